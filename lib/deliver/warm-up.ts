import { dayOf } from '../domain/edition.ts';
import type { EditionRow } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** After so many days with editions a domain is known to providers, however small the first one was. */
const DAYS = 12;

/** Nine editions a day for so many days, and today's. */
const MOST_EDITIONS = (DAYS + 1) * 9;

/** How many of the newest editions a warm-up has to see. */
export function editionsCounted({ warmUp }: Pick<DeliveryPolicy, 'warmUp'>): number {
  return warmUp === null ? 0 : MOST_EDITIONS;
}

/**
 * Most mails in 24 hours while a domain that has never sent becomes known to mailbox providers: `deliver.warmUp` for the
 * first day, twice as many for each day after it that has an edition.
 *
 * @param latest - The newest editions, in any order, at least {@link editionsCounted} if there are as many.
 * @returns null when there is no such limit.
 */
export function warmUpLimit(
  edition: Pick<EditionRow, 'id'>,
  latest: readonly Pick<EditionRow, 'id'>[],
  { warmUp }: Pick<DeliveryPolicy, 'warmUp'>,
): number | null {
  if (warmUp === null) return null;
  const today = dayOf(edition.id);
  const before = new Set(latest.map(({ id }) => dayOf(id)).filter((day) => day < today)).size;
  return before >= DAYS ? null : warmUp * 2 ** before;
}
