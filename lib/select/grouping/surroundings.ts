import type { Pairs } from './candidate-pairs.ts';

/** What stands around an article: whom it is like, and how crowded its corner of the news is. */
export interface Surroundings {
  /** How alike the neighbours of two articles are, 0 to 1. */
  sharedNeighbours(a: number, b: number): number;
  /** Cosine of an article and its thirteenth closest: high where many stories use the same words. */
  crowding(place: number): number;
}

const CROWD = 13;
/** No corner counts as more crowded than this, or a story told by dozens would look like a mere topic. */
const MOST_CROWDED = 0.14;

/** @param pairs - The candidate pairs of a batch of `count` articles. */
export function surroundingsOf(count: number, pairs: Pairs): Surroundings {
  const { starts, places, cosines } = neighboursOf(count, pairs);
  const [lengths, crowding] = [new Float64Array(count), new Float64Array(count)];
  for (let place = 0; place < count; place++) {
    const closest = cosines.slice(starts[place], starts[place + 1]).sort();
    lengths[place] = Math.sqrt(closest.reduce((sum, cosine) => sum + cosine * cosine, 0));
    crowding[place] = Math.min(MOST_CROWDED, closest.at(-CROWD) ?? 0);
  }
  const near = new Float64Array(count);
  let loaded = -1;
  return {
    crowding: (place) => crowding[place] as number,
    sharedNeighbours: (a, b) => {
      if (a !== loaded) load(a);
      const length = (lengths[a] as number) * (lengths[b] as number);
      if (length === 0) return 0;
      let sum = 0;
      for (let j = starts[b] as number; j < (starts[b + 1] as number); j++) {
        sum += (near[places[j] as number] as number) * (cosines[j] as number);
      }
      return sum / length;
    },
  };

  /** Many pairs in a row have the same first article: its partners' cosines are laid out once. */
  function load(a: number): void {
    for (let i = starts[loaded] ?? 0; i < (starts[loaded + 1] ?? 0); i++) near[places[i] as number] = 0;
    for (let i = starts[a] as number; i < (starts[a + 1] as number); i++) {
      near[places[i] as number] = cosines[i] as number;
    }
    loaded = a;
  }
}

/** Everyone's partners, whoever proposed the pair, by place, with their cosines. */
function neighboursOf(count: number, pairs: Pairs) {
  const starts = new Int32Array(count + 1);
  for (let pair = 0; pair < pairs.count; pair++) {
    for (const place of [pairs.a[pair] as number, pairs.b[pair] as number])
      starts[place + 1] = (starts[place + 1] as number) + 1;
  }
  for (let place = 0; place < count; place++)
    starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
  const ends = starts.slice();
  const [places, cosines] = [new Int32Array(2 * pairs.count), new Float64Array(2 * pairs.count)];
  // Pairs come by lower, then by higher place, so everyone's partners come in order too.
  const enter = (here: number, there: number, cosine: number) => {
    const at = ends[here] as number;
    ends[here] = at + 1;
    places[at] = there;
    cosines[at] = cosine;
  };
  for (let pair = 0; pair < pairs.count; pair++) {
    const [a, b, cosine] = [pairs.a[pair] as number, pairs.b[pair] as number, pairs.cosine[pair] as number];
    enter(a, b, cosine);
    enter(b, a, cosine);
  }
  return { starts, places, cosines };
}
