import { cuePhrases } from '@broadsheet/text/languages';
import { CUE_CLASSES, type CueClass } from '@broadsheet/text/languages/language';

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
export const FIRST_WORDS = LONGEST_PHRASE + 1;

/** What a phrase announces when it is a whole line, and when a line begins with it. */
interface Announced {
  readonly whole: CueClass;
  readonly begun: CueClass | null;
}

const PHRASES: ReadonlyMap<string, Announced> = phrases();

/** The first class that claims a phrase keeps it: classes are listed in order of what they cost when missed. */
function phrases(): Map<string, Announced> {
  const found = new Map<string, Announced>();
  for (const cue of CUE_CLASSES)
    for (const phrase of cuePhrases(cue)) {
      const isOpen = phrase.endsWith('…');
      const key = phrase.replace(/…$/, '').trim();
      const known = found.get(key);
      found.set(key, { whole: known?.whole ?? cue, begun: known?.begun ?? (isOpen ? cue : null) });
    }
  return found;
}

/**
 * The class of the longest phrase that a line begins with or consists of. `first` are its first words in lower case,
 * `#` for any number, with the colon that follows a word.
 */
export function cueOfWords(first: readonly string[], words: number, isSentence: boolean): CueClass | null {
  for (let size = Math.min(first.length, LONGEST_PHRASE); size > 0; size--) {
    const phrase = first.slice(0, size).join(' ');
    const isWhole = size === first.length;
    for (const key of phrase.endsWith(':') ? [phrase.slice(0, -1), phrase] : [phrase]) {
      const announced = PHRASES.get(key);
      const cue = isWhole ? announced?.whole : announced?.begun;
      if (cue && mayAnnounce(cue, { isWhole, size, words, isSentence })) return cue;
    }
  }
  return null;
}

interface Line {
  readonly isWhole: boolean;
  /** Words of the phrase. */
  readonly size: number;
  readonly words: number;
  readonly isSentence: boolean;
}

function mayAnnounce(cue: CueClass, { isWhole, size, words, isSentence }: Line): boolean {
  if (words > LONGEST[cue]) return false;
  if (isWhole) return true;
  // One word opens many lists: "Choose a date", "More consistent logging".
  if (size === 1 && SHORT_WHEN_ONE_WORD.has(cue) && words > 4) return false;
  // "About 200 people came." begins like a footer link but is a sentence.
  return !(isSentence && NOT_SENTENCES.has(cue) && words > 5);
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
