import { createHash } from 'node:crypto';
import { BUCKETS, keys, MOVED_SHARDS, TABLE } from '../../contract/table.ts';
import { type Instant, millisOf } from '../../domain/instant.ts';
import { mayBeMailed, type Subscriber, type SubscriberId } from '../../domain/subscriber.ts';
import type { Item } from './dynamo-table.ts';

/** The mark of a reader who joined or changed morning and has not yet been checked for an edition already planned. */
export interface MovedMark {
  readonly moved: string;
  readonly movedAt: Instant;
}

/** A profile as stored in the table, with its morning-index key while it may be mailed. */
export function profileItem(subscriber: Subscriber, mark: MovedMark | null) {
  const morning = placeOf(subscriber);
  const { expiresAt, suppression } = subscriber;
  const expires = expiresAt !== undefined && suppression === null;
  return {
    ...keys.profile(subscriber.id),
    ...subscriber,
    ...(expires ? { [TABLE.timeToLive]: Math.ceil(millisOf(expiresAt) / 1000) } : {}),
    ...(morning === null ? {} : { [TABLE.morningIndex.partitionKey]: morning }),
    ...(morning === null || mark === null ? {} : mark),
  };
}

export function subscriberOf(item: Item): Subscriber {
  const {
    pk: _pk,
    sk: _sk,
    ttl: _ttl,
    morning: _morning,
    moved: _moved,
    movedAt: _movedAt,
    ...subscriber
  } = item;
  return subscriber as unknown as Subscriber;
}

/** The reader's key in the morning index, `<zone>#<minute>#<bucket>`; null while they must not be mailed. */
export function placeOf(subscriber: Subscriber): string | null {
  if (!mayBeMailed(subscriber)) return null;
  return placeKey(subscriber.zone, subscriber.minute, spread(subscriber.id, BUCKETS));
}

export function placeKey(zone: string, minute: number, bucket: number): string {
  return `${zone}#${minute}#${bucket}`;
}

export function movedShard(id: SubscriberId): string {
  return String(spread(id, MOVED_SHARDS));
}

/** An even number from 0 to `parts` - 1, always the same for one id. */
function spread(id: SubscriberId, parts: number): number {
  return createHash('sha256').update(id).digest().readUInt16BE() % parts;
}
