import type { EditionId } from '../domain/edition.ts';
import { editionAt, editionsAhead, type Schedule } from '../domain/schedule.ts';
import type { DeliveryTally, EditionRegister, EditionRow } from '../ports.ts';

/** The edition that an editor can still change. */
export interface EditionInHand {
  readonly id: EditionId;
  /** Its row, when it is frozen already and can only be revised. */
  readonly frozen: EditionRow | null;
}

/** The current edition until its first mail has left; from then on the next one that is planned. */
export async function editionInHand(
  schedule: Schedule,
  now: Date,
  { register, tally }: { readonly register: EditionRegister; readonly tally: DeliveryTally },
): Promise<EditionInHand> {
  const current = await register.find(editionAt(schedule, now));
  const mayChange = async ({ id, state }: EditionRow) => state === 'open' && !(await hasBegun(id, tally));
  // Also on a day off, when a person made an edition all the same.
  if (current !== null && (await mayChange(current))) return { id: current.id, frozen: current };
  for (const id of editionsAhead(schedule, now)) {
    const frozen = await register.find(id);
    if (frozen === null || (await mayChange(frozen))) return { id, frozen };
  }
  return { id: editionAt(schedule, now), frozen: null };
}

/** The next edition to be made: the first planned one that is not frozen. */
export async function comingEdition(
  schedule: Schedule,
  now: Date,
  register: Pick<EditionRegister, 'find'>,
): Promise<EditionId> {
  for (const id of editionsAhead(schedule, now)) if ((await register.find(id)) === null) return id;
  return editionAt(schedule, now);
}

/** Whether SES has accepted a mail of this edition. */
export async function hasBegun(edition: EditionId, tally: DeliveryTally): Promise<boolean> {
  return (await tally.read(edition)).some(({ counts }) => (counts.accepted ?? 0) > 0);
}
