import { fold } from '@broadsheet/text/fold';
import { WEEKDAY } from '../dates/find-dates.ts';
import { END } from '../lines/line-end.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { isCommon, isOwner } from './no-publishers.ts';
import { isUnlikeWords } from './publisher-names.ts';

/** A name on top of the page with the day on which it was fetched right below: newspapers print it so. */
export function datedMasthead(lines: readonly LineFacts[]): string | null {
  const [first, ...more] = lines;
  const below = more.slice(0, MOTTO_AND_DATE);
  if (first === undefined || isCommon(first.text)) return null;
  if (!isShortName(first) && !isNameOfPaper(first)) return null;
  // A section is printed again above its other articles.
  if (more.some(({ text }) => text === first.text)) return null;
  return below.some(({ text, cue }) => cue === 'date' && WEEKDAY.test(text)) ? first.text : null;
}

/**
 * A name on top of the page that another line names as only publishers are: at the foot (`© Quay Chronicle`, `Verlag
 * Quay-Bote · Hafenstraße 4`) or as the source of a picture (`(Ada Moss/Quay Chronicle)`). Somebody whom the text names
 * as well may be who wrote it.
 */
export function namedAgain(
  lines: readonly LineFacts[],
  { start, end }: { readonly start: number; readonly end: number },
  title: string | null,
): string | null {
  const titleAt = lines.findIndex(({ text }) => text === title);
  const top = lines.slice(0, Math.max(0, Math.min(titleAt < 0 ? start - 1 : titleAt, TOP)));
  const at = top.findIndex((line, i) => isNameOfPaper(line) || (i === 0 && isShortName(line)));
  const name = lines[at]?.text;
  if (name === undefined || isCommon(name) || isOwner(name)) return null;
  const others = lines.flatMap((line, i) => (i !== at && includesName(line.text, name) ? [{ line, i }] : []));
  const isTold = others.some(
    ({ line, i }) =>
      (line.cue === 'byline' || (i >= start && i <= end)) &&
      !isSource(line.text, name) &&
      !isRights(line.text),
  );
  if (isTold) return null;
  // One word on top may be a section: only a line of nothing but its copyright says otherwise.
  const isWord = !isNameOfPaper(lines[at] as LineFacts);
  const isFoot = (text: string) =>
    isFootOf(text, name) || (isRights(text) && (!isWord || isOwnRights(text, name)));
  const isProof = ({ line, i }: (typeof others)[number]) =>
    (i > end && i >= lines.length - FOOT && isFoot(line.text)) || (!isWord && isSource(line.text, name));
  return others.some(isProof) ? name : null;
}

function isOwnRights(text: string, name: string): boolean {
  return text.replace(/^(?:©|\(c\)|copyright)\s(?:by\s)?/iu, '') === name;
}

/** Several words, all but the small ones with a capital; a script without capitals has other signs. */
function isNameOfPaper(line: LineFacts): boolean {
  const { text, words, capitals, small } = line;
  if (line.cue !== null || line.end !== END.none || line.numbers > 0 || words > LONGEST_NAME) return false;
  if (OF_A_COMPANY.test(text)) return false;
  if (/^\p{Lo}/u.test(text)) return text.length >= LEAST_UNCASED;
  return isUnlikeWords(text) && /^\p{Lu}/u.test(text) && capitals + small >= words;
}

/** `Product of Quay Local Media` */
const OF_A_COMPANY = /^(?:an? )?(?:product|part|member|division|service) (?:of|by)\s|^powered by\s/i;
/** Words of such a name, and characters of one in Chinese or Arabic. */
const LONGEST_NAME = 5;
const LEAST_UNCASED = 4;
/** Lines on top of a page in which its name is, below consent and menu. */
const TOP = 8;
/** Lines of the page's foot. */
const FOOT = 4;

function includesName(text: string, name: string): boolean {
  if (text.length > LONGEST_LINE || text.length <= name.length) return false;
  return /^\p{Lo}/u.test(name) ? text.includes(name) : ` ${fold(text)} `.includes(` ${fold(name)} `);
}

const LONGEST_LINE = 300;

function isRights(text: string): boolean {
  return /[©ⓒ]|\(c\)|copyright/iu.test(text);
}

/** `Quay Chronicle, 14 Harbour Street`, `Verlag Quay-Bote · Hafenstraße 4`, `Cronache del Molo è in caricamento`. */
function isFootOf(text: string, name: string): boolean {
  const [before = '', after = ''] = text.split(name);
  return (
    (before === '' &&
      name.includes(' ') &&
      /^(?:,\s|\s[-–—·|]\s|\s?[©(]|\s(?:è in caricamento|fait partie d|is part of|gehört zu))/u.test(
        after,
      )) ||
    /^(?:verlag|éditions|editorial|editoriale|uitgeverij|wydawca|wydawnictwo|förlag|redaktion|redacción|redazione|rédaction)\s$/iu.test(
      before,
    )
  );
}

/** `(Image: Quay Chronicle)`, `(Foto: DVM/Quay)`, `(Ada Moss/Quay Chronicle)`, `(©Ada / Quay)` */
function isSource(text: string, name: string): boolean {
  const [, source = ''] = /[(（[]([^()（）[\]]{2,80})[)）\]]\.?$/u.exec(text) ?? [];
  const [before = '', after = 'other'] = source.split(name);
  if (source !== '' && after.trim() === '' && /(?:[:/|©]|\bfor|\bvia)\s?$/iu.test(before)) return true;
  return text.endsWith(`for ${name}`) && /(?:credit|photo(?:graph)?)\b/iu.test(text);
}

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
