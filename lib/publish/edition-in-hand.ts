import { dayAfter, dayIn } from '../domain/calendar.ts';
import type { EditionId } from '../domain/edition.ts';
import type { DeliveryTally, EditionRegister, EditionRow } from '../ports.ts';

/** The edition that an editor can still change. */
export interface EditionInHand {
  readonly id: EditionId;
  /** Its row, when it is frozen already and can only be revised. */
  readonly frozen: EditionRow | null;
}

/** Today's edition until its first mail has left; from then on the next one. */
export async function editionInHand(
  timeZone: string,
  now: Date,
  { register, tally }: { readonly register: EditionRegister; readonly tally: DeliveryTally },
): Promise<EditionInHand> {
  let id = dayIn(timeZone, now);
  for (let frozen = await register.find(id); frozen !== null; frozen = await register.find(id)) {
    if (frozen.state === 'open' && !(await hasBegun(id, tally))) return { id, frozen };
    id = dayAfter(id);
  }
  return { id, frozen: null };
}

/** Whether SES has accepted a mail of this edition. */
export async function hasBegun(edition: EditionId, tally: DeliveryTally): Promise<boolean> {
  return (await tally.read(edition)).some(({ counts }) => (counts.accepted ?? 0) > 0);
}
