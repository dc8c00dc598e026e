import { due, minuteOf } from '../domain/calendar.ts';
import type { Morning } from '../domain/delivery-plan.ts';
import { dayOf, type EditionId, editionNameOf } from '../domain/edition.ts';
import { type Instant, instantOf, millisOf } from '../domain/instant.ts';
import { pressTimeOf, successorOf, timesOf } from '../domain/schedule.ts';
import type { EditionRow } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** When the readers of a morning get an edition. */
export interface MorningTimes {
  readonly planAt: Instant;
  readonly dueAt: Instant;
  /** Deliveries not sent by then are dropped, because the next edition is near. */
  readonly cutOffAt: Instant;
}

/**
 * The times of a morning for one edition. An edition frozen after its morning is due at once, and its cut-off counts
 * from then. A backup restored a week later therefore finds everything past its cut-off.
 */
export function morningTimes(
  edition: Pick<EditionRow, 'id' | 'frozenAt'>,
  morning: Morning,
  policy: DeliveryPolicy,
): MorningTimes {
  const start = dueOf(edition.id, morning, policy);
  // A zone may skip a day (Apia, 30 December 2011); its readers get the edition when it is made.
  const dueAt = Math.max(start?.getTime() ?? 0, millisOf(edition.frozenAt));
  return {
    planAt: instantOf(dueAt - policy.leadMinutes * 60_000),
    dueAt: instantOf(dueAt),
    cutOffAt: instantOf(cutOffOf(edition.id, dueAt, morning, policy)),
  };
}

/** Where a day has several editions, each comes at its own hour, and readers choose only their zone. */
function dueOf(id: EditionId, { zone, minute }: Morning, policy: DeliveryPolicy): Date | null {
  const named = editionNameOf(id) === null ? null : timesOf(policy.schedule, id);
  const own = named === null ? policy.deliverAtMinute : minuteOf(named.deliverAt);
  return policy.localMorning
    ? due(zone, dayOf(id), named === null ? minute : own)
    : due(policy.newsletterZone, dayOf(id), own);
}

/**
 * Of several editions a day, one ends when readers get the next: the morning's does not come after the evening's. Where
 * the reader's hour has gone by before the next one is made, as in zones far east of the newsletter's, that is when it
 * is made.
 */
function cutOffOf(id: EditionId, dueAt: number, morning: Morning, policy: DeliveryPolicy): number {
  const end = dueAt + policy.cutOffHours * 3_600_000;
  const next = editionNameOf(id) === null ? null : successorOf(policy.schedule, id);
  if (next === null) return end;
  const nextAt = Math.max(
    dueOf(next, morning, policy)?.getTime() ?? 0,
    pressTimeOf(policy.schedule, next)?.getTime() ?? 0,
  );
  // An edition that was made by hand after the next one was due is sent all the same.
  return nextAt <= dueAt ? end : Math.min(end, nextAt);
}
