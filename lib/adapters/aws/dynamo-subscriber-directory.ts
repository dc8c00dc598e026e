import { keys } from '../../contract/table.ts';
import { normaliseAddress } from '../../domain/address.ts';
import { type Instant, instantOf } from '../../domain/instant.ts';
import { isExpired, mayBeMailed, type Subscriber } from '../../domain/subscriber.ts';
import { type SubscriberChange, subscriberChange, sumOfChanges } from '../../domain/subscriber-count.ts';
import type { AddressState, Clock, Randomness, SubscriberDirectory } from '../../ports.ts';
import { addressKey, claimAddress, claimForImport } from './address-claims.ts';
import { createDynamoErasedAddresses } from './dynamo-erased-addresses.ts';
import { createDynamoSubscriberCounts } from './dynamo-subscriber-counts.ts';
import { type DynamoTable, IF_ABSENT, type Item } from './dynamo-table.ts';
import { type MovedMark, movedShard, placeOf, profileItem, subscriberOf } from './subscriber-item.ts';

/**
 * Readers in the one table: two items each, without a transaction. The address is claimed first, so that of two
 * concurrent sign-ups only one wins; a claim without a profile is taken over by the next sign-up.
 *
 * Every save updates the morning index in the same write and sets the `moved` mark when the reader's morning changed.
 * The mark makes up for the index, which lags by seconds.
 *
 * @param onChange - Called after a profile was added, saved or erased, but not for people from a list.
 */
export function createDynamoSubscriberDirectory(
  table: DynamoTable,
  clock: Clock,
  randomness: Randomness,
  onChange: (before: Subscriber | null, after: Subscriber | null) => Promise<void> = async () => {},
): SubscriberDirectory {
  const erased = createDynamoErasedAddresses(table, clock, randomness);
  const counts = createDynamoSubscriberCounts(table);
  const announced = new Set<string>();
  const now = () => instantOf(clock.now());

  /**
   * The planner reads only registered mornings, so a morning is registered before its first reader is written. Only for
   * readers who may be mailed: unconfirmed sign-ups must not add work to every edition.
   */
  async function announceMorning(subscriber: Subscriber): Promise<void> {
    const { zone, minute } = subscriber;
    if (!mayBeMailed(subscriber)) return;
    const key = keys.morning(zone, minute);
    if (announced.has(key.sk)) return;
    await table.put({ ...key, zone, minute }, IF_ABSENT);
    announced.add(key.sk);
  }

  /** The change itself was made: a count that fails must not make it look undone. */
  async function count(change: SubscriberChange): Promise<void> {
    await counts.add(now().slice(0, 10), change).catch(() => {});
  }

  async function find(id: string): Promise<Subscriber | null> {
    const item = await table.get(keys.profile(id));
    const subscriber = item === null ? null : subscriberOf(item);
    return subscriber === null || isExpired(subscriber, now()) ? null : subscriber;
  }

  async function addProfile(subscriber: Subscriber): Promise<boolean> {
    await announceMorning(subscriber);
    const isNew = await table.put(profileItem(subscriber, movedMark(subscriber, null, now())), IF_ABSENT);
    if (isNew) await count(subscriberChange(null, subscriber));
    return isNew;
  }

  async function lookUp(addresses: readonly string[]): Promise<AddressState[]> {
    const taken = await takenAmong(addresses);
    // Afterwards, so that somebody whose profile is being erased at this moment is not taken for a free address.
    const gone = await erased.among(addresses);
    const seen = new Set<string>();
    return addresses.map((address) => {
      const isSecond = seen.has(address);
      seen.add(address);
      if (isSecond || taken.has(address)) return 'known';
      return gone.has(address) ? 'erased' : 'free';
    });
  }

  /** A claim alone is not a subscriber: the profile that it points to must exist. */
  async function takenAmong(addresses: readonly string[]): Promise<ReadonlySet<string>> {
    const claims = await table.getAll([...new Set(addresses)].map(addressKey));
    const holders = claims.map(({ subscriber }) => keys.profile(String(subscriber)));
    const profiles = (await table.getAll(holders)).map(subscriberOf);
    return new Set(profiles.filter((each) => !isExpired(each, now())).map(({ address }) => address));
  }

  async function save(subscriber: Subscriber): Promise<boolean> {
    const standing = await table.get(keys.profile(subscriber.id));
    if (standing?.version !== subscriber.version - 1) return false;
    await announceMorning(subscriber);
    const isSaved = await table.put(profileItem(subscriber, movedMark(subscriber, standing, now())), {
      expression: 'version = :before',
      values: { ':before': subscriber.version - 1 },
    });
    if (isSaved) await count(subscriberChange(subscriberOf(standing), subscriber));
    if (isSaved) await onChange(subscriberOf(standing), subscriber);
    return isSaved;
  }

  /** Frees an address, unless another reader has claimed it in the meantime. */
  async function release(address: string, id: string): Promise<void> {
    await table.remove(addressKey(address), { expression: 'subscriber = :id', values: { ':id': id } });
  }

  return {
    find,
    async findByAddress(typed) {
      const address = normaliseAddress(typed);
      if (address === null) return null;
      const holder = await table.get(addressKey(address));
      const subscriber = holder === null ? null : await find(String(holder.subscriber));
      // The claim of an address that its reader has left may still be there.
      return subscriber?.address === address ? subscriber : null;
    },
    async add(subscriber) {
      if (!(await claimAddress(table, subscriber, now()))) return false;
      const isAdded = await addProfile(subscriber);
      if (isAdded) await onChange(null, subscriber);
      return isAdded;
    },
    lookUp,
    async addAll(subscribers) {
      const at = now();
      const states = await lookUp(subscribers.map(({ address }) => address));
      // Claims are conditional and cannot be batched; the profiles are written once their addresses are claimed.
      const ids = await Promise.all(
        subscribers.map((each, index) => (states[index] === 'free' ? claimForImport(table, each, at) : null)),
      );
      const isOurs = subscribers.map(({ id }, index) => ids[index] === id);
      const ours = subscribers.filter((_, index) => isOurs[index] === true);
      for (const subscriber of ours) await announceMorning(subscriber);
      await table.putAll(ours.map((subscriber) => profileItem(subscriber, movedMark(subscriber, null, at))));
      await count(sumOfChanges(ours.map((subscriber) => subscriberChange(null, subscriber))));
      const answers: AddressState[] = [];
      for (const [index, subscriber] of subscribers.entries()) {
        const id = ids[index] ?? null;
        const isAdded = isOurs[index] === true || (id !== null && (await addProfile({ ...subscriber, id })));
        answers.push(isAdded ? 'free' : states[index] === 'erased' ? 'erased' : 'known');
      }
      return answers;
    },
    async changeAddress(subscriber, address) {
      if (!(await claimAddress(table, { ...subscriber, address }, now()))) return null;
      const moved = { ...subscriber, address, newAddress: undefined, version: subscriber.version + 1 };
      // First, so that after a crash in between no old list brings the reader back there, even after they left here.
      await erased.remember(subscriber.address);
      const isMoved = await save(moved);
      await release(isMoved ? subscriber.address : address, subscriber.id);
      return isMoved ? moved : null;
    },
    save,
    async erase(id) {
      const subscriber = await find(id);
      if (subscriber === null) return;
      // First, so that a crash in between does not lose the objection.
      await erased.remember(subscriber.address);
      await table.remove(keys.profile(id));
      await count(subscriberChange(subscriber, null));
      await release(subscriber.address, id);
      await onChange(subscriber, null);
    },
    async *all() {
      // A scan reads every item once, which is the cost of a complete list.
      for await (const item of table.scan('begins_with(pk, :s) AND sk = :p', { ':s': 'S#', ':p': 'P' })) {
        const subscriber = subscriberOf(item);
        if (!isExpired(subscriber, now())) yield subscriber;
      }
    },
  };
}

/** New readers and those who moved get a mark. A mark that is still set is kept if the reader did not move again. */
function movedMark(subscriber: Subscriber, standing: Item | null, now: Instant): MovedMark | null {
  if (placeOf(subscriber) !== (standing?.morning ?? null))
    return { moved: movedShard(subscriber.id), movedAt: now };
  if (standing?.moved === undefined) return null;
  return { moved: String(standing.moved), movedAt: String(standing.movedAt) };
}
