import { createHash } from 'node:crypto';
import { keys } from '../../contract/table.ts';
import { type Instant, millisOf } from '../../domain/instant.ts';
import { isExpired, type Subscriber } from '../../domain/subscriber.ts';
import { StoreError } from '../../errors.ts';
import { type DynamoTable, IF_ABSENT } from './dynamo-table.ts';
import { subscriberOf } from './subscriber-item.ts';

/** An address claim without a profile was left by a sign-up that crashed; after this long it may be taken over. */
const ORPHAN_AFTER_MS = 60_000;

/** Key of the claim on an address. A hash, so that it holds no address. */
export function addressKey(address: string) {
  return keys.address(createHash('sha256').update(address).digest('hex'));
}

/**
 * Claim an address for a subscriber who is about to be written.
 *
 * @returns false when it is taken, by an existing profile or by a sign-up in progress.
 */
export async function claimAddress(
  table: DynamoTable,
  { id, address }: Subscriber,
  now: Instant,
): Promise<boolean> {
  const key = addressKey(address);
  const claim = { ...key, subscriber: id, at: now };
  if (await table.put(claim, IF_ABSENT)) return true;
  const holder = await table.get(key);
  if (holder === null)
    throw new StoreError('an address claim was removed meanwhile; the same call may succeed now');
  const isUnderWay = millisOf(now) - millisOf(String(holder.at)) < ORPHAN_AFTER_MS;
  if (isUnderWay || (await isHeld(table, String(holder.subscriber), now))) return false;
  return await table.put(claim, {
    expression: 'subscriber = :orphan AND #at = :at',
    names: { '#at': 'at' },
    values: { ':orphan': holder.subscriber, ':at': holder.at },
  });
}

/** DynamoDB drops expired items within days, so an expired profile may still be there. */
async function isHeld(table: DynamoTable, id: string, now: Instant): Promise<boolean> {
  const item = await table.get(keys.profile(id));
  return item !== null && !isExpired(subscriberOf(item), now);
}
