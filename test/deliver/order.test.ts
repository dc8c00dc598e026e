import { describe, expect, test } from 'vitest';
import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { inOrder, placeIn } from '../../lib/deliver/order.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import { REST } from '../../lib/deliver/turns.ts';
import { aChunk, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

test('chunks come by the time they are due, then by turn', () => {
  const chunk = (name: string, dueAt: string, turn?: number) =>
    aChunk({ name, dueAt, ...(turn === undefined ? {} : { turn }) });
  const late = chunk('a', '2026-11-22T07:30:00.000Z');
  const early = chunk('b', '2026-11-22T06:30:00.000Z', 2);
  const earlier = chunk('c', '2026-11-22T06:30:00.000Z', 1);
  for (const given of [
    [late, early, earlier],
    [earlier, early, late],
    [early, late, earlier],
  ])
    expect(inOrder(given).map(({ name }) => name)).toEqual(['c', 'b', 'a']);
});

test('on a short day readers whose turn it is not come after those of every zone', () => {
  const rest = aChunk({ name: 'rest', dueAt: '2026-11-22T06:30:00.000Z', turn: REST });
  const later = aChunk({ name: 'later', dueAt: '2026-11-22T11:30:00.000Z', turn: 1 });
  expect(inOrder([rest, later]).map(({ name }) => name)).toEqual(['later', 'rest']);
});

test('chunks that are due together and have no turn come in another order in each edition', () => {
  const names = Array.from({ length: 20 }, (_, n) => `chunk-${n}`);
  const orderOn = (edition: string) =>
    inOrder(names.map((name) => aChunk({ name, edition }))).map(({ name }) => name);
  expect(orderOn('2026-11-22')).toEqual(orderOn('2026-11-22'));
  expect(orderOn('2026-11-23')).not.toEqual(orderOn('2026-11-22'));
});

describe('a day that is too short for the list', () => {
  test('does not leave out the same readers for long, because the order differs in each edition', () => {
    const subscribers = Array.from({ length: 500 }, (_, n) => subscriberId(n));
    const days = Array.from({ length: 30 }, (_, n) => `2026-11-${String(n + 1).padStart(2, '0')}`);
    const served = new Map(subscribers.map((id) => [id, 0]));
    for (const day of days) {
      const places = subscribers.map((id) => ({ id, place: placeIn(day, id) }));
      const first = places.sort((a, b) => a.place - b.place).slice(0, 250);
      for (const { id } of first) served.set(id, (served.get(id) ?? 0) + 1);
    }
    const counts = [...served.values()];
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts)).toBeLessThanOrEqual(27);
  });

  test('sends in that order', async () => {
    const cloud = deliveryCloud();
    await cloud.withSubscribers(40);
    await cloud.freeze();
    await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await deliverChunks(cloud.takeHints(), cloud.run(), cloud, cloud.policy);
    const expected = Array.from({ length: 40 }, (_, n) => subscriberId(n)).sort(
      (a, b) => placeIn(EDITION, a) - placeIn(EDITION, b),
    );
    expect(cloud.sent.map(({ tags }) => tags.subscriber)).toEqual(expected);
  });

  test('is said before the first mail, and those who went without set off an alarm when the edition closes', async () => {
    const cloud = deliveryCloud();
    await cloud.withSubscribers(40);
    await cloud.freeze();
    const limits = { maxSendRate: 14, max24Hours: 200, sentLast24Hours: 190 };
    await cloud.control.setLimits({ ...limits, askedAt: '' }, null);
    await planDeliveries(cloud.clock.now(), cloud, cloud.policy);
    expect(cloud.logged).toContainEqual({
      level: 'warn',
      message: expect.stringContaining('quota is smaller than the plan'),
      facts: expect.objectContaining({ planned: 40, left: 10 }),
    });
    cloud.ses.quota = { ...limits, sentLast24Hours: 200 };
    cloud.later(22 * 60 + 1);
    await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await deliverChunks(cloud.takeHints(), cloud.run(), cloud, cloud.policy);
    await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
    expect(cloud.counted.ReadersMissed).toBe(40);
  });
});
