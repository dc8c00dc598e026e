import { mayBeTitle } from '../title/may-be-title.ts';
import { END } from './line-end.ts';
import { isPageNote } from './page-notes.ts';
import { isPages } from './resume-article.ts';
import type { LineFacts } from './scan-line.ts';

/** Words of a first paragraph, and of one below it. */
const LEAST_FIRST = 12;
const LEAST_NEXT = 5;
/** Lines of bylines and dates. */
const MOST_META = 3;
/** Words of a headline. */
const HEADLINE = 2;

/**
 * The sentences right below a headline with its date: what a page tells on which nothing reads like an article, for its
 * one paragraph is about passwords, consent or a newsletter. Empty without any, and where a page speaks to its readers.
 */
export function toldBelowDate(lines: readonly LineFacts[]): readonly number[] {
  const first = lines.findIndex((line, i) => isTold(line, LEAST_FIRST) && isBelowHeadline(lines, i));
  if (first < 0) return [];
  let end = first + 1;
  while (end < lines.length && isTold(lines[end] as LineFacts, LEAST_NEXT)) end++;
  return Array.from({ length: end - first }, (_, k) => first + k);
}

function isTold(line: LineFacts, least: number): boolean {
  return (
    line.cue === null &&
    line.words >= least &&
    line.end === END.sentence &&
    !isPageNote(line) &&
    !isPages(line)
  );
}

function isBelowHeadline(lines: readonly LineFacts[], i: number): boolean {
  let at = i - 1;
  while (at >= Math.max(0, i - MOST_META) && isMeta(lines[at])) at--;
  const headline = lines[at];
  if (headline === undefined || at === i - 1) return false;
  return (
    headline.words >= HEADLINE && headline.end === END.none && headline.cue === null && mayBeTitle(headline)
  );
}

function isMeta(line: LineFacts | undefined): boolean {
  return line?.cue === 'date' || line?.cue === 'byline';
}
