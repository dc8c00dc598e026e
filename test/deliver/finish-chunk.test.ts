import { beforeEach, describe, expect, test } from 'vitest';
import { abandonedChunks, finishChunk, NOBODY } from '../../lib/deliver/finish-chunk.ts';
import type { Delivery } from '../../lib/domain/delivery.ts';
import { aChunk, aPolicy, aRow, subscriberId } from '../support/delivery-builders.ts';
import { createMemoryLedger } from '../support/fakes/memory-ledger.ts';
import { createMemoryPlan } from '../support/fakes/memory-plan.ts';

const CHUNK = aChunk({ count: 2 });
const SUBSCRIBERS = [subscriberId(1), subscriberId(2)];
const NOW = new Date('2026-11-22T06:36:00.000Z');
const POLICY = aPolicy();

let plan: ReturnType<typeof createMemoryPlan>;
let ledger: ReturnType<typeof createMemoryLedger>;

beforeEach(async () => {
  plan = createMemoryPlan();
  ledger = createMemoryLedger(new Map());
  await plan.addChunk(CHUNK);
});

async function finishWith(...rows: readonly (Partial<Delivery> | null)[]) {
  for (const [i, about] of rows.entries()) {
    if (about !== null) await ledger.replace(null, aRow({ subscriber: SUBSCRIBERS[i] ?? '', ...about }));
  }
  const totals = await finishChunk(CHUNK, SUBSCRIBERS, NOW, { ledger, plan }, POLICY);
  return { totals, chunk: await plan.chunk(CHUNK.edition, CHUNK.name) };
}

describe('a chunk ends', () => {
  test('when the row of every reader is final, with what became of each', async () => {
    const { totals, chunk } = await finishWith({ state: 'ACCEPTED' }, { state: 'SUPPRESSED' });
    expect(totals).toEqual({ ...NOBODY, ACCEPTED: 1, SUPPRESSED: 1 });
    expect(chunk).toMatchObject({ state: 'done', totals, finishedAt: NOW.toISOString() });
  });

  test('with readers that another chunk claimed first counted there', async () => {
    await plan.addChunk(aChunk({ name: 'other', state: 'open' }));
    const { totals } = await finishWith({ state: 'ACCEPTED' }, { state: 'ACCEPTED', chunk: 'other' });
    expect(totals).toEqual({ ...NOBODY, ACCEPTED: 1, elsewhere: 1 });
  });

  test('with readers of a lost chunk counted here, because that one has no counts', async () => {
    await plan.addChunk(aChunk({ name: 'gone', state: 'lost' }));
    const { totals } = await finishWith({ state: 'ACCEPTED' }, { state: 'FAILED', chunk: 'gone' });
    expect(totals).toEqual({ ...NOBODY, ACCEPTED: 1, FAILED: 1 });
  });
});

describe('a chunk stays open', () => {
  test('while a reader has no row, and is looked at again within half a minute', async () => {
    const { totals, chunk } = await finishWith({ state: 'ACCEPTED' }, null);
    expect(totals).toBeNull();
    expect(chunk).toMatchObject({ state: 'open', totals: null });
    const wait = Date.parse(chunk?.nextAt ?? '') - NOW.getTime();
    expect(wait).toBeGreaterThanOrEqual(20_000);
    expect(wait).toBeLessThan(30_000);
  });

  test('while a mail is unproven, until the first moment at which it can be decided', async () => {
    const later = { leaseUntil: '2026-11-22T06:45:00.000Z' };
    const { totals, chunk } = await finishWith(later, { leaseUntil: '2026-11-22T06:40:00.000Z' });
    expect(totals).toBeNull();
    expect(chunk?.nextAt).toBe('2026-11-22T06:55:00.000Z');
  });

  test('and is not due at once for a mail that could have been decided long ago', async () => {
    const { chunk } = await finishWith({ state: 'ACCEPTED' }, { leaseUntil: '2026-11-22T06:00:00.000Z' });
    expect(Date.parse(chunk?.nextAt ?? '')).toBeGreaterThanOrEqual(NOW.getTime() + 20_000);
  });

  test('for a row that was put back, soon, whatever the other rows wait for', async () => {
    const { chunk } = await finishWith({ state: 'RETRY' }, {});
    expect(Date.parse(chunk?.nextAt ?? '')).toBeLessThan(NOW.getTime() + 30_000);
  });
});

test('two chunks do not come back at the same moment', async () => {
  const other = aChunk({ name: 'Europe/London/0390/9-fedcba9876543210' });
  await plan.addChunk(other);
  for (const chunk of [CHUNK, other]) await finishChunk(chunk, SUBSCRIBERS, NOW, { ledger, plan }, POLICY);
  const times = (await plan.chunks(CHUNK.edition)).map(({ nextAt }) => nextAt);
  expect(new Set(times).size).toBe(2);
});

test('lost and replaced chunks have no counts of their own', () => {
  const chunks = (['open', 'done', 'lost', 'replaced'] as const).map((state) =>
    aChunk({ name: state, state }),
  );
  expect([...abandonedChunks(chunks)]).toEqual(['lost', 'replaced']);
});
