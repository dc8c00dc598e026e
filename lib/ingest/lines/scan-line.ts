import { unitsOf } from '../units.ts';
import {
  APOSTROPHE,
  beginsAddress,
  CJK,
  CURLY,
  DIGIT,
  isColon,
  isInnerPoint,
  isJoint,
  KINDS,
  LOWER,
  OTHER,
  QUOTE,
  STOP,
} from './characters.ts';
import { TOKENS, type Tokens } from './cue-phrases.ts';
import { addToHash, EMPTY_HASH, filled, hashOf } from './hash-table.ts';
import { type Cue, cueOf } from './line-cue.ts';
import { endOf } from './line-end.ts';
import {
  AGO,
  AGO_WORD,
  BETRAYAL,
  bitsOf,
  FIRST_BETRAYAL,
  SMALL,
  SPEECH,
  WORD_CLASSES,
} from './word-classes.ts';

/** What can be counted in one line, in one pass over its characters. */
export interface LineFacts {
  readonly text: string;
  /** A hash of its words and numbers: two printings of one line have the same. */
  readonly print: number;
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
  /** Words of each betraying class. */
  readonly betrays: readonly number[];
  /**
   * From `topicStart` up to `topicEnd` stand the hashes of the words of five letters and more, in lower case:
   * what the line is about. All lines of a page share the array.
   */
  readonly topics: Int32Array;
  readonly topicStart: number;
  readonly topicEnd: number;
}

const NO_BETRAYAL: readonly number[] = WORD_CLASSES.map(() => 0);
/** Letters of a word that tells what a line is about. */
const TOPIC_LETTERS = 5;
/** What a page is about is asked of so many words; a longer one is none that people read. */
const MOST_TOPICS = 20_000;
const NUMBER = hashOf('#');
const SPACE = 32;
const AT = 64;
const MAIL = /\S@\S+\.\S/;

/** More lines than this are no page, dumped or marked up: the rest is not looked at. */
export const MOST_LINES = 8_000;

/** Reads one tidy, non-empty line. */
export function scanLine(text: string): LineFacts {
  return scanLines([text])[0] as LineFacts;
}

/** Reads tidy, non-empty lines. Each is a hundred characters or so: together they are read much faster. */
export function scanLines(texts: readonly string[]): LineFacts[] {
  const page = texts.join('\n');
  const units = unitsOf(page);
  const topics = new Int32Array(Math.min(MOST_TOPICS, Math.floor(page.length / TOPIC_LETTERS) + 1));
  const lines: LineFacts[] = [];
  let from = 0;
  let topic = 0;
  for (const text of texts) {
    const line = scanUnits(text, units, from, topics, topic);
    lines.push(line);
    from += text.length + 1;
    topic = line.topicEnd;
  }
  return lines;
}

/** First words of the line that is being read: scratch memory. */
const tokens: Tokens = { hashes: new Int32Array(TOKENS), colons: new Uint8Array(TOKENS), count: 0 };

/** Reads the line at `from`; behind it stands a line feed, so that nothing runs over its end. */
function scanUnits(
  text: string,
  units: Uint16Array,
  from: number,
  topics: Int32Array,
  topicStart: number,
): LineFacts {
  const { length } = text;
  const to = from + length;
  let betrays: number[] | null = null;
  let topicEnd = topicStart;
  let words = 0;
  let cjk = 0;
  let small = 0;
  let capitals = 0;
  let shouted = 0;
  let numbers = 0;
  let letters = 0;
  let stops = 0;
  let quotes = 0;
  let separators = 0;
  let times = 0;
  let bits = 0;
  let seen = 0;
  let allBits = 0;
  let print = EMPTY_HASH;
  let address = false;
  for (let i = from; i < to; ) {
    const unit = units[i] as number;
    if (unit === SPACE) {
      i++;
      continue;
    }
    const first = LOWER[unit] as number;
    if (first !== 0) {
      let hash = addToHash(EMPTY_HASH, first);
      let j = i + 1;
      for (; ; j++) {
        const next = units[j] as number;
        let low = LOWER[next] as number;
        if (low === 0) {
          if (!isJoint(next) || LOWER[units[j + 1] as number] === 0) break;
          low = next === CURLY ? APOSTROPHE : next;
        }
        hash = addToHash(hash, low);
      }
      const size = j - i;
      words++;
      letters += size;
      print = addToHash(print, hash);
      bits = bitsOf(hash);
      if (seen < TOKENS) {
        tokens.hashes[seen] = hash;
        tokens.colons[seen++] = isColon(units[j] as number) ? 1 : 0;
      }
      if (bits !== 0) {
        allBits |= bits;
        if (bits & SMALL) small++;
        if (bits & AGO_WORD) times++;
        if (bits & BETRAYAL) {
          betrays ??= [...NO_BETRAYAL];
          for (let c = 0; c < betrays.length; c++)
            if (bits & (FIRST_BETRAYAL << c)) betrays[c] = (betrays[c] as number) + 1;
        }
      }
      if (first !== unit) {
        capitals++;
        const last = units[j - 1] as number;
        if (size > 1 && LOWER[last] !== last) shouted++;
      }
      if (size >= TOPIC_LETTERS && !(bits & SMALL) && topicEnd < topics.length)
        topics[topicEnd++] = filled(hash);
      if (size >= 3 && (first === 104 || first === 119)) address ||= beginsAddress(units, i);
      i = j;
      continue;
    }
    i++;
    const kind = KINDS[unit] as number;
    if (kind === OTHER) {
      if (unit === AT && !address) address = MAIL.test(text);
      if (seen < TOKENS && (unit === 0xa9 || unit === 0xd7 || unit === AT)) {
        tokens.hashes[seen] = addToHash(EMPTY_HASH, unit);
        tokens.colons[seen++] = 0;
      }
    } else if (kind === DIGIT) {
      print = addToHash(print, unit);
      for (; KINDS[units[i] as number] === DIGIT || isInnerPoint(units, i); i++)
        print = addToHash(print, units[i] as number);
      words++;
      numbers++;
      if (seen < TOKENS) {
        tokens.hashes[seen] = NUMBER;
        tokens.colons[seen++] = 0;
      }
    } else if (kind === CJK) {
      print = addToHash(print, unit);
      cjk++;
    } else if (kind === STOP) stops++;
    else if (kind === QUOTE) quotes++;
    else separators++;
  }
  tokens.count = seen;
  const counted = words + Math.round(cjk / 2);
  const end = endOf(units, from, to);
  const opening = units[from] as number;
  return {
    text,
    print: filled(print),
    words: counted,
    small: cjk * 5 > length ? Math.round(counted * 0.4) : small,
    capitals,
    shouted,
    numbers,
    letters: letters + cjk,
    stops,
    quotes,
    end,
    startsLower: LOWER[opening] === opening,
    address,
    separators,
    cue: cueOf(text, tokens, {
      words: counted,
      end,
      numbers,
      cjk,
      times,
      ago: (allBits & AGO) !== 0,
      speaks: (bits & SPEECH) !== 0,
    }),
    betrays: betrays ?? NO_BETRAYAL,
    topics,
    topicStart,
    topicEnd,
  };
}
