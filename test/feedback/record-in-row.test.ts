import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liftSuppression } from '../../lib/feedback/suppress.ts';
import { subscriberId } from '../support/delivery-builders.ts';
import { EDITION } from '../support/delivery-cloud.ts';
import { aCloud, anEvent, recordFeedback } from './an-event.ts';

describe('what an event says of a row', () => {
  // Two weeks of a full mailbox, with mornings on which nothing left.
  const days = ['08', '09', '12', '17', '22'].map((day) => `2026-11-${day}`);
  const soft = (edition: string) =>
    anEvent('Bounce', { bounce: { type: 'Transient', subType: 'MailboxFull' }, edition });

  test('a hard bounce suppresses at once, and names the edition', async () => {
    const { cloud, subscriber, row } = await aCloud();
    await recordFeedback(anEvent('Bounce', { bounce: { type: 'Permanent' } }), cloud);
    expect(subscriber()?.suppression).toMatchObject({ reason: 'hard-bounce', edition: EDITION });
    expect(row()).toMatchObject({ state: 'ACCEPTED', outcome: 'bounced-hard' });
  });

  test('a complaint suppresses at once; "not spam" does not', async () => {
    const { cloud, subscriber } = await aCloud();
    await recordFeedback(anEvent('Complaint', { complaint: { feedbackType: 'not-spam' } }), cloud);
    expect(subscriber()?.suppression).toBeNull();
    await recordFeedback(anEvent('Complaint', { complaint: {} }), cloud);
    expect(subscriber()?.suppression?.reason).toBe('complaint');
  });

  test('five soft bounces over two weeks suppress, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(days, { minLength: 5 }), async (order) => {
        const { cloud, subscriber } = await aCloud(days);
        for (const edition of order) await recordFeedback(anEvent('Send', { edition }), cloud);
        for (const edition of order) await recordFeedback(soft(edition), cloud);
        expect(subscriber()?.suppression?.reason).toBe('soft-bounces');
      }),
      { numRuns: 30 },
    );
  });

  test('a mailbox that is full during a week’s holiday is not suppressed', async () => {
    const week = ['16', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`);
    const { cloud, subscriber } = await aCloud(week);
    for (const edition of week) await recordFeedback(soft(edition), cloud);
    expect(subscriber()).toMatchObject({ suppression: null, softBounces: 7 });
  });

  test('a delivery between them starts the run again', async () => {
    const { cloud, subscriber } = await aCloud(days);
    for (const edition of days) await recordFeedback(anEvent('Send', { edition }), cloud);
    for (const edition of days.filter((day) => day !== '2026-11-12'))
      await recordFeedback(soft(edition), cloud);
    expect(subscriber()).toMatchObject({ suppression: null, softBounces: 2 });
  });

  test('a bounce whose event comes again after a lift does not suppress again, and a new one does', async () => {
    const { cloud, subscriber } = await aCloud([EDITION, '2026-11-23']);
    const bounce = anEvent('Bounce', { bounce: { type: 'Permanent' } });
    await recordFeedback(bounce, cloud);
    cloud.later(60);
    await liftSuppression(subscriberId(0), false, cloud);
    await recordFeedback(bounce, cloud);
    expect(subscriber()?.suppression).toBeNull();
    cloud.later(24 * 60);
    const mail = { ...bounce.mail, timestamp: cloud.clock.now().toISOString(), messageId: 'm-new' };
    await recordFeedback({ ...bounce, mail }, cloud);
    expect(subscriber()?.suppression?.reason).toBe('hard-bounce');
  });

  test('after a suppression was lifted, earlier soft bounces no longer count', async () => {
    const { cloud, subscriber } = await aCloud([...days, '2026-11-23']);
    for (const edition of days) await recordFeedback(soft(edition), cloud);
    expect(subscriber()?.suppression?.reason).toBe('soft-bounces');
    expect(await liftSuppression(subscriberId(0), false, cloud)).toMatchObject({ status: 'lifted' });
    await recordFeedback(soft('2026-11-23'), cloud);
    expect(subscriber()).toMatchObject({ suppression: null, softBounces: 1 });
  });

  test('lifting where nothing is suppressed changes nothing', async () => {
    const { cloud, subscriber } = await aCloud();
    expect(await liftSuppression(subscriberId(0), false, cloud)).toEqual({ status: 'not-suppressed' });
    expect(await liftSuppression(subscriberId(9), false, cloud)).toEqual({ status: 'not-suppressed' });
    expect(subscriber()?.version).toBe(1);
  });

  test('a complaint is lifted only at the reader’s own request', async () => {
    const { cloud, subscriber } = await aCloud();
    await recordFeedback(anEvent('Complaint', { complaint: {} }), cloud);
    expect(await liftSuppression(subscriberId(0), false, cloud)).toEqual({ status: 'needs-their-request' });
    expect(subscriber()?.suppression?.reason).toBe('complaint');
    expect(await liftSuppression(subscriberId(0), true, cloud)).toMatchObject({ status: 'lifted' });
    expect(subscriber()?.suppression).toBeNull();
  });
});
