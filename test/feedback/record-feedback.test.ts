import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim } from '../../lib/domain/delivery-states.ts';
import { recordFeedback, recordFeedbackBatch } from '../../lib/feedback/record-feedback.ts';
import { aReader, readerId } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

const NOW = '2026-11-22T06:30:00.000Z';

interface About {
  readonly bounce?: { type: string; subType?: string; status?: string };
  readonly complaint?: { feedbackType?: string };
  readonly edition?: string;
  readonly tags?: Record<string, string[]>;
}

/** An SES event as event publishing writes it. */
function anEvent(type: string, { bounce, complaint, edition = EDITION, tags }: About = {}) {
  const mail = {
    timestamp: NOW,
    messageId: `m-${edition}`,
    source: 'digest@news.example.com',
    destination: [aReader(0).address],
    tags: tags ?? { edition: [edition], subscriber: [readerId(0)], attempt: ['1'] },
  };
  const recipient = {
    emailAddress: `Reader <${aReader(0).address}>`,
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
  await cloud.withReaders(1);
  for (const edition of editions) {
    const row = claim(null, { edition, subscriber: readerId(0), chunk: 'c' }, NOW, NOW);
    if (row !== null) await cloud.ledger.replace(null, row);
  }
  const reader = () => cloud.people.profiles.get(readerId(0));
  return { cloud, reader, row: (edition = EDITION) => cloud.ledger.all.get(`${edition}/${readerId(0)}`) };
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
    const { cloud, reader, row } = await aCloud();
    await recordFeedback(anEvent('Bounce', { bounce: { type: 'Permanent' } }), cloud);
    expect(reader()?.suppression).toMatchObject({ reason: 'hard-bounce', edition: EDITION });
    expect(row()).toMatchObject({ state: 'ACCEPTED', outcome: 'bounced-hard' });
  });

  test.each([
    ['SES’s own suppression list', { type: 'Permanent', subType: 'OnAccountSuppressionList' }, 'hard-bounce'],
    ['no such domain, called transient', { type: 'Transient', status: '5.4.4' }, 'hard-bounce'],
    ['a full mailbox', { type: 'Transient', subType: 'MailboxFull' }, undefined],
    ['content that was not liked', { type: 'Transient', subType: 'ContentRejected' }, undefined],
    ['something undetermined', { type: 'Undetermined', subType: 'Undetermined' }, undefined],
  ])('%s: %o', async (_name, bounce, reason) => {
    const { cloud, reader } = await aCloud();
    await recordFeedback(anEvent('Bounce', { bounce }), cloud);
    expect(reader()?.suppression?.reason).toBe(reason);
  });

  test('a complaint suppresses at once; "not spam" does not', async () => {
    const { cloud, reader } = await aCloud();
    await recordFeedback(anEvent('Complaint', { complaint: { feedbackType: 'not-spam' } }), cloud);
    expect(reader()?.suppression).toBeNull();
    await recordFeedback(anEvent('Complaint', { complaint: {} }), cloud);
    expect(reader()?.suppression?.reason).toBe('complaint');
  });

  test('the older shape, without tags, suppresses by address', async () => {
    const { cloud, reader } = await aCloud();
    const { eventType, ...event } = anEvent('Bounce', { bounce: { type: 'Permanent' }, tags: {} });
    expect(await recordFeedback({ ...event, notificationType: eventType }, cloud)).toBe('ignored');
    expect(reader()?.suppression?.reason).toBe('hard-bounce');
  });

  test('an event without tags finds the reader in whatever spelling the mailbox uses', async () => {
    const { cloud, reader } = await aCloud();
    const { eventType, ...event } = anEvent('Bounce', { bounce: { type: 'Permanent' }, tags: {} });
    const shouted = JSON.parse(
      JSON.stringify(event).replaceAll(aReader(0).address, aReader(0).address.toUpperCase()),
    );
    await recordFeedback({ ...shouted, notificationType: eventType }, cloud);
    expect(reader()?.suppression?.reason).toBe('hard-bounce');
  });

  test('a test send changes nothing, even when it bounces', async () => {
    const { cloud, reader } = await aCloud();
    await recordFeedback(anEvent('Bounce', { bounce: { type: 'Permanent' }, tags: { test: ['1'] } }), cloud);
    expect(reader()?.suppression).toBeNull();
    expect(await cloud.tally.read(EDITION)).toEqual([]);
  });

  test('events of strangers and rubbish are passed over', async () => {
    const { cloud } = await aCloud();
    const stranger = anEvent('Send', { tags: { edition: [EDITION], subscriber: [readerId(77)] } });
    expect(await recordFeedbackBatch([stranger, { hello: 1 }, null, 'x'], cloud)).toEqual([
      'ignored',
      'unreadable',
      'unreadable',
      'unreadable',
    ]);
  });

  test('a bounce that comes twice is counted once', async () => {
    const { cloud } = await aCloud();
    const event = anEvent('Bounce', { bounce: { type: 'Permanent' } });
    await recordFeedbackBatch([event, event], cloud);
    await recordFeedback(event, cloud);
    expect(await cloud.tally.read(EDITION)).toEqual([{ minute: NOW, counts: { 'bounced-hard': 1 } }]);
  });

  const days = ['18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`);
  const soft = (edition: string) =>
    anEvent('Bounce', { bounce: { type: 'Transient', subType: 'MailboxFull' }, edition });

  test('five soft bounces in a row suppress, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(days, { minLength: 5 }), async (order) => {
        const { cloud, reader } = await aCloud(days);
        for (const edition of order) await recordFeedback(anEvent('Send', { edition }), cloud);
        for (const edition of order) await recordFeedback(soft(edition), cloud);
        expect(reader()?.suppression?.reason).toBe('soft-bounces');
      }),
      { numRuns: 30 },
    );
  });

  test('a delivery between them starts the row again', async () => {
    const { cloud, reader } = await aCloud(['2026-11-17', ...days]);
    for (const edition of ['2026-11-17', ...days]) await recordFeedback(anEvent('Send', { edition }), cloud);
    for (const edition of ['2026-11-17', '2026-11-18', '2026-11-20', '2026-11-21', '2026-11-22']) {
      await recordFeedback(soft(edition), cloud);
    }
    expect(reader()).toMatchObject({ suppression: null, softBounces: 3 });
  });

  test('any order, and any event doubled, ends in the same rows', async () => {
    const events = [
      anEvent('Send'),
      anEvent('Delivery'),
      anEvent('Bounce', { bounce: { type: 'Permanent' } }),
      anEvent('Complaint', { complaint: {} }),
    ];
    const rowsAfter = async (order: readonly unknown[]) => {
      const { cloud, reader, row } = await aCloud();
      for (const event of order) await recordFeedback(event, cloud);
      const { version: _version, ...profile } = reader() ?? aReader(0);
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
