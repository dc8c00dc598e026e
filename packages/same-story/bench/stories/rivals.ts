import { termsOf, wordsOf } from '@broadsheet/text/words';
import { averageLink } from '../../average-link.ts';

/** What the rules of other digests look at. */
export interface RivalText {
  readonly title: string;
  readonly body: string;
}

/** A rule by which another open news digest groups articles, with its own published settings. */
export interface Rival {
  readonly name: string;
  group(texts: readonly RivalText[]): number[][];
}

export const RIVALS: readonly Rival[] = [
  { name: 'exact title', group: exactTitle },
  { name: 'title Jaccard, average link .19', group: titleJaccard },
  { name: 'NewsBlur: title overlap ≥ .6', group: newsBlur },
  { name: 'GDELT: lead cosine ≥ .30, 5 words', group: gdelt },
  { name: 'TF-IDF 2×title+lead, average .21', group: tfIdf },
];

/** The labelled sets are English. */
const ENGLISH = 'en';

function exactTitle(texts: readonly RivalText[]): number[][] {
  const normal = ({ title }: RivalText) => wordsOf(title).join(' ').toLowerCase();
  return [...Map.groupBy(texts.keys(), (i) => normal(at(texts, i))).values()];
}

function titleJaccard(texts: readonly RivalText[]): number[][] {
  const titles = texts.map(({ title }) => new Set(termsOf(title, ENGLISH)));
  return link(texts.length, 0.19, (a, b) => {
    const shared = overlap(at(titles, a), at(titles, b));
    return shared / Math.max(1, at(titles, a).size + at(titles, b).size - shared);
  });
}

/** samuelclay/NewsBlur, apps/clustering/models.py: overlap coefficient, three shared and five words, union-find. */
function newsBlur(texts: readonly RivalText[]): number[][] {
  const titles = texts.map(
    ({ title }) => new Set(termsOf(title, ENGLISH).filter((term) => !/^\d+$/.test(term))),
  );
  return components(texts.length, (a, b) => {
    const [one, other] = [at(titles, a), at(titles, b)];
    const shared = overlap(one, other);
    const [fewer, more] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
    return shared >= 3 && more >= 5 && shared / Math.max(1, fewer) >= 0.6;
  });
}

/** GDELT Global Similarity Graph: cosine of the opening text at least .3 and five shared words. */
function gdelt(texts: readonly RivalText[]): number[][] {
  const leads = texts.map(({ title, body }) => termsOf(`${title} ${firstWords(body)}`, ENGLISH));
  const idf = idfOf(leads);
  const bags = leads.map((terms) => weigh(terms, idf));
  const sets = leads.map((terms) => new Set(terms));
  return components(texts.length, (a, b) => {
    return likeness(at(bags, a), at(bags, b)) >= 0.3 && overlap(at(sets, a), at(sets, b)) >= 5;
  });
}

function tfIdf(texts: readonly RivalText[]): number[][] {
  const terms = texts.map(({ title, body }) => termsOf(`${title} ${title} ${firstWords(body)}`, ENGLISH));
  const idf = idfOf(terms);
  const bags: Bag[] = terms.map((list) => weigh(list, idf));
  return link(texts.length, 0.21, (a, b) => likeness(at(bags, a), at(bags, b)));
}

type Idf = (term: string) => number;
/** Terms with their weights, of length 1. */
type Bag = ReadonlyMap<string, number>;

function weigh(terms: readonly string[], idf: Idf): Bag {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * idf(term)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

function likeness(a: Bag, b: Bag): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** How telling a term is among these texts. */
function idfOf(texts: readonly (readonly string[])[]): Idf {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((texts.length + 1) / ((counts.get(term) ?? 0) + 0.5));
}

function link(count: number, threshold: number, score: (a: number, b: number) => number): number[][] {
  const edges = [];
  for (let b = 0; b < count; b++) for (let a = 0; a < b; a++) edges.push({ a, b, chance: score(a, b) });
  return averageLink(count, edges, () => threshold);
}

function components(count: number, joined: (a: number, b: number) => boolean): number[][] {
  const group = Array.from({ length: count }, (_, i) => i);
  for (let b = 0; b < count; b++) {
    for (let a = 0; a < b; a++) {
      const [kept, gone] = [at(group, a), at(group, b)];
      if (kept === gone || !joined(a, b)) continue;
      for (let i = 0; i < count; i++) if (group[i] === gone) group[i] = kept;
    }
  }
  return [...Map.groupBy(group.keys(), (i) => at(group, i)).values()];
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared;
}

function firstWords(body: string): string {
  return body.split(/\s+/).slice(0, 150).join(' ');
}

function at<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`no item at ${place}`);
  return item;
}
