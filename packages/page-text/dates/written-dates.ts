import { MONTHS } from '@broadsheet/text/languages';
import { asciiDigits } from './ascii-digits.ts';

/** A calendar day found in a line of text. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Where in the line it is. */
  readonly index: number;
  readonly length: number;
  /** `3/4/2026`: both readings are possible, so it is no evidence of a day. */
  readonly ambiguous: boolean;
}

const NAME = '([\\p{L}]{3,13})\\.?';

const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\d])${NAME},?\\s?(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?(\\d{4})(?!\\d)`,
  'gu',
);
const DAY_FIRST = new RegExp(
  `(?<![\\d.:/])(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[\\s.\\-]{0,2}(?:of\\s|de\\s|del\\s)?${NAME}[\\s,.\\-]{0,2}(?:de\\s|del\\s)?(\\d{4})(?!\\d)`,
  'gu',
);
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/g;
const NUMBERS = /(?<![\d.,/]|(?:^|[\d\s])-)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g;

/** Characters before and after a year in which the rest of its date may be. */
const REACH = 28;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** `30.01.202630. Januar 2026`: a template that prints a date twice. */
const TWICE = /(\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)(?=\d{1,2}\. ?\p{L})/gu;
/** `am 27.04.26 um 07:39`, right behind a label. */
const SHORT_YEAR =
  /^[\s:,]*(?:(?:am|on|le|el|il|den|op|dne|w dniu|\p{L}+tag|\p{L}+day)[\s,]+){0,2}(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.]\d)(?=$|[\s,;|])/iu;
/** Two digits above are a year of the last century. */
const LATEST_SHORT = 35;

/** A day with two digits of its year, which versions and chapters look like: only for what is behind a label that says it is a day. */
export function shortDate(behindLabel: string): WrittenDate | null {
  const [all = '', day, month, year] = SHORT_YEAR.exec(behindLabel) ?? [];
  const date = { year: 2000 + Number(year), month: Number(month), day: Number(day) };
  if (all === '' || Number(year) > LATEST_SHORT || !isDay(date)) return null;
  return { ...date, index: 0, length: all.length, ambiguous: false };
}

/** Every full date written out in a line, left to right. Day and month alone are no date. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const line = asciiDigits(text).replace(TWICE, '$1 ');
  const found = new Map<number, WrittenDate>();
  YEAR.lastIndex = 0;
  for (let year = YEAR.exec(line); year !== null; year = YEAR.exec(line)) {
    const from = Math.max(0, year.index - REACH);
    const window = line.slice(from, year.index + 4 + REACH).toLowerCase();
    const [before, after] = [line.charAt(year.index - 1), line.slice(year.index + 4, year.index + 6)];
    for (const [pattern, read, mayMatch] of PATTERNS)
      for (const date of mayMatch(before, after) ? matches(window, pattern, read) : []) {
        const index = date.index + from;
        if (!found.has(index)) found.set(index, { ...date, index });
      }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

/** With points it is day.month (continental); with strokes or dashes both are in use, so 13 and up decides. */
function readNumbers(match: RegExpExecArray): Parts {
  const [, a, mark, b, year] = match;
  const dayFirst = mark === '.' || Number(a) > 12;
  const ambiguous = mark !== '.' && Number(a) <= 12 && Number(b) <= 12 && a !== b;
  return dayFirst ? [year, b, a, ambiguous] : [year, a, b, ambiguous];
}

type Parts = [
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  ambiguous?: boolean,
];

type MayMatch = (before: string, after: string) => boolean;

/** Each with what the characters beside the year rule out: most patterns need not be tried. */
const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Parts, MayMatch])[] = [
  [MONTH_FIRST, ([, name, day, year]) => [year, MONTHS.get(name ?? ''), day], (before) => before !== '/'],
  [DAY_FIRST, ([, day, name, year]) => [year, MONTHS.get(name ?? ''), day], (before) => before !== '/'],
  [YEAR_FIRST, ([, year, month, day]) => [year, month, day], (_, after) => /^\s?[-/.年]/.test(after)],
  [NUMBERS, readNumbers, (before) => before === '/' || before === '.' || before === '-'],
];

function matches(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Parts): WrittenDate[] {
  const found: WrittenDate[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [year, month, day, ambiguous = false] = read(match);
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    if (isDay(date)) found.push({ ...date, index: match.index, length: match[0].length, ambiguous });
  }
  return found;
}

function isDay({ year, month, day }: { year: number; month: number; day: number }): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Which of two numbers is the month, as `12/31/2025` or `31/12/2025` gives away; null without a clear word. */
export type MonthPlace = 'first' | 'second' | null;

const SLASHED = /(?<![\d.,/-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)/g;

/** Where the lines of one page put the month: what is ambiguous in one line is plain from another. */
export function monthPlace(
  lines: readonly { readonly text: string; readonly numbers: number }[],
): MonthPlace {
  let place: MonthPlace = null;
  for (const { text, numbers } of lines)
    for (const [, a, , b] of numbers > 0 && text.length < 120 ? text.matchAll(SLASHED) : []) {
      const said: MonthPlace = Number(b) > 12 ? 'first' : Number(a) > 12 ? 'second' : null;
      if (said === null) continue;
      if (place !== null && place !== said) return null;
      place = said;
    }
  return place;
}

/** An ambiguous date as the page it is on writes its dates; null when that is not known. */
export function settled(date: WrittenDate, place: MonthPlace): WrittenDate | null {
  if (!date.ambiguous) return date;
  if (place === null) return null;
  const [month, day] = place === 'first' ? [date.month, date.day] : [date.day, date.month];
  return { ...date, month, day, ambiguous: false };
}
