import type { Article, DatedFact } from '../../domain/article.ts';
import { type Instant, instantOf, millisOf } from '../../domain/instant.ts';
import type { FirstSeenPrecision } from '../../domain/story.ts';

/** Below this a date may order stories but never makes one fresh. */
const CONFIDENT = 0.5;
/** Publishers' clocks run fast: a date this far ahead is believed and counts as now. */
const TOLERATED_FUTURE_HOURS = 24;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface StoryTime {
  /** When the story happened, judging by its articles; never later than `asOf`. */
  readonly at: Instant;
  /** Earliest confident date, else earliest capture or arrival; never later than `asOf`. */
  readonly firstSeenAt: Instant;
  readonly firstSeenPrecision: FirstSeenPrecision;
  readonly known: 'published' | 'captured' | 'arrived';
}

/**
 * The time of a story: the median of its articles' confident dates. One wrong date cannot move it, and one
 * late reprint of an old text cannot make it fresh.
 *
 * Without any such date it is as old as its earliest capture, or without that its earliest arrival, and at least
 * `undatedHours`: a missing date must never be worth more than a date.
 *
 * A date more than a day after `asOf` is not believed (a typo, a wrong century) and counts as missing; a
 * nearer one, and any capture or arrival after `asOf`, counts as `asOf` itself.
 *
 * @param undatedHours - The least age of an undated story: see `typicalAge`.
 */
export function storyTime(articles: readonly Article[], asOf: Instant, undatedHours: number): StoryTime {
  const now = millisOf(asOf);
  const published = articles.flatMap((article) => publishedMoment(article, now));
  const [known, found] = published.length > 0 ? (['published', published] as const) : seen(articles);
  const moments = found.map((moment) => ({ ...moment, time: Math.min(moment.time, now) }));
  const first = earliest(moments) ?? { time: now, precision: 'instant' };
  const at =
    known === 'published'
      ? median(moments.map(({ time }) => time))
      : Math.min(first.time, now - undatedHours * HOUR);
  return {
    known,
    at: instantOf(at),
    firstSeenAt: instantOf(first.time),
    firstSeenPrecision: known === 'published' ? first.precision : 'unknown',
  };
}

/** The median age, in hours, of the batch's articles that have a believable date within the last `withinHours`; 0 without any. */
export function typicalAge(articles: readonly Article[], asOf: Instant, withinHours: number): number {
  const now = millisOf(asOf);
  const times = articles.flatMap((article) => publishedMoment(article, now)).map(({ time }) => time);
  const ages = times.map((time) => Math.max(0, now - time) / HOUR).filter((hours) => hours <= withinHours);
  return median(ages);
}

/** Share of a batch's articles from which on a date is what one expects. */
const USUALLY_DATED = 0.1;

/** Whether enough of the batch has a believable date that one without is odd. Some sources never say when. */
export function areDatesUsual(articles: readonly Article[], asOf: Instant): boolean {
  const dated = articles.filter((article) => publishedMoment(article, millisOf(asOf)).length > 0);
  return dated.length >= USUALLY_DATED * articles.length;
}

/** When undated articles were captured, else when they arrived. */
function seen(articles: readonly Article[]): readonly ['captured' | 'arrived', Moment[]] {
  const precisely = (at: Instant): Moment => ({ time: millisOf(at), precision: 'instant' });
  const captured = articles.flatMap(({ capturedAt }) => (capturedAt === null ? [] : [precisely(capturedAt)]));
  return captured.length > 0
    ? ['captured', captured]
    : ['arrived', articles.map(({ arrivedAt }) => precisely(arrivedAt))];
}

interface Moment {
  /** Epoch milliseconds; noon of a bare day. */
  readonly time: number;
  readonly precision: DatedFact['precision'];
}

function publishedMoment({ publishedAt }: Article, now: number): Moment[] {
  if (publishedAt === null || publishedAt.confidence < CONFIDENT) return [];
  const { at, precision } = publishedAt;
  const time = millisOf(at);
  return time <= now + TOLERATED_FUTURE_HOURS * HOUR ? [{ time, precision }] : [];
}

/** A bare day is stored as its noon. An exact time on the same day is a better answer. */
function earliest(moments: readonly Moment[]): Moment | undefined {
  const startOf = ({ time, precision }: Moment) =>
    precision === 'instant' ? time : Math.floor(time / DAY) * DAY;
  const [first, ...others] = [...moments].sort((a, b) => startOf(a) - startOf(b));
  if (first?.precision !== 'day') return first;
  const sameDay = ({ time, precision }: Moment) =>
    precision === 'instant' && Math.floor(time / DAY) === Math.floor(first.time / DAY);
  return others.find(sameDay) ?? first;
}

/** For an even count, the later of the two middle numbers; 0 for none. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
