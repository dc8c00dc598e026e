/** How telling each term is within one batch: 0 for a term that every text has, more the rarer it is. */
export type Idf = (term: string) => number;

/** @param texts - The terms of each text of the batch. */
export function idfOf(texts: readonly (readonly string[])[]): Idf {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((texts.length + 1) / ((counts.get(term) ?? 0) + 0.5));
}

/** A bag of terms with weights. */
export type Bag = ReadonlyMap<string, number>;

/** `(1 + ln count) × idf`, scaled to length 1. */
export function weigh(terms: Iterable<string>, idf: Idf): Bag {
  const bag = new Map<string, number>();
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1);
  for (const [term, count] of bag) bag.set(term, (1 + Math.log(count)) * idf(term));
  return unit(bag);
}

/** The mean of several bags, scaled to length 1. */
export function centroid(bags: readonly Bag[]): Bag {
  const [only] = bags;
  if (only !== undefined && bags.length === 1) return only;
  return unit(sumOf(bags));
}

function sumOf(bags: readonly Bag[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const bag of bags) for (const [term, weight] of bag) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

/**
 * How alike a bag of a group and the mean of the bags of all other groups are, 0 to 1. Nothing but the group's own terms
 * is gone through, so that a story of hundreds of articles costs no more for each of them than one of two.
 */
export function likenessToOthers(groups: readonly (readonly Bag[])[]): (bag: Bag, group: number) => number {
  const own = groups.map(sumOf);
  const all = sumOf(own);
  const square = dot(all, all);
  const lengths = own.map((sum) => Math.sqrt(Math.max(0, square - 2 * dot(sum, all) + dot(sum, sum))));
  return (bag, group) => {
    const [sum, length] = [own[group], lengths[group]];
    if (sum === undefined || length === undefined || length < NOTHING) return 0;
    return Math.max(0, Math.min(1, (dot(bag, all) - dot(bag, sum)) / length));
  };
}

/** Below this a length is what rounding left of nothing. */
const NOTHING = 1e-6;

/** Cosine of two bags of length 1, 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  return Math.max(0, Math.min(1, dot(a, b)));
}

function dot(a: Bag, b: Bag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function unit(bag: Map<string, number>): Bag {
  let squares = 0;
  for (const weight of bag.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length > 0) for (const [term, weight] of bag) bag.set(term, weight / length);
  return bag;
}
