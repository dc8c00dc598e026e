import { isTimeZone } from '../contract/time-zone.ts';
import { normaliseAddress } from '../domain/address.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { Subscriber, SubscriptionState, Suppression } from '../domain/subscriber.ts';
import { newSubscriberId } from '../domain/subscriber-id.ts';
import type { Clock, Randomness, SubscriberDirectory } from '../ports.ts';

/** One line of a list that somebody brings along. */
export interface ImportLine {
  readonly address: string;
  readonly zone?: string | undefined;
  /** Minutes after local midnight at which the edition is due, as `export` prints it. */
  readonly minute?: string | number | undefined;
  /** When the person agreed, if the list says. */
  readonly confirmedAt?: string | undefined;
  /** As `export` prints it; a list without it is one of people who agreed. */
  readonly state?: string | undefined;
  /** Why no mail may go out, as `export` prints it. */
  readonly suppression?: string | undefined;
}

export interface ImportOutcome {
  readonly added: number;
  /** Already here; nothing about them was changed, above all not that they left. */
  readonly known: number;
  readonly refused: readonly {
    readonly line: number;
    readonly reason: 'not-an-address' | 'unknown-zone' | 'unknown-state' | 'unknown-suppression';
  }[];
}

/**
 * Take up people who have agreed elsewhere. Who is known stays as she is: an import never brings back somebody
 * who left, bounced or complained, nor does a list that says so itself. Running it twice changes nothing.
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
    const read = readLine(line, morning, now);
    if (typeof read === 'string') {
      refused.push({ line: index + 1, reason: read });
      continue;
    }
    const id = newSubscriberId(now, ports.randomness.bytes(10));
    if (await ports.directory.add({ id, ...read })) added += 1;
    else known += 1;
  }
  return { added, known, refused };
}

type Reason = ImportOutcome['refused'][number]['reason'];

/** The profile a line asks for, or why it cannot have one. */
function readLine(
  line: ImportLine,
  morning: { readonly zone: string; readonly minute: number },
  time: Date,
): Omit<Subscriber, 'id'> | Reason {
  const now = instantOf(time);
  const address = normaliseAddress(line.address);
  const zone = given(line.zone) ?? morning.zone;
  const state = (given(line.state) ?? 'confirmed') as SubscriptionState;
  const suppression = given(line.suppression) as Suppression['reason'] | null;
  if (address === null) return 'not-an-address';
  if (!isTimeZone(zone)) return 'unknown-zone';
  if (!STATES.includes(state)) return 'unknown-state';
  if (suppression !== null && !SUPPRESSIONS.includes(suppression)) return 'unknown-suppression';
  return {
    address,
    state,
    suppression: suppression === null ? null : { reason: suppression, at: now, edition: null },
    zone,
    minute: minuteIn(line.minute) ?? morning.minute,
    subscribedAt: now,
    confirmedAt: state === 'pending' ? null : agreedAt(line.confirmedAt, now),
    confirmationSentAt: null,
    softBounces: 0,
    version: 1,
  };
}

const STATES: readonly SubscriptionState[] = ['pending', 'confirmed', 'unsubscribed'];
const SUPPRESSIONS: readonly Suppression['reason'][] = ['hard-bounce', 'complaint', 'soft-bounces'];

/** An empty column says nothing. */
function given(column: string | undefined): string | null {
  return column === undefined || column === '' ? null : column;
}

function minuteIn(minute: string | number | undefined): number | null {
  const number = minute === undefined || minute === '' ? Number.NaN : Number(minute);
  return Number.isInteger(number) && number >= 0 && number < 1440 ? number : null;
}

function agreedAt(text: string | undefined, now: Instant): Instant {
  const agreed = Date.parse(text ?? '');
  return Number.isNaN(agreed) ? now : instantOf(agreed);
}
