import type { Article, DatedFact } from '../../domain/article.ts';
import { type Instant, instantOf, millisOf } from '../../domain/instant.ts';

/** Below this a date may order stories but never makes one fresh. */
const CONFIDENT = 0.5;
/** Clocks of publishers run ahead and embargoed pieces arrive early: so much future is believed, as "now". */
const TOLERATED_FUTURE_HOURS = 24;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface StoryTime {
  /** When the story happened, as far as its articles tell; never later than `asOf`. */
  readonly at: Instant;
  /** Earliest confident date, else earliest capture or arrival; never later than `asOf`. */
  readonly firstSeenAt: Instant;
  /** `day`: of `firstSeenAt` only the calendar day is known. */
  readonly firstSeenPrecision: DatedFact['precision'];
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
    publishedAt !== null && publishedAt.confidence >= CONFIDENT ? believable(publishedAt, now) : [],
  );
  const precisely = (at: Instant): Moment => ({ time: millisOf(at), precision: 'instant' });
  const captured = articles.flatMap(({ capturedAt }) => (capturedAt === null ? [] : [precisely(capturedAt)]));
  const arrived = articles.map(({ arrivedAt }) => precisely(arrivedAt));
  const tell = (
    known: StoryTime['known'],
    moments: readonly Moment[],
    pick: (sorted: number[]) => number,
  ): StoryTime => {
    const until = moments.map((moment) => ({ ...moment, time: Math.min(moment.time, now) }));
    const sorted = until.map(({ time }) => time).sort((a, b) => a - b);
    const first = earliest(until);
    return {
      known,
      at: instantOf(pick(sorted)),
      firstSeenAt: instantOf(first?.time ?? now),
      firstSeenPrecision: first?.precision ?? 'instant',
    };
  };
  if (published.length > 0) return tell('published', published, median);
  const first = (sorted: number[]) => sorted[0] ?? now;
  return captured.length > 0 ? tell('captured', captured, first) : tell('arrived', arrived, first);
}

interface Moment {
  /** Epoch milliseconds; noon of a bare day. */
  readonly time: number;
  readonly precision: DatedFact['precision'];
}

function believable({ at, precision }: DatedFact, now: number): Moment[] {
  const time = millisOf(at);
  return time <= now + TOLERATED_FUTURE_HOURS * HOUR ? [{ time, precision }] : [];
}

/** A bare day stands for its noon and must not pass for an hour: any instant of that day is a better answer. */
function earliest(moments: readonly Moment[]): Moment | undefined {
  const startOf = ({ time, precision }: Moment) =>
    precision === 'instant' ? time : Math.floor(time / DAY) * DAY;
  const [first, ...others] = [...moments].sort((a, b) => startOf(a) - startOf(b));
  if (first?.precision !== 'day') return first;
  const sameDay = ({ time, precision }: Moment) =>
    precision === 'instant' && Math.floor(time / DAY) === Math.floor(first.time / DAY);
  return others.find(sameDay) ?? first;
}

/** The later of the two middle ones when their number is even: a story is as fresh as its newer half. */
function median(sorted: number[]): number {
  return sorted[sorted.length >> 1] ?? 0;
}
