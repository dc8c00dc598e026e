import type { Pairs } from './candidate-pairs.ts';
import { Lists, tally } from './lists.ts';

const CROWD = 13;
/** No corner counts as more crowded than this, or a story told by dozens would look like a mere topic. */
const MOST_CROWDED = 0.14;

/** What stands around an article: whom it is like, and how crowded its corner of the news is. */
export class Surroundings {
  readonly #neighbours: Neighbours;
  readonly #lengths: Float64Array;
  readonly #crowding: Float64Array;
  /** Cosines of the partners of the article asked for last: many pairs in a row have the same first one. */
  readonly #near: Float64Array;
  #loaded = -1;

  /** @param pairs - The candidate pairs of a batch of `count` articles. */
  constructor(count: number, pairs: Pairs) {
    this.#neighbours = neighboursOf(count, pairs);
    this.#near = new Float64Array(count);
    this.#lengths = new Float64Array(count);
    this.#crowding = new Float64Array(count);
    const { starts, cosines } = this.#neighbours;
    for (let place = 0; place < count; place++) {
      const closest = cosines.slice(starts[place], starts[place + 1]).sort();
      this.#lengths[place] = lengthOf(closest);
      this.#crowding[place] = Math.min(MOST_CROWDED, closest.at(-CROWD) ?? 0);
    }
  }

  /** Cosine of an article and its thirteenth closest: high where many stories use the same words. */
  crowding(place: number): number {
    return this.#crowding[place] as number;
  }

  /** How alike the neighbours of two articles are, 0 to 1. */
  sharedNeighbours(a: number, b: number): number {
    if (a !== this.#loaded) this.#load(a);
    const length = (this.#lengths[a] as number) * (this.#lengths[b] as number);
    if (length === 0) return 0;
    const { starts, places, cosines } = this.#neighbours;
    let sum = 0;
    for (let j = starts[b] as number; j < (starts[b + 1] as number); j++) {
      sum += (this.#near[places[j] as number] as number) * (cosines[j] as number);
    }
    return sum / length;
  }

  #load(a: number): void {
    if (this.#loaded >= 0) this.#lay(this.#loaded, false);
    this.#lay(a, true);
    this.#loaded = a;
  }

  #lay(place: number, there: boolean): void {
    const { starts, places, cosines } = this.#neighbours;
    for (let i = starts[place] as number; i < (starts[place + 1] as number); i++) {
      this.#near[places[i] as number] = there ? (cosines[i] as number) : 0;
    }
  }
}

function lengthOf(vector: Float64Array): number {
  let squares = 0;
  for (let i = 0; i < vector.length; i++) squares += (vector[i] as number) * (vector[i] as number);
  return Math.sqrt(squares);
}

interface Neighbours {
  /** Article i has the partners from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly cosines: Float64Array;
}

/**
 * Everyone's partners, whoever proposed the pair, with their cosines. Pairs come by lower, then by higher place,
 * so everyone's partners come in order too.
 */
function neighboursOf(count: number, { a, b, cosine, count: pairs }: Pairs): Neighbours {
  const lengths = tally(a, pairs, count);
  const higher = tally(b, pairs, count);
  for (let place = 0; place < count; place++)
    lengths[place] = (lengths[place] as number) + (higher[place] as number);
  const lists = new Lists(lengths);
  const [places, cosines] = [new Int32Array(lists.room), new Float64Array(lists.room)];
  for (let pair = 0; pair < pairs; pair++) {
    const one = lists.next(a[pair] as number);
    const other = lists.next(b[pair] as number);
    places[one] = b[pair] as number;
    places[other] = a[pair] as number;
    cosines[one] = cosine[pair] as number;
    cosines[other] = cosine[pair] as number;
  }
  return { starts: lists.starts, places, cosines };
}
