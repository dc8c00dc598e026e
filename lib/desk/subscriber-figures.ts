import type { Day } from '../domain/instant.ts';
import { SUBSCRIBER_GROUPS, type SubscriberDay, type SubscriberGroup } from '../domain/subscriber-count.ts';

/** What the Readers page shows of the counts. */
export interface SubscriberFigures {
  readonly groups: Readonly<Record<SubscriberGroup, number>>;
  /** Confirmed readers at the end of each week, oldest first; the last one ends today. */
  readonly weeks: readonly { readonly ends: Day; readonly confirmed: number }[];
  /** The last days, newest first, those without a change included. */
  readonly days: readonly { readonly day: Day; readonly joined: number; readonly left: number }[];
}

const WEEKS = 26;
const DAYS = 14;

/** Unconfirmed sign-ups delete themselves after a week, which nobody counts: older ones are gone or confirmed. */
const PENDING_DAYS = 8;

export function subscriberFigures(days: readonly SubscriberDay[], today: Day): SubscriberFigures {
  const sumSince = (group: SubscriberGroup, since: Day) =>
    days.reduce((sum, { day, change }) => (day > since ? sum + (change[group] ?? 0) : sum), 0);
  const groups = Object.fromEntries(
    SUBSCRIBER_GROUPS.map((group) => [
      group,
      Math.max(0, sumSince(group, group === 'pending' ? daysBefore(today, PENDING_DAYS) : '')),
    ]),
  ) as Record<SubscriberGroup, number>;
  const first = days[0]?.day ?? today;
  const ends = Array.from({ length: WEEKS }, (_, i) => daysBefore(today, 7 * i)).filter(
    (end) => end >= first,
  );
  const byDay = new Map(days.map(({ day, change }) => [day, change]));
  return {
    groups,
    weeks: ends.toReversed().map((end) => ({ ends: end, confirmed: confirmedUntil(days, end) })),
    days: Array.from({ length: DAYS }, (_, i) => daysBefore(today, i)).map((day) => ({
      day,
      joined: byDay.get(day)?.joined ?? 0,
      left: byDay.get(day)?.left ?? 0,
    })),
  };
}

function confirmedUntil(days: readonly SubscriberDay[], end: Day): number {
  return Math.max(
    0,
    days.reduce((sum, { day, change }) => (day <= end ? sum + (change.confirmed ?? 0) : sum), 0),
  );
}

function daysBefore(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T12:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}
