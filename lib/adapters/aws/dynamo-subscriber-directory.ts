import { createHash } from 'node:crypto';
import { keys } from '../../contract/table.ts';
import { normaliseAddress } from '../../domain/address.ts';
import { type Instant, instantOf, millisOf } from '../../domain/instant.ts';
import { mayBeMailed, type Subscriber } from '../../domain/subscriber.ts';
import { StoreError } from '../../errors.ts';
import type { Clock, SubscriberDirectory } from '../../ports.ts';
import { type DynamoTable, IF_ABSENT, type Item } from './dynamo-table.ts';
import { type MovedMark, movedShard, placeOf, profileItem, subscriberOf } from './subscriber-item.ts';

/** An address claim without a profile is the trace of a sign-up that died; after this long it may be taken over. */
const ORPHAN_AFTER_MS = 60_000;

/**
 * Readers in the one table. Two items each, and no transaction: the address is claimed first, so that two
 * sign-ups at once cannot both win; a claim whose profile never came is taken over by the next sign-up.
 *
 * Every save keeps the morning index in step, in the same write, and leaves the `moved` mark when the reader's
 * morning changed: the index is seconds late, the mark makes up for it.
 */
export function createDynamoSubscriberDirectory(table: DynamoTable, clock: Clock): SubscriberDirectory {
  const announced = new Set<string>();
  const now = () => instantOf(clock.now());

  /**
   * The planner looks only at mornings it knows of, so a morning is announced before its first reader is there. Only
   * for readers who may be mailed: a sign-up that nobody confirmed must not become work for every edition.
   */
  async function announceMorning(subscriber: Subscriber): Promise<void> {
    const { zone, minute } = subscriber;
    if (!mayBeMailed(subscriber)) return;
    const key = keys.morning(zone, minute);
    if (announced.has(key.sk)) return;
    await table.put({ ...key, zone, minute }, IF_ABSENT);
    announced.add(key.sk);
  }

  async function find(id: string): Promise<Subscriber | null> {
    const item = await table.get(keys.profile(id));
    return item === null ? null : subscriberOf(item);
  }

  return {
    find,
    async findByAddress(typed) {
      const address = normaliseAddress(typed);
      if (address === null) return null;
      const holder = await table.get(addressKey(address));
      return holder === null ? null : await find(String(holder.subscriber));
    },
    async add(subscriber) {
      if (!(await claimAddress(table, subscriber, now()))) return false;
      await announceMorning(subscriber);
      return await table.put(profileItem(subscriber, movedMark(subscriber, null, now())), IF_ABSENT);
    },
    async save(subscriber) {
      const standing = await table.get(keys.profile(subscriber.id));
      if (standing?.version !== subscriber.version - 1) return false;
      await announceMorning(subscriber);
      return await table.put(profileItem(subscriber, movedMark(subscriber, standing, now())), {
        expression: 'version = :before',
        values: { ':before': subscriber.version - 1 },
      });
    },
    async erase(id) {
      const subscriber = await find(id);
      if (subscriber === null) return;
      await table.remove(keys.profile(id));
      await table.remove(addressKey(subscriber.address), {
        expression: 'subscriber = :id',
        values: { ':id': id },
      });
    },
    async *all() {
      // The address claims would do for a list of ids; a scan reads both kinds once, which is what a list costs.
      for await (const item of table.scan('begins_with(pk, :s) AND sk = :p', { ':s': 'S#', ':p': 'P' })) {
        yield subscriberOf(item);
      }
    },
  };
}

/** New readers and movers get a mark; a mark that is still there stays, for a reader who did not move again. */
function movedMark(subscriber: Subscriber, standing: Item | null, now: Instant): MovedMark | null {
  if (placeOf(subscriber) !== (standing?.morning ?? null))
    return { moved: movedShard(subscriber.id), movedAt: now };
  if (standing?.moved === undefined) return null;
  return { moved: String(standing.moved), movedAt: String(standing.movedAt) };
}

async function claimAddress(table: DynamoTable, { id, address }: Subscriber, now: Instant): Promise<boolean> {
  const key = addressKey(address);
  const claim = { ...key, subscriber: id, at: now };
  if (await table.put(claim, IF_ABSENT)) return true;
  const holder = await table.get(key);
  if (holder === null) throw new StoreError('an address claim came and went; the same call may succeed now');
  const fresh = millisOf(now) - millisOf(String(holder.at)) < ORPHAN_AFTER_MS;
  if (fresh || (await table.get(keys.profile(String(holder.subscriber)))) !== null) return false;
  return await table.put(claim, {
    expression: 'subscriber = :orphan AND #at = :at',
    names: { '#at': 'at' },
    values: { ':orphan': holder.subscriber, ':at': holder.at },
  });
}

function addressKey(address: string) {
  return keys.address(createHash('sha256').update(address).digest('hex'));
}
