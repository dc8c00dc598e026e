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
const FIRST_WORDS = LONGEST_PHRASE + 1;
/** Characters that these words fit in. */
const OPENING = 100;
/** Words, numbers and the signs that phrases are made of, with the colon behind. */
const TOKEN = /(?:[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|[©×@]):?/gu;
const FIRST_TOKEN = new RegExp(TOKEN.source, 'u');

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

/** The class of the longest phrase that a line begins with or consists of. */
export function cueOfPhrase(line: string, words: number, isSentence: boolean): CueClass | null {
  const opening = line
    .slice(0, OPENING)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('：', ':')
    .replace(/\s+:/g, ':');
  const [token = ''] = FIRST_TOKEN.exec(opening) ?? [];
  if (!FIRST_OF_PHRASE.has(withoutColon(spelled(token)))) return null;
  const first = (opening.match(TOKEN) ?? []).slice(0, FIRST_WORDS).map(spelled);
  for (let size = Math.min(first.length, LONGEST_PHRASE); size > 0; size--) {
    const phrase = first.slice(0, size).join(' ');
    const isWhole = size === first.length;
    const cue = classOf(withoutColon(phrase), isWhole);
    // "À lire aussi : qui succédera au maire ?" is no sentence that begins with these words.
    const begins = isSentence && !(cue === 'section-header' && READS_ON.test(phrase));
    if (cue && mayAnnounce(cue, { isWhole, size, words, isSentence: begins })) return cue;
    const exact = phrase.endsWith(':') ? classOf(phrase, isWhole) : null;
    if (exact && mayAnnounce(exact, { isWhole, size, words, isSentence })) return exact;
  }
  return null;
}

/** Tells readers where to go on, with a colon behind. */
const READS_ON =
  /(?<!\p{L})(?:lire|leer|lee|leia|leggi|lesen|lies|läs|læs|les|lees|czyt\p{L}+|чит\p{L}+|read|see|lue|watch|voir)(?!\p{L}).*:$/u;

/** `#` for any number. */
function spelled(token: string): string {
  return /^\d/.test(token) ? token.replace(/^[\d.,]+/, '#') : token;
}

/** Most lines begin with a word that begins no phrase. */
const FIRST_OF_PHRASE: ReadonlySet<string> = new Set(
  PHRASES.keys().map((phrase) => withoutColon(phrase.split(' ')[0] ?? '')),
);

function withoutColon(phrase: string): string {
  return phrase.endsWith(':') ? phrase.slice(0, -1) : phrase;
}

function classOf(phrase: string, isWhole: boolean): CueClass | null {
  const announced = PHRASES.get(phrase);
  return (isWhole ? announced?.whole : announced?.begun) ?? null;
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
