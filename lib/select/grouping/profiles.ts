import { type Background, tellingBy } from './background.ts';
import { type ReadWord, readWords } from './read-words.ts';
import type { StoryText } from './story-text.ts';
import { weekdaysOf } from './weekdays.ts';

/** Ways to look at a text; each is a vector of length 1 over the profile's terms. */
export const VIEWS = ['full', 'title', 'lead', 'opening', 'first', 'names', 'plain'] as const;
export type View = (typeof VIEWS)[number];

/** What is compared of an article: its terms, ascending, with their weight in each view. */
export interface Profile {
  readonly terms: Int32Array;
  readonly weights: Readonly<Record<View, Float64Array>>;
  /** Two terms in a row, ascending, with weights. */
  readonly pairs: { readonly terms: Int32Array; readonly weights: Float64Array };
  /** Sum of the idf of the title's terms. */
  readonly titleIdf: number;
  readonly words: number;
  readonly titleTerms: number;
  readonly hasNumbers: boolean;
  readonly weekdays: number;
  readonly publishedAt: number | null;
}

/** What is known of a term of the batch. */
export interface Term {
  readonly idf: number;
  readonly background: number;
  /** Articles of the batch that hold it. */
  readonly documents: number;
  readonly isNumber: boolean;
}

export interface Profiles {
  readonly profiles: readonly Profile[];
  readonly terms: readonly Term[];
}

const TITLE_WEIGHT = 2;
const YEAR = /^(?:19|20)\d\d$/;

/** Reads a batch of texts into comparable profiles. */
export function profilesOf(texts: readonly StoryText[], background: Background): Profiles {
  const telling = tellingBy(background);
  const read = texts.map(readWords);
  const documents = countDocuments(read, ({ term }) => term);
  const phrases = countDocuments(read, ({ joined, term }) => (joined === null ? null : `${joined} ${term}`));
  const isName = namesAmong(read);
  const numbers = numbered(documents);
  const terms = [...documents].map(([term, count]): Term => {
    const isNumber = /\p{N}/u.test(term) && !YEAR.test(term) && term.length > 1;
    return {
      idf: Math.max(0.01, telling.here(term, count, texts.length)),
      background: telling.atLarge(term),
      documents: count,
      isNumber,
    };
  });
  const names = Uint8Array.from(documents.keys(), (term) => (isName(term) ? 1 : 0));
  const phraseNumbers = numbered(phrases);
  const phraseIdf = Float64Array.from(phrases.values(), (count) =>
    Math.log((texts.length + 1) / (count + 0.5)),
  );

  const profiles = texts.map((text, i) => {
    const words = read[i] ?? [];
    const counted = countIn(words, numbers);
    return {
      ...vectors(counted, terms, names),
      pairs: phraseVector(words, phraseNumbers, phraseIdf),
      words: words.length,
      weekdays: weekdaysOf(text.paragraphs, text.language),
      publishedAt: text.publishedAt === null ? null : Date.parse(text.publishedAt),
    };
  });
  return { profiles, terms };
}

interface Counts {
  title: number;
  lead: number;
  opening: number;
  first: number;
}

function countIn(words: readonly ReadWord[], numbers: ReadonlyMap<string, number>): [number, Counts][] {
  const counts = new Map<number, Counts>();
  for (const { term, inTitle, inOpening, inFirst } of words) {
    const number = numbers.get(term) ?? -1;
    const count = counts.get(number) ?? { title: 0, lead: 0, opening: 0, first: 0 };
    if (inTitle) count.title++;
    else count.lead++;
    if (inOpening) count.opening++;
    if (inFirst) count.first++;
    counts.set(number, count);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

function vectors(counted: readonly [number, Counts][], terms: readonly Term[], names: Uint8Array) {
  const idf = (term: number) => terms[term]?.idf ?? 0;
  const view = (countOf: (counts: Counts, term: number) => number): Float64Array => {
    const weights = Float64Array.from(counted, ([term, counts]) => {
      const count = countOf(counts, term);
      return count === 0 ? 0 : (1 + Math.log(count)) * idf(term);
    });
    return scale(weights);
  };
  const whole = ({ title, lead }: Counts) => TITLE_WEIGHT * title + lead;
  const titled = counted.filter(([, { title }]) => title > 0);
  return {
    terms: Int32Array.from(counted, ([term]) => term),
    weights: {
      full: view(whole),
      title: view(({ title }) => title),
      lead: view(({ lead }) => lead),
      opening: view(({ opening }) => opening),
      first: view(({ first }) => first),
      names: view((counts, term) => (names[term] === 1 ? counts.title + counts.lead : 0)),
      plain: view((counts, term) => (names[term] === 1 ? 0 : whole(counts))),
    },
    titleIdf: titled.reduce((sum, [term]) => sum + idf(term), 0),
    titleTerms: titled.length,
    hasNumbers: counted.some(([term]) => terms[term]?.isNumber === true),
  };
}

function phraseVector(words: readonly ReadWord[], numbers: ReadonlyMap<string, number>, idf: Float64Array) {
  const found = new Set<number>();
  for (const { joined, term } of words) {
    if (joined !== null) found.add(numbers.get(`${joined} ${term}`) ?? 0);
  }
  const terms = Int32Array.from(found).sort();
  return { terms, weights: scale(Float64Array.from(terms, (term) => Math.max(0.01, idf[term] ?? 0))) };
}

function countDocuments(
  texts: readonly (readonly ReadWord[])[],
  nameOf: (word: ReadWord) => string | null,
): Map<string, number> {
  const documents = new Map<string, number>();
  for (const words of texts) {
    for (const name of new Set(words.map(nameOf))) {
      if (name !== null) documents.set(name, (documents.get(name) ?? 0) + 1);
    }
  }
  return documents;
}

/** A term is a name when, inside sentences of the batch, it is written with a capital more often than not. */
function namesAmong(texts: readonly (readonly ReadWord[])[]): (term: string) => boolean {
  const seen = new Map<string, { capital: number; all: number }>();
  for (const words of texts) {
    for (const { term, tellsCase, capital } of words) {
      if (!tellsCase) continue;
      const count = seen.get(term) ?? { capital: 0, all: 0 };
      count.all++;
      if (capital) count.capital++;
      seen.set(term, count);
    }
  }
  return (term) => {
    const { capital = 0, all = 0 } = seen.get(term) ?? {};
    return capital * 2 > all;
  };
}

function numbered(names: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  return new Map([...names.keys()].map((name, i) => [name, i]));
}

function scale(weights: Float64Array): Float64Array {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const length = Math.sqrt(squares);
  return length === 0 ? weights : weights.map((weight) => weight / length);
}
