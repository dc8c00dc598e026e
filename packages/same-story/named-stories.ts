import { NUMBER, type ReadText } from './read-text.ts';
import type { TextBatch } from './read-texts.ts';

/** Stories that hold one name. */
export interface NamedStories {
  readonly name: string;
  readonly places: readonly number[];
  /** Of some of these the largest part in which each shares more than the name with another. */
  related(places: readonly number[]): readonly number[];
}

/** Names of fewer stories than this gather nothing, and those of more than that are of no single event. */
const FEWEST = 3;
const MOST = 16;
/** How telling a word is in news at large, at least, to relate two stories: one of 50 stories holds it, or fewer. */
const TELLING = 4;
/** A name of fewer of a story's texts than this is not the story's. */
const SHARE = 1 / 3;

/**
 * The names that three stories or more hold. Where a script knows no capitals, any telling term may be a name.
 *
 * @param stories - Each by the places of its texts.
 */
export function namedStories(
  stories: readonly (readonly number[])[],
  { profiles, weights }: TextBatch,
): NamedStories[] {
  const things = thingsOf(profiles);
  const textsOf = (place: number) => (stories[place] ?? []).flatMap((text) => profiles[text] ?? []);
  const holders = new Map<string, number[]>();
  for (const place of stories.keys())
    for (const term of namesOf(textsOf(place))) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [place]);
      else known.push(place);
    }
  return [...holders].flatMap(([name, places]) => {
    if (places.length < FEWEST || places.length > MOST) return [];
    const beside = besideOf(name, places.flatMap(textsOf));
    const relating = (place: number) =>
      new Set(
        textsOf(place).flatMap(({ terms }) =>
          [...terms.keys()].filter((term) => !beside.has(term) && isTelling(term)),
        ),
      );
    return [{ name, places, related: (some: readonly number[]) => largestPart(some, relating) }];
  });

  function namesOf(texts: readonly ReadText[]): string[] {
    const counts = countOf(texts.map(({ terms }) => terms.keys()));
    return [...counts].flatMap(([term, count]) =>
      count >= SHARE * texts.length && isTelling(term) && isName(term) ? [term] : [],
    );
  }

  function isName(term: string): boolean {
    const hasCapitals = term.toLowerCase() !== term.toUpperCase();
    return hasCapitals && weights.isName(term) && !weights.isCommon(term) && !things.has(term);
  }

  function isTelling(term: string): boolean {
    return !NUMBER.test(term) && !weights.isEveryday(term) && weights.atLarge(term) >= TELLING;
  }
}

/** Nouns that follow an article or adjective more often than not. */
function thingsOf(texts: readonly ReadText[]): Set<string> {
  const balance = new Map<string, number>();
  for (const { nouns } of texts)
    for (const [term, isThing] of nouns) balance.set(term, (balance.get(term) ?? 0) + (isThing ? 1 : -1));
  return new Set([...balance].flatMap(([term, count]) => (count > 0 ? [term] : [])));
}

/** A name with what stands beside it in most of the texts, which says no more: "Bad Homburg". */
function besideOf(name: string, texts: readonly ReadText[]): Set<string> {
  const counts = countOf(
    texts.map(({ terms }) => [
      ...new Set([
        ...(terms.get(name)?.next ?? []),
        ...[...terms].flatMap(([term, { next }]) => (next.includes(name) ? [term] : [])),
      ]),
    ]),
  );
  return new Set([name, ...[...counts].flatMap(([term, count]) => (count * 2 > texts.length ? [term] : []))]);
}

function countOf(lists: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The largest part of which each has a term in common with another; of equal ones the first. */
function largestPart(places: readonly number[], termsOf: (place: number) => ReadonlySet<string>): number[] {
  const terms = new Map(places.map((place) => [place, termsOf(place)]));
  const share = (one: number, other: number) =>
    terms.get(one)?.isDisjointFrom(terms.get(other) ?? new Set()) === false;
  let largest: number[] = [];
  let left = [...places];
  for (let [first] = left; first !== undefined; [first] = left) {
    const part = [first];
    for (const place of part)
      part.push(...left.filter((other) => !part.includes(other) && share(place, other)));
    left = left.filter((place) => !part.includes(place));
    if (part.length > largest.length) largest = part;
  }
  return largest.sort((x, y) => x - y);
}
