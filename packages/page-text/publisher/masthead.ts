import { WEEKDAY } from '../dates/find-dates.ts';
import { END } from '../lines/line-end.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { isCommon } from './no-publishers.ts';

/** A name on top of the page with the day on which it was fetched right below: newspapers print it so. */
export function datedMasthead(lines: readonly LineFacts[]): string | null {
  const [first, ...more] = lines;
  const below = more.slice(0, MOTTO_AND_DATE);
  if (first === undefined || !isShortName(first) || isCommon(first.text)) return null;
  // A section is printed again above its other articles.
  if (more.some(({ text }) => text === first.text)) return null;
  return below.some(({ text, cue }) => cue === 'date' && WEEKDAY.test(text)) ? first.text : null;
}

/** Lines of a masthead below its name. */
const MOTTO_AND_DATE = 3;

/** What is no headline: the first line of a page, when it is a short name. */
export function mastheadOf(lines: readonly LineFacts[], bodyAt: number): string | null {
  const [first] = lines;
  return first !== undefined && bodyAt >= 2 && isShortName(first) ? first.text : null;
}

function isShortName({ words, cue, end, numbers, text }: LineFacts): boolean {
  return words <= SHORT_NAME && cue === null && end === END.none && numbers === 0 && /^\p{Lu}/u.test(text);
}

/** Words of a name that is shorter than headlines are. */
const SHORT_NAME = 3;
