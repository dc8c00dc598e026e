import { expect, test } from 'vitest';
import { closeEdition } from '../../lib/deliver/close-edition.ts';
import type { PlannedMorning } from '../../lib/domain/delivery-plan.ts';
import { aChunk, aRow, aSubscriber } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

const LONDON = { zone: 'Europe/London', minute: 390 };
const TOTALS = { ACCEPTED: 1, FAILED: 0, SUPPRESSED: 0, UNCONFIRMED: 0, EXPIRED: 0, elsewhere: 0 };

/** One reader in a planned morning, mailed in a chunk that is done. */
async function delivered(
  about: { morning?: Partial<PlannedMorning>; chunk?: Parameters<typeof aChunk>[0] } = {},
) {
  const cloud = deliveryCloud();
  await cloud.freeze();
  const row = await cloud.register.find(EDITION);
  if (row === null) throw new Error('not frozen');
  const subscriber = aSubscriber(1);
  await cloud.directory.add(subscriber);
  await cloud.plan.putMorning({
    ...LONDON,
    edition: EDITION,
    state: 'planned',
    dueAt: '2026-11-22T06:30:00.000Z',
    plannedAt: '2026-11-22T06:30:00.000Z',
    subscribers: 1,
    ...about.morning,
  });
  await cloud.plan.addChunk(
    aChunk({ subscribers: [subscriber.id], state: 'done', totals: TOTALS, ...about.chunk }),
  );
  await cloud.ledger.replace(null, aRow({ subscriber: subscriber.id, state: 'ACCEPTED' }));
  const close = (minutes = 4) => {
    cloud.later(minutes);
    return closeEdition(row, cloud.clock.now(), cloud, cloud.policy);
  };
  return { cloud, close, state: async () => (await cloud.register.find(EDITION))?.state };
}

test('an edition with nothing left is closed, with its report as JSON and as a page', async () => {
  const { cloud, close, state } = await delivered();
  expect(await close()).toMatchObject({ edition: EDITION, planned: 1, accepted: 1, balanced: true });
  expect(await state()).toBe('closed');
  const reports = [...cloud.archive.files.keys()].filter((path) => path.startsWith('reports/'));
  expect(reports).toEqual([
    `reports/${EDITION}/delivery-2026-11-22T06:34:00.000Z.json`,
    `reports/${EDITION}/delivery-2026-11-22T06:34:00.000Z.html`,
  ]);
  expect(cloud.logged).toMatchObject([{ level: 'info', message: 'edition closed' }]);
});

test('not before the index has had twice its lag since the morning was planned', async () => {
  const { close, state } = await delivered();
  expect(await close(3.99)).toBeNull();
  expect(await state()).toBe('open');
  expect(await close(0.01)).not.toBeNull();
});

test.each(['open', 'lost'] as const)('not while a chunk is %s', async (chunkState) => {
  const { close } = await delivered({ chunk: { state: chunkState, totals: null } });
  expect(await close()).toBeNull();
});

test('a chunk that was replaced does not keep it open', async () => {
  const { close } = await delivered({
    chunk: { state: 'replaced', totals: { ...TOTALS, ACCEPTED: 0, elsewhere: 1 } },
  });
  expect(await close()).not.toBeNull();
});

test('not while a morning is being planned', async () => {
  const { close } = await delivered({ morning: { state: 'planning', plannedAt: null } });
  expect(await close()).toBeNull();
});

test('not while a morning with readers is not planned at all', async () => {
  const { cloud, close } = await delivered();
  await cloud.directory.add(aSubscriber(2, { minute: 480 }));
  expect(await close()).toBeNull();
});

test('not while a reader who moved is without a row: they are planned first', async () => {
  const { cloud, close } = await delivered();
  await cloud.directory.add(aSubscriber(2));
  expect(await close()).toBeNull();
  expect(await cloud.plan.chunks(EDITION)).toHaveLength(2);
});

test('counts that do not add up are reported, and the edition is closed all the same', async () => {
  const { cloud, close, state } = await delivered({ chunk: { totals: { ...TOTALS, ACCEPTED: 2 } } });
  expect(await close()).toMatchObject({ balanced: false });
  expect(await state()).toBe('closed');
  expect(cloud.logged).toContainEqual(
    expect.objectContaining({ level: 'error', message: 'the delivery report does not balance' }),
  );
});
