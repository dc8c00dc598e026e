import { expect, test } from 'vitest';
import { recountSubscribers } from '../../../bin/subscribers/recount-list.ts';
import { subscriberFigures } from '../../../lib/desk/subscriber-figures.ts';
import { aSubscriber } from '../../support/delivery-builders.ts';
import { createMemoryDirectory } from '../../support/fakes/memory-directory.ts';

const clock = { now: () => new Date('2026-11-22T08:00:00Z') };

async function recounted(memory: ReturnType<typeof createMemoryDirectory>): Promise<string[]> {
  const lines: string[] = [];
  await recountSubscribers({ ...memory, clock }, { write: (line) => lines.push(line) });
  return lines.map((line) => line.trim());
}

test('counts that went wrong are corrected, and then they stay', async () => {
  const memory = createMemoryDirectory(clock);
  await memory.directory.addAll([aSubscriber(1), aSubscriber(2), aSubscriber(3, { state: 'unsubscribed' })]);
  await memory.counts.add('2026-11-20', { confirmed: 5 });

  expect(await recounted(memory)).toEqual([
    'pending      0',
    'confirmed    2',
    'unsubscribed 1',
    'suppressed   0',
    'corrected: the desk showed 7 confirmed',
  ]);
  expect(subscriberFigures(await memory.counts.days(), '2026-11-22').groups.confirmed).toBe(2);
  expect(await recounted(memory)).toHaveLength(4);
});
