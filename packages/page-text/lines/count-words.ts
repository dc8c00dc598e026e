import type { CueWordClass } from '@broadsheet/text/languages/language';
import { WORD_CLASSES } from './word-classes.ts';

/** How many words are a sign of each class. */
export type Signs = Readonly<Partial<Record<CueWordClass, number>>>;

/** What the words of one line add up to, numbers aside. */
export interface WordCounts {
  readonly words: number;
  readonly letters: number;
  readonly small: number;
  readonly capitals: number;
  /** Those that also end in a capital. */
  readonly shouted: number;
  readonly signs: Signs;
  /** Words of five letters and more in lower case: what the line is about. */
  readonly topics: readonly string[];
  /** Has a word that tells how long ago something was, beside a number. */
  readonly hasAgo: boolean;
  /** Its last word is one after which somebody speaks. */
  readonly speaks: boolean;
  /** Its first word does not begin with a capital. */
  readonly lowerFirst: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** The same for text in Latin letters, which is most of it and much quicker to take apart. */
const LATIN_WORD = /[A-Za-zªµºÀ-ÖØ-öø-ɏ]+(?:['’-][A-Za-zªµºÀ-ÖØ-öø-ɏ]+)*/g;
/** Letters of a word that tells what a line is about. */
const TOPIC_LETTERS = 5;
const NO_SIGNS: Signs = {};

/** Counts the words of a line that has no numbers in it, in one pass: this runs for each line of each page. */
export function countWords(text: string, isLatin: boolean): WordCounts {
  const spelled = text.match(isLatin ? LATIN_WORD : WORD) ?? [];
  const topics: string[] = [];
  let signs: Partial<Record<CueWordClass, number>> | null = null;
  let [letters, small, capitals, shouted] = [0, 0, 0, 0];
  let hasAgo = false;
  let speaks = false;
  let lowerFirst = false;
  for (const word of spelled) {
    const lower = word.toLowerCase();
    const isCapital = word.charCodeAt(0) !== lower.charCodeAt(0);
    if (isCapital) {
      capitals++;
      if (isShouted(word)) shouted++;
    }
    if (letters === 0) lowerFirst = !isCapital;
    letters += word.length;
    const known = WORD_CLASSES.get(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
    if (known?.small) small++;
    else if (lower.length >= TOPIC_LETTERS) topics.push(lower);
    if (known?.ago) hasAgo = true;
    speaks = known?.speech === true;
    for (const sign of known?.signs ?? []) {
      signs ??= {};
      signs[sign] = (signs[sign] ?? 0) + 1;
    }
  }
  return {
    words: spelled.length,
    letters,
    small,
    capitals,
    shouted,
    signs: signs ?? NO_SIGNS,
    topics,
    hasAgo,
    speaks,
    lowerFirst,
  };
}

function isShouted(word: string): boolean {
  const last = word.charAt(word.length - 1);
  return word.length > 1 && last !== last.toLowerCase();
}
