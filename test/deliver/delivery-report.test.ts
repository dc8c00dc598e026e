import { expect, test } from 'vitest';
import { deliveryReport } from '../../lib/deliver/delivery-report.ts';
import type { ChunkTotals } from '../../lib/domain/delivery-plan.ts';
import { aChunk, aRow, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION, MORNING } from '../support/delivery-cloud.ts';

const totals = (about: Partial<ChunkTotals>): ChunkTotals => ({
  ACCEPTED: 0,
  FAILED: 0,
  SUPPRESSED: 0,
  UNCONFIRMED: 0,
  EXPIRED: 0,
  elsewhere: 0,
  ...about,
});

async function reportOn(...chunks: Parameters<typeof aChunk>[0][]) {
  const cloud = deliveryCloud();
  for (const [i, about] of chunks.entries())
    await cloud.plan.addChunk(aChunk({ name: `${i}`, state: 'done', ...about }));
  return { cloud, report: () => deliveryReport(EDITION, MORNING, cloud) };
}

test('every planned reader is in exactly one count, and the sum balances', async () => {
  const { report } = await reportOn(
    { count: 9, totals: totals({ ACCEPTED: 4, FAILED: 2, SUPPRESSED: 1, EXPIRED: 2 }) },
    { count: 3, totals: totals({ ACCEPTED: 2, UNCONFIRMED: 1 }), subscribers: null },
    { count: 5, state: 'open' },
  );
  expect(await report()).toMatchObject({
    edition: EDITION,
    asOf: MORNING,
    planned: 17,
    accepted: 6,
    failed: 2,
    suppressed: 1,
    unconfirmed: 1,
    expired: 2,
    open: 5,
    balanced: true,
    chunks: { planned: 3, done: 2, lost: 0 },
  });
});

test('a reader in two chunks is planned once, where they were claimed', async () => {
  const { report } = await reportOn(
    { count: 2, totals: totals({ ACCEPTED: 2 }) },
    { count: 2, totals: totals({ ACCEPTED: 1, elsewhere: 1 }) },
  );
  expect(await report()).toMatchObject({ planned: 3, accepted: 3, balanced: true });
});

test('counts that do not add up are said to', async () => {
  const { report } = await reportOn({ count: 2, totals: totals({ ACCEPTED: 1 }) });
  expect(await report()).toMatchObject({ planned: 2, balanced: false });
});

test('chunks whose lists are lost are counted', async () => {
  const { report } = await reportOn({ count: 2, state: 'lost', totals: totals({ elsewhere: 2 }) });
  expect(await report()).toMatchObject({
    planned: 0,
    balanced: true,
    chunks: { planned: 1, done: 0, lost: 1 },
  });
});

test('proof that came after a chunk was done turns unconfirmed into accepted', async () => {
  const subscribers = [subscriberId(1), subscriberId(2)];
  const { cloud, report } = await reportOn({ count: 2, subscribers, totals: totals({ UNCONFIRMED: 2 }) });
  await cloud.ledger.replace(null, aRow({ subscriber: subscriberId(1), chunk: '0', state: 'ACCEPTED' }));
  await cloud.ledger.replace(null, aRow({ subscriber: subscriberId(2), chunk: '0', state: 'UNCONFIRMED' }));
  expect(await report()).toMatchObject({ accepted: 1, unconfirmed: 1, balanced: true });
});

test('what mailboxes and SES answered is the sum over the minutes', async () => {
  const { cloud, report } = await reportOn();
  await cloud.tally.add(EDITION, '2026-11-22T06:30:00.000Z', {
    delivered: 1,
    'bounced-hard': 2,
    'bounced-soft': 3,
    complained: 4,
    delayed: 5,
    throttled: 6,
    ambiguous: 7,
  });
  await cloud.tally.add(EDITION, '2026-11-22T06:31:00.000Z', { delivered: 10 });
  expect(await report()).toMatchObject({
    delivered: 11,
    bouncedHard: 2,
    bouncedSoft: 3,
    complained: 4,
    delayed: 5,
    throttled: 6,
    ambiguous: 7,
    minutes: [{ minute: '2026-11-22T06:30:00.000Z' }, { minute: '2026-11-22T06:31:00.000Z' }],
  });
});
