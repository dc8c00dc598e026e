/** A pair of texts with the chance that both report the same event. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly chance: number;
}

/** Pairs that were never proposed. */
export interface Unproposed {
  chance(a: number, b: number): number;
  /** Texts with more partners than were proposed. */
  readonly crowded: ReadonlySet<number>;
}

const NOTHING_MORE: Unproposed = { chance: () => 0, crowded: new Set() };
/** Members of a group that represent it where not every pair of two groups was proposed. */
const SAMPLED = 4;

/** What is known of the pairs between two groups. */
interface Between {
  /** Sum of their chances. */
  readonly sum: number;
  /** How many of them were proposed. */
  readonly known: number;
}

interface Group {
  readonly members: number[];
  readonly crowded: boolean;
  /** Every group with which it shares a proposed pair, by number. */
  readonly near: Map<number, Between>;
}

/** Mean chance from which two groups of so many members are one. */
export type LeastMean = (larger: number, smaller: number) => number;

/**
 * Groups by average link: the two groups whose mean pair chance is highest, measured by what groups of their sizes
 * need, are joined, again and again, while it is enough. Average link, because single link chains through one unlucky
 * pair and complete link breaks on one reporter who wrote about something else.
 *
 * Pairs that were not proposed count as unlike, unless both groups hold crowded texts, as in a story told by dozens:
 * then the proposed ones represent all, and before the two are joined a sample of all is looked at. Ties go to the
 * lower numbers, so the result depends on the arguments only.
 *
 * Found by following nearest neighbours until two groups are each other's.
 *
 * @returns The groups, members ascending, ordered by first member; everyone is in exactly one.
 * @see Murtagh & Contreras, "Algorithms for hierarchical clustering: an overview", 2012 (nearest-neighbour chain).
 */
export function averageLink(
  count: number,
  edges: readonly Edge[],
  leastMean: LeastMean,
  unproposed: Unproposed = NOTHING_MORE,
): number[][] {
  const groups = new Map<number, Group>();
  for (let place = 0; place < count; place++)
    groups.set(place, {
      members: [place],
      crowded: unproposed.crowded.has(place),
      near: new Map(),
    });
  for (const { a, b, chance } of edges) {
    groups.get(a)?.near.set(b, { sum: chance, known: 1 });
    groups.get(b)?.near.set(a, { sum: chance, known: 1 });
  }
  // A group that has grown may need less than it did when its neighbours were looked at.
  for (let before = Infinity; groups.size < before; ) {
    before = groups.size;
    for (const start of [...groups.keys()]) followChain(groups, start, leastMean, unproposed);
  }
  return [...groups.values()]
    .map(({ members }) => members.toSorted((x, y) => x - y))
    .sort(([x = 0], [y = 0]) => x - y);
}

/** Joins groups that are each other's nearest, from one group on, until the nearest of none is near enough. */
function followChain(
  groups: Map<number, Group>,
  start: number,
  leastMean: LeastMean,
  unproposed: Unproposed,
): void {
  let chain = groups.has(start) ? [start] : [];
  for (let tip = chain.at(-1); tip !== undefined; tip = chain.at(-1)) {
    const previous = chain.at(-2);
    const next = nearest(groups, tip, previous, leastMean);
    if (next === null) chain.pop();
    else if (next.group !== previous) chain.push(next.group);
    // What was nearest may change with either; then the chain starts again.
    else if (lookAtSample(groups, tip, previous, unproposed)) chain = [tip];
    else chain = [join(groups, Math.min(tip, previous), Math.max(tip, previous))];
  }
}

interface Neighbour {
  readonly group: number;
  /** The mean chance, measured by what is needed. */
  readonly worth: number;
}

/** The nearest group that is near enough; of equals the one that the chain comes from, else the lowest number. */
function nearest(
  groups: ReadonlyMap<number, Group>,
  tip: number,
  previous: number | undefined,
  leastMean: LeastMean,
): Neighbour | null {
  const group = groupAt(groups, tip);
  let best: Neighbour | null = null;
  for (const [other, between] of group.near) {
    const mean = meanOf(between, group, groupAt(groups, other));
    const [size, theirs] = [group.members.length, groupAt(groups, other).members.length];
    const worth = mean / leastMean(Math.max(size, theirs), Math.min(size, theirs));
    const isBetter =
      best === null ||
      worth > best.worth ||
      (worth === best.worth && (other === previous || (best.group !== previous && other < best.group)));
    if (worth >= 1 && isBetter) best = { group: other, worth };
  }
  return best;
}

function meanOf({ sum, known }: Between, one: Group, other: Group): number {
  return sum / (one.crowded && other.crowded ? known : one.members.length * other.members.length);
}

/**
 * Makes one group of two, under the number of the one with more neighbours: then only the other's are moved.
 *
 * @returns That number.
 */
function join(groups: Map<number, Group>, a: number, b: number): number {
  const isMore = groupAt(groups, a).near.size >= groupAt(groups, b).near.size;
  const [kept, gone] = isMore ? [a, b] : [b, a];
  const [one, two] = [groupAt(groups, kept), groupAt(groups, gone)];
  const { near } = one;
  near.delete(gone);
  for (const [number, { sum, known }] of two.near) {
    if (number === kept) continue;
    const first = near.get(number) ?? { sum: 0, known: 0 };
    const between = { sum: first.sum + sum, known: first.known + known };
    near.set(number, between);
    groupAt(groups, number).near.delete(gone);
    groupAt(groups, number).near.set(kept, between);
  }
  groups.delete(gone);
  groups.set(kept, {
    members: [...one.members, ...two.members],
    crowded: one.crowded || two.crowded,
    near,
  });
  return kept;
}

/**
 * Where the mean of two groups rests on some of their pairs only, replaces it by that of a sample of all. The proposed
 * pairs are the closest ones: without this look two large stories with one aspect in common would be joined.
 *
 * @returns Whether there was anything to look at.
 */
function lookAtSample(groups: Map<number, Group>, a: number, b: number, { chance }: Unproposed): boolean {
  const [one, other] = [groupAt(groups, a), groupAt(groups, b)];
  const all = one.members.length * other.members.length;
  if (!one.crowded || !other.crowded || one.near.get(b)?.known === all) return false;
  const chances = spread(one.members).flatMap((x) => spread(other.members).map((y) => chance(x, y)));
  const mean = chances.reduce((sum, it) => sum + it, 0) / chances.length;
  one.near.set(b, { sum: mean * all, known: all });
  other.near.set(a, { sum: mean * all, known: all });
  return true;
}

function groupAt(groups: ReadonlyMap<number, Group>, number: number): Group {
  const group = groups.get(number);
  if (group === undefined) throw new RangeError(`no group ${number}`);
  return group;
}

/** Up to four members, evenly spread. */
function spread(members: readonly number[]): number[] {
  const step = Math.max(1, members.length / SAMPLED);
  const places = Array.from({ length: Math.min(SAMPLED, members.length) }, (_, i) => Math.floor(i * step));
  return places.map((place) => members[place] ?? 0);
}
