import { type Instant, instantOf } from '../domain/instant.ts';
import type { Subscriber } from '../domain/subscriber.ts';
import { newSubscriberId } from '../domain/subscriber-id.ts';
import type { Clock, Randomness, SubscriberDirectory } from '../ports.ts';
import { normaliseAddress } from './address.ts';
import { isZone } from './zone.ts';

/** One line of a list that somebody brings along. */
export interface ImportLine {
  readonly address: string;
  readonly zone?: string | undefined;
  /** Minutes after local midnight at which the edition is due, as `export` prints it. */
  readonly minute?: string | number | undefined;
  /** When the person agreed, if the list says. */
  readonly confirmedAt?: string | undefined;
}

export interface ImportOutcome {
  readonly added: number;
  /** Already here; nothing about them was changed, above all not that they left. */
  readonly known: number;
  readonly refused: readonly { readonly line: number; readonly reason: 'not-an-address' | 'unknown-zone' }[];
}

/**
 * Take up people who have agreed elsewhere. Who is known stays as she is: an import never brings back somebody
 * who left, bounced or complained. Running the same import twice changes nothing.
 */
export async function importSubscribers(
  lines: readonly ImportLine[],
  ports: { readonly directory: SubscriberDirectory; readonly clock: Clock; readonly randomness: Randomness },
  morning: { readonly zone: string; readonly minute: number },
): Promise<ImportOutcome> {
  const now = ports.clock.now();
  const refused: ImportOutcome['refused'][number][] = [];
  let added = 0;
  let known = 0;
  for (const [index, line] of lines.entries()) {
    const address = normaliseAddress(line.address);
    const zone = line.zone === undefined || line.zone === '' ? morning.zone : line.zone;
    if (address === null) refused.push({ line: index + 1, reason: 'not-an-address' });
    else if (!isZone(zone)) refused.push({ line: index + 1, reason: 'unknown-zone' });
    else {
      const id = newSubscriberId(now, ports.randomness.bytes(10));
      const place = { zone, minute: minuteIn(line.minute) ?? morning.minute };
      if (await ports.directory.add(confirmed(id, address, place, instantOf(now), line.confirmedAt)))
        added += 1;
      else known += 1;
    }
  }
  return { added, known, refused };
}

function minuteIn(minute: string | number | undefined): number | null {
  const number = minute === undefined || minute === '' ? Number.NaN : Number(minute);
  return Number.isInteger(number) && number >= 0 && number < 1440 ? number : null;
}

function confirmed(
  id: string,
  address: string,
  place: { readonly zone: string; readonly minute: number },
  now: Instant,
  confirmedAt: string | undefined,
): Subscriber {
  const agreed = Date.parse(confirmedAt ?? '');
  return {
    id,
    address,
    state: 'confirmed',
    suppression: null,
    ...place,
    subscribedAt: now,
    confirmedAt: Number.isNaN(agreed) ? now : instantOf(agreed),
    softBounces: 0,
    version: 1,
  };
}
