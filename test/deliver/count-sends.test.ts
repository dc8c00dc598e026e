import { expect, test } from 'vitest';
import { countSends } from '../../lib/deliver/count-sends.ts';
import type { SendOutcome } from '../../lib/ports.ts';
import { createMemoryTally } from '../support/fakes/memory-control.ts';
import { settableClock } from '../support/settable-clock.ts';

const [MONDAY, SUNDAY] = ['2026-11-23', '2026-11-22'];
const outcome = (status: string) => ({ status }) as SendOutcome;

function aCount() {
  const clock = settableClock('2026-11-22T06:30:10.000Z');
  const tally = createMemoryTally();
  return { clock, tally, counts: countSends(tally, clock) };
}

test('sends are counted by edition and by the minute of the answer', async () => {
  const { clock, tally, counts } = aCount();
  await counts.add(SUNDAY, outcome('accepted'));
  await counts.add(SUNDAY, outcome('accepted'));
  await counts.add(MONDAY, outcome('refused'));
  expect(await tally.read(SUNDAY)).toEqual([]);
  clock.set('2026-11-22T06:31:00.000Z');
  await counts.add(SUNDAY, outcome('ambiguous'));
  expect(await tally.read(SUNDAY)).toEqual([{ minute: '2026-11-22T06:30:00.000Z', counts: { accepted: 2 } }]);
  await counts.flush();
  expect(await tally.read(SUNDAY)).toEqual([
    { minute: '2026-11-22T06:30:00.000Z', counts: { accepted: 2 } },
    { minute: '2026-11-22T06:31:00.000Z', counts: { ambiguous: 1 } },
  ]);
  expect(await tally.read(MONDAY)).toEqual([{ minute: '2026-11-22T06:30:00.000Z', counts: { failed: 1 } }]);
});

test('what was written is not written again', async () => {
  const { tally, counts } = aCount();
  await counts.add(SUNDAY, outcome('throttled'));
  await counts.flush();
  await counts.flush();
  expect(await tally.read(SUNDAY)).toMatchObject([{ counts: { throttled: 1 } }]);
});

test('answers about the account are not counted as answers about a mail', async () => {
  const { tally, counts } = aCount();
  for (const status of ['accepted', 'refused', 'ambiguous', 'throttled', 'quota', 'blocked'])
    await counts.add(SUNDAY, outcome(status));
  await counts.flush();
  const once = { accepted: 1, failed: 1, ambiguous: 1, throttled: 1 };
  expect(counts.totals()).toEqual(once);
  expect(await tally.read(SUNDAY)).toMatchObject([{ counts: once }]);
});
