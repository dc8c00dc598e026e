import type { CueWordClass } from '@broadsheet/text/languages/language';
import { FIRST_WORDS, LONGEST_CUE } from './cue-phrases.ts';
import { type Cue, type CueClues, cueOf } from './line-cue.ts';
import { endOf } from './line-end.ts';
import { AGO_WORDS, SIGNS, SMALL_WORDS, SPEECH_WORDS } from './word-classes.ts';

/** What can be counted in one line. */
export interface LineFacts {
  readonly text: string;
  /** Its words and numbers in lower case: two printings of one line have the same. */
  readonly print: string;
  /** Two characters of Chinese, Japanese or Korean count as one word. */
  readonly words: number;
  readonly small: number;
  readonly capitals: number;
  readonly shouted: number;
  readonly numbers: number;
  readonly letters: number;
  /** Points, commas and the like inside the line. */
  readonly stops: number;
  readonly quotes: number;
  readonly end: number;
  readonly startsLower: boolean;
  /** `http`, `www.` or an e-mail address. */
  readonly address: boolean;
  readonly separators: number;
  readonly cue: Cue;
  /** How many words are a sign of each class. */
  readonly signs: Signs;
  /** Words of five letters and more in lower case: what the line is about. */
  readonly topics: readonly string[];
}

export type Signs = Readonly<Partial<Record<CueWordClass, number>>>;

const NO_SIGNS: Signs = {};
/** Letters of a word that tells what a line is about. */
const TOPIC_LETTERS = 5;
/** More lines than this are no page, dumped or marked up: the rest is not looked at. */
export const MOST_LINES = 8_000;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const NUMBER = /\d+(?:[.,]\d+)*/g;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** Words, numbers and the signs that phrases are made of, with the colon behind. */
const TOKEN = /(?:[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|[©×@])[:：]?/gu;
/** The same for text in Latin letters, which is most of it and much quicker to take apart. */
const LATIN = /^[\0-\u024f\u2000-\u206f€™]*$/;
const LATIN_WORD = /[A-Za-zªµºÀ-ÖØ-öø-ɏ]+(?:['’-][A-Za-zªµºÀ-ÖØ-öø-ɏ]+)*/g;
const LATIN_TOKEN = /(?:[A-Za-zªµºÀ-ÖØ-öø-ɏ]+(?:['’-][A-Za-zªµºÀ-ÖØ-öø-ɏ]+)*|\d+(?:[.,]\d+)*|[©×@])[:：]?/g;
const ADDRESS = /(?<![\p{L}\d])(?:http|www\.)|[^\s@]@[^\s@]+\.\S/iu;
/** Nothing below U+3040 is Chinese, Japanese or Korean. */
const MAY_BE_CJK = /[\u3040-\uffff]/;
const MAY_BE_ADDRESS = /http|www|@/i;
/** What stands in a line beside words, numbers and spaces. */
const MARK = /[.,;:!?…、。"«»“”„‟「」『』|>/·•\\›]/g;
const STOPS = new Set('.,;:!?…、。');
const QUOTES = new Set('"«»“”„‟「」『』');
/** Characters of a line that are read: a longer one is none that people wrote. */
const LONGEST_LINE = 20_000;
/** Characters that the first words of a line fit in. */
const OPENING = 160;

/** Reads tidy, non-empty lines. */
export function scanLines(texts: readonly string[]): LineFacts[] {
  return texts.map(scanLine);
}

/** Reads one tidy, non-empty line. */
export function scanLine(text: string): LineFacts {
  const read = text.slice(0, LONGEST_LINE);
  const cjk = MAY_BE_CJK.test(read) ? (read.match(CJK)?.length ?? 0) : 0;
  const spaced = cjk === 0 ? read : read.replace(CJK, ' ');
  const numbers = spaced.match(NUMBER) ?? [];
  const bare = numbers.length === 0 ? spaced : spaced.replace(NUMBER, ' ');
  const word = LATIN.test(read) ? LATIN_WORD : WORD;
  const spelled = bare.match(word) ?? [];
  const lower = bare.toLowerCase().replaceAll('’', "'").match(word) ?? [];
  const words = spelled.length + numbers.length + Math.round(cjk / 2);
  const capitals = spelled.filter((word, i) => word.charCodeAt(0) !== lower[i]?.charCodeAt(0));
  const marks = bare.match(MARK) ?? [];
  const stops = marks.filter((mark) => STOPS.has(mark)).length;
  const quotes = marks.filter((mark) => QUOTES.has(mark)).length;
  const end = endOf(read);
  const small = lower.filter((word) => SMALL_WORDS.has(word)).length;
  return {
    text,
    print: cjk > 0 ? read : `${lower.join(' ')} ${numbers.join(' ')}`,
    words,
    small: cjk * 5 > read.length ? Math.round(words * 0.4) : small,
    capitals: capitals.length,
    shouted: capitals.filter(isShouted).length,
    numbers: numbers.length,
    letters: spelled.reduce((sum, word) => sum + word.length, cjk),
    stops,
    quotes,
    end,
    startsLower:
      spelled[0] !== undefined &&
      read.startsWith(spelled[0]) &&
      spelled[0].charCodeAt(0) === lower[0]?.charCodeAt(0),
    address: MAY_BE_ADDRESS.test(read) && ADDRESS.test(read),
    separators: marks.length - stops - quotes,
    cue:
      words > LONGEST_CUE
        ? null
        : cueOf(read, cluesOf(spaced, lower, { words, end, numbers: numbers.length, cjk })),
    signs: signsOf(lower),
    topics: lower.filter((word) => word.length >= TOPIC_LETTERS && !SMALL_WORDS.has(word)),
  };
}

function cluesOf(
  text: string,
  lower: readonly string[],
  counts: Pick<CueClues, 'words' | 'end' | 'numbers' | 'cjk'>,
): CueClues {
  return {
    ...counts,
    first: firstWords(text),
    hasAgo: lower.some((word) => AGO_WORDS.has(word)),
    isAgo: lower.includes('ago'),
    speaks: SPEECH_WORDS.has(lower.at(-1) ?? ''),
  };
}

function isShouted(word: string): boolean {
  const last = word.at(-1) ?? '';
  return word.length > 1 && last !== last.toLowerCase();
}

function firstWords(text: string): readonly string[] {
  const tokens =
    text
      .slice(0, OPENING)
      .toLowerCase()
      .match(LATIN.test(text) ? LATIN_TOKEN : TOKEN) ?? [];
  return tokens.slice(0, FIRST_WORDS).map((token) =>
    token
      .replaceAll('’', "'")
      .replace('：', ':')
      .replace(/^\d[\d.,]*/, '#'),
  );
}

function signsOf(words: readonly string[]): Signs {
  let signs: Partial<Record<CueWordClass, number>> | null = null;
  for (const word of words)
    for (const sign of SIGNS.get(word) ?? []) {
      signs ??= {};
      signs[sign] = (signs[sign] ?? 0) + 1;
    }
  return signs ?? NO_SIGNS;
}
