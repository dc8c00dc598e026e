import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim } from '../../lib/domain/delivery-states.ts';
import { recordFeedbackBatch } from '../../lib/feedback/record-feedback.ts';
import { jsonOrText } from '../../lib/feedback/ses-event.ts';
import { liftSuppression } from '../../lib/feedback/suppress.ts';
import { aSubscriber, subscriberId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

const NOW = '2026-11-22T06:30:00.000Z';

interface About {
  readonly bounce?: { type: string; subType?: string; status?: string };
  readonly complaint?: { feedbackType?: string };
  readonly edition?: string;
  readonly tags?: Record<string, string[]>;
}

const OURS = { configurationSets: ['digest', 'confirmation'] };
type Cloud = ReturnType<typeof deliveryCloud>;

const recordAll = async (events: readonly unknown[], cloud: Cloud) =>
  (await recordFeedbackBatch(events, cloud, OURS)).map((result) =>
    result.status === 'fulfilled' ? result.value : 'failed',
  );

const recordFeedback = async (event: unknown, cloud: Cloud) => (await recordAll([event], cloud))[0];

/** An SES event as event publishing writes it. */
function anEvent(type: string, { bounce, complaint, edition = EDITION, tags }: About = {}) {
  const mail = {
    timestamp: NOW,
    messageId: `m-${edition}`,
    source: 'digest@news.example.com',
    destination: [aSubscriber(0).address],
    tags: tags ?? { edition: [edition], subscriber: [subscriberId(0)], attempt: ['1'] },
  };
  const recipient = {
    emailAddress: `Reader <${aSubscriber(0).address}>`,
    action: 'failed',
    status: bounce?.status,
  };
  return {
    eventType: type,
    mail,
    ...(bounce === undefined
      ? {}
      : {
          bounce: {
            bounceType: bounce.type,
            bounceSubType: bounce.subType ?? 'General',
            bouncedRecipients: [recipient],
          },
        }),
    ...(complaint === undefined
      ? {}
      : { complaint: { complainedRecipients: [recipient], complaintFeedbackType: complaint.feedbackType } }),
  };
}

async function aCloud(editions: readonly string[] = [EDITION]) {
  const cloud = deliveryCloud();
  await cloud.withSubscribers(1);
  for (const edition of editions) {
    const row = claim(
      null,
      { edition, subscriber: subscriberId(0), chunk: 'c' },
      { claimId: 'c', leaseUntil: NOW },
      NOW,
    );
    if (row !== null) await cloud.ledger.replace(null, row);
  }
  const subscriber = () => cloud.people.profiles.get(subscriberId(0));
  return {
    cloud,
    subscriber,
    row: (edition = EDITION) => cloud.ledger.all.get(`${edition}/${subscriberId(0)}`),
  };
}

describe('what SES says afterwards', () => {
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

  test('events of another configuration set are ignored and counted', async () => {
    const { cloud, subscriber } = await aCloud();
    const tags = (set: string) => ({ ...anEvent('Send').mail.tags, 'ses:configuration-set': [set] });
    const bounce = (set: string) => anEvent('Bounce', { bounce: { type: 'Permanent' }, tags: tags(set) });
    expect(await recordFeedback(bounce('shop-receipts'), cloud)).toBe('ignored');
    expect(subscriber()?.suppression).toBeNull();
    expect(cloud.counted).toEqual({ EventsIgnored: 1 });
    expect(await recordFeedback(bounce('digest'), cloud)).toBe('recorded');
  });

  test('an event that fails fails alone', async () => {
    const { cloud, row } = await aCloud();
    const refused = {
      ...cloud,
      directory: { ...cloud.directory, findByAddress: () => Promise.reject(new Error('no right')) },
    };
    const confirmation = anEvent('Bounce', {
      bounce: { type: 'Permanent' },
      tags: { kind: ['subscription'] },
    });
    const results = await recordFeedbackBatch([confirmation, anEvent('Send')], refused, OURS);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(row()?.state).toBe('ACCEPTED');
  });

  test('only events with a failed count are redelivered', async () => {
    const { cloud } = await aCloud();
    const refused = {
      ...cloud,
      tally: { ...cloud.tally, add: () => Promise.reject(new Error('throttled')) },
    };
    const results = await recordFeedbackBatch([anEvent('Send'), { hello: 1 }], refused, OURS);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  test('an event with an unreadable time still proves its mail', async () => {
    const { cloud, row } = await aCloud();
    const event = anEvent('Send');
    event.mail.timestamp = 'yesterday';
    expect(await recordFeedback(event, cloud)).toBe('recorded');
    expect(row()?.state).toBe('ACCEPTED');
  });

  test('a test send changes nothing, even when it bounces', async () => {
    const { cloud, subscriber } = await aCloud();
    await recordFeedback(anEvent('Bounce', { bounce: { type: 'Permanent' }, tags: { test: ['1'] } }), cloud);
    expect(subscriber()?.suppression).toBeNull();
    expect(await cloud.tally.read(EDITION)).toEqual([]);
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

  test('a message that is not JSON costs that message only: it is counted, and does not come again', async () => {
    const { cloud, row } = await aCloud();
    const messages = ['not json {', JSON.stringify(anEvent('Send'))].map(jsonOrText);
    expect(await recordAll(messages, cloud)).toEqual(['unreadable', 'recorded']);
    expect(cloud.counted).toEqual({ EventsIgnored: 1 });
    expect(row()?.state).toBe('ACCEPTED');
  });

  test('a bounce that comes twice is counted once', async () => {
    const { cloud } = await aCloud();
    const event = anEvent('Bounce', { bounce: { type: 'Permanent' } });
    await recordAll([event, event], cloud);
    await recordFeedback(event, cloud);
    expect(await cloud.tally.read(EDITION)).toEqual([{ minute: NOW, counts: { 'bounced-hard': 1 } }]);
  });

  // Two weeks of a full mailbox, with mornings on which nothing left.
  const days = ['08', '09', '12', '17', '22'].map((day) => `2026-11-${day}`);
  const soft = (edition: string) =>
    anEvent('Bounce', { bounce: { type: 'Transient', subType: 'MailboxFull' }, edition });

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

  test('any order, and any event doubled, ends in the same rows', async () => {
    const events = [
      anEvent('Send'),
      anEvent('Delivery'),
      anEvent('Bounce', { bounce: { type: 'Permanent' } }),
      anEvent('Complaint', { complaint: {} }),
    ];
    const rowsAfter = async (order: readonly unknown[]) => {
      const { cloud, subscriber, row } = await aCloud();
      for (const event of order) await recordFeedback(event, cloud);
      const { version: _version, ...profile } = subscriber() ?? aSubscriber(0);
      return { row: row(), profile };
    };
    const expected = await rowsAfter(events);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...events, ...events], { minLength: 8 }), async (order) => {
        expect(await rowsAfter(order)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
