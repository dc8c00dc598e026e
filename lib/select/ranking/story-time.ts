import type { Article } from '../../domain/article.ts';
import { type Instant, instantOf, millisOf } from '../../domain/instant.ts';

/** Below this a date may order stories but never makes one fresh. */
const CONFIDENT = 0.5;
/** Clocks of publishers run ahead and embargoed pieces arrive early: so much future is believed, as "now". */
const TOLERATED_FUTURE_HOURS = 24;
const HOUR = 3_600_000;

export interface StoryTime {
  /** When the story happened, as far as its articles tell; never later than `asOf`. */
  readonly at: Instant;
  /** Earliest confident date, else earliest capture or arrival; never later than `asOf`. */
  readonly firstSeenAt: Instant;
  readonly known: 'published' | 'captured' | 'arrived';
}

/**
 * The time of a story: the median of its articles' confident dates. One wrong date cannot move it, and one
 * late re-print of an old text cannot make it fresh. Without any such date the earliest capture counts, and
 * without that the earliest arrival.
 *
 * A date more than a day after `asOf` is not believed (a typo, a wrong century) and counts as missing; a
 * nearer one, and any capture or arrival after `asOf`, counts as `asOf` itself.
 */
export function storyTime(articles: readonly Article[], asOf: Instant): StoryTime {
  const now = millisOf(asOf);
  const published = articles.flatMap(({ publishedAt }) =>
    publishedAt !== null && publishedAt.confidence >= CONFIDENT ? believable(publishedAt.at, now) : [],
  );
  const captured = articles.flatMap(({ capturedAt }) => (capturedAt === null ? [] : [millisOf(capturedAt)]));
  const arrived = articles.map(({ arrivedAt }) => millisOf(arrivedAt));
  const tell = (
    known: StoryTime['known'],
    times: number[],
    pick: (sorted: number[]) => number,
  ): StoryTime => {
    const sorted = times.map((time) => Math.min(time, now)).sort((a, b) => a - b);
    return { known, at: instantOf(pick(sorted)), firstSeenAt: instantOf(sorted[0] ?? now) };
  };
  if (published.length > 0) return tell('published', published, median);
  const earliest = (sorted: number[]) => sorted[0] ?? now;
  return captured.length > 0 ? tell('captured', captured, earliest) : tell('arrived', arrived, earliest);
}

function believable(at: Instant, now: number): number[] {
  const time = millisOf(at);
  return time <= now + TOLERATED_FUTURE_HOURS * HOUR ? [time] : [];
}

/** The later of the two middle ones when their number is even: a story is as fresh as its newer half. */
function median(sorted: number[]): number {
  return sorted[sorted.length >> 1] ?? 0;
}
