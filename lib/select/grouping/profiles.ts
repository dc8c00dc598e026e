import { BACKGROUND_LANGUAGE, type Background, type Telling, tellingBy } from './background.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { Lexicon } from './lexicon.ts';
import { type PackedTexts, packTexts } from './pack-texts.ts';
import { type Phrases, weighPhrases } from './phrases.ts';
import { roughGroups, SURELY_ALIKE } from './rough-groups.ts';
import type { StoryText } from './story-text.ts';
import { weekdaysOf } from './weekdays.ts';

/** Ways to look at a text; each is a vector of length 1 over its terms. */
export const VIEWS = 7;
export const [FULL, TITLE, LEAD, OPENING, FIRST, NAMES, PLAIN] = [0, 1, 2, 3, 4, 5, 6] as const;

/** What is compared of the articles of a batch. By text, where not said otherwise. */
export interface Profiles {
  readonly texts: PackedTexts;
  readonly terms: Terms;
  readonly phrases: Phrases;
  /** Length of each text in each view, before it is scaled to 1; text i has the numbers from `i * VIEWS`. */
  readonly lengths: Float64Array;
  /** Sum of the idf of the title's terms. */
  readonly titleIdf: Float64Array;
  readonly hasNumbers: Uint8Array;
  readonly weekdays: Uint8Array;
  /** Epoch milliseconds; NaN when no date is worth believing. */
  readonly publishedAt: Float64Array;
}

/** What is known of the terms of a batch, by term. */
export interface Terms {
  /** How telling it is here. */
  readonly idf: Float64Array;
  /** How telling it is in news at large. */
  readonly atLarge: Float64Array;
  /** Stories of the batch that hold it, as far as a rough grouping tells. */
  readonly documents: Uint32Array;
  readonly isNumber: Uint8Array;
  readonly isName: Uint8Array;
}

const TITLE_WEIGHT = 2;
/**
 * While the rough groups are sought no word counts more than this. Else the words that each teller has alone
 * would drown those that a hundred tellers share, and the biggest story would not be found at all.
 *
 * Nor less than news at large gives it: where half of the batch tells one event, its words look as common
 * here as "the". In a language that the background does not know this holds for names and numbers.
 */
const FLAT_IDF = 2;
/** More than a text has: what thousands tell has no rare terms, so a rough look follows them all. */
const ALL_TERMS = 500;
const YEAR = /^(?:19|20)\d\d$/;

/** Reads a batch of texts into comparable profiles; words are weighed by the number of stories they stand in. */
export function profilesOf(batch: readonly StoryText[], background: Background): Profiles {
  const lexicon = new Lexicon();
  const texts = packTexts(batch, lexicon);
  const telling = tellingBy(background);
  const alone = Int32Array.from(batch, (_, place) => place);
  const languages = batch.map(({ language }) => language);
  const byArticle = weighTerms(texts, alone, lexicon, telling);
  const groups = roughGroups(
    texts.count,
    candidatePairs(texts, flatWeights(texts, byArticle, languages), SURELY_ALIKE, ALL_TERMS).pairs,
  );
  const terms = weighTerms(texts, groups, lexicon, telling);
  return {
    texts,
    terms,
    phrases: weighPhrases(texts, groups),
    ...lookAt(texts, terms),
    weekdays: Uint8Array.from(batch, ({ paragraphs, language }) => weekdaysOf(paragraphs, language)),
    publishedAt: Float64Array.from(batch, ({ publishedAt }) => Date.parse(publishedAt ?? '')),
  };
}

/** Writes the weights of a text's terms in the full view, scaled to length 1. */
export function fullWeights({ texts, terms, lengths }: Profiles) {
  return (place: number, out: Float64Array): void => {
    const [from, to] = [texts.starts[place] as number, texts.starts[place + 1] as number];
    const length = lengths[place * VIEWS + FULL] as number;
    for (let at = from; at < to; at++) {
      const idf = terms.idf[texts.terms[at] as number] as number;
      out[at - from] =
        (damped(TITLE_WEIGHT * (texts.title[at] as number) + (texts.lead[at] as number)) * idf) / length;
    }
  };
}

/** The weight of the entry in each view. A term is a name or a plain word, never both. */
export function weighEntry(
  { texts, terms, lengths }: Pick<Profiles, 'texts' | 'terms' | 'lengths'>,
  place: number,
  at: number,
  out: Float64Array,
): void {
  const [title, lead] = [texts.title[at] as number, texts.lead[at] as number];
  const term = texts.terms[at] as number;
  const idf = terms.idf[term] as number;
  const isName = terms.isName[term] === 1;
  const base = place * VIEWS;
  out[FULL] = scaled(TITLE_WEIGHT * title + lead, idf, lengths[base + FULL] as number);
  out[TITLE] = scaled(title, idf, lengths[base + TITLE] as number);
  out[LEAD] = scaled(lead, idf, lengths[base + LEAD] as number);
  out[OPENING] = scaled(texts.opening[at] as number, idf, lengths[base + OPENING] as number);
  out[FIRST] = scaled(texts.first[at] as number, idf, lengths[base + FIRST] as number);
  out[NAMES] = isName ? scaled(title + lead, idf, lengths[base + NAMES] as number) : 0;
  out[PLAIN] = isName ? 0 : scaled(TITLE_WEIGHT * title + lead, idf, lengths[base + PLAIN] as number);
}

function scaled(count: number, idf: number, length: number): number {
  return count === 0 ? 0 : (damped(count) * idf) / length;
}

/** 1 + ln n, for the counts that a packed text can hold. */
const DAMPED = Float64Array.from({ length: (TITLE_WEIGHT + 1) * 255 + 1 }, (_, n) => 1 + Math.log(n));

function damped(count: number): number {
  return DAMPED[count] as number;
}

/** A term is a name when, inside sentences of the batch, it is written with a capital more often than not. */
function weighTerms(texts: PackedTexts, groups: Int32Array, lexicon: Lexicon, telling: Telling): Terms {
  const { starts, terms, casesTold, capitals } = texts;
  const count = lexicon.terms.length;
  const documents = new Uint32Array(count);
  const lastGroup = new Int32Array(count).fill(-1);
  const order = Uint32Array.from(groups.keys()).sort(
    (a, b) => (groups[a] as number) - (groups[b] as number) || a - b,
  );
  for (const place of order) {
    const group = groups[place] as number;
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const term = terms[at] as number;
      if (lastGroup[term] !== group) documents[term] = (documents[term] as number) + 1;
      lastGroup[term] = group;
    }
  }
  const stories = new Set(groups).size;
  return {
    idf: Float64Array.from(lexicon.terms, (term, i) =>
      Math.max(0.01, telling.here(term, documents[i] as number, stories)),
    ),
    atLarge: Float64Array.from(lexicon.terms, telling.atLarge),
    documents,
    isNumber: Uint8Array.from(lexicon.terms, (term) =>
      term.length > 1 && /\p{N}/u.test(term) && !YEAR.test(term) ? 1 : 0,
    ),
    isName: Uint8Array.from(lexicon.terms, (_, i) =>
      (capitals[i] as number) * 2 > (casesTold[i] as number) ? 1 : 0,
    ),
  };
}

/** The full view with flat weights: enough for the rough grouping. */
function flatWeights(
  { starts, terms, title, lead }: PackedTexts,
  { idf, atLarge, isName, isNumber }: Terms,
  languages: readonly string[],
) {
  const here = idf.map((telling) => Math.min(FLAT_IDF, telling));
  const known = here.map((telling, term) => Math.min(FLAT_IDF, Math.max(telling, atLarge[term] as number)));
  const named = here.map((telling, term) =>
    isName[term] === 1 || isNumber[term] === 1 ? (known[term] as number) : telling,
  );
  return (place: number, out: Float64Array): void => {
    const [from, to] = [starts[place] as number, starts[place + 1] as number];
    const flat = languages[place] === BACKGROUND_LANGUAGE ? known : named;
    let squares = 0;
    for (let at = from; at < to; at++) {
      const count = TITLE_WEIGHT * (title[at] as number) + (lead[at] as number);
      const weight = damped(count) * (flat[terms[at] as number] as number);
      out[at - from] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < to - from; i++) out[i] = (out[i] as number) / length;
  };
}

function lookAt(texts: PackedTexts, terms: Terms): Pick<Profiles, 'lengths' | 'titleIdf' | 'hasNumbers'> {
  const lengths = new Float64Array(texts.count * VIEWS).fill(1);
  const titleIdf = new Float64Array(texts.count);
  const hasNumbers = new Uint8Array(texts.count);
  const unscaled = { texts, terms, lengths };
  const weights = new Float64Array(VIEWS);
  const squares = new Float64Array(VIEWS);
  for (let place = 0; place < texts.count; place++) {
    squares.fill(0);
    for (let at = texts.starts[place] as number; at < (texts.starts[place + 1] as number); at++) {
      const term = texts.terms[at] as number;
      weighEntry(unscaled, place, at, weights);
      for (let view = 0; view < VIEWS; view++)
        squares[view] = (squares[view] as number) + (weights[view] as number) ** 2;
      if ((texts.title[at] as number) > 0)
        titleIdf[place] = (titleIdf[place] as number) + (terms.idf[term] as number);
      if (terms.isNumber[term] === 1) hasNumbers[place] = 1;
    }
    for (let view = 0; view < VIEWS; view++)
      lengths[place * VIEWS + view] = Math.sqrt(squares[view] as number) || 1;
  }
  return { lengths, titleIdf, hasNumbers };
}
