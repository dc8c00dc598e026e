import { expect, test } from 'vitest';
import { guardPlan } from '../../lib/deliver/guards.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { aChunk, aFrozenEdition, aPolicy } from '../support/delivery-builders.ts';
import {
  createMemoryArchive,
  createMemoryControl,
  createMemoryRegister,
} from '../support/fakes/memory-control.ts';
import { createMemoryPlan } from '../support/fakes/memory-plan.ts';

const TODAY = '2026-11-22';
const AS_OF = new Date('2026-11-22T06:30:00.000Z');

/** Editions with their planned readers by day; today's is asked about. */
async function plansOf(subscribers: Readonly<Record<string, number>>) {
  const [control, plan, register] = [createMemoryControl(), createMemoryPlan(), createMemoryRegister()];
  const archive = createMemoryArchive();
  for (const [id, count] of Object.entries(subscribers)) {
    await register.freeze(await aFrozenEdition(id, `${id}T05:00:00.000Z`, archive));
    await plan.addChunk(aChunk({ edition: id, name: 'a', count: Math.ceil(count / 2) }));
    await plan.addChunk(aChunk({ edition: id, name: 'b', count: Math.floor(count / 2) }));
  }
  const log = { info() {}, warn() {}, error() {} };
  const held = async (about: Partial<DeliveryPolicy> = {}) => {
    const edition = await register.find(TODAY);
    if (edition === null) throw new Error('no edition');
    return await guardPlan(edition, AS_OF, { register, plan, control, log }, aPolicy(about));
  };
  return { held, control };
}

test('a plan may be half as large again as the last one and a thousand more', async () => {
  expect(await (await plansOf({ '2026-11-21': 2_000, [TODAY]: 4_000 })).held()).toBeNull();
  const { held, control } = await plansOf({ '2026-11-21': 2_000, [TODAY]: 4_001 });
  const reason = await held();
  expect(reason).toContain('is planned for 4001 readers, more than the 4000 expected');
  expect((await control.read()).paused).toMatchObject({ reason, edition: TODAY });
});

test('the first edition, and one after an edition without readers, may have any size', async () => {
  expect(await (await plansOf({ [TODAY]: 50_000 })).held()).toBeNull();
  expect(await (await plansOf({ '2026-11-21': 0, [TODAY]: 50_000 })).held()).toBeNull();
});

test('the operator’s own limit counts instead, below and above the usual growth', async () => {
  const plans = { '2026-11-21': 2_000, [TODAY]: 4_001 };
  expect(await (await plansOf(plans)).held({ maxSubscribers: 4_001 })).toBeNull();
  expect(await (await plansOf({ ...plans, [TODAY]: 2_001 })).held({ maxSubscribers: 2_000 })).toContain(
    '2000',
  );
});

test('a later edition says nothing about the size of an earlier one', async () => {
  expect(await (await plansOf({ '2026-11-23': 1, [TODAY]: 50_000 })).held()).toBeNull();
});
