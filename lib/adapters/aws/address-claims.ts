import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { keys } from '../../contract/table.ts';
import { type Instant, millisOf } from '../../domain/instant.ts';
import { isExpired, type Subscriber, type SubscriberId } from '../../domain/subscriber.ts';
import { StoreError } from '../../errors.ts';
import { type DynamoTable, IF_ABSENT, type Item } from './dynamo-table.ts';
import { subscriberOf } from './subscriber-item.ts';

/** An address claim without a profile was left by a sign-up that crashed; after this long it may be taken over. */
const ORPHAN_AFTER_MS = 60_000;

/** A running import writes its profiles within this long of claiming their addresses. */
const IMPORT_WRITES_WITHIN_MS = 2_000;

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
  subscriber: Subscriber,
  now: Instant,
): Promise<boolean> {
  const holder = await claimOrHolder(table, subscriber, now);
  if (holder === null) return true;
  const isUnderWay = millisOf(now) - millisOf(String(holder.at)) < ORPHAN_AFTER_MS;
  if (isUnderWay || (await isHeld(table, holder, subscriber.address, now))) return false;
  return await replaceClaim(table, holder, subscriber.id, now);
}

/**
 * The same for somebody from a list. A claim without a profile was left by an import that was interrupted: this one
 * finishes it under the id that the claim names, so that two writers of one address write one profile.
 *
 * @returns the id to write the profile under; null when the address is taken.
 */
export async function claimForImport(
  table: DynamoTable,
  subscriber: Subscriber,
  now: Instant,
): Promise<SubscriberId | null> {
  const holder = await claimOrHolder(table, subscriber, now);
  if (holder === null) return subscriber.id;
  const id = String(holder.subscriber);
  if (await isHeld(table, holder, subscriber.address, now)) return null;
  await sleep(IMPORT_WRITES_WITHIN_MS);
  if (await isHeld(table, holder, subscriber.address, now)) return null;
  // The new date keeps sign-ups from taking the claim over before the profile is written.
  return (await replaceClaim(table, holder, id, now)) ? id : null;
}

/** Claim the address if it is free. @returns the claim that holds it; null when it is ours. */
async function claimOrHolder(
  table: DynamoTable,
  { id, address }: Subscriber,
  now: Instant,
): Promise<Item | null> {
  const key = addressKey(address);
  if (await table.put({ ...key, subscriber: id, at: now }, IF_ABSENT)) return null;
  const holder = await table.get(key);
  if (holder === null) throw new StoreError('the address changed during this request; run the command again');
  // The answer to the first attempt was lost, and the SDK asked again.
  return holder.subscriber === id ? null : holder;
}

function replaceClaim(table: DynamoTable, holder: Item, id: SubscriberId, now: Instant): Promise<boolean> {
  const claim = { pk: String(holder.pk), sk: String(holder.sk), subscriber: id, at: now };
  return table.put(claim, {
    expression: 'subscriber = :orphan AND #at = :at',
    names: { '#at': 'at' },
    values: { ':orphan': holder.subscriber, ':at': holder.at },
  });
}

/**
 * Whether the claim's profile exists and has this address: it may have moved to another one. DynamoDB drops expired
 * items within days, so an expired profile may still be there.
 */
async function isHeld(table: DynamoTable, claim: Item, address: string, now: Instant): Promise<boolean> {
  const item = await table.get(keys.profile(String(claim.subscriber)));
  if (item === null) return false;
  const holder = subscriberOf(item);
  return holder.address === address && !isExpired(holder, now);
}
