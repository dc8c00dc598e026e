import type { Reading } from './reading.ts';

/** How telling each term is within one batch: 0 for a term that every text has, more the rarer it is. */
export type Idf = (term: string) => number;

/** How telling each term of the reading is, by its number, and that as a function of the term itself. */
export function idfOf(reading: Reading): { byTerm: Float64Array; idf: Idf } {
  const { vocabulary, endAt } = reading;
  const documents = countDocuments(reading);
  const idf = (count: number) => Math.log((endAt.length + 1) / (count + 0.5));
  const byTerm = Float64Array.from(documents, idf);
  const unknown = idf(0);
  return { byTerm, idf: (term) => byTerm[vocabulary.numberOf(term)] ?? unknown };
}

/** In how many texts each term stands. */
function countDocuments({ vocabulary, words, titleAt, endAt }: Reading): Int32Array {
  const documents = new Int32Array(vocabulary.terms.length);
  const last = new Int32Array(vocabulary.terms.length).fill(-1);
  for (let text = 0; text < endAt.length; text++) {
    for (let at = titleAt[text] as number; at < (endAt[text] as number); at++) {
      const term = vocabulary.termOf(words[at] as number);
      if (term < 0 || last[term] === text) continue;
      last[term] = text;
      documents[term] = (documents[term] as number) + 1;
    }
  }
  return documents;
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
  const sum = new Map<string, number>();
  for (const bag of bags) for (const [term, weight] of bag) sum.set(term, (sum.get(term) ?? 0) + weight);
  return unit(sum);
}

/** Cosine of two bags of length 1, 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return Math.max(0, Math.min(1, sum));
}

function unit(bag: Map<string, number>): Bag {
  let squares = 0;
  for (const weight of bag.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length > 0) for (const [term, weight] of bag) bag.set(term, weight / length);
  return bag;
}
