import { describe, expect, test } from 'vitest';
import { aSubscriber } from '../support/delivery-builders.ts';
import { EDITION } from '../support/delivery-cloud.ts';
import { aCloud, anEvent, recordFeedback } from './an-event.ts';

describe('an event without an edition', () => {
  test('the older shape, without tags, suppresses by address', async () => {
    const { cloud, subscriber } = await aCloud();
    const { eventType, ...event } = anEvent('Bounce', { bounce: { type: 'Permanent' }, tags: {} });
    expect(await recordFeedback({ ...event, notificationType: eventType }, cloud)).toBe('recorded');
    expect(subscriber()?.suppression?.reason).toBe('hard-bounce');
  });

  test('an event without tags finds the reader in whatever spelling the mailbox uses', async () => {
    const { cloud, subscriber } = await aCloud();
    const { eventType, ...event } = anEvent('Bounce', { bounce: { type: 'Permanent' }, tags: {} });
    const shouted = JSON.parse(
      JSON.stringify(event).replaceAll(aSubscriber(0).address, aSubscriber(0).address.toUpperCase()),
    );
    await recordFeedback({ ...shouted, notificationType: eventType }, cloud);
    expect(subscriber()?.suppression?.reason).toBe('hard-bounce');
  });

  test('a bounced confirmation mail suppresses the subscriber with that address, however it is spelt', async () => {
    const { cloud, subscriber } = await aCloud();
    const event = anEvent('Bounce', { bounce: { type: 'Permanent' }, tags: { kind: ['subscription'] } });
    const [recipient] = event.bounce?.bouncedRecipients ?? [];
    if (recipient !== undefined) recipient.emailAddress = 'Reader0@Mail.Example';
    expect(await recordFeedback(event, cloud)).toBe('recorded');
    expect(subscriber()?.suppression).toMatchObject({ reason: 'hard-bounce', edition: null });
  });

  test('a test send changes nothing, even when it bounces', async () => {
    const { cloud, subscriber } = await aCloud();
    await recordFeedback(anEvent('Bounce', { bounce: { type: 'Permanent' }, tags: { test: ['1'] } }), cloud);
    expect(subscriber()?.suppression).toBeNull();
    expect(await cloud.tally.read(EDITION)).toEqual([]);
  });
});
