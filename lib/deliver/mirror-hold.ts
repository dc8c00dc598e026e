import { type EditionId, isSameEdition } from '../domain/edition.ts';
import type { Hold } from '../domain/edition-gate.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { DeliveryTally, DeskHold, EditionRow, HoldAsked, SendControl } from '../ports.ts';
import { sumOf } from './tallies.ts';

/**
 * Makes senders obey the hold in the desk's file. The file is the truth, and the control row, which senders read once a
 * second, mirrors it: the desk and the command line mirror it when they write the file, and the sweeper does so every
 * minute, so that a hold written by hand holds a frozen edition as well.
 *
 * A hold that names an edition stops that edition at any time. One that names none stops the newest edition if none of
 * its mails has left, because it may be meant for the next one. Only a file without a hold lets a held edition go.
 *
 * @param open - Editions that are not closed, newest first.
 */
export async function mirrorHold(
  open: readonly EditionRow[],
  asOf: Date,
  ports: { readonly deskHold: DeskHold; readonly control: SendControl; readonly tally: DeliveryTally },
): Promise<void> {
  if (open.length === 0) return;
  const asked = await ports.deskHold.read();
  const { gates } = await ports.control.read();
  for (const [index, { id }] of open.entries()) {
    const current = gates[id]?.hold ?? null;
    const wanted = (await holds(asked, id, index === 0, current, ports.tally))
      ? holdOf(asked, id, current, instantOf(asOf))
      : null;
    if (!isSame(current, wanted)) await ports.control.setHold(id, wanted);
  }
}

async function holds(
  asked: HoldAsked | null,
  edition: string,
  isNewest: boolean,
  current: Hold | null,
  tally: DeliveryTally,
): Promise<boolean> {
  if (asked === null) return false;
  if (asked.edition !== null && isSameEdition(asked.edition, edition)) return true;
  // Neither a mail that was on its way when the hold came lifts it, nor a hold of another edition in its place.
  if (current !== null) return true;
  if (asked.edition !== null) return false;
  return isNewest && sumOf(await tally.read(edition), 'accepted') === 0;
}

function holdOf(
  asked: HoldAsked | null,
  edition: EditionId,
  current: Hold | null,
  now: Instant,
): Hold | null {
  if (asked === null) return null;
  if (current !== null && asked.edition !== null && !isSameEdition(asked.edition, edition)) return current;
  return { reason: asked.reason, by: asked.by, at: asked.at ?? current?.at ?? now };
}

function isSame(a: Hold | null, b: Hold | null): boolean {
  return a?.reason === b?.reason && a?.by === b?.by && a?.at === b?.at;
}
