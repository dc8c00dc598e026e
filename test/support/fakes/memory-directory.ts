import { createHash } from 'node:crypto';
import { BUCKETS } from '../../../lib/contract/table.ts';
import { normaliseAddress } from '../../../lib/domain/address.ts';
import { type Instant, instantOf } from '../../../lib/domain/instant.ts';
import { mayBeMailed, type Subscriber } from '../../../lib/domain/subscriber.ts';
import type { Clock, Membership, SubscriberDirectory } from '../../../lib/ports.ts';

/**
 * Readers in maps. The membership index may be made late, as DynamoDB's is: `catchUp` lets it see what was
 * saved at least `lagMs` ago; without a lag it sees everything at once.
 */
export function createMemoryDirectory(clock: Clock, lagMs = 0) {
  const profiles = new Map<string, Subscriber>();
  const marks = new Map<string, Instant>();
  const slots = new Map<string, { zone: string; minute: number }>();
  const history: { at: number; id: string; slot: string | null }[] = [];

  function write(subscriber: Subscriber): void {
    const before = profiles.get(subscriber.id);
    profiles.set(subscriber.id, subscriber);
    const slot = slotOf(subscriber);
    const { zone, minute } = subscriber;
    if (slot !== null) slots.set(`${zone}#${minute}`, { zone, minute });
    if (slot === null) marks.delete(subscriber.id);
    else if (before === undefined || slotOf(before) !== slot)
      marks.set(subscriber.id, instantOf(clock.now()));
    history.push({ at: clock.now().getTime(), id: subscriber.id, slot });
  }

  /** Slot of each reader as the index shows it now. */
  function index(): Map<string, string | null> {
    const seen = new Map<string, string | null>();
    const until = clock.now().getTime() - lagMs;
    for (const { at, id, slot } of history) if (at <= until) seen.set(id, slot);
    return seen;
  }

  const directory: SubscriberDirectory = {
    async find(id) {
      return profiles.get(id) ?? null;
    },
    async findByAddress(typed) {
      const address = normaliseAddress(typed);
      return [...profiles.values()].find((reader) => reader.address === address) ?? null;
    },
    async add(subscriber) {
      if ([...profiles.values()].some(({ address }) => address === subscriber.address)) return false;
      write(subscriber);
      return true;
    },
    async save(subscriber) {
      if (profiles.get(subscriber.id)?.version !== subscriber.version - 1) return false;
      write(subscriber);
      return true;
    },
    async erase(id) {
      profiles.delete(id);
      marks.delete(id);
      history.push({ at: clock.now().getTime(), id, slot: null });
    },
    async *all() {
      yield* [...profiles.values()];
    },
  };
  const membership: Membership = {
    async slots() {
      return [...slots.values()];
    },
    async members({ zone, minute }, bucket) {
      const wanted = `${zone}#${minute}#${bucket}`;
      return [...index()]
        .filter(([, slot]) => slot === wanted)
        .map(([id]) => id)
        .sort();
    },
    async moved(before) {
      const seen = instantOf(clock.now().getTime() - lagMs);
      return [...marks].filter(([, at]) => at < before && at <= seen).map(([reader, at]) => ({ reader, at }));
    },
    async settle({ reader, at }) {
      if (marks.get(reader) === at) marks.delete(reader);
    },
  };
  return { profiles, directory, membership };
}

function slotOf(subscriber: Subscriber): string | null {
  if (!mayBeMailed(subscriber)) return null;
  const bucket = createHash('sha256').update(subscriber.id).digest().readUInt16BE() % BUCKETS;
  return `${subscriber.zone}#${subscriber.minute}#${bucket}`;
}
