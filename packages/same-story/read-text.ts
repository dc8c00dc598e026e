import { termOf, wordsOf } from '@broadsheet/text/words';
import type { StoryText } from './story-text.ts';
import { weekdaysOf } from './weekdays.ts';

/** Words of the body that are read: news reports the event first, and later words drown it. */
export const LEAD_WORDS = 150;
/** Words of the body that make its opening. */
const OPENING_WORDS = 50;
/** A first sentence is at least so long; shorter ones are datelines and kickers. */
const SENTENCE_WORDS = 8;
/** Cheaper than real sentences, and enough to tell where a capital letter means nothing. */
const SENTENCE_END = /(?<=[.!?。！？।؟]["'”’»)]?)\s+/u;

/** How often a term occurs in each part of a text. */
export interface Uses {
  title: number;
  lead: number;
  /** Title and the first words of the body. */
  opening: number;
  firstSentence: number;
}

/** A text as it is compared. */
export interface ReadText {
  readonly terms: ReadonlyMap<string, Uses>;
  /** Words read, stop words left out. */
  readonly words: number;
  /** Terms inside sentences of the body, each with whether it was written with a capital: names are. */
  readonly cases: readonly (readonly [term: string, isCapital: boolean])[];
  /** Days of the week that the text names, 0 for Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Epoch milliseconds; NaN when unknown. */
  readonly publishedAt: number;
}

/** @param useTitle - False where the title names a column and the body alone says what happened. */
export function readText(text: StoryText, useTitle = true): ReadText {
  const terms = new Map<string, Uses>();
  const cases: [string, boolean][] = [];
  let words = 0;
  for (const word of useTitle ? wordsOf(text.title) : []) {
    const term = termOf(word);
    if (term === '') continue;
    const uses = usesOf(terms, term);
    uses.title++;
    uses.opening++;
    words++;
  }
  let place = 0;
  let isFirstSentence = true;
  for (const sentence of sentencesIn(text.paragraphs)) {
    if (place >= LEAD_WORDS) break;
    if (place >= SENTENCE_WORDS) isFirstSentence = false;
    wordsOf(sentence).forEach((word, nth) => {
      if (place++ >= LEAD_WORDS) return;
      const term = termOf(word);
      if (term === '') return;
      const uses = usesOf(terms, term);
      uses.lead++;
      if (place <= OPENING_WORDS) uses.opening++;
      if (isFirstSentence) uses.firstSentence++;
      if (nth > 0) cases.push([term, opensWithCapital(word)]);
      words++;
    });
  }
  const weekdays = weekdaysOf(text.paragraphs, text.language);
  return { terms, words, cases, weekdays, publishedAt: Date.parse(text.publishedAt ?? '') };
}

function* sentencesIn(paragraphs: readonly string[]): Iterable<string> {
  for (const paragraph of paragraphs) yield* paragraph.split(SENTENCE_END);
}

function usesOf(terms: Map<string, Uses>, term: string): Uses {
  const known = terms.get(term);
  if (known !== undefined) return known;
  const uses = { title: 0, lead: 0, opening: 0, firstSentence: 0 };
  terms.set(term, uses);
  return uses;
}

function opensWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}
