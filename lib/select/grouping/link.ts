import { Offers } from './offers.ts';

/** A scored pair of articles, by their places in the list. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** Chance that both tell the same event, 0 to 1. */
  readonly score: number;
}

/** Members of a group that stand for it where no pair of two groups was proposed. */
const SAMPLED = 4;

/** Pairs that were never proposed. */
export interface Unproposed {
  /** Scores any pair. */
  score(a: number, b: number): number;
  /** Whether an article had more partners than were proposed. */
  hadMore(place: number): boolean;
}

/**
 * Groups by average link: the two groups with the highest mean pair score are joined, again and again, while
 * that mean is at least `threshold`.
 *
 * Average link, because single link chains through one unlucky pair and complete link breaks on one reporter
 * who wrote about something else. Groups without any edge between them count as unlike, unless both hold
 * articles with more partners than could be proposed, as in a story told by dozens: then a sample of their
 * pairs is scored. Ties go to the lower places, so the result depends on the arguments only.
 *
 * @returns The groups, members in ascending order, ordered by first member; everyone is in exactly one.
 */
export function averageLink(
  count: number,
  edges: readonly Edge[],
  threshold: number,
  unproposed?: Unproposed,
): number[][] {
  const members: number[][] = Array.from({ length: count }, (_, place) => [place]);
  const hadMore = Array.from({ length: count }, (_, place) => unproposed?.hadMore(place) ?? false);
  const means = meansOf(edges);
  const offers = new Offers();
  for (const { a, b, score } of edges) {
    if (score >= threshold) offers.push(Math.min(a, b), Math.max(a, b), score, 1, 1);
  }
  for (let offer = offers.pop(); offer !== null; offer = offers.pop()) {
    const { a, b, sizeA, sizeB } = offer;
    if (sizeOf(a) === sizeA && sizeOf(b) === sizeB) join(a, b);
  }
  return members.filter((group) => group.length > 0).map((group) => group.sort((x, y) => x - y));

  function sizeOf(group: number): number {
    return members[group]?.length ?? 0;
  }

  /** The second group joins the first; means with every neighbour are weighted by size. */
  function join(kept: number, gone: number): void {
    const [near, far] = [means.get(kept) ?? new Map<number, number>(), means.get(gone) ?? new Map()];
    near.delete(gone);
    far.delete(kept);
    const [size, sizeGone] = [sizeOf(kept), sizeOf(gone)];
    const weighted = (other: number) =>
      (size * (near.get(other) ?? sampled(kept, other)) +
        sizeGone * (far.get(other) ?? sampled(gone, other))) /
      (size + sizeGone);
    const meets = new Map<number, number>();
    for (const other of near.keys()) meets.set(other, weighted(other));
    for (const other of far.keys()) {
      if (!near.has(other)) meets.set(other, weighted(other));
      means.get(other)?.delete(gone);
    }
    for (const place of members[gone] ?? []) members[kept]?.push(place);
    members[gone] = [];
    hadMore[kept] ||= hadMore[gone] ?? false;
    means.set(kept, meets);
    means.delete(gone);
    for (const [other, mean] of meets) {
      means.get(other)?.set(kept, mean);
      if (mean >= threshold) offer(kept, other, mean);
    }
  }

  function offer(one: number, other: number, mean: number): void {
    const [a, b] = one < other ? [one, other] : [other, one];
    offers.push(a, b, mean, sizeOf(a), sizeOf(b));
  }

  function sampled(group: number, other: number): number {
    if (unproposed === undefined || !hadMore[group] || !hadMore[other]) return 0;
    const [some, others] = [spread(members[group] ?? []), spread(members[other] ?? [])];
    let sum = 0;
    for (const a of some) for (const b of others) sum += unproposed.score(a, b);
    return sum / (some.length * others.length);
  }
}

/** Up to four members, evenly spread. */
function spread(group: readonly number[]): number[] {
  const step = Math.max(1, group.length / SAMPLED);
  const places: number[] = [];
  for (let at = 0; at < group.length; at += step) places.push(group[Math.floor(at)] ?? 0);
  return places;
}

/** By article, its partners with their scores; articles without partners are left out. */
function meansOf(edges: readonly Edge[]): Map<number, Map<number, number>> {
  const means = new Map<number, Map<number, number>>();
  const enter = (here: number, there: number, score: number) => {
    const known = means.get(here);
    if (known === undefined) means.set(here, new Map([[there, score]]));
    else known.set(there, score);
  };
  for (const { a, b, score } of edges) {
    enter(a, b, score);
    enter(b, a, score);
  }
  return means;
}
