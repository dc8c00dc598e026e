import { withRoom } from '../text/columns.ts';

/** An offer to join two groups, as they were when it was made. */
export interface Offer {
  /** Mean pair score of the two. */
  readonly mean: number;
  /** The lower group. */
  readonly a: number;
  readonly b: number;
  /** Members of each. A group that has grown since makes the offer void. */
  readonly sizeA: number;
  readonly sizeB: number;
}

/**
 * A binary heap of offers, the best on top: highest mean, then lowest groups. Columns instead of objects, for
 * a large batch makes millions of offers.
 */
export class Offers {
  #heap = new Int32Array(1024);
  #means = new Float64Array(1024);
  #groups = new Int32Array(2048);
  #sizes = new Int32Array(2048);
  #length = 0;
  #made = 0;

  push(a: number, b: number, mean: number, sizeA: number, sizeB: number): void {
    if (this.#made === this.#means.length) this.#grow();
    const offer = this.#made++;
    this.#means[offer] = mean;
    this.#groups[2 * offer] = a;
    this.#groups[2 * offer + 1] = b;
    this.#sizes[2 * offer] = sizeA;
    this.#sizes[2 * offer + 1] = sizeB;
    this.#rise(this.#length++, offer);
  }

  pop(): Offer | null {
    if (this.#length === 0) return null;
    const top = this.#heap[0] as number;
    const last = this.#heap[--this.#length] as number;
    if (this.#length > 0) this.#sink(last);
    return {
      mean: this.#means[top] as number,
      a: this.#groups[2 * top] as number,
      b: this.#groups[2 * top + 1] as number,
      sizeA: this.#sizes[2 * top] as number,
      sizeB: this.#sizes[2 * top + 1] as number,
    };
  }

  #grow(): void {
    const room = 2 * this.#made;
    this.#heap = withRoom(this.#heap, room);
    this.#means = withRoom(this.#means, room);
    this.#groups = withRoom(this.#groups, 2 * room);
    this.#sizes = withRoom(this.#sizes, 2 * room);
  }

  #rise(from: number, offer: number): void {
    const heap = this.#heap;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isBetter(offer, heap[parent] as number)) break;
      heap[place] = heap[parent] as number;
      place = parent;
    }
    heap[place] = offer;
  }

  #sink(offer: number): void {
    const heap = this.#heap;
    const length = this.#length;
    let place = 0;
    for (let child = 1; child < length; child = 2 * place + 1) {
      if (child + 1 < length && this.#isBetter(heap[child + 1] as number, heap[child] as number)) child++;
      if (!this.#isBetter(heap[child] as number, offer)) break;
      heap[place] = heap[child] as number;
      place = child;
    }
    heap[place] = offer;
  }

  #isBetter(x: number, y: number): boolean {
    const left = this.#means[x] as number;
    const right = this.#means[y] as number;
    if (left !== right) return left > right;
    const groups = this.#groups;
    const lower = (groups[2 * x] as number) - (groups[2 * y] as number);
    return lower !== 0 ? lower < 0 : (groups[2 * x + 1] as number) < (groups[2 * y + 1] as number);
  }
}
