import { Lists, tally } from './lists.ts';
import type { PackedTexts } from './pack-texts.ts';

/** Articles from which on a list is long … */
const LONG_LIST = 200;
/** … and followed only to those entered last, so that one story of thousands costs no more than its size. */
const LOOK_BACK = 40;

/** For each term the articles that hold it, and its weight in each; two columns for all lists. */
export class PostingLists {
  readonly #lists: Lists;
  readonly #places: Int32Array;
  readonly #weights: Float64Array;

  constructor({ count, starts, terms }: PackedTexts, termCount: number) {
    this.#lists = new Lists(tally(terms, starts[count] as number, termCount));
    this.#places = new Int32Array(this.#lists.room);
    this.#weights = new Float64Array(this.#lists.room);
  }

  /** Enters the article with the nth of its weights. Places must come in ascending order. */
  enter(term: number, place: number, weights: Float64Array, nth: number): void {
    const at = this.#lists.next(term);
    this.#places[at] = place;
    this.#weights[at] = weights[nth] as number;
  }

  isLong(term: number): boolean {
    return (this.#lists.ends[term] as number) - (this.#lists.starts[term] as number) > LONG_LIST;
  }

  /**
   * Adds the product of the nth weight and that of each article of the list to that article's sum.
   *
   * @param touched - Articles whose sum was 0 are added here, from `met` on.
   * @returns How many articles are touched now.
   */
  addUp(
    term: number,
    ownWeights: Float64Array,
    nth: number,
    sums: Float64Array,
    touched: Int32Array,
    met: number,
  ): number {
    const places = this.#places;
    const weights = this.#weights;
    const weight = ownWeights[nth] as number;
    const from = this.#lists.starts[term] as number;
    const end = this.#lists.ends[term] as number;
    let size = met;
    for (let at = end - from > LONG_LIST ? end - LOOK_BACK : from; at < end; at++) {
      const place = places[at] as number;
      const before = sums[place] as number;
      if (before === 0) touched[size++] = place;
      sums[place] = before + weight * (weights[at] as number);
    }
    return size;
  }
}
