import type { CandidatePair } from './candidate-pairs.ts';

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
export function surroundingsOf(count: number, pairs: readonly CandidatePair[]): Surroundings {
  const neighbours = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, cosine } of pairs) {
    neighbours[a]?.set(b, cosine);
    neighbours[b]?.set(a, cosine);
  }
  const lengths = neighbours.map((near) => Math.hypot(...near.values()));
  const crowding = Float64Array.from(neighbours, (near) => {
    const thirteenth = [...near.values()].sort((x, y) => y - x)[CROWD - 1] ?? 0;
    return Math.min(MOST_CROWDED, thirteenth);
  });
  return {
    crowding: (place) => crowding[place] ?? 0,
    sharedNeighbours: (a, b) => {
      const [near, far] = [neighbours[a], neighbours[b]];
      const length = (lengths[a] ?? 0) * (lengths[b] ?? 0);
      if (near === undefined || far === undefined || length === 0) return 0;
      let sum = 0;
      for (const [place, cosine] of near) sum += cosine * (far.get(place) ?? 0);
      return sum / length;
    },
  };
}
