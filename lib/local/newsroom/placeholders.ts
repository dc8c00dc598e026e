/**
 * The sample articles are always this morning's: their files hold `{{hoursAgo:5}}`, `{{daysAgo:7|date-long}}` or
 * `{{today|weekday-long}}` where a date belongs. A negative number is in the future. Times are UTC on purpose: the same
 * instant gives the same bytes on every machine.
 *
 * A third part names the language: `{{hoursAgo:6|date-long|de}}`.
 */
const PLACEHOLDER =
  /\{\{(?:(?<unit>hoursAgo|daysAgo):(?<count>-?\d+(?:\.\d+)?)|today)(?:\|(?<form>[a-z0-9-]+))?(?:\|(?<language>[a-z]{2}))?\}\}/g;

const HOUR = 3_600_000;

/** Text with every placeholder replaced by its date. @throws {RangeError} for a form it does not know. */
export function fillPlaceholders(text: string, asOf: Date): string {
  return text.replaceAll(PLACEHOLDER, (...match) => {
    const groups = match.at(-1) as Record<string, string | undefined>;
    const hours = Number(groups.count ?? 0) * (groups.unit === 'daysAgo' ? 24 : 1);
    const time = new Date(asOf.getTime() - hours * HOUR);
    return written(time, groups.form ?? 'instant', groups.language);
  });
}

function written(time: Date, form: string, language: string | undefined): string {
  const write = FORMS[form];
  if (write === undefined) throw new RangeError(`no such date form in a sample article: ${form}`);
  return write(time, language);
}

type Form = (time: Date, language?: string) => string;

const FORMS: Record<string, Form> = {
  /** 2026-11-22T05:00:00Z */
  instant: (time) => `${time.toISOString().slice(0, 19)}Z`,
  /** 2026-11-22 */
  day: (time) => time.toISOString().slice(0, 10),
  /** 2026/11/22, as in the address of a page. */
  path: (time) => time.toISOString().slice(0, 10).replaceAll('-', '/'),
  /** 05:00 */
  time: (time) => time.toISOString().slice(11, 16),
  /** Sun, 22 Nov 2026 05:00:00 GMT, as RSS wants it (RFC 822 with the years of RFC 1123). */
  rfc822: (time) => time.toUTCString(),
  year: (time) => String(time.getUTCFullYear()),
  /** Sunday */
  weekday: intl('en-GB', { weekday: 'long' }),
  /** 22 November 2026 */
  'date-long': intl('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  /** November 22, 2026 */
  'date-us': intl('en-US', { day: 'numeric', month: 'long', year: 'numeric' }),
  /** Sunday, November 22, 2026 */
  'weekday-long': intl('en-US', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
};

function intl(usual: string, options: Intl.DateTimeFormatOptions): Form {
  return (time, language) =>
    new Intl.DateTimeFormat(language ?? usual, { ...options, timeZone: 'UTC' }).format(time);
}
