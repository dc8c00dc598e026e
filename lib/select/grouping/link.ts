import { type Edge, type Means, meansOf } from './means.ts';
import { Offers } from './offers.ts';

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
  unproposed: Unproposed = NOTHING_MORE,
): number[][] {
  const linking = new Linking(count, edges, threshold, unproposed);
  while (linking.joinBest());
  return linking.groups();
}

const NOTHING_MORE: Unproposed = { score: () => 0, hadMore: () => false };

/** Groups while they are being joined; each has the place of one of its members. */
class Linking {
  readonly #threshold: number;
  readonly #unproposed: Unproposed;
  /** None where a group has joined another. */
  readonly #members: number[][];
  readonly #hadMore: boolean[];
  readonly #means: Means;
  readonly #offers = new Offers();

  constructor(count: number, edges: readonly Edge[], threshold: number, unproposed: Unproposed) {
    this.#threshold = threshold;
    this.#unproposed = unproposed;
    this.#members = Array.from({ length: count }, (_, place) => [place]);
    this.#hadMore = Array.from({ length: count }, (_, place) => unproposed.hadMore(place));
    this.#means = meansOf(edges);
    for (const { a, b, score } of edges) if (score >= threshold) this.#offer(a, b, score);
  }

  /** @returns False when there is nothing left to join. */
  joinBest(): boolean {
    const offer = this.#offers.pop();
    if (offer === null) return false;
    const { a, b, sizeA, sizeB } = offer;
    if (this.#membersOf(a).length === sizeA && this.#membersOf(b).length === sizeB) this.#join(a, b);
    return true;
  }

  groups(): number[][] {
    return this.#members.filter((group) => group.length > 0).map((group) => group.sort((x, y) => x - y));
  }

  /** The second group joins the first; means with every neighbour are weighted by size. */
  #join(kept: number, gone: number): void {
    const meets = this.#meetsOf(kept, gone);
    for (const place of this.#membersOf(gone)) this.#membersOf(kept).push(place);
    this.#members[gone] = [];
    this.#hadMore[kept] ||= this.#hadMore[gone] ?? false;
    this.#means.set(kept, meets);
    this.#means.delete(gone);
    meets.forEach((mean, other) => {
      const theirs = this.#means.get(other);
      theirs?.delete(gone);
      theirs?.set(kept, mean);
      if (mean >= this.#threshold) this.#offer(kept, other, mean);
    });
  }

  /** The means of two groups as one with every neighbour of either. */
  #meetsOf(kept: number, gone: number): Map<number, number> {
    const [near, far] = [this.#means.get(kept) ?? new Map(), this.#means.get(gone) ?? new Map()];
    const size = this.#membersOf(kept).length;
    const sizeGone = this.#membersOf(gone).length;
    const meets = new Map<number, number>();
    for (const other of near.keys()) if (other !== gone) meets.set(other, 0);
    for (const other of far.keys()) if (other !== kept) meets.set(other, 0);
    for (const other of meets.keys()) {
      const one = near.get(other) ?? this.#sampled(kept, other);
      const two = far.get(other) ?? this.#sampled(gone, other);
      meets.set(other, (size * one + sizeGone * two) / (size + sizeGone));
    }
    return meets;
  }

  #offer(one: number, other: number, mean: number): void {
    const a = Math.min(one, other);
    const b = Math.max(one, other);
    this.#offers.push(a, b, mean, this.#membersOf(a).length, this.#membersOf(b).length);
  }

  #sampled(group: number, other: number): number {
    if (!this.#hadMore[group] || !this.#hadMore[other]) return 0;
    const some = spread(this.#membersOf(group));
    const others = spread(this.#membersOf(other));
    let sum = 0;
    for (const a of some) for (const b of others) sum += this.#unproposed.score(a, b);
    return sum / (some.length * others.length);
  }

  #membersOf(group: number): number[] {
    return this.#members[group] as number[];
  }
}

/** Up to four members, evenly spread. */
function spread(group: readonly number[]): number[] {
  const step = Math.max(1, group.length / SAMPLED);
  const places: number[] = [];
  for (let at = 0; at < group.length; at += step) places.push(group[Math.floor(at)] ?? 0);
  return places;
}
