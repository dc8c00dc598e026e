import { describe, expect, test } from 'vitest';
import { canaryOf } from '../../lib/deliver/canary.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import type { DeliveryChunk } from '../../lib/domain/delivery-plan.ts';
import { aChunk, aPolicy } from '../support/delivery-builders.ts';
import { createMemoryControl, createMemoryTally } from '../support/fakes/memory-control.ts';

const EDITION = '2026-11-22';
const SIX = '2026-11-22T06:30:00.000Z';

/** Three chunks of 500 readers, so the canary is 30 mails, complete at 06:30. */
const CHUNKS = ['a', 'b', 'c'].map((name) => aChunk({ name, count: 500 }));

async function aCanary(
  about: { accepted?: number; proved?: number; chunks?: readonly DeliveryChunk[] } = {},
) {
  const { accepted = 0, proved = 0, chunks = CHUNKS } = about;
  const [control, tally] = [createMemoryControl(), createMemoryTally()];
  await tally.add(EDITION, SIX, { accepted, proved }, SIX);
  const log = { info() {}, warn() {}, error() {} };
  const at = async (time: string, policy: Partial<DeliveryPolicy> = {}, ready = chunks) => {
    const asOf = new Date(`2026-11-22T${time}:00.000Z`);
    const chosen = await canaryOf(
      chunks,
      ready,
      asOf,
      { tally, control, log },
      aPolicy({ canaryMinutes: 5, ...policy }),
    );
    return chosen.map(({ name }) => name);
  };
  return { at, control };
}

describe('the first mails of an edition', () => {
  test('are those of one chunk, until it has sent two per cent of the plan', async () => {
    expect(await (await aCanary()).at('06:30')).toEqual(['a']);
    expect(await (await aCanary({ accepted: 29, proved: 29 })).at('06:50')).toEqual(['a']);
  });

  test('are never more than five hundred, however large the plan is', async () => {
    const chunks = CHUNKS.map((chunk) => ({ ...chunk, count: 100_000 }));
    expect(await (await aCanary({ chunks, accepted: 499, proved: 499 })).at('07:00')).toEqual(['a']);
    expect(await (await aCanary({ chunks, accepted: 500, proved: 500 })).at('07:00')).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test.each([
    ['has been hinted and may be at work', { nextAt: '2026-11-22T06:33:00.000Z' }, []],
    ['was hinted so long ago that it is due again', { nextAt: SIX }, ['a']],
    ['waits for something an hour away', { nextAt: '2026-11-22T07:31:00.000Z' }, ['a']],
    ['is not due yet', { dueAt: '2026-11-22T06:32:00.000Z', nextAt: '2026-11-22T06:32:00.000Z' }, ['a']],
    ['is done', { state: 'done', nextAt: '2026-11-22T06:33:00.000Z' }, ['a']],
  ] as const)('wait for no second chunk while one %s', async (_, about, expected) => {
    const chunks = [...CHUNKS.slice(0, 1), aChunk({ name: 'other', count: 500, ...about })];
    const canary = await aCanary({ chunks });
    expect(await canary.at('06:31', {}, chunks.slice(0, 1))).toEqual(expected);
  });
});

describe('the other mails', () => {
  test('follow when the events have arrived and bounces have had their minutes', async () => {
    const canary = await aCanary({ accepted: 100, proved: 99 });
    expect(await canary.at('06:35')).toEqual([]);
    expect(await canary.at('06:36')).toEqual(['a', 'b', 'c']);
  });

  test('wait while more than one event in a hundred is missing', async () => {
    const canary = await aCanary({ accepted: 100, proved: 98 });
    expect(await canary.at('06:50')).toEqual([]);
    expect((await canary.control.read()).paused).toBeNull();
  });

  test('are stopped when the events do not arrive within a quarter of an hour', async () => {
    const canary = await aCanary({ accepted: 100, proved: 98 });
    expect(await canary.at('06:51')).toEqual([]);
    expect((await canary.control.read()).paused).toMatchObject({
      edition: EDITION,
      reason: expect.stringContaining('events for them have not arrived'),
    });
  });
});

describe('nothing is watched', () => {
  test.each([
    ['when the config says so', { canaryMinutes: 0 }, CHUNKS],
    ['in an edition of one chunk', {}, CHUNKS.slice(0, 1)],
  ])('%s', async (_, policy, chunks) => {
    const names = chunks.map(({ name }) => name);
    expect(await (await aCanary({ chunks })).at('06:30', policy)).toEqual(names);
  });

  test('once a person has approved this edition or a later one', async () => {
    const canary = await aCanary();
    await canary.control.approve('2026-11-21');
    expect(await canary.at('06:30')).toEqual(['a']);
    await canary.control.approve(EDITION);
    expect(await canary.at('06:30')).toEqual(['a', 'b', 'c']);
  });

  test('after the cut-off, when readers are only recorded as expired', async () => {
    const chunks = [...CHUNKS, aChunk({ name: 'late', cutOffAt: SIX })];
    expect(await (await aCanary({ chunks })).at('06:30')).toEqual(['late']);
  });
});
