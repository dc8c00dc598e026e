import { BACKGROUND_LANGUAGE, type TermWeights } from './background.ts';
import { eachLikelyPair, vectorOf } from './candidates.ts';
import { NUMBER, type ReadText } from './read-text.ts';

/** Cosine from which two texts are taken for one story while words are being counted. */
const SURELY_ALIKE = 0.3;
/**
 * While rough groups are sought no word counts more than this. Else the words that each teller has alone would drown
 * those that a hundred tellers share, and the biggest story would not be found at all.
 */
const FLAT = 2;
/** English news has a third of common words and more; less than this is not English, whatever it says it is. */
const LEAST_COMMON = 0.1;

/**
 * A first rough grouping, used only to count in how many *stories* a word occurs. Counted by articles, the very names
 * that make a story would look common as soon as forty publishers tell it, and the biggest story would fall apart.
 *
 * @returns By text, the number of its group.
 */
export function roughGroups(
  texts: readonly ReadText[],
  languages: readonly string[],
  weights: TermWeights,
): number[] {
  const vectors = texts.map((text, i) => vectorOf(text, flatWeight(text, languages[i] ?? 'und', weights)));
  const parents = [...texts.keys()];
  eachLikelyPair(vectors, SURELY_ALIKE, (a, b) => {
    if (!sharesTitleTerms(texts[a], texts[b])) return;
    const [one, other] = [rootOf(parents, a), rootOf(parents, b)];
    parents[Math.max(one, other)] = Math.min(one, other);
  });
  return parents.map((_, place) => rootOf(parents, place));
}

/** Title terms of two texts of one story that the other one holds, counted in both directions. */
const SHARED_TITLE_TERMS = 2;

/**
 * Whether the titles of two texts speak of the same thing. Texts of one mould (press releases, court lists, local briefs)
 * share whole sentences and tell different events: taken for one story, their phrases would look rare and join them all.
 */
function sharesTitleTerms(one: ReadText | undefined, other: ReadText | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  // A title that was not read, because several texts have it, cannot speak against them.
  if (!hasTitle(one) && !hasTitle(other)) return true;
  return titleTermsIn(one, other) + titleTermsIn(other, one) >= SHARED_TITLE_TERMS;
}

function hasTitle({ terms }: ReadText): boolean {
  return terms.values().some(({ title }) => title > 0);
}

function titleTermsIn({ terms }: ReadText, other: ReadText): number {
  let shared = 0;
  for (const [term, { title }] of terms) if (title > 0 && other.terms.has(term)) shared++;
  return shared;
}

/**
 * Words weigh at most two, and not less than news at large gives them: where half of the batch reports the same event, its
 * words look as common here as "the". In a language that the background does not know this holds for names and
 * numbers only.
 */
function flatWeight(text: ReadText, language: string, weights: TermWeights): (term: string) => number {
  const isKnown = language === BACKGROUND_LANGUAGE && commonShare(text, weights) >= LEAST_COMMON;
  return (term) => {
    const trustsLarge = isKnown || weights.isName(term) || NUMBER.test(term);
    return Math.min(
      FLAT,
      trustsLarge ? Math.max(weights.idf(term), weights.atLarge(term)) : weights.idf(term),
    );
  };
}

function commonShare({ terms }: ReadText, { isCommon }: TermWeights): number {
  let common = 0;
  for (const term of terms.keys()) if (isCommon(term)) common++;
  return common / Math.max(1, terms.size);
}

/** The lowest place of the group; shortens the way to it for the next who asks. */
function rootOf(parents: number[], place: number): number {
  let root = place;
  while (parents[root] !== root) root = parents[root] ?? root;
  for (let at = place; at !== root; ) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}
