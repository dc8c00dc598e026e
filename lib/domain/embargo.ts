import type { Article } from './article.ts';
import { dayIn } from './calendar.ts';
import { type Instant, millisOf } from './instant.ts';

/** The clocks of a publisher, of S3 and of the schedule may differ by this much. */
const CLOCKS_DIFFER_MS = 10 * 60_000;
/** A publication date further ahead than this is a typing error; a declared embargo is never taken for one. */
const LONGEST_WAIT_MS = 366 * 24 * 3_600_000;
/** Below this a date may be that of an event, not of the publication. */
const CONFIDENT = 0.7;

/** The moment for which an edition is made, and the zone its readers count days in. */
export interface EditionTime {
  readonly asOf: Instant;
  readonly timeZone: string;
}

/**
 * Until when an article must wait: its declared embargo, or a publication date that its source sets later than
 * the edition. A bare day waits until that day begins in the newsletter's zone.
 *
 * Dates found in running text or in an address hold nothing back: the page is public already.
 *
 * @returns an instant or a day; null when the article may be printed now.
 */
export function heldUntil(
  { embargoedUntil, publishedAt }: Pick<Article, 'embargoedUntil' | 'publishedAt'>,
  { asOf, timeZone }: EditionTime,
): string | null {
  const now = millisOf(asOf);
  // Articles frozen before embargoes were read have no such field.
  const embargo = embargoedUntil ?? null;
  if (embargo !== null && millisOf(embargo) > now) return embargo;
  if (publishedAt === null || publishedAt.confidence < CONFIDENT) return null;
  if (publishedAt.kind !== 'metadata' && publishedAt.kind !== 'feed') return null;
  if (!lies(publishedAt.at, now + CLOCKS_DIFFER_MS, now + LONGEST_WAIT_MS)) return null;
  if (publishedAt.precision === 'instant') return publishedAt.at;
  const day = publishedAt.at.slice(0, 10);
  return day > dayIn(timeZone, new Date(now)) ? day : null;
}

function lies(at: Instant, after: number, upTo: number): boolean {
  return millisOf(at) > after && millisOf(at) <= upTo;
}
