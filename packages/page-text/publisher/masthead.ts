import { WEEKDAY } from '../dates/find-dates.ts';
import { END } from '../lines/line-end.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { isCommon, isOwner } from './no-publishers.ts';

/** A name on top of the page with the day on which it was fetched right below: newspapers print it so. */
export function datedMasthead(lines: readonly LineFacts[]): string | null {
  const [first, ...more] = lines;
  const below = more.slice(0, MOTTO_AND_DATE);
  if (first === undefined || !isShortName(first) || isCommon(first.text)) return null;
  // A section is printed again above its other articles.
  if (more.some(({ text }) => text === first.text)) return null;
  return below.some(({ text, cue }) => cue === 'date' && WEEKDAY.test(text)) ? first.text : null;
}

/**
 * A name on top of the page that its foot begins with: `© Quay Chronicle`, `Quay Chronicle, 14 Harbour Street`. Somebody
 * whom the text names as well may be who wrote it.
 */
export function footedMasthead(
  lines: readonly LineFacts[],
  { start, end }: { readonly start: number; readonly end: number },
): string | null {
  const [first] = lines;
  if (first === undefined || start < 2 || first.words > LONGEST_FOOTED || !isName(first)) return null;
  const name = first.text;
  if (isCommon(name) || isOwner(name)) return null;
  const isNamed = lines
    .slice(1, end + 1)
    .some(({ text, cue }, i) => (i + 1 >= start || cue === 'byline') && text.includes(name));
  if (isNamed) return null;
  const foot = lines.slice(Math.max(end + 1, lines.length - FOOT));
  return foot.some(({ text }) => isFootOf(text, name)) ? name : null;
}

function isFootOf(text: string, name: string): boolean {
  if (/^(?:©|\(c\)|copyright)\s/iu.test(text)) return text.replace(/^\S+\s(?:by\s)?/u, '') === name;
  return (
    name.includes(' ') && text.startsWith(name) && /^(?:,\s|\s[-–—]\s|\s?[©(])/u.test(text.slice(name.length))
  );
}

/** Words of such a name. */
const LONGEST_FOOTED = 5;
/** Lines of the page's foot. */
const FOOT = 4;

/** Lines of a masthead below its name. */
const MOTTO_AND_DATE = 3;

/** What is no headline: the first line of a page, when it is a short name. */
export function mastheadOf(lines: readonly LineFacts[], bodyAt: number): string | null {
  const [first] = lines;
  return first !== undefined && bodyAt >= 2 && isShortName(first) ? first.text : null;
}

function isShortName(line: LineFacts): boolean {
  return line.words <= SHORT_NAME && isName(line);
}

function isName({ cue, end, numbers, text }: LineFacts): boolean {
  return cue === null && end === END.none && numbers === 0 && /^\p{Lu}/u.test(text);
}

/** Words of a name that is shorter than headlines are. */
const SHORT_NAME = 3;
