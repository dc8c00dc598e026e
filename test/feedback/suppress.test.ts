import { expect, test } from 'vitest';
import { liftSuppression, suppressAfter } from '../../lib/feedback/suppress.ts';
import { aSubscriber, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

const MAIL = { edition: EDITION, acceptedAt: '2026-11-22T06:30:00.000Z' };

async function cloudWith(about: Parameters<typeof aSubscriber>[1] = {}) {
  const cloud = deliveryCloud();
  await cloud.directory.add(aSubscriber(0, about));
  return cloud;
}

test('a hard bounce and a complaint suppress at once, one soft bounce does not', async () => {
  for (const [outcome, reason] of [
    ['bounced-hard', 'hard-bounce'],
    ['complained', 'complaint'],
    ['bounced-soft', undefined],
  ] as const) {
    const cloud = await cloudWith();
    await suppressAfter(outcome, subscriberId(0), MAIL, cloud);
    expect((await cloud.directory.find(subscriberId(0)))?.suppression?.reason).toBe(reason);
  }
});

test('the more serious reason is kept, in any order of events', async () => {
  for (const order of [
    ['bounced-hard', 'complained'],
    ['complained', 'bounced-hard'],
  ] as const) {
    const cloud = await cloudWith();
    for (const outcome of order) await suppressAfter(outcome, subscriberId(0), MAIL, cloud);
    expect((await cloud.directory.find(subscriberId(0)))?.suppression?.reason).toBe('complaint');
  }
});

test('the bounce of a mail from before a suppression was lifted counts no more, a complaint does', async () => {
  const cloud = await cloudWith({ liftedAt: '2026-11-22T08:00:00.000Z' });
  await suppressAfter('bounced-hard', subscriberId(0), MAIL, cloud);
  expect((await cloud.directory.find(subscriberId(0)))?.suppression).toBe(null);
  await suppressAfter('complained', subscriberId(0), MAIL, cloud);
  expect((await cloud.directory.find(subscriberId(0)))?.suppression?.reason).toBe('complaint');
});

test('a complaint is lifted only at the reader’s request, a bounce by hand', async () => {
  const at = '2026-11-22T07:00:00.000Z';
  const complained = await cloudWith({ suppression: { reason: 'complaint', at, edition: EDITION } });
  expect(await liftSuppression(subscriberId(0), false, complained)).toEqual({
    status: 'needs-their-request',
  });
  expect((await liftSuppression(subscriberId(0), true, complained)).status).toBe('lifted');
  const bounced = await cloudWith({
    suppression: { reason: 'hard-bounce', at, edition: EDITION },
    softBounces: 3,
  });
  expect((await liftSuppression(subscriberId(0), false, bounced)).status).toBe('lifted');
  expect(await bounced.directory.find(subscriberId(0))).toMatchObject({ suppression: null, softBounces: 0 });
  expect(await liftSuppression(subscriberId(0), false, bounced)).toEqual({ status: 'not-suppressed' });
});
