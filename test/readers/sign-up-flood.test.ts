import { expect, test } from 'vitest';
import { planDueMornings } from '../../lib/deliver/plan-deliveries.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import type { Membership } from '../../lib/ports.ts';
import { aFrozenEdition, aPolicy, aSubscriber } from '../support/delivery-builders.ts';
import { createMemoryControl } from '../support/fakes/memory-control.ts';
import { createMemoryLedger } from '../support/fakes/memory-ledger.ts';
import { createMemoryPlan } from '../support/fakes/memory-plan.ts';
import { openReaderDesk } from './a-desk.ts';

const SUBSCRIBERS = 20;
const ZONES = ['Europe/London', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu'];

/** What the planner reads and writes for one edition: queries of the membership index, mornings and chunks. */
const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

async function planning(desk: Awaited<ReturnType<typeof openReaderDesk>>) {
  const queries = { mornings: 0, buckets: 0 };
  const membership: Membership = {
    ...desk.membership,
    mornings: () => {
      queries.mornings += 1;
      return desk.membership.mornings();
    },
    members: (morning, bucket) => {
      queries.buckets += 1;
      return desk.membership.members(morning, bucket);
    },
  };
  const plan = createMemoryPlan();
  const { archive, register, clock } = desk.services;
  const asOf = new Date('2026-11-24T18:00:00Z');
  const edition = await aFrozenEdition('2026-11-24', instantOf(new Date('2026-11-24T05:00:00Z')), archive);
  desk.time.now = asOf;
  const ledger = createMemoryLedger(new Map());
  const ports = { clock, membership, plan, register, ledger, control: createMemoryControl(), log: SILENT };
  const { subscribers } = await planDueMornings(edition, asOf, ports, aPolicy({ localMorning: true }));
  return { subscribers, ...queries, chunks: (await plan.chunks('2026-11-24')).length };
}

async function aListOfTwenty() {
  const desk = await openReaderDesk({ confirmationsPerHour: 60 });
  for (let n = 0; n < SUBSCRIBERS; n += 1)
    await desk.directory.add(aSubscriber(n, { zone: 'Europe/London', minute: 390 }));
  return desk;
}

test('10,000 hostile sign-ups cost the planner nothing, and cause as many mails as the hour allows', async () => {
  const quiet = await planning(await aListOfTwenty());

  const flooded = await aListOfTwenty();
  let refused = 0;
  for (let n = 0; n < 10_000; n += 1) {
    const form = { address: `robot${n}@example.org`, zone: ZONES[n % ZONES.length] ?? '' };
    if ((await flooded.ask('POST', '/subscribe', form)).status === 429) refused += 1;
  }
  expect(flooded.sent).toHaveLength(60);
  expect(refused).toBe(10_000 - 60);
  expect(await planning(flooded)).toEqual(quiet);
  expect(quiet).toMatchObject({ subscribers: SUBSCRIBERS, mornings: 1, buckets: 64, chunks: 1 });
});
