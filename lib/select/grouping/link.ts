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

/**
 * Groups by average link: the two groups with the highest mean pair score are joined, again and again, while
 * that mean is at least `threshold`. Pairs that are not among the edges count as 0.
 *
 * Average link, because single link chains through one unlucky pair and complete link breaks on one reporter
 * who wrote about something else. Ties go to the lower places, so the result depends on the edges only.
 *
 * @returns The groups, members in ascending order, ordered by first member; everyone is in exactly one.
 */
export function averageLink(count: number, edges: readonly Edge[], threshold: number): number[][] {
  const members: (number[] | null)[] = Array.from({ length: count }, (_, i) => [i]);
  const sums = sumsOf(count, edges);
  const offers = new Heap(edges.filter(({ score }) => score >= threshold).map(asOffer));
  for (let offer = offers.pop(); offer !== undefined; offer = offers.pop()) {
    const [first, second] = [members[offer.a], members[offer.b]];
    const stale = first?.length !== offer.sizeA || second?.length !== offer.sizeB;
    if (stale || first == null || second == null) continue;
    members[offer.a] = [...first, ...second];
    members[offer.b] = null;
    join(offer.a, offer.b);
  }
  return members.filter((group) => group !== null).map((group) => group.sort((x, y) => x - y));

  function join(kept: number, gone: number): void {
    const [near, far] = [sums[kept], sums[gone]];
    if (near === undefined || far === undefined) return;
    near.delete(gone);
    far.delete(kept);
    for (const [other, sum] of far) {
      sums[other]?.delete(gone);
      near.set(other, (near.get(other) ?? 0) + sum);
    }
    far.clear();
    const size = members[kept]?.length ?? 0;
    for (const [other, sum] of near) {
      sums[other]?.set(kept, sum);
      const otherSize = members[other]?.length ?? 0;
      const mean = sum / (size * otherSize);
      if (mean < threshold) continue;
      const [a, b, sizeA, sizeB] =
        kept < other ? [kept, other, size, otherSize] : [other, kept, otherSize, size];
      offers.push({ mean, a, b, sizeA, sizeB });
    }
  }
}

function sumsOf(count: number, edges: readonly Edge[]): Map<number, number>[] {
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, score } of edges) {
    sums[a]?.set(b, score);
    sums[b]?.set(a, score);
  }
  return sums;
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
