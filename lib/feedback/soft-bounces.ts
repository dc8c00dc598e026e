import type { Delivery } from '../domain/delivery.ts';
import { dayOf, type EditionId } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';

/** Soft bounces in a row, without a delivery between them, after which an address is given up. */
const SOFT_BOUNCES = 5;

/**
 * Least days between the first and the last of them, because a mailbox that fills up during a week's holiday is in use
 * again afterwards. M3AAWG's sender practices ask for more than one attempt over days.
 */
const SOFT_BOUNCE_DAYS = 14;

const DAY_MS = 86_400_000;

/** Editions in a row that bounced softly. */
export interface SoftBounceRun {
  readonly bounces: number;
  /** Days from the first to the last edition of the run. */
  readonly days: number;
}

/** Whether a run is long enough, in editions and in days, to give the address up. */
export function isGivenUp({ bounces, days }: SoftBounceRun): boolean {
  return bounces >= SOFT_BOUNCES && days >= SOFT_BOUNCE_DAYS;
}

/**
 * The run of soft bounces that `edition` belongs to. An accepted edition that did not bounce ends it; editions that
 * were never sent are skipped.
 *
 * Computed from the ledger rather than kept in a counter, so that late, doubled and unordered events give the same
 * result.
 *
 * @param rows - The reader's deliveries, in any order.
 * @param liftedAt - Editions up to this day don't count.
 */
export function softBounceRun(
  rows: readonly Delivery[],
  edition: EditionId,
  liftedAt?: Instant | undefined,
): SoftBounceRun {
  const accepted = rows
    .filter((row) => row.state === 'ACCEPTED' && dayOf(row.edition) > (liftedAt ?? '').slice(0, 10))
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));
  let run: Delivery[] = [];
  for (const row of accepted) {
    if (row.outcome === 'bounced-soft') run.push(row);
    else if (run.some((one) => one.edition === edition)) break;
    else run = [];
  }
  return run.some((one) => one.edition === edition) ? lengthOf(run) : { bounces: 0, days: 0 };
}

function lengthOf(run: readonly Delivery[]): SoftBounceRun {
  const days =
    (Date.parse(dayOf(run.at(-1)?.edition ?? '')) - Date.parse(dayOf(run[0]?.edition ?? ''))) / DAY_MS;
  return { bounces: run.length, days };
}
