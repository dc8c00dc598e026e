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
  OPENERS.add((key.split(' ')[0] ?? '').replace(/:$/, ''));
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

const BITS = new Map<string, number>();
for (const words of Object.values(SMALL_WORDS)) for (const word of words.split(' ')) BITS.set(word, SMALL);
for (const word of 'ago geleden назад fa atrás sedan siden sitten temu önce vor hace há för a'.split(' '))
  BITS.set(word, (BITS.get(word) ?? 0) | AGO_WORD);
for (const [i, name] of WORD_CLASSES.entries())
  for (const word of BETRAYING_WORDS[name].split(' '))
    BITS.set(word, (BITS.get(word) ?? 0) | (FIRST_BETRAYAL << i));

/** Classes of one word in lower case, as bits. */
export function bitsOf(word: string): number {
  return BITS.get(word) ?? 0;
}
