import type { ReadText } from './read-text.ts';

/** Two articles that might report the same event, by place; `a` is the lower one. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  /** About the cosine of their terms. */
  readonly likeness: number;
}

export interface Candidates {
  /** By `a`, then by `b`. */
  readonly pairs: readonly CandidatePair[];
  /** Articles with more partners than were kept: a pair of two such may report the same event without being proposed. */
  readonly crowded: ReadonlySet<number>;
}

/** Terms of a text with their weights, as a vector of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** Most partners an article proposes. */
const PARTNERS = 30;
/** A term of more articles than this finds only the last so many of them … */
const LONG_LIST = 120;
/** … and only where it is one of an article's most telling ones. */
const MOST_TELLING = 8;

interface Holders {
  readonly places: number[];
  readonly weights: number[];
}

interface Partner {
  readonly place: number;
  readonly likeness: number;
}

/** Proposes the pairs worth measuring: for each article its closest partners with a cosine of at least `floor`. */
export function candidatePairs(vectors: readonly Vector[], floor: number): Candidates {
  const partners = vectors.map(() => new Partners());
  eachLikelyPair(vectors, floor, (a, b, likeness) => {
    partners[a]?.offer(b, likeness);
    partners[b]?.offer(a, likeness);
  });
  const closest = partners.map((found) => found.closest());
  const crowded = partners.flatMap((found, place) => (found.areMore ? [place] : []));
  return { pairs: pairsOf(closest), crowded: new Set(crowded) };
}

/** The closest partners of one article, however many are offered. */
class Partners {
  #list: Partner[] = [];
  /** Less likely ones cannot be among the closest. */
  #least = 0;
  areMore = false;

  offer(place: number, likeness: number): void {
    if (likeness < this.#least) return;
    this.#list.push({ place, likeness });
    if (this.#list.length > 8 * PARTNERS) this.#cut();
  }

  closest(): readonly Partner[] {
    if (this.#list.length > PARTNERS) this.#cut();
    return this.#list;
  }

  #cut(): void {
    this.areMore = true;
    this.#list.sort((x, y) => y.likeness - x.likeness || x.place - y.place);
    this.#list.length = PARTNERS;
    this.#least = this.#list.at(-1)?.likeness ?? 0;
  }
}

/**
 * Visits pairs with a cosine of at least `floor` by an inverted index. Up to some hundred articles it finds every such
 * pair; beyond that long lists are followed only in part, so that the work grows with the number of articles, not with
 * its square.
 */
export function eachLikelyPair(
  vectors: readonly Vector[],
  floor: number,
  visit: (a: number, b: number, likeness: number) => void,
): void {
  const index = new Map<string, Holders>();
  const sums = new Float64Array(vectors.length);
  vectors.forEach((vector, place) => {
    for (const other of addUp(vector, index, sums)) {
      const likeness = sums[other] ?? 0;
      sums[other] = 0;
      if (likeness >= floor) visit(other, place, likeness);
    }
    enter(vector, place, index);
  });
}

/** Adds up the products with all articles in the index. @returns Those with any. */
function addUp(vector: Vector, index: ReadonlyMap<string, Holders>, sums: Float64Array): number[] {
  const telling = nthLargest(vector, MOST_TELLING);
  const met: number[] = [];
  for (const [term, weight] of vector) {
    const holders = index.get(term);
    if (holders === undefined) continue;
    const { places, weights } = holders;
    const isLong = places.length > LONG_LIST;
    if (isLong && weight < telling) continue;
    for (let i = isLong ? places.length - LONG_LIST : 0; i < places.length; i++) {
      const other = places[i] ?? 0;
      if (sums[other] === 0) met.push(other);
      sums[other] = (sums[other] ?? 0) + weight * (weights[i] ?? 0);
    }
  }
  return met;
}

function enter(vector: Vector, place: number, index: Map<string, Holders>): void {
  for (const [term, weight] of vector) {
    const holders = index.get(term);
    if (holders === undefined) index.set(term, { places: [place], weights: [weight] });
    else {
      holders.places.push(place);
      holders.weights.push(weight);
    }
  }
}

function nthLargest(vector: Vector, n: number): number {
  return Float64Array.from(vector.values()).sort().at(-n) ?? 0;
}

/** A pair counts if either side chose it. */
function pairsOf(partners: readonly (readonly Partner[])[]): CandidatePair[] {
  const above: Map<number, number>[] = partners.map(() => new Map());
  partners.forEach((chosen, place) => {
    for (const { place: other, likeness } of chosen)
      above[Math.min(place, other)]?.set(Math.max(place, other), likeness);
  });
  return above.flatMap((others, a) =>
    [...others].sort(([x], [y]) => x - y).map(([b, likeness]) => ({ a, b, likeness })),
  );
}

/** `(1 + ln count) × weight` of each term, title terms counted twice, scaled to length 1. */
export function vectorOf({ terms }: ReadText, weightOf: (term: string) => number): Vector {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [term, { title, lead }] of terms) {
    const weight = (1 + Math.log(2 * title + lead)) * weightOf(term);
    vector.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}
