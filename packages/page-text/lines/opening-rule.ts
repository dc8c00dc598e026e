import { isCredit, isPictureButton, isSourced, showsAPicture } from './caption-rules.ts';
import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';
import { foldsTo } from './words.ts';

/** Lines below the headline in which a standfirst may be. */
const STANDFIRST = 3;
/** Words of a caption that is a sentence. */
const CAPTION = 8;

/**
 * Why a line cannot be one of the first two paragraphs of an article, though it may be read further down: a caption is
 * beside a credit, between the headline's standfirst and the byline, or says what can be seen; a lone word is a
 * button. `head` is the folded headline, `kept` the paragraphs above the line.
 */
export function openingRule(
  lines: readonly LineFacts[],
  i: number,
  head: string,
  kept: number,
): string | null {
  const line = lines[i] as LineFacts;
  if (line.words >= CAPTION && (showsAPicture(line.text) || isShoutedCaption(line.text))) return 'caption';
  if (line.words >= CAPTION && line.words <= LONGEST_CAPTION && isCredit(lines[i + 1]))
    return kept > 0 || !isBelowTitle(lines, i, head) ? 'caption' : null;
  if (isBelowButton(lines, i)) return 'caption';
  if (isSourced(line) && isFollowed(lines, i)) return 'caption';
  return kept === 0 ? beginningRule(lines, i, head) : besideStandfirst(lines, i);
}

/** Words of a caption that is one sentence. */
const LONGEST_SENTENCE = 30;

/** Right below the button of a picture, or with its credit between; in a share bar that button is one of several. */
function isBelowButton(lines: readonly LineFacts[], i: number): boolean {
  const line = lines[i] as LineFacts;
  if (line.words > LONGEST_SENTENCE || !isFollowed(lines, i)) return false;
  const [above, second, third] = [lines[i - 1], lines[i - 2], lines[i - 3]];
  const isButton = (it: LineFacts | undefined, over: LineFacts | undefined) =>
    it !== undefined &&
    isPictureButton(it) &&
    over?.cue !== 'credit' &&
    (over?.cue !== 'crumb' || !/pinterest/i.test(it.text));
  if (isButton(above, second)) return true;
  return above !== undefined && above.words <= SHORT && above.end === END.none && isButton(second, third);
}

/** Words of a credit, of a name, of a place. */
const SHORT = 6;

/** Between a standfirst and the byline is the text of a picture. */
function besideStandfirst(lines: readonly LineFacts[], i: number): string | null {
  const line = lines[i] as LineFacts;
  if (line.words < CAPTION || line.words > LONGEST_CAPTION) return null;
  const below = lines.slice(i + 1, i + 4);
  const meta = below.findIndex(({ cue }) => cue === 'byline' || cue === 'date');
  const isAboveByline =
    meta >= 0 && below.slice(0, meta).every(({ words, end }) => words <= SHORT && end === END.none);
  return isAboveByline ? 'caption' : null;
}

/** Whether a paragraph is right below, or a line further. */
function isFollowed(lines: readonly LineFacts[], i: number): boolean {
  return lines.slice(i + 1, i + 4).some(({ words, end }) => words >= PARAGRAPH && end === END.sentence);
}

/** `SEE YOU … Ada Moss leaves for the coast`: how some papers begin the text of a picture. */
function isShoutedCaption(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\s'’-]{3,40}\s?(?:…|\.\.\.)\s?\p{Lu}/u.test(text);
}

function beginningRule(lines: readonly LineFacts[], i: number, head: string): string | null {
  const line = lines[i] as LineFacts;
  const [above, below] = [lines[i - 1], lines[i + 1]];
  if (line.words <= 2 && line.end === END.none) return 'lone-words';
  if (isBelowTitle(lines, i, head) || line.words < CAPTION) return null;
  const isAboveByline = lines.slice(i + 1, i + 3).some(({ cue }) => cue === 'byline' || cue === 'date');
  if (isAboveByline && isCredit(above)) return 'caption';
  const opens = below !== undefined && below.words >= CAPTION && below.end === END.sentence;
  return line.end === END.none && opens && !QUOTED.test(line.text) ? 'caption' : null;
}

/** Whether markup let a line through that is an author, a place or the title of a video: a few words above a paragraph. */
export function isLoneName(
  lines: readonly LineFacts[],
  i: number,
  objection: (line: number) => string | null,
): boolean {
  const line = lines[i] as LineFacts;
  if (line.words > LONGEST_LONE || line.end !== END.none || line.quotes > 0) return false;
  const next = lines.findIndex((_, k) => k > i && objection(k) === null);
  return next > 0 && (lines[next]?.words ?? 0) >= PARAGRAPH;
}

const LONGEST_LONE = 4;
/** Words of a paragraph of an article. */
const PARAGRAPH = 15;

/** A standfirst is right below the headline; below the byline it is something else. */
function isBelowTitle(lines: readonly LineFacts[], i: number, head: string): boolean {
  for (let k = i - 1; k >= Math.max(0, i - STANDFIRST); k--) {
    const { text, cue } = lines[k] as LineFacts;
    if (foldsTo(text, head)) return true;
    if (cue === 'byline' || cue === 'date') return false;
  }
  return false;
}

/** Words of a caption; a standfirst may have more. */
const LONGEST_CAPTION = 40;

/**
 * Whether a line is in a table of contents: it is printed again below, above a part of the article. So is a headline
 * of another page that is announced twice.
 */
export function isContents(lines: readonly LineFacts[], i: number): boolean {
  const line = lines[i] as LineFacts;
  if (line.words > LONGEST_HEADING || line.end === END.sentence) return false;
  return lines.some((other, k) => k > i && other.print === line.print);
}

const LONGEST_HEADING = 14;

/** Somebody is quoted who may begin a text. */
const QUOTED = /["“”„«»]/u;
