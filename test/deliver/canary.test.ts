import { describe, expect, test } from 'vitest';
import { judgeCanary } from '../../lib/deliver/canary.ts';
import { inOrder } from '../../lib/deliver/order.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import type { DeliveryChunk } from '../../lib/domain/delivery-plan.ts';
import { aChunk, aPolicy, aRow, subscriberId } from '../support/delivery-builders.ts';
import { createMemoryEvidence } from '../support/fakes/memory-evidence.ts';
import { createMemoryLedger } from '../support/fakes/memory-ledger.ts';
import { createMemoryPlan } from '../support/fakes/memory-plan.ts';

const EDITION = '2026-11-22';
const SIX = '2026-11-22T06:30:00.000Z';

/** A list of 1,500 readers in three chunks, so the canary is 30 mails, complete at 06:30. */
const subscribers = Array.from({ length: 500 }, (_, n) => subscriberId(n));
const CHUNKS = ['a', 'b', 'c'].map((name) => aChunk({ name, count: 500, subscribers, dueAt: SIX }));

async function aCanary(
  about: { accepted?: number; proved?: number; chunks?: readonly DeliveryChunk[] } = {},
) {
  const { accepted = 0, proved = 0, chunks = CHUNKS } = about;
  const [plan, evidence] = [createMemoryPlan(), createMemoryEvidence()];
  const ledger = createMemoryLedger(new Map());
  for (const chunk of chunks) await plan.addChunk(chunk);
  for (const subscriber of subscribers.slice(0, accepted)) {
    const row = aRow({ subscriber, chunk: 'a', state: 'ACCEPTED', answeredAt: SIX, leaseUntil: null });
    await ledger.replace(null, row);
  }
  // Whichever chunk is the edition's first: all three have the same readers.
  for (const { name } of chunks) await evidence.add(EDITION, name, subscribers.slice(0, proved), SIX);
  const at = async (time: string, policy: Partial<DeliveryPolicy> = {}) => {
    const asOf = new Date(`2026-11-22T${time}:00.000Z`);
    const ports = { plan, ledger, evidence };
    return (await judgeCanary(EDITION, asOf, ports, aPolicy({ canaryMinutes: 5, ...policy }))).status;
  };
  return { at, ledger };
}

describe('the first mails of an edition', () => {
  test('are two per cent of the plan', async () => {
    expect(await (await aCanary()).at('06:30')).toBe('sending');
    expect(await (await aCanary({ accepted: 29, proved: 29 })).at('06:50')).toBe('sending');
    expect(await (await aCanary({ accepted: 30, proved: 30 })).at('06:50')).toBe('passed');
  });

  test('are never more than five hundred, however large the plan is', async () => {
    const chunks = CHUNKS.map((chunk) => ({ ...chunk, count: 100_000 }));
    expect(await (await aCanary({ chunks, accepted: 166, proved: 166 })).at('07:00')).toBe('sending');
    expect(await (await aCanary({ chunks, accepted: 500, proved: 500 })).at('07:00')).toBe('passed');
  });
});

describe('only what was sent of this plan counts', () => {
  const [first, second] = inOrder(CHUNKS);

  test('mails of a later chunk are not looked at while the first one is untouched', async () => {
    const canary = await aCanary({ chunks: CHUNKS.map((chunk) => ({ ...chunk, subscribers: [] })) });
    expect(await canary.at('06:50')).toBe('sending');
    const others = CHUNKS.map((chunk) =>
      chunk.name === second?.name ? chunk : { ...chunk, subscribers: [subscriberId(9_000)] },
    );
    const later = await aCanary({ chunks: others });
    for (const subscriber of subscribers.slice(0, 50))
      await later.ledger.replace(
        null,
        aRow({ subscriber, chunk: second?.name ?? '', state: 'ACCEPTED', answeredAt: SIX, leaseUntil: null }),
      );
    expect(await later.at('06:50')).toBe('sending');
  });

  test('readers that another chunk had claimed are not counted twice', async () => {
    const canary = await aCanary();
    for (const subscriber of subscribers.slice(0, 30))
      await canary.ledger.replace(
        null,
        aRow({ subscriber, chunk: 'moved', state: 'ACCEPTED', answeredAt: SIX, leaseUntil: null }),
      );
    expect(first).toBeDefined();
    expect(await canary.at('06:50')).toBe('sending');
  });

  test('a chunk whose list is lost says nothing', async () => {
    const chunks = CHUNKS.map((chunk) => ({ ...chunk, state: 'lost' as const }));
    expect(await (await aCanary({ chunks, accepted: 30, proved: 30 })).at('06:50')).toBe('sending');
  });
});

describe('the other mails', () => {
  test('follow when the events have arrived and bounces have had their minutes', async () => {
    const canary = await aCanary({ accepted: 100, proved: 99 });
    expect(await canary.at('06:35')).toBe('watched');
    expect(await canary.at('06:36')).toBe('passed');
  });

  test('wait while more than one event in a hundred is missing, and are stopped after a quarter of an hour', async () => {
    const canary = await aCanary({ accepted: 100, proved: 98 });
    expect(await canary.at('06:50')).toBe('watched');
    expect(await canary.at('06:51')).toBe('silent');
  });
});

describe('nothing is watched', () => {
  test('when the config says so, and in an edition of one chunk', async () => {
    expect(await (await aCanary()).at('06:30', { canaryMinutes: 0 })).toBe('passed');
    expect(await (await aCanary({ chunks: CHUNKS.slice(0, 1) })).at('06:30')).toBe('passed');
  });
});
