import { type Background, type Telling, tellingBy } from './background.ts';
import { candidatePairs, type Whole } from './candidate-pairs.ts';
import { Lexicon } from './lexicon.ts';
import { type PhraseVector, phraseVectors } from './phrases.ts';
import { type ReadWord, readWords } from './read-words.ts';
import { roughGroups, SURELY_ALIKE } from './rough-groups.ts';
import type { StoryText } from './story-text.ts';
import { weekdaysOf } from './weekdays.ts';

/** Ways to look at a text; each is a vector of length 1 over the profile's terms. */
export type View = 'full' | 'title' | 'lead' | 'opening' | 'first' | 'names' | 'plain';

/** What is compared of an article: its terms, ascending, with their weight in each view. */
export interface Profile {
  readonly terms: Int32Array;
  readonly weights: Readonly<Record<View, Float64Array>>;
  readonly phrases: PhraseVector;
  /** Sum of the idf of the title's terms. */
  readonly titleIdf: number;
  readonly words: number;
  readonly hasNumbers: boolean;
  readonly weekdays: number;
  /** Epoch milliseconds; null when no date is worth believing. */
  readonly publishedAt: number | null;
}

/** What is known of a term of the batch. */
export interface Term {
  /** How telling it is here. */
  readonly idf: number;
  /** How telling it is in news at large. */
  readonly atLarge: number;
  /** Stories of the batch that hold it, as far as a rough grouping tells. */
  readonly documents: number;
  readonly isNumber: boolean;
  readonly isName: boolean;
}

export interface Profiles {
  readonly profiles: readonly Profile[];
  readonly terms: readonly Term[];
}

const TITLE_WEIGHT = 2;
/**
 * While the rough groups are sought no word counts more than this. Else the words that each teller has alone
 * would drown those that a hundred tellers share, and the biggest story would not be found at all.
 */
const FLAT_IDF = 2;
const YEAR = /^(?:19|20)\d\d$/;

/** Reads a batch of texts into comparable profiles; words are weighed by the number of stories they stand in. */
export function profilesOf(texts: readonly StoryText[], background: Background): Profiles {
  const lexicon = new Lexicon();
  const read = texts.map((text) => readWords(text, lexicon));
  const telling = tellingBy(background);
  const alone = Int32Array.from(texts, (_, place) => place);
  const byArticle = termsOf(read, alone, lexicon, telling);
  const wholes = read.map((words) => flatView(words, byArticle));
  const groups = roughGroups(texts.length, candidatePairs(wholes, SURELY_ALIKE).pairs);
  const terms = termsOf(read, groups, lexicon, telling);
  const phrases = phraseVectors(read, groups);
  const profiles = texts.map(({ paragraphs, language, publishedAt }, i): Profile => {
    const words = read[i] ?? [];
    return {
      ...viewsOf(words, terms),
      phrases: phrases[i] ?? { keys: new Int32Array(), weights: new Float64Array() },
      words: words.length,
      weekdays: weekdaysOf(paragraphs, language),
      publishedAt: publishedAt === null ? null : Date.parse(publishedAt),
    };
  });
  return { profiles, terms };
}

/** A term is a name when, inside sentences of the batch, it is written with a capital more often than not. */
function termsOf(
  read: readonly (readonly ReadWord[])[],
  groups: Int32Array,
  lexicon: Lexicon,
  telling: Telling,
): Term[] {
  const count = lexicon.terms.length;
  const [documents, capitals, told] = [
    new Uint32Array(count),
    new Uint32Array(count),
    new Uint32Array(count),
  ];
  const lastGroup = new Int32Array(count).fill(-1);
  const order = Uint32Array.from(groups.keys()).sort(
    (a, b) => (groups[a] as number) - (groups[b] as number) || a - b,
  );
  for (const place of order) {
    const group = groups[place] as number;
    for (const { term, tellsCase, capital } of read[place] ?? []) {
      if (lastGroup[term] !== group) documents[term] = (documents[term] as number) + 1;
      lastGroup[term] = group;
      if (tellsCase) told[term] = (told[term] as number) + 1;
      if (capital) capitals[term] = (capitals[term] as number) + 1;
    }
  }
  const stories = new Set(groups).size;
  return lexicon.terms.map((term, i) => ({
    idf: Math.max(0.01, telling.here(term, documents[i] as number, stories)),
    atLarge: telling.atLarge(term),
    documents: documents[i] as number,
    isNumber: term.length > 1 && /\p{N}/u.test(term) && !YEAR.test(term),
    isName: (capitals[i] as number) * 2 > (told[i] as number),
  }));
}

/** How often a term stands where. */
interface Counts {
  readonly term: number;
  title: number;
  lead: number;
  opening: number;
  first: number;
}

/** The full view with flat weights: enough for the rough grouping. */
function flatView(words: readonly ReadWord[], terms: readonly Term[]): Whole {
  const counted = countIn(words);
  const weights = counted.map(({ term, title, lead }) => {
    return (1 + Math.log(TITLE_WEIGHT * title + lead)) * Math.min(FLAT_IDF, (terms[term] as Term).idf);
  });
  const length = Math.hypot(...weights) || 1;
  return {
    terms: Int32Array.from(counted, ({ term }) => term),
    weights: { full: Float64Array.from(weights, (weight) => weight / length) },
  };
}

function viewsOf(words: readonly ReadWord[], terms: readonly Term[]) {
  const counted = countIn(words);
  const known = counted.map(({ term }) => terms[term] as Term);
  const view = (countOf: (counts: Counts, term: Term) => number): Float64Array => {
    const weights = new Float64Array(counted.length);
    let squares = 0;
    for (let i = 0; i < weights.length; i++) {
      const term = known[i] as Term;
      const count = countOf(counted[i] as Counts, term);
      if (count === 0) continue;
      const weight = (1 + Math.log(count)) * term.idf;
      weights[i] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / length;
    return weights;
  };
  return {
    terms: Int32Array.from(counted, ({ term }) => term),
    weights: {
      full: view(({ title, lead }) => TITLE_WEIGHT * title + lead),
      title: view(({ title }) => title),
      lead: view(({ lead }) => lead),
      opening: view(({ opening }) => opening),
      first: view(({ first }) => first),
      names: view(({ title, lead }, { isName }) => (isName ? title + lead : 0)),
      plain: view(({ title, lead }, { isName }) => (isName ? 0 : TITLE_WEIGHT * title + lead)),
    },
    titleIdf: counted.reduce((sum, { title }, i) => sum + (title > 0 ? (known[i] as Term).idf : 0), 0),
    hasNumbers: known.some(({ isNumber }) => isNumber),
  };
}

/** Counts by term, ascending. */
function countIn(words: readonly ReadWord[]): Counts[] {
  const counts = new Map<number, Counts>();
  for (const { term, inTitle, inOpening, inFirst } of words) {
    let count = counts.get(term);
    if (count === undefined) {
      count = { term, title: 0, lead: 0, opening: 0, first: 0 };
      counts.set(term, count);
    }
    if (inTitle) count.title++;
    else count.lead++;
    if (inOpening) count.opening++;
    if (inFirst) count.first++;
  }
  return [...counts.values()].sort((a, b) => a.term - b.term);
}
