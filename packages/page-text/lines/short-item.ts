import { mayBeTitle } from '../title/may-be-title.ts';
import { stemsOf } from '../title/stems.ts';
import { END } from './line-end.ts';
import { isPageNote } from './page-notes.ts';
import { isSigned } from './prose.ts';
import type { LineFacts } from './scan-line.ts';
import { isPages } from './tail-rules.ts';

/** Words of a first sentence, of one that may have no word of its headline, and of one below nothing but a button. */
const LEAST = 4;
const LONG = 12;
const LEAST_UNDATED = 8;
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
 * The sentences right below a headline with its date or a button such as “Share”: what a page tells on which nothing reads
 * like an article, for menus, teasers and a reader's comment outweigh its one paragraph. A short sentence has a word of
 * the headline, and one further down a word of what is told above it: others are comments and offers. Null without any,
 * where a page speaks to its readers, and on a page that lists several such headlines.
 */
export function shortItem(lines: readonly LineFacts[]): ShortItem | null {
  const found = [...lines.keys()].flatMap((at) => {
    const headline = isTold(lines[at]) ? headlineAbove(lines, at) : -1;
    return headline < 0 ? [] : [{ headline, at }];
  });
  const [item] = found;
  if (item === undefined || found.length > 1 || !isOwn(lines, item)) return null;
  const further = sentencesBelow(lines, item.at, lines.slice(item.headline, item.at + 1));
  return { headline: item.headline, told: [item.at, ...further] };
}

/** The headline of a text that begins at line `at`; -1 for none. */
function headlineAbove(lines: readonly LineFacts[], at: number): number {
  let above = at - 1;
  while (above >= Math.max(0, at - MOST_BETWEEN) && isBetween(lines[above] as LineFacts)) above--;
  const [headline, line] = [lines[above], lines[at] as LineFacts];
  const between = lines.slice(above + 1, at);
  if (headline === undefined || !isHeadline(headline)) return -1;
  const isUndated = between.some(({ cue }) => cue === 'crumb') && headline.words >= UNDATED_HEADLINE;
  return between.some(isMeta) || (isUndated && line.words >= LEAST_UNDATED && sharesAWord([headline], line))
    ? above
    : -1;
}

/** A long sentence is the text of its headline anyway. */
function isOwn(
  lines: readonly LineFacts[],
  found: { readonly headline: number; readonly at: number },
): boolean {
  const [headline, line] = [lines[found.headline], lines[found.at]] as [LineFacts, LineFacts];
  if (line.words >= LONG) return true;
  return !isSigned(line) && !LISTED.test(headline.text) && sharesAWord([headline], line);
}

/** What is above a list or beside a thing that is no text: `Tag: Ferry`, `Search results`, `Comments on …`. */
const LISTED =
  /^(?:tags?|topics?|search|results?|comments?|events?|video|podcast|author|étiquettes?|etiquetas?|stichw[oö]rt\p{L}*|schlagw[oö]rt\p{L}*|suche|suchergebnis\p{L}*|autor\p{L}*|veranstaltung\p{L}*|résultats?|recherche|resultados?|búsqueda|risultati|ricerca|zoek\p{L}*|sök\p{L}*|wyniki|hakutul\p{L}*|タグ|検索|标签|標籤|검색|태그)(?![\p{L}\p{M}])/iu;

/** The sentences right below line `at` that have a word of what is told above them. */
export function sentencesBelow(
  lines: readonly LineFacts[],
  at: number,
  told: readonly LineFacts[],
): readonly number[] {
  const found: number[] = [];
  for (let i = at + 1; isFurther(lines[i], told); i++) found.push(i);
  return found;
}

function isFurther(line: LineFacts | undefined, told: readonly LineFacts[]): boolean {
  return line !== undefined && isTold(line) && !isSigned(line) && sharesAWord(told, line);
}

function isTold(line: LineFacts | undefined): boolean {
  return (
    line !== undefined &&
    line.cue === null &&
    line.words >= LEAST &&
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

function sharesAWord(lines: readonly LineFacts[], line: LineFacts): boolean {
  const told = stemsOf(lines.map(({ text }) => text).join(' '));
  return [...stemsOf(line.text)].some((stem) => told.has(stem));
}
