import type { Pairs } from './candidate-pairs.ts';

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
    const [places, cosines, from] = [this.#places, this.#cosines, here * this.#stride];
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
    const starts = new Int32Array(count + 1);
    this.#chosen((a) => {
      starts[a + 1] = (starts[a + 1] as number) + 1;
    });
    for (let a = 0; a < count; a++) starts[a + 1] = (starts[a + 1] as number) + (starts[a] as number);
    const total = starts[count] as number;
    const [lower, higher] = [new Int32Array(total), new Int32Array(total)];
    const cosines = new Float64Array(total);
    const ends = starts.slice();
    // Within one `a` the higher places come in no order; each is put where it belongs.
    this.#chosen((a, b, cosine) => {
      let at = ends[a] as number;
      ends[a] = at + 1;
      while (at > (starts[a] as number) && (higher[at - 1] as number) > b) {
        higher[at] = higher[at - 1] as number;
        cosines[at] = cosines[at - 1] as number;
        at--;
      }
      higher[at] = b;
      cosines[at] = cosine;
    });
    for (let a = 0; a < count; a++) lower.fill(a, starts[a], starts[a + 1]);
    return { count: total, a: lower, b: higher, cosine: cosines };
  }

  #chosen(visit: (a: number, b: number, cosine: number) => void): void {
    for (let here = 0; here < this.#sizes.length; here++) {
      const from = here * this.#stride;
      for (let at = from; at < from + this.#kept(here); at++) {
        const there = this.#places[at] as number;
        if (there < here && this.#chose(there, here)) continue;
        visit(Math.min(here, there), Math.max(here, there), this.#cosines[at] as number);
      }
    }
  }

  #chose(here: number, there: number): boolean {
    const from = here * this.#stride;
    return this.#places.subarray(from, from + this.#kept(here)).includes(there);
  }

  #kept(here: number): number {
    return Math.min(this.#most, this.#sizes[here] as number);
  }
}

function closer(cosine: number, place: number, otherCosine: number, otherPlace: number): boolean {
  return cosine !== otherCosine ? cosine > otherCosine : place < otherPlace;
}
