import { createHash } from 'node:crypto';
import { BUCKETS } from '../../../lib/contract/table.ts';
import { normaliseAddress } from '../../../lib/domain/address.ts';
import { type Instant, instantOf } from '../../../lib/domain/instant.ts';
import { isExpired, mayBeMailed, type Subscriber } from '../../../lib/domain/subscriber.ts';
import { type SubscriberChange, subscriberChange } from '../../../lib/domain/subscriber-count.ts';
import type {
  AddressState,
  Clock,
  Membership,
  SubscriberCounts,
  SubscriberDirectory,
} from '../../../lib/ports.ts';

/**
 * Readers in maps. The membership index may be made late, as DynamoDB's is: `catchUp` lets it see what was
 * saved at least `lagMs` ago; without a lag it sees everything at once.
 */
export function createMemoryDirectory(clock: Clock, lagMs = 0) {
  const profiles = new Map<string, Subscriber>();
  const marks = new Map<string, Instant>();
  const mornings = new Map<string, { zone: string; minute: number }>();
  const history: { at: number; id: string; morning: string | null }[] = [];

  const days = new Map<string, Record<string, number>>();
  function count(day: string, change: SubscriberChange): void {
    const sums = days.get(day) ?? {};
    for (const [name, by] of Object.entries(change)) sums[name] = (sums[name] ?? 0) + by;
    if (Object.keys(change).length > 0) days.set(day, sums);
  }
  const today = () => instantOf(clock.now()).slice(0, 10);
  const counts: SubscriberCounts = {
    add: async (day, change) => count(day, change),
    days: async () => [...days].sort().map(([day, change]) => ({ day, change })),
  };

  function write(subscriber: Subscriber): void {
    const before = profiles.get(subscriber.id);
    count(today(), subscriberChange(before ?? null, subscriber));
    profiles.set(subscriber.id, subscriber);
    const morning = placeOf(subscriber);
    const { zone, minute } = subscriber;
    if (morning !== null) mornings.set(`${zone}#${minute}`, { zone, minute });
    if (morning === null) marks.delete(subscriber.id);
    else if (before === undefined || placeOf(before) !== morning)
      marks.set(subscriber.id, instantOf(clock.now()));
    history.push({ at: clock.now().getTime(), id: subscriber.id, morning });
  }

  /** Slot of each reader as the index shows it now. */
  function index(): Map<string, string | null> {
    const seen = new Map<string, string | null>();
    const until = clock.now().getTime() - lagMs;
    for (const { at, id, morning } of history) if (at <= until) seen.set(id, morning);
    return seen;
  }

  const erased = new Set<string>();
  const everybody = () =>
    [...profiles.values()].filter((subscriber) => !isExpired(subscriber, instantOf(clock.now())));
  const holderOf = (wanted: string | null) => everybody().find(({ address }) => address === wanted) ?? null;

  function stateOf(address: string): AddressState {
    if (holderOf(address) !== null) return 'known';
    return erased.has(address) ? 'erased' : 'free';
  }

  const directory: SubscriberDirectory = {
    async find(id) {
      return everybody().find((subscriber) => subscriber.id === id) ?? null;
    },
    async findByAddress(typed) {
      return holderOf(normaliseAddress(typed));
    },
    async add(subscriber) {
      if (holderOf(subscriber.address) !== null) return false;
      write(subscriber);
      return true;
    },
    async lookUp(addresses) {
      return addresses.map((address, index) =>
        addresses.indexOf(address) < index ? 'known' : stateOf(address),
      );
    },
    async addAll(subscribers) {
      return subscribers.map((subscriber) => {
        const state = stateOf(subscriber.address);
        if (state === 'free') write(subscriber);
        return state;
      });
    },
    async changeAddress(subscriber, address) {
      const moved = { ...subscriber, address, newAddress: undefined, version: subscriber.version + 1 };
      if (holderOf(address) !== null || profiles.get(subscriber.id)?.version !== subscriber.version)
        return null;
      erased.add(subscriber.address);
      write(moved);
      return moved;
    },
    async save(subscriber) {
      if (profiles.get(subscriber.id)?.version !== subscriber.version - 1) return false;
      write(subscriber);
      return true;
    },
    async erase(id) {
      const subscriber = profiles.get(id);
      if (subscriber !== undefined) {
        erased.add(subscriber.address);
        count(today(), subscriberChange(subscriber, null));
      }
      profiles.delete(id);
      marks.delete(id);
      history.push({ at: clock.now().getTime(), id, morning: null });
    },
    async *all() {
      yield* everybody();
    },
  };
  const membership: Membership = {
    async mornings() {
      return [...mornings.values()];
    },
    async members({ zone, minute }, bucket) {
      const wanted = `${zone}#${minute}#${bucket}`;
      return [...index()]
        .filter(([, morning]) => morning === wanted)
        .map(([id]) => id)
        .sort();
    },
    async moved(before) {
      const seen = instantOf(clock.now().getTime() - lagMs);
      return [...marks]
        .filter(([, at]) => at < before && at <= seen)
        .map(([subscriber, at]) => ({ subscriber, at }));
    },
    async settle({ subscriber, at }) {
      if (marks.get(subscriber) === at) marks.delete(subscriber);
    },
  };
  return { profiles, directory, membership, counts };
}

function placeOf(subscriber: Subscriber): string | null {
  if (!mayBeMailed(subscriber)) return null;
  const bucket = createHash('sha256').update(subscriber.id).digest().readUInt16BE() % BUCKETS;
  return `${subscriber.zone}#${subscriber.minute}#${bucket}`;
}
