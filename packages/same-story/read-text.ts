import { termOf, wordsOf } from '@broadsheet/text/words';
import type { StoryText } from './story-text.ts';
import { weekdaysOf } from './weekdays.ts';

/** Words of the body that are read: news reports the event first, and later words drown it. */
export const LEAD_WORDS = 150;
/** Words of the body that make its opening. */
const OPENING_WORDS = 50;
/** A first sentence is at least so long; shorter ones are place lines and kickers. */
const SENTENCE_WORDS = 8;
/** Cheaper than real sentences, and enough to tell where a capital letter means nothing. */
const SENTENCE_END = /(?<=[.!?。！？।؟]["'”’»)]?)\s+/u;

/** A sentence with a larger share of capitals is set like a headline, where a capital marks no name. */
const MOST_CAPITALS = 0.5;
/** Endings in which transcriptions of one name differ: Zelensky, Zelenskyy, Zelenskiy. */
const TRANSCRIBED_ENDING = /(?<=[a-z]{4}[^iyj])[iyj]+$/;

/** Where all nouns are written with a capital, which then marks no name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** Before a noun that is no name: an article, an adjective or a number. */
const BEFORE_A_THING =
  /^(?:\p{N}+|d(?:er|ie|as|en|em|es)|k?eine?[mnrs]?|[iae]m|zu[mr]|vom|beim|ans|ins|[sm]eine?[mnrs]?|ihre?[mnrs]?|\p{Ll}{3,}(?:e|en|er|es|em)(?<!ten?|über|unter|hinter|gegen|neben|zwischen|wegen))$/iu;

/** Languages whose words have lost their endings already; of an unknown one it is not known whether it is English. */
const STEMMED: ReadonlySet<string> = new Set(['en', 'und']);
/** Of other languages' words five letters with their marks are compared: fewer join unlike words, more miss names in another case. */
const FIRST_LETTERS = /^(?:\P{M}\p{M}*){0,5}/u;
/** Of a short word the plural s is not cut off by that: "lodo", "lodos". */
const PLURAL = /(?<=^[\p{L}\p{M}]{4})s$/u;
export const NUMBER = /\p{N}/u;

/** How often a term occurs in each part of a text. */
export interface Uses {
  title: number;
  lead: number;
  /** Title and the first words of the body. */
  opening: number;
  firstSentence: number;
  /** Terms that follow it somewhere, each once, stop words left out. */
  readonly next: string[];
}

/** A text as it is compared. */
export interface ReadText {
  readonly terms: ReadonlyMap<string, Uses>;
  /** Words read, stop words left out. */
  readonly words: number;
  /** Terms inside sentences of the body, each with whether it was written with a capital: names are. */
  readonly cases: readonly (readonly [term: string, isCapital: boolean])[];
  /** Where all nouns have a capital: each with whether it follows an article or adjective, as names hardly do. */
  readonly nouns: readonly (readonly [term: string, isThing: boolean])[];
  /** Days of the week that the text names, 0 for Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Epoch milliseconds; NaN when unknown. */
  readonly publishedAt: number;
}

/** @param useTitle - False where the title names a column and the body alone says what happened. */
export function readText(text: StoryText, useTitle = true): ReadText {
  const terms = new Map<string, Uses>();
  const cases: [string, boolean][] = [];
  const nouns: [string, boolean][] = [];
  const hasCapitalNouns = CAPITAL_NOUNS.has(text.language);
  let words = 0;
  if (useTitle)
    readSentence(wordsIn(text.title, text.language), (uses) => {
      uses.title++;
      uses.opening++;
    });
  let place = 0;
  for (const sentence of sentencesIn(text.paragraphs)) {
    if (place >= LEAD_WORDS) break;
    const [before, inSentence] = [place, wordsIn(sentence, text.language).slice(0, LEAD_WORDS - place)];
    readSentence(inSentence, (uses, nth) => {
      uses.lead++;
      if (before + nth < OPENING_WORDS) uses.opening++;
      if (before < SENTENCE_WORDS) uses.firstSentence++;
    });
    place += inSentence.length;
  }
  const weekdays = weekdaysOf(text.paragraphs, text.language);
  return {
    terms,
    words,
    cases,
    nouns,
    weekdays,
    publishedAt: Date.parse(text.publishedAt ?? ''),
  };

  function readSentence(sentence: readonly string[], count: (uses: Uses, nth: number) => void): void {
    const isHeadline =
      sentence.slice(1).filter(opensWithCapital).length > MOST_CAPITALS * (sentence.length - 1);
    let previous: Uses | null = null;
    sentence.forEach((word, nth) => {
      const term = comparedTerm(word, text.language);
      if (term === '') return;
      const uses = usesOf(terms, term);
      count(uses, nth);
      if (previous?.next.includes(term) === false) previous.next.push(term);
      previous = uses;
      if (nth > 0 && !isHeadline) cases.push([term, opensWithCapital(word)]);
      if (hasCapitalNouns && nth > 0 && opensWithCapital(word))
        nouns.push([term, BEFORE_A_THING.test(sentence[nth - 1] ?? '')]);
      words++;
    });
  }
}

/**
 * The term a word is compared by; '' for a stop word. Endings of languages without a stemmer are cut off blindly: else no
 * inflected name would ever meet itself ("Radolin", "w Radolinie"; "Hanau", "Hanauer").
 */
export function comparedTerm(word: string, language: string): string {
  const term = termOf(word, language).replace(TRANSCRIBED_ENDING, '');
  const isStemmed = STEMMED.has(language) || NUMBER.test(term);
  return isStemmed ? term : (FIRST_LETTERS.exec(term)?.[0] ?? term).replace(PLURAL, '');
}

/** In Turkish an apostrophe parts a name from its endings: "Bolu’da". */
const ENDING_OF_NAME = /(?<=\p{L})[’']\p{L}+/gu;

function wordsIn(sentence: string, language: string): string[] {
  return wordsOf(language === 'tr' ? sentence.replace(ENDING_OF_NAME, '') : sentence);
}

function* sentencesIn(paragraphs: readonly string[]): Iterable<string> {
  for (const paragraph of paragraphs) yield* paragraph.split(SENTENCE_END);
}

function usesOf(terms: Map<string, Uses>, term: string): Uses {
  const known = terms.get(term);
  if (known !== undefined) return known;
  const uses = { title: 0, lead: 0, opening: 0, firstSentence: 0, next: [] };
  terms.set(term, uses);
  return uses;
}

function opensWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}
