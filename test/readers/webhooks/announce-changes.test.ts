import { expect, test } from 'vitest';
import { announceChanges } from '../../../lib/readers/webhooks/announce-changes.ts';
import { aSubscriber } from '../../support/delivery-builders.ts';

const clock = { now: () => new Date('2026-11-22T08:00:00Z') };
const subscriber = aSubscriber(6);

test('a queue that is out of order does not stop a reader from leaving: the event is logged and lost', async () => {
  const lost: unknown[] = [];
  const log = { info() {}, warn() {}, error: (_: string, facts: unknown) => void lost.push(facts) };
  const announce = announceChanges({ send: () => Promise.reject(new Error('down')) }, { clock, log });

  await expect(announce(subscriber, { ...subscriber, state: 'unsubscribed' })).resolves.toBeUndefined();

  expect(lost).toEqual([{ events: [`${subscriber.id}.1.unsubscribed`], why: 'down' }]);
});

test('a change that means nothing to others queues nothing', async () => {
  const sent: unknown[] = [];
  const queue = { send: async (events: readonly unknown[]) => void sent.push(events) };
  const log = { info() {}, warn() {}, error() {} };
  await announceChanges(queue, { clock, log })(subscriber, { ...subscriber, softBounces: 1 });
  expect(sent).toEqual([]);
});
