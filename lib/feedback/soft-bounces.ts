import type { Delivery } from '../domain/delivery.ts';
import type { EditionId } from '../domain/edition.ts';

/**
 * How many editions in a row, `edition` among them, bounced softly: an accepted edition that did not bounce
 * ends the row. Editions that never left say nothing.
 *
 * Counted from the ledger instead of in a counter, so that late, doubled and disordered events give the same
 * number in the end.
 *
 * @param rows - The reader's deliveries, in any order.
 */
export function softBounceRun(rows: readonly Delivery[], edition: EditionId): number {
  const accepted = rows
    .filter(({ state }) => state === 'ACCEPTED')
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));
  let run = 0;
  let holdsEdition = false;
  for (const row of accepted) {
    if (row.outcome !== 'bounced-soft') {
      if (holdsEdition) return run;
      run = 0;
      continue;
    }
    run += 1;
    holdsEdition ||= row.edition === edition;
  }
  return holdsEdition ? run : 0;
}
