import { due } from '../domain/calendar.ts';
import type { Morning } from '../domain/delivery-plan.ts';
import { type Instant, instantOf, millisOf } from '../domain/instant.ts';
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
  const start = policy.localMorning
    ? due(morning.zone, edition.id, morning.minute)
    : due(policy.newsletterZone, edition.id, policy.deliverAtMinute);
  // A zone may skip a day (Apia, 30 December 2011); its readers get the edition when it is made.
  const dueAt = Math.max(start?.getTime() ?? 0, millisOf(edition.frozenAt));
  return {
    planAt: instantOf(dueAt - policy.leadMinutes * 60_000),
    dueAt: instantOf(dueAt),
    cutOffAt: instantOf(dueAt + policy.cutOffHours * 3_600_000),
  };
}
