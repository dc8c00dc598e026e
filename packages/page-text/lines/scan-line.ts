import { asciiDigits } from '../dates/ascii-digits.ts';
import { countWords, type Signs } from './count-words.ts';
import { LONGEST_CUE } from './cue-phrases.ts';
import { type Cue, cueOf } from './line-cue.ts';
import { endOf } from './line-end.ts';

/** What can be counted in one line. */
export interface LineFacts {
  readonly text: string;
  /** The line in lower case: two printings of it have the same. */
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

/** More lines than this are no page, dumped or marked up: the rest is not looked at. */
export const MOST_LINES = 8_000;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** Text in Latin letters, which is most of it and much quicker to take apart. */
const LATIN = /^[\0-\u024f\u2000-\u206f€™]*$/;
const ADDRESS = /(?<![\p{L}\d])(?:http|www\.)|[^\s@]@[^\s@]+\.\S/iu;
/** Nothing below U+3040 is Chinese, Japanese or Korean. */
const MAY_BE_CJK = /[\u3040-\uffff]/;
const MAY_BE_ADDRESS = /http|www|@/i;
/** What is in a line beside words, numbers and spaces. */
const MARK = /[.,;:!?…、。"«»“”„‟「」『』|>/·•\\›]/g;
const STARTS_WITH_LETTER = /^[\p{L}\p{M}]/u;
const STOPS = new Set('.,;:!?…、。');
const QUOTES = new Set('"«»“”„‟「」『』');
/** Characters of a line that are read: a longer one is none that people wrote. */
const LONGEST_LINE = 20_000;

/** Reads tidy, non-empty lines. */
export function scanLines(texts: readonly string[]): LineFacts[] {
  return texts.map(scanLine);
}

/** Reads one tidy, non-empty line. */
export function scanLine(text: string): LineFacts {
  const start = text.length <= LONGEST_LINE ? text : text.slice(0, LONGEST_LINE);
  const isLatin = LATIN.test(start);
  const read = isLatin ? start : asciiDigits(start);
  const cjk = !isLatin && MAY_BE_CJK.test(read) ? (read.match(CJK)?.length ?? 0) : 0;
  const spaced = cjk === 0 ? read : read.replace(CJK, ' ');
  const numbers = spaced.match(NUMBER)?.length ?? 0;
  const bare = numbers === 0 ? spaced : spaced.replace(NUMBER, ' ');
  const counts = countWords(bare, isLatin);
  const words = counts.words + numbers + Math.round(cjk / 2);
  const end = endOf(read);
  const marks = countMarks(bare);
  return {
    text,
    print: read.toLowerCase(),
    words,
    small: cjk * 5 > read.length ? Math.round(words * 0.4) : counts.small,
    capitals: counts.capitals,
    shouted: counts.shouted,
    numbers,
    letters: counts.letters + cjk,
    stops: marks.stops,
    quotes: marks.quotes,
    end,
    startsLower: counts.lowerFirst && STARTS_WITH_LETTER.test(read),
    address: MAY_BE_ADDRESS.test(read) && ADDRESS.test(read),
    separators: marks.separators,
    cue:
      words > LONGEST_CUE
        ? null
        : cueOf(read, {
            spaced,
            words,
            end,
            numbers,
            cjk,
            hasAgo: counts.hasAgo,
            speaks: counts.speaks,
          }),
    signs: counts.signs,
    topics: counts.topics,
  };
}

function countMarks(text: string): Pick<LineFacts, 'stops' | 'quotes' | 'separators'> {
  let [stops, quotes, separators] = [0, 0, 0];
  for (const mark of text.match(MARK) ?? []) {
    if (STOPS.has(mark)) stops++;
    else if (QUOTES.has(mark)) quotes++;
    else separators++;
  }
  return { stops, quotes, separators };
}
