import { expect, test } from 'vitest';
import { comingEdition, editionInHand, hasBegun } from '../../lib/publish/edition-in-hand.ts';
import { aSchedule, aScheduledEdition, WORKING_DAYS } from '../support/a-schedule.ts';
import { aFrozenEdition } from '../support/delivery-builders.ts';
import {
  createMemoryArchive,
  createMemoryRegister,
  createMemoryTally,
} from '../support/fakes/memory-control.ts';

const MINUTE = '2026-11-22T06:30:00.000Z';

function newsroom(schedule = aSchedule()) {
  const ports = { register: createMemoryRegister(), tally: createMemoryTally() };
  const freeze = async (id: string, state: 'open' | 'closed' = 'open') => {
    const row = await aFrozenEdition(id, `${id}T05:00:00.000Z`, createMemoryArchive());
    await ports.register.freeze({ ...row, state });
  };
  const inHand = async (now = '2026-11-22T06:00:00.000Z', zone = 'Europe/London') =>
    await editionInHand({ ...schedule, timeZone: zone }, new Date(now), ports);
  return { ...ports, freeze, inHand };
}

test('today’s edition is in hand before it is frozen, and afterwards until its first mail has left', async () => {
  const { freeze, inHand, tally } = newsroom();
  expect(await inHand()).toEqual({ id: '2026-11-22', frozen: null });
  await freeze('2026-11-22');
  expect(await inHand()).toMatchObject({ id: '2026-11-22', frozen: { revision: 1 } });
  await tally.add('2026-11-22', MINUTE, { accepted: 1 });
  expect(await inHand()).toEqual({ id: '2026-11-23', frozen: null });
});

test('a closed edition cannot be changed, although none of its mails has left', async () => {
  const { freeze, inHand } = newsroom();
  await freeze('2026-11-22', 'closed');
  expect(await inHand()).toEqual({ id: '2026-11-23', frozen: null });
});

test('tomorrow’s edition may be frozen ahead: then it is the one in hand', async () => {
  const { freeze, inHand } = newsroom();
  await freeze('2026-11-22', 'closed');
  await freeze('2026-11-23');
  expect(await inHand()).toMatchObject({ id: '2026-11-23', frozen: { id: '2026-11-23' } });
});

test('today is the day in the newsroom’s zone', async () => {
  expect((await newsroom().inHand('2026-11-22T20:00:00.000Z', 'Asia/Tokyo')).id).toBe('2026-11-23');
});

test('an edition has begun with its first accepted mail, not with a refused one', async () => {
  const { tally } = newsroom();
  await tally.add('2026-11-22', MINUTE, { failed: 3, throttled: 2 });
  expect(await hasBegun('2026-11-22', tally)).toBe(false);
  await tally.add('2026-11-22', MINUTE, { accepted: 1 });
  expect(await hasBegun('2026-11-22', tally)).toBe(true);
});

const workingDays = aSchedule({ editions: [aScheduledEdition({ days: WORKING_DAYS })] });

test('on a day off the next planned edition is in hand, unless a person made one for the day', async () => {
  const { freeze, inHand } = newsroom(workingDays);
  // A Sunday.
  expect(await inHand()).toEqual({ id: '2026-11-23', frozen: null });
  await freeze('2026-11-22');
  expect(await inHand()).toMatchObject({ id: '2026-11-22', frozen: { revision: 1 } });
});

test('the coming edition is the first planned one that is not frozen', async () => {
  const { freeze, register } = newsroom();
  const coming = (at: string) => comingEdition(workingDays, new Date(at), register);
  expect(await coming('2026-11-20T03:00:00Z')).toBe('2026-11-20');
  await freeze('2026-11-20');
  expect(await coming('2026-11-20T06:00:00Z')).toBe('2026-11-23');
});
