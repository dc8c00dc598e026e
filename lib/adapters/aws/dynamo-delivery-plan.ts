import { createHash } from 'node:crypto';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { chunkKey } from '../../contract/object-keys.ts';
import { keys } from '../../contract/table.ts';
import type { DeliveryChunk, Morning, PlannedMorning, PlannedRange } from '../../domain/delivery-plan.ts';
import { StoreError } from '../../errors.ts';
import type { DeliveryPlan } from '../../ports.ts';
import { type DynamoTable, IF_ABSENT, type Item } from './dynamo-table.ts';

const OPEN = {
  expression: '#state = :open',
  names: { '#state': 'state' },
  values: { ':open': 'open' },
} as const;

/** Plans in the one table; the lists of readers, which can be long, in the editions bucket. */
export function createDynamoDeliveryPlan(table: DynamoTable, s3: S3Client, bucket: string): DeliveryPlan {
  const partition = (edition: string, prefix: string) =>
    table.query({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': `E#${edition}`, ':prefix': prefix },
      ConsistentRead: true,
    });
  const rangeKey = (range: Pick<PlannedRange, 'edition' | 'zone' | 'minute' | 'from'>) =>
    keys.plannedRange(range.edition, range.zone, range.minute, range.from);

  async function range(key: ReturnType<typeof rangeKey>): Promise<PlannedRange | null> {
    const item = await table.get(key);
    return item === null ? null : plain<PlannedRange>(item);
  }

  async function morning(edition: string, { zone, minute }: Morning): Promise<PlannedMorning | null> {
    const item = await table.get(keys.plannedMorning(edition, zone, minute));
    return item === null ? null : plain<PlannedMorning>(item);
  }

  return {
    async mornings(edition) {
      const mornings: PlannedMorning[] = [];
      for await (const item of partition(edition, 'Z#')) mornings.push(plain(item));
      return mornings;
    },
    morning,
    async beginMorning(wanted) {
      const key = keys.plannedMorning(wanted.edition, wanted.zone, wanted.minute);
      if (await table.put({ ...key, ...wanted }, IF_ABSENT)) return wanted;
      // Mornings are never deleted.
      return (await morning(wanted.edition, wanted)) ?? wanted;
    },
    async putMorning(wanted) {
      await table.put(
        { ...keys.plannedMorning(wanted.edition, wanted.zone, wanted.minute), ...wanted },
        {
          expression: 'attribute_not_exists(pk) OR #state = :planning',
          names: { '#state': 'state' },
          values: { ':planning': 'planning' },
        },
      );
    },
    range: (edition, morning, from) => range(rangeKey({ edition, ...morning, from })),
    async addRange(wanted) {
      const key = rangeKey(wanted);
      if (await table.put({ ...key, ...wanted }, IF_ABSENT)) return wanted;
      const standing = await range(key);
      if (standing === null)
        throw new StoreError('a range of the plan was deleted during this run; the next run plans it again');
      return standing;
    },
    async dropRange(broken) {
      const names = broken.chunks.map(({ name }) => name);
      const standing = await range(rangeKey(broken));
      if (standing?.chunks.map(({ name }) => name).join() === names.join())
        await table.remove(rangeKey(broken));
    },
    async writeSubscribers(edition, chunk, subscribers) {
      const Key = chunkKey(edition, chunk);
      const Body = JSON.stringify(subscribers);
      try {
        await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType: 'application/json' }));
      } catch (cause) {
        throw new StoreError(`cannot write ${Key} to the editions bucket`, { cause });
      }
    },
    async readSubscribers(edition, { name, sha256 }) {
      const text = await readText(s3, bucket, chunkKey(edition, name));
      if (text === null || createHash('sha256').update(text).digest('hex') !== sha256) return null;
      return JSON.parse(text) as string[];
    },
    async addChunk(chunk) {
      await table.put({ ...keys.chunk(chunk.edition, chunk.name), ...chunk }, IF_ABSENT);
    },
    async chunk(edition, name) {
      const item = await table.get(keys.chunk(edition, name));
      return item === null ? null : plain<DeliveryChunk>(item);
    },
    async chunks(edition) {
      const chunks: DeliveryChunk[] = [];
      for await (const item of partition(edition, 'C#')) chunks.push(plain(item));
      return chunks;
    },
    async postpone(edition, chunk, until) {
      await table.update(keys.chunk(edition, chunk), 'SET nextAt = :until', {
        ...OPEN,
        values: { ...OPEN.values, ':until': until },
      });
    },
    async finish({ edition, name, opened }, { state, totals, at }) {
      await table.update(
        keys.chunk(edition, name),
        'SET #state = :state, totals = :totals, finishedAt = :at',
        {
          expression: `${OPEN.expression} AND opened = :opened`,
          names: OPEN.names,
          values: { ...OPEN.values, ':state': state, ':totals': totals, ':at': at, ':opened': opened },
        },
      );
    },
    async markReplaced(edition, chunk) {
      await table.update(keys.chunk(edition, chunk), 'SET #state = :replaced', {
        expression: '#state = :lost',
        names: OPEN.names,
        values: { ':lost': 'lost', ':replaced': 'replaced' },
      });
    },
    async giveUp(edition, chunk, totals, at) {
      await table.update(
        keys.chunk(edition, chunk),
        'SET #state = :done, totals = :totals, finishedAt = :at',
        {
          expression: '#state = :lost',
          names: OPEN.names,
          values: { ':lost': 'lost', ':done': 'done', ':totals': totals, ':at': at },
        },
      );
    },
    async reopen(edition, chunk, nextAt) {
      await table.update(
        keys.chunk(edition, chunk),
        'SET #state = :open, nextAt = :at, totals = :none, finishedAt = :none ADD opened :one',
        {
          expression: '#state <> :open',
          names: OPEN.names,
          values: { ...OPEN.values, ':at': nextAt, ':none': null, ':one': 1 },
        },
      );
    },
  };
}

async function readText(s3: S3Client, bucket: string, key: string): Promise<string | null> {
  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return (await object.Body?.transformToString('utf-8')) ?? null;
  } catch (cause) {
    if (cause instanceof NoSuchKey) return null;
    throw new StoreError(`cannot read ${key} from the editions bucket`, { cause });
  }
}

function plain<T>({ pk: _pk, sk: _sk, ...item }: Item): T {
  return item as unknown as T;
}
