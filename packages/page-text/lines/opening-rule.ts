import { LANGUAGES, opensWith, phraseList } from '@broadsheet/text/languages';
import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';
import { foldsTo } from './words.ts';

/** Sentences in which a page speaks of itself: sign-ups, reading aids, disclaimers. */
const PAGE_NOTE = opensWith(LANGUAGES.flatMap(({ pageNotes }) => phraseList(pageNotes)).join('|'));
/** A longer line says more than that. */
const LONGEST_NOTE = 60;
/** Lines below the headline in which a standfirst may be. */
const STANDFIRST = 3;
/** Words of a caption that is a sentence. */
const CAPTION = 8;

export function isPageNote({ text, words }: LineFacts): boolean {
  return words <= LONGEST_NOTE && PAGE_NOTE.test(text.replace(/^[^\p{L}]+/u, ''));
}

/**
 * Why a line cannot be the first of an article on a page, though it may be read inside it: a caption is beside a
 * credit, or between the headline's standfirst and the byline; a lone word is a button. `head` is the folded headline.
 */
export function openingRule(lines: readonly LineFacts[], i: number, head: string): string | null {
  const line = lines[i] as LineFacts;
  const [above, below] = [lines[i - 1], lines[i + 1]];
  if (line.words <= 2 && line.end === END.none) return 'lone-words';
  const isStandfirst = lines.slice(Math.max(0, i - STANDFIRST), i).some(({ text }) => foldsTo(text, head));
  if (isStandfirst || line.words < CAPTION) return null;
  if (isCredit(below)) return 'caption';
  const isAboveByline = lines.slice(i + 1, i + 3).some(({ cue }) => cue === 'byline' || cue === 'date');
  if (isAboveByline && isCredit(above)) return 'caption';
  const opens = below !== undefined && below.words >= CAPTION && below.end === END.sentence;
  return line.end === END.none && opens && !QUOTED.test(line.text) ? 'caption' : null;
}

/** Somebody is quoted who may begin a text. */
const QUOTED = /["“”„«»]/u;

/** A picture's credit and nothing else: behind a caption of its own it says nothing of the line above. */
function isCredit(line: LineFacts | undefined): boolean {
  return line !== undefined && line.words <= SHORT && CREDIT.test(line.text);
}

const SHORT = 7;
/** `Alex Wong | Getty Images`, `(Image: © TNG)`, `Foto: Seznam Zprávy`. */
const CREDIT =
  /^\(?(?:image|photo|picture|foto|bild|photograph|credit|fotó|kuva|zdjęcie|фото)s?\s?(?::|by\b|credit\b|©)|(?:getty|reuters|shutterstock|imago|alamy|ap photo)(?: images?)?\)?$|^©/iu;
