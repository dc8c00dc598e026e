import { BETRAYING_WORDS, type CueClass, PHRASES, type WordClass } from './phrases.ts';
import { SMALL_WORDS } from './small-words.ts';

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

/** How a phrase has to stand in a line: be all of it, or begin it. */
interface Entry {
  whole: CueClass | null;
  prefix: CueClass | null;
}

const LONGEST_PHRASE = 6;
const ENTRIES = new Map<string, Entry>();
/** First words of phrases: a line that begins with none of them needs no further look. */
const OPENERS = new Set<string>();
/** Beginnings of phrases, word by word: a line that leaves them all is read no further. */
const BEGINNINGS = new Set<string>();
for (const [cue, text] of Object.entries(PHRASES) as [CueClass, string][])
  for (const phrase of text.split('|').map((it) => it.trim())) if (phrase !== '') enter(phrase, cue);

function enter(phrase: string, cue: CueClass): void {
  const open = phrase.endsWith('…');
  const key = (open ? phrase.slice(0, -1) : phrase).trim();
  const entry = ENTRIES.get(key) ?? { whole: null, prefix: null };
  // The first class that claims a phrase keeps it: classes stand in order of what they cost when missed.
  entry.whole ??= cue;
  if (open) entry.prefix ??= cue;
  ENTRIES.set(key, entry);
  const words = key.split(' ');
  OPENERS.add((words[0] ?? '').replace(/:$/, ''));
  for (let k = 1; k < words.length; k++) BEGINNINGS.add(words.slice(0, k).join(' '));
}

/**
 * The class of the longest phrase that a line begins with or consists of. `tokens` are its first words in
 * lower case, numbers as `#`, a colon joined to the word before it.
 */
export function cueOfTokens(tokens: readonly string[], words: number, sentence: boolean): CueClass | null {
  const opener = tokens[0] ?? '';
  if (!OPENERS.has(opener.endsWith(':') ? opener.slice(0, -1) : opener)) return null;
  let found: CueClass | null = null;
  let key = '';
  const most = Math.min(tokens.length, LONGEST_PHRASE);
  for (let k = 0; k < most; k++) {
    const token = tokens[k] ?? '';
    key = k === 0 ? token : `${key} ${token}`;
    const whole = k === tokens.length - 1;
    found = claim(ENTRIES.get(key), whole, words, sentence, k) ?? found;
    if (key.endsWith(':')) found = claim(ENTRIES.get(key.slice(0, -1)), whole, words, sentence, k) ?? found;
    if (!BEGINNINGS.has(key)) break;
  }
  return found;
}

function claim(
  entry: Entry | undefined,
  whole: boolean,
  words: number,
  sentence: boolean,
  at: number,
): CueClass | null {
  if (entry === undefined) return null;
  const cue = whole ? entry.whole : entry.prefix;
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

/** Bit of the small words that only running text has in number. */
export const SMALL = 1;
/** Bit of the words that tell how long ago something was. */
export const AGO_WORD = 2;
/** Bit of the first betraying class; the others follow. */
export const FIRST_BETRAYAL = 4;
export const WORD_CLASSES = Object.keys(BETRAYING_WORDS) as readonly WordClass[];
/** Bits of all betraying classes. */
export const BETRAYAL = ((1 << WORD_CLASSES.length) - 1) * FIRST_BETRAYAL;
/** Bit of words that a cue begins with. */
export const OPENER = 1 << 16;
/** Bit of words after which somebody speaks. */
export const SPEECH = 1 << 17;

/** A word is known by a number: {@link addToHash} of its lower-case UTF-16 units, from the first to the last. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** One step of FNV-1a over 16-bit units. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function hashOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}

/** Slots of the open table of words: a power of two, four times as many as words. */
const SLOTS = 1 << 15;
const KEYS = new Int32Array(SLOTS);
const BITS = new Int32Array(SLOTS);

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (KEYS[slot] !== 0 && KEYS[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) {
    const hash = hashOf(word);
    const slot = slotOf(hash);
    KEYS[slot] = hash;
    BITS[slot] = (BITS[slot] as number) | bit;
  }
}

for (const words of Object.values(SMALL_WORDS)) mark(words.split(' '), SMALL);
mark('ago geleden назад fa atrás sedan siden sitten temu önce vor hace há för a'.split(' '), AGO_WORD);
mark(
  'says said wrote writes schrieb sagt écrit dice dijo disse diz schreef пишет написал'.split(' '),
  SPEECH,
);
mark(OPENERS, OPENER);
for (const [i, name] of WORD_CLASSES.entries()) mark(BETRAYING_WORDS[name].split(' '), FIRST_BETRAYAL << i);

/** Classes of one word in lower case, as bits, by its hash. */
export function bitsOf(hash: number): number {
  return BITS[slotOf(hash)] as number;
}
