import { type EditionId, isSameEdition } from '../domain/edition.ts';
import { millisOf } from '../domain/instant.ts';
import { editionsDueBy, pressTimeOf } from '../domain/schedule.ts';
import type { EditionRow } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

const HOUR = 3_600_000;

/** EventBridge and Lambda try again meanwhile. */
const LATE_HOURS = 1;

/**
 * Then it is history: nobody makes it any more. The newest rows reach so far back however many editions a day has, so one
 * that was made is always found.
 */
const FORGOTTEN_HOURS = 48;

/** An edition is closed at most a day after it is due, and it may be due a day after it was frozen. */
const UNCLOSED_HOURS = 48;

/**
 * Editions that the schedule wanted an hour ago and that are not frozen. On the day on which the schedule changes, what
 * was made under the old one counts, so that nobody is asked to send a day's news twice.
 *
 * @param latest - The newest editions of two days at least.
 */
export function overdueEditions(
  latest: readonly Pick<EditionRow, 'id'>[],
  asOf: Date,
  { schedule }: Pick<DeliveryPolicy, 'schedule'>,
): readonly EditionId[] {
  const oldest = asOf.getTime() - FORGOTTEN_HOURS * HOUR;
  const wanted = editionsDueBy(schedule, new Date(asOf.getTime() - LATE_HOURS * HOUR)).filter(
    (id) => (pressTimeOf(schedule, id)?.getTime() ?? 0) >= oldest,
  );
  return wanted.filter((id) => !latest.some((row) => isSameEdition(row.id, id)));
}

/** Open editions that should have been sent to their end by now. */
export function unclosedEditions(
  open: readonly Pick<EditionRow, 'id' | 'frozenAt'>[],
  asOf: Date,
): readonly EditionId[] {
  return open
    .filter(({ frozenAt }) => asOf.getTime() - millisOf(frozenAt) > UNCLOSED_HOURS * HOUR)
    .map(({ id }) => id);
}
