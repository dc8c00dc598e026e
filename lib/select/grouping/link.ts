/** A scored pair of articles, by their places in the list. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** Chance that both tell the same event, 0 to 1. */
  readonly score: number;
}

interface Offer {
  readonly mean: number;
  readonly a: number;
  readonly b: number;
  readonly sizeA: number;
  readonly sizeB: number;
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
  const members: (number[] | null)[] = Array.from({ length: count }, (_, i) => [i]);
  const means = meansOf(count, edges);
  const offers = new Heap(edges.filter((edge) => edge.score >= threshold).map(asOffer));
  for (let offer = offers.pop(); offer !== undefined; offer = offers.pop()) {
    const [first, second] = [members[offer.a], members[offer.b]];
    const stale = first?.length !== offer.sizeA || second?.length !== offer.sizeB;
    if (stale || first == null || second == null) continue;
    join(offer.a, first, offer.b, second);
  }
  return members.filter((group) => group !== null).map((group) => group.sort((x, y) => x - y));

  /** The second group joins the first; means with every neighbour are weighted by size. */
  function join(kept: number, first: readonly number[], gone: number, second: readonly number[]): void {
    const [near, far] = [means[kept] ?? new Map<number, number>(), means[gone] ?? new Map<number, number>()];
    near.delete(gone);
    far.delete(kept);
    members[kept] = [...first, ...second];
    members[gone] = null;
    const size = first.length + second.length;
    for (const other of new Set([...near.keys(), ...far.keys()])) {
      const rest = members[other] ?? [];
      const mean =
        (first.length * (near.get(other) ?? sampled(first, rest)) +
          second.length * (far.get(other) ?? sampled(second, rest))) /
        size;
      near.set(other, mean);
      means[other]?.delete(gone);
      means[other]?.set(kept, mean);
      if (mean < threshold) continue;
      const offer = { mean, sizeA: size, sizeB: rest.length, a: kept, b: other };
      offers.push(kept < other ? offer : { mean, a: other, b: kept, sizeA: rest.length, sizeB: size });
    }
    far.clear();
  }

  function sampled(group: readonly number[], other: readonly number[]): number {
    if (unproposed === undefined || !group.some(unproposed.hadMore) || !other.some(unproposed.hadMore))
      return 0;
    const [some, others] = [spread(group), spread(other)];
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

function meansOf(count: number, edges: readonly Edge[]): Map<number, number>[] {
  const means = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, score } of edges) {
    means[a]?.set(b, score);
    means[b]?.set(a, score);
  }
  return means;
}

function asOffer({ a, b, score }: Edge): Offer {
  return { mean: score, a: Math.min(a, b), b: Math.max(a, b), sizeA: 1, sizeB: 1 };
}

/** Binary heap, best offer on top. */
class Heap {
  readonly #items: Offer[];

  constructor(items: Offer[]) {
    this.#items = items.sort((x, y) => (better(x, y) ? -1 : 1));
  }

  push(item: Offer): void {
    const items = this.#items;
    let place = items.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!better(item, items[parent])) break;
      items[place] = items[parent] ?? item;
      place = parent;
    }
    items[place] = item;
  }

  pop(): Offer | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      const right = items[child + 1];
      if (right !== undefined && better(right, items[child])) child++;
      const best = items[child];
      if (best === undefined || !better(best, last)) break;
      items[place] = best;
      place = child;
    }
    items[place] = last;
    return top;
  }
}

function better(x: Offer, y: Offer | undefined): boolean {
  if (y === undefined) return true;
  if (x.mean !== y.mean) return x.mean > y.mean;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}
