import { ClosestPartners } from './closest-partners.ts';
import type { PackedTexts } from './pack-texts.ts';

/** Pairs of articles that might tell one event, by place, as columns: a hundred thousand articles have millions. */
export interface Pairs {
  readonly count: number;
  /** The lower place of each pair; ascending. */
  readonly a: Int32Array;
  /** The higher place; ascending among equal `a`. */
  readonly b: Int32Array;
  /** Cosine of their terms. */
  readonly cosine: Float64Array;
}

export interface Candidates {
  readonly pairs: Pairs;
  /** Whether the article had more partners than were kept: then a pair that was not proposed may still be one. */
  hadMore(place: number): boolean;
}

/** Pairs less alike than this never told one event in training. */
const FLOOR = 0.04;
/** Most partners an article proposes. */
const PARTNERS = 30;
/** From so many articles on a term is followed only where it is one of an article's most telling ones … */
const LONG_LIST = 200;
const MOST_TELLING = 6;
/** … and then only to the articles entered last, so that one story of thousands costs no more than its size. */
const LOOK_BACK = 40;

/** The articles that hold a term, and its weight in each. */
interface Postings {
  readonly places: number[];
  readonly weights: number[];
  /** Set once more than `LONG_LIST` articles were entered; then only the last are kept. */
  long: boolean;
}

/**
 * Proposes the pairs worth measuring, by an inverted index over the articles' terms.
 *
 * Up to some hundred articles every pair with a cosine of .04 or more is found. Beyond that long posting
 * lists are looked into only in part, so that the work grows with the number of articles, not its square.
 *
 * @param weigh - Writes the weights of a text's terms, a vector of length 1.
 * @param floor - Least cosine of a pair.
 * @param followed - So many of an article's most telling terms are followed through long lists.
 */
export function candidatePairs(
  { count, starts, terms }: PackedTexts,
  weigh: (place: number, out: Float64Array) => void,
  floor = FLOOR,
  followed = MOST_TELLING,
): Candidates {
  const postings: (Postings | undefined)[] = [];
  const sums = new Float64Array(count);
  const touched = new Int32Array(count);
  const partners = new ClosestPartners(count, PARTNERS);
  let weights = new Float64Array(1024);
  for (let b = 0; b < count; b++) {
    const [from, to] = [starts[b] as number, starts[b + 1] as number];
    if (to - from > weights.length) weights = new Float64Array(2 * (to - from));
    weigh(b, weights);
    const telling = to - from <= followed ? 0 : nthLargest(weights, to - from, followed);
    let met = 0;
    for (let at = from; at < to; at++) {
      const weight = weights[at - from] as number;
      const term = terms[at] as number;
      postings[term] ??= { places: [], weights: [], long: false };
      const list = postings[term];
      if (list.long && weight < telling) continue;
      const { places, weights: others } = list;
      for (let k = list.long ? Math.max(0, places.length - LOOK_BACK) : 0; k < places.length; k++) {
        const a = places[k] as number;
        if (sums[a] === 0) touched[met++] = a;
        sums[a] = (sums[a] as number) + weight * (others[k] as number);
      }
      enter(list, b, weight);
    }
    for (let k = 0; k < met; k++) {
      const a = touched[k] as number;
      const cosine = sums[a] as number;
      sums[a] = 0;
      if (cosine < floor) continue;
      partners.offer(a, b, cosine);
      partners.offer(b, a, cosine);
    }
  }
  return { pairs: partners.pairs(), hadMore: (place) => partners.hadMore(place) };
}

function enter(list: Postings, place: number, weight: number): void {
  list.places.push(place);
  list.weights.push(weight);
  if (!list.long && list.places.length > LONG_LIST) list.long = true;
  if (list.long && list.places.length >= 2 * LOOK_BACK) {
    list.places.splice(0, list.places.length - LOOK_BACK);
    list.weights.splice(0, list.weights.length - LOOK_BACK);
  }
}

/** The nth largest of the first `length` values; 0 if there are fewer. */
function nthLargest(values: Float64Array, length: number, n: number): number {
  const largest = new Float64Array(n);
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    if (value <= (largest[n - 1] as number)) continue;
    let place = n - 1;
    while (place > 0 && (largest[place - 1] as number) < value) {
      largest[place] = largest[place - 1] as number;
      place--;
    }
    largest[place] = value;
  }
  return largest[n - 1] as number;
}
