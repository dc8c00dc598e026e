import type { Pairs } from './candidate-pairs.ts';
import { Lists } from './lists.ts';

/** The closest partners of each article of a batch, best first, equals by place; never more than asked for. */
export class ClosestPartners {
  readonly #most: number;
  /** One more than wanted is kept, to know whether there were more. */
  readonly #stride: number;
  readonly #sizes: Int32Array;
  readonly #places: Int32Array;
  readonly #cosines: Float64Array;

  constructor(count: number, most: number) {
    this.#most = most;
    this.#stride = most + 1;
    this.#sizes = new Int32Array(count);
    this.#places = new Int32Array(count * this.#stride);
    this.#cosines = new Float64Array(count * this.#stride);
  }

  offer(here: number, place: number, cosine: number): void {
    const places = this.#places;
    const cosines = this.#cosines;
    const from = here * this.#stride;
    const size = this.#sizes[here] as number;
    let at = from + size;
    if (size === this.#stride) {
      at--;
      if (!closer(cosine, place, cosines[at] as number, places[at] as number)) return;
    } else this.#sizes[here] = size + 1;
    while (at > from && closer(cosine, place, cosines[at - 1] as number, places[at - 1] as number)) {
      cosines[at] = cosines[at - 1] as number;
      places[at] = places[at - 1] as number;
      at--;
    }
    cosines[at] = cosine;
    places[at] = place;
  }

  hadMore(here: number): boolean {
    return (this.#sizes[here] as number) > this.#most;
  }

  /** A pair counts if either side chose it. */
  pairs(): Pairs {
    const count = this.#sizes.length;
    const lengths = new Int32Array(count);
    for (let here = 0; here < count; here++) this.#count(here, lengths);
    const lists = new Lists(lengths);
    const [lower, higher] = [new Int32Array(lists.room), new Int32Array(lists.room)];
    const cosines = new Float64Array(lists.room);
    for (let here = 0; here < count; here++) this.#enter(here, lists, higher, cosines);
    for (let a = 0; a < count; a++) lower.fill(a, lists.starts[a], lists.starts[a + 1]);
    return { count: lists.room, a: lower, b: higher, cosine: cosines };
  }

  /** Counts the pairs that `here` is the first to choose, each with its lower place. */
  #count(here: number, lengths: Int32Array): void {
    for (let nth = 0; nth < this.#kept(here); nth++) {
      const there = this.#places[here * this.#stride + nth] as number;
      if (this.#isCounted(here, there)) continue;
      const lower = Math.min(here, there);
      lengths[lower] = (lengths[lower] as number) + 1;
    }
  }

  /** Within one lower place the higher places come in no order; each is put where it belongs. */
  #enter(here: number, lists: Lists, higher: Int32Array, cosines: Float64Array): void {
    for (let nth = 0; nth < this.#kept(here); nth++) {
      const from = here * this.#stride + nth;
      const there = this.#places[from] as number;
      if (this.#isCounted(here, there)) continue;
      const a = Math.min(here, there);
      const b = Math.max(here, there);
      const start = lists.starts[a] as number;
      let at = lists.next(a);
      while (at > start && (higher[at - 1] as number) > b) {
        higher[at] = higher[at - 1] as number;
        cosines[at] = cosines[at - 1] as number;
        at--;
      }
      higher[at] = b;
      cosines[at] = this.#cosines[from] as number;
    }
  }

  #isCounted(here: number, there: number): boolean {
    return there < here && this.#chose(there, here);
  }

  #chose(here: number, there: number): boolean {
    const from = here * this.#stride;
    for (let at = from; at < from + this.#kept(here); at++) if (this.#places[at] === there) return true;
    return false;
  }

  #kept(here: number): number {
    return Math.min(this.#most, this.#sizes[here] as number);
  }
}

function closer(cosine: number, place: number, otherCosine: number, otherPlace: number): boolean {
  return cosine !== otherCosine ? cosine > otherCosine : place < otherPlace;
}
