import { describe, expect, test } from 'vitest';
import { subscriberId } from '../support/delivery-builders.ts';
import { EDITION } from '../support/delivery-cloud.ts';
import { aCloud, anEvent, NOW, recordAll, recordFeedback } from './an-event.ts';

describe('one event', () => {
  test.each(['Send', 'Delivery', 'DeliveryDelay', 'Open', 'Click'])(
    '%s proves an unanswered send',
    async (type) => {
      const { cloud, row } = await aCloud();
      expect(await recordFeedback(anEvent(type), cloud)).toBe('recorded');
      expect(row()).toMatchObject({ state: 'ACCEPTED', messageId: `m-${EDITION}` });
    },
  );

  test('an event in SNS’s envelope says the same', async () => {
    const { cloud, row } = await aCloud();
    await recordFeedback({ Type: 'Notification', Message: JSON.stringify(anEvent('Send')) }, cloud);
    expect(row()?.state).toBe('ACCEPTED');
  });

  test.each(['auth-failure', 'virus'])(
    'a report of the kind %s is not the reader’s complaint',
    async (feedbackType) => {
      const { cloud, subscriber, row } = await aCloud();
      await recordFeedback(anEvent('Complaint', { complaint: { feedbackType } }), cloud);
      expect(subscriber()?.suppression).toBeNull();
      expect(row()).toMatchObject({ state: 'ACCEPTED', outcome: null });
      expect(cloud.counted.MailsRejected).toBe(1);
    },
  );

  test('a mail rejected by policy suppresses no reader, and is counted in the edition and for the alarm', async () => {
    const { cloud, subscriber, row } = await aCloud();
    await recordFeedback(anEvent('Bounce', { bounce: { type: 'Permanent', status: '5.7.26' } }), cloud);
    expect(subscriber()).toMatchObject({ suppression: null, softBounces: 0 });
    expect(row()).toMatchObject({ state: 'ACCEPTED', outcome: null });
    expect(await cloud.tally.read(EDITION)).toEqual([{ minute: NOW, counts: { rejected: 1 } }]);
    expect(cloud.counted).toEqual({ MailsRejected: 1 });
  });

  test('events of another configuration set are ignored and counted', async () => {
    const { cloud, subscriber } = await aCloud();
    const tags = (set: string) => ({ ...anEvent('Send').mail.tags, 'ses:configuration-set': [set] });
    const bounce = (set: string) => anEvent('Bounce', { bounce: { type: 'Permanent' }, tags: tags(set) });
    expect(await recordFeedback(bounce('shop-receipts'), cloud)).toBe('ignored');
    expect(subscriber()?.suppression).toBeNull();
    expect(cloud.counted).toEqual({ EventsIgnored: 1 });
    expect(await recordFeedback(bounce('digest'), cloud)).toBe('recorded');
  });

  test('an event with an unreadable time still proves its mail', async () => {
    const { cloud, row } = await aCloud();
    const event = anEvent('Send');
    event.mail.timestamp = 'yesterday';
    expect(await recordFeedback(event, cloud)).toBe('recorded');
    expect(row()?.state).toBe('ACCEPTED');
  });

  test('foreign and malformed events are ignored', async () => {
    const { cloud } = await aCloud();
    const stranger = anEvent('Send', { tags: { edition: [EDITION], subscriber: [subscriberId(77)] } });
    expect(await recordAll([stranger, { hello: 1 }, null, 'x'], cloud)).toEqual([
      'ignored',
      'unreadable',
      'unreadable',
      'unreadable',
    ]);
  });
});
