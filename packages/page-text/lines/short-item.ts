import { mayBeTitle } from '../title/may-be-title.ts';
import { stemsOf } from '../title/stems.ts';
import { END } from './line-end.ts';
import { isPageNote } from './page-notes.ts';
import { isPages } from './resume-article.ts';
import type { LineFacts } from './scan-line.ts';

/** Words of a first sentence below a date, of one below nothing but a button, and of one further down. */
const LEAST_DATED = 4;
const LEAST_UNDATED = 8;
const LEAST_NEXT = 3;
/** Lines of bylines, dates and buttons between a headline and its text. */
const MOST_BETWEEN = 7;
/** Words of a headline, and of one without a date below it. */
const HEADLINE = 2;
const UNDATED_HEADLINE = 4;
/** Words of a button or a byline without “by”. */
const BUTTON = 2;

/** A headline and the sentences right below it. */
export interface ShortItem {
  readonly headline: number;
  readonly told: readonly number[];
}

/**
 * The sentences right below a headline with its date, or with a button such as “Share” and a word of the headline: what a
 * page tells on which nothing reads like an article, for menus and teasers outweigh its one paragraph. Null without any,
 * where a page speaks to its readers, and on a page that lists several such headlines.
 */
export function shortItem(lines: readonly LineFacts[]): ShortItem | null {
  const found = [...lines.keys()].flatMap((at) => {
    const headline = isTold(lines[at] as LineFacts, LEAST_DATED) ? headlineAbove(lines, at) : -1;
    return headline < 0 ? [] : [{ headline, at }];
  });
  const [item] = found;
  if (item === undefined || found.length > 1) return null;
  const told = [item.at];
  while (isTold(lines[item.at + told.length], LEAST_NEXT)) told.push(item.at + told.length);
  return { headline: item.headline, told };
}

/** The headline of a text that begins at line `at`; -1 for none. */
function headlineAbove(lines: readonly LineFacts[], at: number): number {
  let above = at - 1;
  while (above >= Math.max(0, at - MOST_BETWEEN) && isBetween(lines[above] as LineFacts)) above--;
  const [headline, line] = [lines[above], lines[at] as LineFacts];
  const between = lines.slice(above + 1, at);
  if (headline === undefined || !isHeadline(headline)) return -1;
  if (between.some(isMeta)) return above;
  const isShared = between.some(({ cue }) => cue === 'crumb') && sharesAWord(headline, line);
  return isShared && line.words >= LEAST_UNDATED && headline.words >= UNDATED_HEADLINE ? above : -1;
}

function isTold(line: LineFacts | undefined, least: number): boolean {
  return (
    line !== undefined &&
    line.cue === null &&
    line.words >= least &&
    line.end === END.sentence &&
    !isPageNote(line) &&
    !isPages(line)
  );
}

function isHeadline(line: LineFacts): boolean {
  const isOwn = line.cue === null || line.cue === 'date';
  return isOwn && line.words >= HEADLINE && line.end !== END.sentence && mayBeTitle(line);
}

function isBetween(line: LineFacts): boolean {
  // “Council votes on 24 March” is a headline that tells a day.
  if (line.cue === 'date' && mayBeTitle(line)) return false;
  return isMeta(line) || line.cue === 'crumb' || (line.words <= BUTTON && line.end === END.none);
}

function isMeta({ cue }: LineFacts): boolean {
  return cue === 'date' || cue === 'byline';
}

function sharesAWord(headline: LineFacts, line: LineFacts): boolean {
  const told = stemsOf(line.text);
  return [...stemsOf(headline.text)].some((stem) => told.has(stem));
}
