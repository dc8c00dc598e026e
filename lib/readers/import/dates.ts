import { type Instant, instantOf, millisOf } from '../../domain/instant.ts';

/** How a list writes dates such as 04/05/2021: day or month first; null when it must not use them. */
export type DateOrder = 'dmy' | 'mdy' | null;

/** No date is longer, and the patterns below would take a minute over a cell of spaces. */
const LONGEST = 80;

/** A list made east of us may be dated tomorrow. */
const CLOCKS_APART_HOURS = 26;

/**
 * A date of a list: when somebody agreed or left. Proof of consent is never guessed: ISO 8601 and dates with the
 * month in English letters are taken; numbers in another order only if the operator says which.
 *
 * @returns null for an empty cell and for a program's zero, `unreadable` or `future` for what cannot be the day.
 */
export function readDate(
  text: string,
  order: DateOrder,
  now: Instant,
): Instant | null | 'unreadable' | 'future' {
  if (text === '' || isNoDate(text)) return null;
  if (text.length > LONGEST) return 'unreadable';
  const millis =
    isoMillis(text) ??
    unixMillis(text) ??
    letteredMillis(text) ??
    (order === null ? null : numberMillis(text, order));
  if (millis === null || millis < EARLIEST) return 'unreadable';
  return millis > millisOf(now) + CLOCKS_APART_HOURS * 3_600_000 ? 'future' : instantOf(millis);
}

/** No newsletter came by mail before: the year is of another calendar, or the day is a birthday. */
const EARLIEST = Date.UTC(1990, 0, 1);

/** What databases, .NET, Excel and Unix, also west of Greenwich, make of a date that is not there. */
export function isNoDate(text: string): boolean {
  return /^(0000-00-00|0001-01-01|1899-12-3[01]|1900-01-0[01]|1970-01-01|1969-12-31|0?1[/.]0?1[/.]1970|12\/31\/1969|31[/.]12[/.]1969|00[/.-]00[/.-]0000|0$)/.test(
    text,
  );
}

/** `15/04/2021`, `Apr 15, 2021`, `2021-04-15 09:12 EST`: also a day that cannot be read is a day. */
const LOOKS_LIKE_A_DATE = /^\D{0,12}\d{1,4}[-/. ]\d{1,2}[-/., ]+\d{1,4}|^\p{L}{3,9}\.? \d{1,2},? \d{4}/u;

/** Whether a cell holds a day, whichever it is. */
export function looksLikeADate(text: string): boolean {
  if (isNoDate(text)) return false;
  if (LOOKS_LIKE_A_DATE.test(text)) return true;
  return text.length <= LONGEST && (isoMillis(text) ?? unixMillis(text) ?? letteredMillis(text)) !== null;
}

const CLOCK = String.raw`(?:[T ,]+(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<half>[AP]M)?)?`;
/**
 * Without one it is UTC, as in the exports of Mailchimp, Ghost and MailerLite. Go, and so listmonk, writes offset and
 * name: `+0200 CEST`; a name alone is refused, because it is not an offset everywhere.
 */
const OFFSET = String.raw`\s*(?:Z|UTC|GMT|(?<offset>[+-]\d\d:?(?:\d\d)?)(?: (?:[A-Z]{3,5}|[+-]\d{2,4}))?)?`;
const pattern = (day: string) => new RegExp(`^${day}${CLOCK}${OFFSET}$`, 'i');

// With the year first nobody writes the day before the month, in whatever spelling: 2021/4/5, 2021年4月5日, 2021. 4. 5.
const ISO = pattern(
  String.raw`(?<year>\d{4})(?:[-/.]|年|년) ?(?<month>\d{1,2})(?:[-/.]|月|월) ?(?<day>\d{1,2})(?:[.日]|일)?`,
);
// Two digits are of this century, as AWeber writes them.
const DAY_FIRST = pattern(String.raw`(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4}|\d\d)`);
const MONTH_FIRST = pattern(String.raw`(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.](?<year>\d{4}|\d\d)`);
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?`;
const LETTERED = [
  pattern(String.raw`${WEEKDAY}(?<day>\d{1,2})[\s-]+(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})`),
  pattern(String.raw`${WEEKDAY}(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})`),
];
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Seconds or milliseconds since 1970, as SendGrid and Customer.io write them. */
function unixMillis(text: string): number | null {
  if (/^1\d{9}$/.test(text)) return Number(text) * 1000;
  return /^1\d{12}$/.test(text) ? Number(text) : null;
}

function isoMillis(text: string): number | null {
  return millisIn(ISO.exec(text)?.groups);
}

function numberMillis(text: string, order: 'dmy' | 'mdy'): number | null {
  return millisIn((order === 'dmy' ? DAY_FIRST : MONTH_FIRST).exec(text)?.groups);
}

function letteredMillis(text: string): number | null {
  const found = LETTERED.map((one) => one.exec(text)?.groups).find((groups) => groups !== undefined);
  const name = found?.name?.toLowerCase() ?? '';
  const month = MONTHS.findIndex(
    (each) => each === name || each.slice(0, 3) === name || (name === 'sept' && each === 'september'),
  );
  return found === undefined || month < 0 ? null : millisIn({ ...found, month: String(month + 1) });
}

/** Null for a day or a time that no calendar or clock has. */
function millisIn(groups: Readonly<Record<string, string | undefined>> | undefined): number | null {
  if (groups === undefined) return null;
  const { year = '', month = '', day = '', minute = '0', second = '0', offset = '' } = groups;
  const hour = hourOf(groups.hour ?? '0', groups.half);
  const two = (part: string | number) => String(part).padStart(2, '0');
  const local = `${year.padStart(4, '20')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  const millis = Date.parse(`${local}${offsetText(offset)}`);
  // Date.parse takes 30 February for 2 March.
  return Number.isNaN(millis) || new Date(`${local}Z`).getUTCDate() !== Number(day) ? null : millis;
}

function hourOf(text: string, half: string | undefined): number {
  const hour = Number(text);
  if (half === undefined) return hour;
  return (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}

function offsetText(offset: string): string {
  const digits = /^([+-]\d\d):?(\d\d)?$/.exec(offset);
  return digits === null ? 'Z' : `${digits[1]}:${digits[2] ?? '00'}`;
}
