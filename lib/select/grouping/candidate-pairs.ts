import { ClosestPartners } from './closest-partners.ts';
import type { PackedTexts } from './pack-texts.ts';
import { PostingLists } from './posting-lists.ts';
import type { FullView } from './views.ts';

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
/** A term with a long list is followed only where it is one of an article's most telling ones. */
const MOST_TELLING = 6;

/**
 * Proposes the pairs worth measuring, by an inverted index over the articles' terms.
 *
 * Up to some hundred articles every pair with a cosine of .04 or more is found. Beyond that long posting
 * lists are looked into only in part, so that the work grows with the number of articles, not its square.
 *
 * @param view - The texts as vectors.
 * @param floor - Least cosine of a pair.
 * @param followed - So many of an article's most telling terms are followed through long lists.
 */
export function candidatePairs(
  texts: PackedTexts,
  view: FullView,
  floor = FLOOR,
  followed = MOST_TELLING,
): Candidates {
  const search = new Search(texts, view, floor, followed);
  for (let place = 0; place < texts.count; place++) search.meet(place);
  const { partners } = search;
  return { pairs: partners.pairs(), hadMore: (place) => partners.hadMore(place) };
}

class Search {
  readonly #texts: PackedTexts;
  readonly #view: FullView;
  readonly #floor: number;
  readonly #followed: number;
  readonly #postings: PostingLists;
  readonly partners: ClosestPartners;
  /** By article, the cosine as far as it is known; zero between two articles. */
  readonly #sums: Float64Array;
  /** The articles whose sum is not zero. */
  readonly #touched: Int32Array;
  readonly #weights: Float64Array;

  constructor(texts: PackedTexts, view: FullView, floor: number, followed: number) {
    this.#texts = texts;
    this.#view = view;
    this.#floor = floor;
    this.#followed = followed;
    this.#postings = new PostingLists(texts, view.termCount);
    this.partners = new ClosestPartners(texts.count, PARTNERS);
    this.#sums = new Float64Array(texts.count);
    this.#touched = new Int32Array(texts.count);
    this.#weights = new Float64Array(longestOf(texts));
  }

  /** Offers the article to all that came before, and enters it into the index. */
  meet(place: number): void {
    const met = this.#addUp(place);
    for (let i = 0; i < met; i++) {
      const other = this.#touched[i] as number;
      const cosine = this.#sums[other] as number;
      this.#sums[other] = 0;
      if (cosine < this.#floor) continue;
      this.partners.offer(other, place, cosine);
      this.partners.offer(place, other, cosine);
    }
  }

  #addUp(place: number): number {
    const { starts, terms } = this.#texts;
    const from = starts[place] as number;
    const to = starts[place + 1] as number;
    this.#view.weigh(place, this.#weights);
    const telling = to - from <= this.#followed ? 0 : nthLargest(this.#weights, to - from, this.#followed);
    let met = 0;
    for (let at = from; at < to; at++) {
      const term = terms[at] as number;
      const nth = at - from;
      if ((this.#weights[nth] as number) < telling && this.#postings.isLong(term)) continue;
      met = this.#postings.addUp(term, this.#weights, nth, this.#sums, this.#touched, met);
      this.#postings.enter(term, place, this.#weights, nth);
    }
    return met;
  }
}

function longestOf({ count, starts }: PackedTexts): number {
  let longest = 0;
  for (let place = 0; place < count; place++)
    longest = Math.max(longest, (starts[place + 1] as number) - (starts[place] as number));
  return longest;
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
