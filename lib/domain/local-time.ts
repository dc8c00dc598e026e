import type { Instant } from '../domain/instant.ts';
import { dayOf, type EditionId, editionNameOf } from './edition.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant as a clock of the newsletter's zone shows it: `22 Nov, 05:14`. */
export function localTime(instant: Instant, timeZone: string): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format.format(new Date(instant));
}

/** The same text with the instants in it as that clock shows them: `2026-11-22 04:00 UTC`, as reports write them. */
export function withLocalTimes(text: string, timeZone: string): string {
  return text.replaceAll(
    /(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?:[\d:.]*Z| UTC)/g,
    // Reports quote headlines, and what looks like a day there need not be one.
    (text, day: string, minute: string) => {
      const instant = `${day}T${minute}:00Z`;
      return Number.isNaN(Date.parse(instant)) ? text : localTime(instant, timeZone);
    },
  );
}

/** `Sunday 22 November 2026`, and with several editions a day `Sunday 22 November 2026, evening`. */
export function longDay(id: EditionId): string {
  return withName(part(id, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }), id);
}

/** `November 2026`. */
export function monthOf(day: EditionId): string {
  return part(day, { month: 'long', year: 'numeric' });
}

/** `Sun 22`, and with several editions a day `Sun 22, evening`. */
export function shortDay(id: EditionId): string {
  return withName(part(id, { weekday: 'short', day: 'numeric' }), id);
}

function withName(day: string, id: EditionId): string {
  const name = editionNameOf(id);
  return `${day.replace(',', '')}${name === null ? '' : `, ${name}`}`;
}

function part(day: EditionId, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${dayOf(day)}T12:00:00Z`),
  );
}
