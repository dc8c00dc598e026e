import { expect, test } from 'vitest';
import type { FrozenMail } from '../../lib/deliver/frozen-mail.ts';
import { batchesOf, readBatch } from '../../lib/deliver/read-batch.ts';
import { CorruptStoreError, StoreError } from '../../lib/errors.ts';
import { aChunk, aRow, aSubscriber, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, MORNING } from '../support/delivery-cloud.ts';

const openChunk = (subscribers: readonly string[]) => ({
  row: aChunk({ count: subscribers.length }),
  subscribers,
  progress: { offeredAll: false },
});

test('work is cut into batches of one size that never mix chunks', () => {
  const [first, second] = [openChunk(['a', 'b', 'c']), openChunk(['d'])];
  const batches = [
    ...batchesOf(
      [first, second].map((chunk) => ({ chunk, subscribers: chunk.subscribers })),
      2,
    ),
  ];
  expect(batches.map(({ subscribers }) => subscribers)).toEqual([['a', 'b'], ['c'], ['d']]);
});

test('a chunk is offered in full once its last batch was taken and the next asked for', () => {
  const chunk = openChunk(['a', 'b', 'c']);
  const batches = batchesOf([{ chunk, subscribers: chunk.subscribers }], 2);
  batches.next();
  batches.next();
  expect(chunk.progress.offeredAll).toBe(false);
  batches.next();
  expect(chunk.progress.offeredAll).toBe(true);
});

const MAIL: FrozenMail = {
  revision: 1,
  isEmptyFor: () => false,
  load: async () => {},
  mailFor: () => new Uint8Array(),
};

async function reading(
  subscribers: readonly string[],
  ambiguity: 'retry' | 'record' = 'retry',
  mail: Partial<FrozenMail> = {},
) {
  const cloud = deliveryCloud({ ambiguity });
  await cloud.withSubscribers(3);
  const chunk = openChunk(subscribers);
  const read = async () =>
    await readBatch(
      { chunk, subscribers },
      { control: await cloud.control.read(), mail: { ...MAIL, ...mail } },
      cloud,
      cloud.policy,
    );
  return { cloud, read };
}

test('readers who may be mailed are ready, with the time at which row and profile were read', async () => {
  const { cloud, read } = await reading([subscriberId(0), subscriberId(1), subscriberId(2)]);
  await cloud.ledger.replace(null, aRow({ subscriber: subscriberId(1), state: 'ACCEPTED' }));
  const { mails, faults } = await read();
  expect(mails.map(({ ready, readAt }) => [ready.subscriber.id, readAt.toISOString()])).toEqual([
    [aSubscriber(0).id, MORNING],
    [aSubscriber(2).id, MORNING],
  ]);
  expect(faults).toEqual([]);
});

test('a fault with one reader does not hold back the others', async () => {
  const { cloud, read } = await reading([subscriberId(0), subscriberId(1)]);
  const fault = new Error('the ledger');
  // This one must be suppressed, which the ledger refuses to write.
  const subscriber = await cloud.directory.find(subscriberId(0));
  if (subscriber !== null) await cloud.directory.save({ ...subscriber, state: 'unsubscribed', version: 2 });
  cloud.ledger.replace = async () => {
    throw fault;
  };
  const { mails, faults } = await read();
  expect(mails.map(({ ready }) => ready.subscriber.id)).toEqual([subscriberId(1)]);
  expect(faults).toEqual([fault]);
});

test('what unproven mails need is asked for once a batch, and only if one needs it', async () => {
  const { cloud, read } = await reading([subscriberId(0), subscriberId(1)]);
  let asked = 0;
  const { of } = cloud.evidence;
  cloud.evidence.of = async (...args) => {
    asked += 1;
    return await of(...args);
  };
  await read();
  expect(asked).toBe(0);

  for (const n of [0, 1]) await cloud.ledger.replace(null, aRow({ subscriber: subscriberId(n) }));
  cloud.later(60);
  await cloud.control.markDrained('2026-11-22T07:30:00.000Z');
  await read();
  expect(asked).toBe(1);
  // One probe for both, because nothing else shows how late events are.
  expect(cloud.sent).toHaveLength(1);
  expect(cloud.rowOf(0)).toMatchObject({ state: 'IN_FLIGHT' });
});

test('readers without a story for them are closed, and the mails of the others are loaded before any claim', async () => {
  const loaded: string[] = [];
  const { cloud, read } = await reading([subscriberId(0), subscriberId(1)], 'retry', {
    isEmptyFor: ({ choice }) => choice !== undefined,
    load: async (chosen) => void loaded.push(...chosen.map(({ choice }) => JSON.stringify(choice ?? null))),
  });
  const choice = { leftOut: ['sport'], withLead: false };
  await cloud.directory.save({ ...aSubscriber(1), choice, version: 2 });
  const { mails } = await read();
  expect(mails.map(({ ready }) => ready.subscriber.id)).toEqual([subscriberId(0)]);
  expect(loaded).toEqual(['null']);
  expect(cloud.rowOf(1)).toMatchObject({ state: 'SUPPRESSED', reason: 'no story in their sections' });
});

test('readers whose mail is damaged wait unclaimed, and the others of their batch are mailed', async () => {
  const choice = { leftOut: ['sport'], withLead: false };
  const load = async ([subscriber]: readonly { choice?: unknown }[]) => {
    if (subscriber?.choice !== undefined) throw new CorruptStoreError('mail-2.html is missing');
  };
  const { cloud, read } = await reading([subscriberId(0), subscriberId(1)], 'retry', { load });
  await cloud.directory.save({ ...aSubscriber(1), choice, version: 2 });
  const { mails, faults } = await read();
  expect(mails.map(({ ready }) => ready.subscriber.id)).toEqual([subscriberId(0)]);
  expect(faults).toEqual([]);
  expect(cloud.rowOf(1)).toBeUndefined();
  expect(cloud.logged).toContainEqual(
    expect.objectContaining({ level: 'error', facts: { why: expect.stringContaining('mail-2.html') } }),
  );
});

test('a store that does not answer stops the run, because nothing can be read', async () => {
  const load = async () => {
    throw new StoreError('S3 is busy');
  };
  const { read } = await reading([subscriberId(0)], 'retry', { load });
  await expect(read()).rejects.toThrow('S3 is busy');
});
