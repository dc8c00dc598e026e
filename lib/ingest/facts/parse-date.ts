import type { DatedFact } from '../../domain/article.ts';

/** Years outside these are typing errors, not publication dates. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * A date as machines write it: ISO 8601, RFC 822 (feeds), epoch seconds or milliseconds. A day without a
 * time is noon UTC of that day. Null for anything else: `Date.parse` alone guesses too much.
 */
export function parseMachineDate(
  value: unknown,
  kind: DatedFact['kind'],
  confidence: number,
): DatedFact | null {
  if (typeof value === 'number') return fromMillis(value < 1e11 ? value * 1000 : value, kind, confidence);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (day) return dayFact(Number(day[1]), Number(day[2]), Number(day[3]), kind, confidence);
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i.exec(
    text,
  );
  if (iso) return fromMillis(Date.parse(`${iso[1]}T${iso[2]}${zone(iso[3])}`), kind, confidence);
  if (/^(mon|tue|wed|thu|fri|sat|sun)?[a-z]*,?\s*\d{1,2}\s[a-z]{3,}\s\d{4}\s\d\d:\d\d/i.test(text))
    return fromMillis(
      Date.parse(/[a-z]{2,4}$|[+-]\d{4}$/i.test(text) ? text : `${text} GMT`),
      kind,
      confidence,
    );
  if (/^\d{10}$|^\d{13}$/.test(text)) return parseMachineDate(Number(text), kind, confidence);
  return null;
}

/** A calendar day as a fact; null when there is no such day. */
export function dayFact(
  year: number,
  month: number,
  day: number,
  kind: DatedFact['kind'],
  confidence: number,
): DatedFact | null {
  const at = Date.UTC(year, month - 1, day, 12);
  const real = new Date(at);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day || !inRange(year)) return null;
  return { at: real.toISOString(), precision: 'day', kind, confidence };
}

function fromMillis(millis: number, kind: DatedFact['kind'], confidence: number): DatedFact | null {
  if (Number.isNaN(millis) || Math.abs(millis) > 8.64e15) return null;
  const at = new Date(millis);
  return inRange(at.getUTCFullYear())
    ? { at: at.toISOString(), precision: 'instant', kind, confidence }
    : null;
}

function zone(suffix: string | undefined): string {
  if (suffix === undefined || /^(z|utc|gmt)$/i.test(suffix)) return 'Z';
  return suffix.includes(':') ? suffix : `${suffix.slice(0, 3)}:${suffix.slice(3)}`;
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
