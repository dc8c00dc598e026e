import { cuePhrases } from '@broadsheet/text/languages';
import { CUE_CLASSES, type CueClass } from '@broadsheet/text/languages/language';
import { addBits, addToHash, EMPTY_HASH, type HashTable, hashOf, hashTable, placeOf } from './hash-table.ts';

/** Most words a line may have for a phrase of this class to mean anything. */
const LONGEST: Readonly<Record<CueClass, number>> = {
  'section-header': 12,
  'comment-header': 12,
  speaker: 8,
  crumb: 10,
  'link-line': 40,
  credit: 45,
  byline: 16,
  legal: 12,
  tags: 24,
};

/** A longer line carries no cue. */
export const LONGEST_CUE = Math.max(...Object.values(LONGEST));

const LONGEST_PHRASE = 6;
/** As many first words as the longest phrase has, and one to tell that the line goes on. */
export const TOKENS = LONGEST_PHRASE + 1;

/** The first words of a line: hashes of the words in lower case; one of `#` for any number. */
export interface Tokens {
  readonly hashes: Int32Array;
  /** 1 where a colon follows. */
  readonly colons: Uint8Array;
  count: number;
}

const COLON = 58;

/** Classes by number; 0 is none. A phrase has one for a line it is all of, and one for a line it begins. */
const CLASSES = [null, ...CUE_CLASSES] as const;
const CLASS_BITS = 0xf;
const PREFIX_SHIFT = 4;
/** Bit of beginnings of longer phrases: a line that leaves them all is read no further. */
const GOES_ON = 1 << 8;

const ENTRIES: HashTable = hashTable(4_096);
for (const cue of CUE_CLASSES) for (const phrase of cuePhrases(cue)) enter(phrase, cue);

function enter(phrase: string, cue: CueClass): void {
  const open = phrase.endsWith('…');
  const words = (open ? phrase.slice(0, -1) : phrase).trim().split(' ');
  let key = EMPTY_HASH;
  for (const [k, word] of words.entries()) {
    key = joined(key, hashOf(word));
    if (k < words.length - 1) addBits(ENTRIES, key, GOES_ON);
  }
  // The first class that claims a phrase keeps it: classes stand in order of what they cost when missed.
  const bits = ENTRIES[placeOf(ENTRIES, key)] as number;
  const number = CLASSES.indexOf(cue);
  if ((bits & CLASS_BITS) === 0) addBits(ENTRIES, key, number);
  if (open && ((bits >> PREFIX_SHIFT) & CLASS_BITS) === 0) addBits(ENTRIES, key, number << PREFIX_SHIFT);
}

/** The hash of a phrase grows word by word. */
function joined(phrase: number, word: number): number {
  return Math.imul(phrase ^ word, 0x01000193) ^ (word >>> 13);
}

/** The class of the longest phrase that a line begins with or consists of. */
export function cueOfTokens(tokens: Tokens, words: number, sentence: boolean): CueClass | null {
  const { hashes, colons, count } = tokens;
  const most = count < LONGEST_PHRASE ? count : LONGEST_PHRASE;
  let found: CueClass | null = null;
  let key = EMPTY_HASH;
  for (let k = 0; k < most; k++) {
    const whole = k === count - 1;
    const word = hashes[k] as number;
    const plain = joined(key, word);
    const colon = colons[k] !== 0;
    key = colon ? joined(key, addToHash(word, COLON)) : plain;
    const entry = ENTRIES[placeOf(ENTRIES, key)] as number;
    if (entry !== 0) found = claim(entry, whole, words, sentence, k) ?? found;
    if (colon) found = claim(ENTRIES[placeOf(ENTRIES, plain)] as number, whole, words, sentence, k) ?? found;
    if ((entry & GOES_ON) === 0) break;
  }
  return found;
}

function claim(entry: number, whole: boolean, words: number, sentence: boolean, at: number): CueClass | null {
  const cue = CLASSES[(whole ? entry : entry >> PREFIX_SHIFT) & CLASS_BITS] ?? null;
  if (cue === null || words > LONGEST[cue]) return null;
  // One word opens many lists: "Choose a date", "More consistent logging".
  if (!whole && at === 0 && SHORT_WHEN_ONE_WORD.has(cue) && words > 4) return null;
  // "About 200 people came." begins like a footer link but is a sentence.
  return sentence && !whole && NOT_SENTENCES.has(cue) && words > 5 ? null : cue;
}

const SHORT_WHEN_ONE_WORD: ReadonlySet<CueClass> = new Set([
  'crumb',
  'section-header',
  'legal',
  'comment-header',
]);
const NOT_SENTENCES: ReadonlySet<CueClass> = new Set([
  'section-header',
  'legal',
  'byline',
  'crumb',
  'comment-header',
]);
