import type { PageDate } from '../reading.ts';
import { asciiDigits } from './ascii-digits.ts';
import { zoneMinutes } from './time-zones.ts';
import { writtenDates } from './written-dates.ts';

/** Years outside these are typing errors, not publication dates. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Epoch milliseconds at which a wall clock shows `minute` of `day` (`2026-11-20`); null when it never does. */
export type LocalClock = (day: string, minute: number) => number | null;

/** For sources of which no zone is known. */
export const UTC_CLOCK: LocalClock = (day, minute) => Date.parse(`${day}T00:00:00Z`) + minute * 60_000;

/**
 * A date as machines write it: ISO 8601 in its usual variants, RFC 822 and asctime, JavaScript's and SQL's strings,
 * epoch seconds or milliseconds, and a day with its month spelled out. A day without a time is noon UTC of that
 * day. Null for anything else: `Date.parse` alone guesses too much, and a wrong date is worse than none.
 *
 * @param local - What a time without a zone means.
 */
export function parseMachineDate(
  value: unknown,
  kind: PageDate['kind'],
  confidence: number,
  local: LocalClock = UTC_CLOCK,
): PageDate | null {
  if (typeof value === 'number') return fromMillis(value < 1e11 ? value * 1000 : value, kind, confidence);
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = asciiDigits(value.trim());
  const epoch = /^(?:\/Date\()?(\d{13}|\d{10})(?:\.\d+)?(?:[+-]\d{4})?(?:\)\/)?$/.exec(text)?.[1];
  if (epoch !== undefined) return parseMachineDate(Number(epoch), kind, confidence);
  const read = readIso(text) ?? readWords(text);
  if (read === null) return null;
  const at = read.time === null ? null : instantOf(read, read.time, local);
  return at === null
    ? dayFact(read.year, read.month, read.day, kind, confidence)
    : fromMillis(at, kind, confidence);
}

/** Characters; JavaScript's string with the zone's long name has about 65. */
const LONGEST = 90;

interface ReadDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Null when the text shows none. */
  readonly time: { readonly minute: number; readonly seconds: number; readonly zone: string } | null;
}

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:(?:T|\s+|-)(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,:]\d+)?)?\s*(Z|UTC|GMT|[A-Z]{2,5}|(?:GMT|UTC)?\s?[+−-]\d\d?(?::?\d\d)?)?(?:\s*[[(].*[\])])?)?$/i;

function readIso(text: string): ReadDate | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, seconds, zone] = match;
  const time = hour === undefined ? null : timeOf(hour, minute, seconds, undefined, zone);
  return time === undefined ? null : { year: Number(year), month: Number(month), day: Number(day), time };
}

const TIME =
  /(?<![\d:])(\d{1,2})[:.h](\d\d)(?!\d)(?:[:.](\d\d)(?!\d)(?:[.,]\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?(?![a-z])\s*([+−-]\d{1,2}(?::?\d\d)?|(?:etc\/)?[a-z]{1,5}(?:\s?[+−-]\d{1,2}(?::?\d\d)?)?)?(?![\p{L}\d:])/iu;
/** `Fri Nov 20 18:30:00 CET 2026` puts the year last, and RFC 822 once had years of two digits. */
const YEAR_LAST =
  /^([a-z]{3,9},?\s+)?([a-z]{3,9})\s+(\d{1,2})\s+(\d{1,2}:\d\d(?::\d\d)?)\s*(.*?)\s*(\d{4})$/i;
/** Korean, and feeds with a zero too many. */
const LOCAL_FORMS = /^(\d{4})(?:년|-0(?=\d\d-))\s*(\d\d)(?:월|-)\s*(\d\d)(?:일|T)\s*/;
/** `2004-július-13T9:15-05:00`, as Hungarian systems write. */
const HUNGARIAN = /^(\d{4})-(\p{L}+)-(\d{1,2})T(\d{1,2}:\d\d(?::\d\d)?)\s*(\S*)$/u;
/** `2004년 05월 28일  01:31:15`: a Korean system means Korean time. */
const KOREAN = /^(\d{4})년\s*(\d\d)월\s*(\d\d)일\s+(\d{1,2}:\d\d(?::\d\d)?)$/;
const SHORT_YEAR = /^([a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3,9})[\s-](\d\d)(?=\s|$)/i;

/** A day in words or with strokes, with a time beside it. Two days, or one that can be read two ways, are none. */
function readWords(raw: string): ReadDate | null {
  const text = raw
    .replace(YEAR_LAST, '$2 $3 $6 $4 $5')
    .replace(HUNGARIAN, '$3 $2 $1 $4 $5')
    .replace(KOREAN, '$1-$2-$3 $4 KST')
    .replace(LOCAL_FORMS, (_, year, month, day) => `${year}-${month}-${day} `)
    .replace(
      /^(.*?)(?:오(후)|오전)\s*(\d.*)$/,
      (_, day, after, time) => `${day}${time} ${after ? 'PM' : 'AM'} KST`,
    )
    .replace(
      SHORT_YEAR,
      (_, weekday = '', day, month, year) => `${weekday}${day} ${month} ${century(Number(year))}`,
    );
  const [date, other] = writtenDates(text);
  if (date === undefined || other !== undefined || date.ambiguous) return null;
  const rest = `${text.slice(0, date.index)} ${text.slice(date.index + date.length)}`;
  const match = TIME.exec(rest);
  if (match === null) return /\d/.test(rest) ? null : { ...date, time: null };
  const time = timeOf(match[1], match[2], match[3], match[4], match[5]);
  // What is left must not be a part of the time that was not understood.
  const isClear = !/[\d:+]/.test(rest.replace(match[0], ''));
  return time === undefined || !isClear ? null : { ...date, time };
}

function century(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Undefined for a time that no clock shows. */
function timeOf(
  hours: string | undefined,
  minutes: string | undefined,
  seconds = '0',
  half = '',
  zone = '',
): NonNullable<ReadDate['time']> | undefined {
  const spoken = Number(hours);
  const hour = /^p/i.test(half) ? (spoken % 12) + 12 : /^a/i.test(half) ? spoken % 12 : spoken;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  return { minute: hour * 60 + Number(minutes), seconds: Number(seconds), zone };
}

/** Null when the zone is unknown: the day is sure, the hour is not. */
function instantOf(
  { year, month, day }: ReadDate,
  { minute, seconds, zone }: NonNullable<ReadDate['time']>,
  local: LocalClock,
): number | null {
  const noon = dayFact(year, month, day, 'metadata', 1);
  if (noon === null) return null;
  const date = noon.at.slice(0, 10);
  if (/^(uhr|h|hrs?|hours)?$/i.test(zone)) {
    const at = local(date, minute);
    return at === null ? null : at + seconds * 1000;
  }
  const offset = zoneMinutes(zone);
  return offset === null ? null : (UTC_CLOCK(date, minute - offset) ?? Number.NaN) + seconds * 1000;
}

/** A calendar day as a fact; null when there is no such day. */
export function dayFact(
  year: number,
  month: number,
  day: number,
  kind: PageDate['kind'],
  confidence: number,
): PageDate | null {
  const at = Date.UTC(year, month - 1, day, 12);
  const real = new Date(at);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day || !inRange(year)) return null;
  return { at: real.toISOString(), precision: 'day', kind, confidence };
}

function fromMillis(millis: number, kind: PageDate['kind'], confidence: number): PageDate | null {
  if (Number.isNaN(millis) || Math.abs(millis) > 8.64e15) return null;
  const at = new Date(millis);
  return inRange(at.getUTCFullYear())
    ? { at: at.toISOString(), precision: 'instant', kind, confidence }
    : null;
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
