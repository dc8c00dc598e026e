import type { PackedTexts } from './pack-texts.ts';

/** Articles from which on a list is long … */
const LONG_LIST = 200;
/** … and followed only to those entered last, so that one story of thousands costs no more than its size. */
const LOOK_BACK = 40;

/** For each term the articles that hold it, and its weight in each; two columns for all lists. */
export class PostingLists {
  /** Term t has the room from `#starts[t]` up to `#starts[t + 1]`, of which it uses the part before `#ends[t]`. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #places: Int32Array;
  readonly #weights: Float64Array;

  constructor({ count, starts, terms }: PackedTexts) {
    const entries = starts[count] as number;
    let most = 0;
    for (let at = 0; at < entries; at++) most = Math.max(most, (terms[at] as number) + 1);
    this.#starts = new Int32Array(most + 1);
    for (let at = 0; at < entries; at++) {
      const next = (terms[at] as number) + 1;
      this.#starts[next] = (this.#starts[next] as number) + 1;
    }
    for (let term = 0; term < most; term++)
      this.#starts[term + 1] = (this.#starts[term + 1] as number) + (this.#starts[term] as number);
    this.#ends = this.#starts.slice(0, most);
    this.#places = new Int32Array(entries);
    this.#weights = new Float64Array(entries);
  }

  /** Places must be entered in ascending order. */
  enter(term: number, place: number, weight: number): void {
    const end = this.#ends[term] as number;
    this.#places[end] = place;
    this.#weights[end] = weight;
    this.#ends[term] = end + 1;
  }

  isLong(term: number): boolean {
    return (this.#ends[term] as number) - (this.#starts[term] as number) > LONG_LIST;
  }

  /**
   * Adds `weight` times the weight of each article of the list to that article's sum.
   *
   * @param touched - Articles whose sum was 0 are added here, from `met` on.
   * @returns How many articles are touched now.
   */
  addUp(term: number, weight: number, sums: Float64Array, touched: Int32Array, met: number): number {
    const [places, weights] = [this.#places, this.#weights];
    const end = this.#ends[term] as number;
    let size = met;
    for (let at = this.isLong(term) ? end - LOOK_BACK : (this.#starts[term] as number); at < end; at++) {
      const place = places[at] as number;
      const before = sums[place] as number;
      if (before === 0) touched[size++] = place;
      sums[place] = before + weight * (weights[at] as number);
    }
    return size;
  }
}
