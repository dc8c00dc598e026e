import type { EditionRow } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** After so many editions a domain is known to providers, whatever it began with. */
const EDITIONS = 12;

/**
 * Most mails in 24 hours while a domain that has never sent becomes known to mailbox providers: `deliver.warmUp` for the
 * first edition, twice as many for each one after it.
 *
 * @param latest - The newest editions, in any order, at least a dozen if there are as many.
 * @returns null when there is no such limit.
 */
export function warmUpLimit(
  edition: Pick<EditionRow, 'id'>,
  latest: readonly Pick<EditionRow, 'id'>[],
  { warmUp }: Pick<DeliveryPolicy, 'warmUp'>,
): number | null {
  const before = latest.filter(({ id }) => id < edition.id).length;
  return warmUp === null || before >= EDITIONS ? null : warmUp * 2 ** before;
}
