import { expect, test } from 'vitest';
import { haltOf, isPastCutOff } from '../../lib/deliver/halt.ts';
import { createMemoryControl } from '../support/fakes/memory-control.ts';

const NOW = new Date('2026-11-22T06:30:00.000Z');
const SOON = '2026-11-22T06:30:00.001Z';

async function halted(about: object) {
  return haltOf({ ...(await createMemoryControl().read()), ...about }, NOW);
}

test('sending is allowed unless the control row says otherwise', async () => {
  expect(await halted({})).toBeNull();
});

test('a pause has no end; a parked account and a used-up quota end by themselves', async () => {
  const parked = { reason: 'sandbox', until: SOON };
  expect(await halted({ paused: { reason: 'lunch', at: SOON } })).toEqual({
    status: 'paused',
    reason: 'lunch',
  });
  expect(await halted({ parked })).toEqual({ status: 'parked', ...parked });
  expect(await halted({ parked: { ...parked, until: NOW.toISOString() } })).toBeNull();
  expect(await halted({ quotaUntil: SOON })).toEqual({ status: 'quota', until: SOON });
  expect(await halted({ quotaUntil: NOW.toISOString() })).toBeNull();
});

test('the reason that a person must end is named first', async () => {
  const parked = { reason: 'sandbox', until: SOON };
  const all = { paused: { reason: 'lunch', at: SOON }, parked, quotaUntil: SOON };
  expect((await halted(all))?.status).toBe('paused');
  expect((await halted({ ...all, paused: null }))?.status).toBe('parked');
});

test('the cut-off itself is past', () => {
  expect(isPastCutOff({ cutOffAt: NOW.toISOString() }, NOW)).toBe(true);
  expect(isPastCutOff({ cutOffAt: SOON }, NOW)).toBe(false);
});
