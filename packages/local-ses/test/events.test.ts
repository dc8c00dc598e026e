import { expect, test } from 'vitest';
import type { Outcome } from '../outcomes.ts';
import { aClient, aMail, aServerWithEvents } from './support.ts';

const at = new Date('2026-11-22T06:30:00.000Z');
const still = { now: () => at, schedule: setImmediate, random: () => 0.5 };
const kinds = (events: readonly { eventType: string }[]) => events.map(({ eventType }) => eventType);

/** The events of one mail to one recipient. */
async function eventsFor(to: string, outcome?: Outcome) {
  const { server, events } = await aServerWithEvents({ environment: still });
  if (outcome !== undefined) server.decide([{ to, outcome }]);
  await aClient(server).send(aMail({ to: [to], configurationSet: 'digest', tags: { subscriber: '01ABC' } }));
  await server.settled();
  return { server, events };
}

test('an accepted mail is announced by Send and then Delivery, with its tags', async () => {
  const { server, events } = await eventsFor('reader@example.org');
  const messageId = server.acceptances()[0]?.messageId;

  expect(kinds(events)).toEqual(['Send', 'Delivery']);
  expect(events[0]).toEqual({
    eventType: 'Send',
    mail: {
      timestamp: '2026-11-22T06:30:00.000Z',
      source: 'digest@news.example.com',
      sourceArn: 'arn:aws:ses:eu-west-1:000000000000:identity/news.example.com',
      sendingAccountId: '000000000000',
      messageId,
      destination: ['reader@example.org'],
      headersTruncated: false,
      headers: [
        { name: 'From', value: 'digest@news.example.com' },
        { name: 'To', value: 'reader@example.org' },
        { name: 'Subject', value: 'The morning' },
      ],
      commonHeaders: {
        messageId,
        from: ['digest@news.example.com'],
        to: ['reader@example.org'],
        subject: 'The morning',
      },
      tags: {
        'ses:source-tls-version': ['TLSv1.3'],
        'ses:operation': ['SendRawEmail'],
        'ses:configuration-set': ['digest'],
        'ses:source-ip': ['127.0.0.1'],
        'ses:from-domain': ['news.example.com'],
        'ses:caller-identity': ['local'],
        subscriber: ['01ABC'],
      },
    },
    send: {},
  });
  expect(events[1]).toMatchObject({
    mail: { messageId, tags: { subscriber: ['01ABC'], 'ses:outgoing-ip': ['192.0.2.1'] } },
    delivery: {
      timestamp: '2026-11-22T06:30:00.000Z',
      processingTimeMillis: 0,
      recipients: ['reader@example.org'],
      smtpResponse: '250 2.0.0 OK',
    },
  });
});

test('the simulator bounces as an unknown user, labels included', async () => {
  const { events } = await eventsFor('bounce+label-7@simulator.amazonses.com');

  expect(kinds(events)).toEqual(['Send', 'Bounce']);
  expect(events[1]).toMatchObject({
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [
        {
          emailAddress: 'bounce+label-7@simulator.amazonses.com',
          action: 'failed',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 user unknown',
        },
      ],
      timestamp: '2026-11-22T06:30:00.000Z',
    },
  });
});

test.each([
  ['success', ['Send', 'Delivery'], {}],
  ['complaint', ['Send', 'Delivery', 'Complaint'], { complaint: { complaintFeedbackType: 'abuse' } }],
  ['ooto', ['Send', 'Delivery', 'Bounce'], { bounce: { bounceType: 'Transient', bounceSubType: 'General' } }],
  [
    'suppressionlist',
    ['Send', 'Bounce'],
    { bounce: { bounceType: 'Permanent', bounceSubType: 'Suppressed' } },
  ],
])('the simulator’s %s mailbox does what SES documents', async (mailbox, expected, last) => {
  const { server, events } = await eventsFor(`${mailbox}@simulator.amazonses.com`);

  expect(kinds(events)).toEqual(expected);
  expect(events.at(-1)).toMatchObject(last);
  expect(server.suppressed.size).toBe(0);
});

test.each<[string, Outcome, string[], object]>([
  [
    'a full mailbox',
    { kind: 'bounced', type: 'Transient', subType: 'MailboxFull' },
    ['Send', 'Bounce'],
    {
      bounce: {
        bounceType: 'Transient',
        bounceSubType: 'MailboxFull',
        bouncedRecipients: [{ status: '4.2.2' }],
      },
    },
  ],
  [
    'a delay that ends well',
    { kind: 'delayed', delayType: 'TransientCommunicationFailure', end: 'delivered' },
    ['Send', 'DeliveryDelay', 'Delivery'],
    { delivery: { recipients: ['reader@example.org'] } },
  ],
  [
    'a delay that ends badly',
    { kind: 'delayed', delayType: 'MailboxFull', end: 'bounced' },
    ['Send', 'DeliveryDelay', 'Bounce'],
    { bounce: { bounceType: 'Transient' } },
  ],
  [
    'a virus',
    { kind: 'rejected', reason: 'Bad content' },
    ['Send', 'Reject'],
    { reject: { reason: 'Bad content' } },
  ],
  ['a black hole', { kind: 'silent' }, ['Send'], { send: {} }],
])('a rule may decide for %s', async (_name, outcome, expected, last) => {
  const { events } = await eventsFor('reader@example.org', outcome);

  expect(kinds(events)).toEqual(expected);
  expect(events.at(-1)).toMatchObject(last);
});

test('after a hard bounce the next mail is accepted, and bounces on the account suppression list', async () => {
  const { server, events } = await eventsFor('Gone@example.org', {
    kind: 'bounced',
    type: 'Permanent',
    subType: 'NoEmail',
  });
  await aClient(server).send(aMail({ to: ['gone@example.org'], configurationSet: 'digest' }));
  await server.settled();

  expect(server.suppressed.get('gone@example.org')).toBe('BOUNCE');
  expect(server.acceptances()).toHaveLength(2);
  expect(kinds(events)).toEqual(['Send', 'Bounce', 'Send', 'Bounce']);
  expect(events[3]).toMatchObject({
    bounce: { bounceType: 'Permanent', bounceSubType: 'OnAccountSuppressionList' },
  });
});

test('after a complaint the next mail is reported as complained about again', async () => {
  const { server, events } = await eventsFor('cross@example.org', { kind: 'complained' });
  await aClient(server).send(aMail({ to: ['cross@example.org'], configurationSet: 'digest' }));
  await server.settled();

  expect(kinds(events)).toEqual(['Send', 'Delivery', 'Complaint', 'Send', 'Complaint']);
  expect(events[4]).toMatchObject({ complaint: { complaintSubType: 'OnAccountSuppressionList' } });
});

test('a soft bounce suppresses nobody', async () => {
  const { server } = await eventsFor('full@example.org', {
    kind: 'bounced',
    type: 'Transient',
    subType: 'MailboxFull',
  });

  expect(server.suppressed.size).toBe(0);
});

test('a mail without a configuration set is announced to nobody', async () => {
  const { server, events } = await aServerWithEvents();
  await aClient(server).send(aMail());
  await server.settled();

  expect(events).toEqual([]);
});

test('each recipient has an outcome of its own', async () => {
  const { server, events } = await aServerWithEvents();
  const to = ['reader@example.org', 'bounce@simulator.amazonses.com'];
  await aClient(server).send(aMail({ to, configurationSet: 'digest' }));
  await server.settled();

  expect(kinds(events)).toEqual(['Send', 'Delivery', 'Bounce']);
});

test('events can be lost, doubled and late, while the mail is accepted as ever', async () => {
  const delays: number[] = [];
  const schedule = (task: () => void, afterMs: number) => {
    delays.push(afterMs);
    setImmediate(task);
  };
  const { server, events } = await aServerWithEvents({
    environment: { ...still, schedule },
    eventDelaysMs: { Delivery: 40 },
  });
  server.inject([
    { kind: 'event-lost', event: 'Send', count: 1 },
    { kind: 'event-duplicated', event: 'Delivery', count: 1 },
    { kind: 'event-late', event: 'Send', count: 1, delayMs: 600_000 },
  ]);
  const client = aClient(server);
  await client.send(aMail({ configurationSet: 'digest' }));
  await client.send(aMail({ configurationSet: 'digest' }));
  await server.settled();

  expect(kinds(events)).toEqual(['Delivery', 'Delivery', 'Send', 'Delivery']);
  expect(delays).toEqual([40, 40, 600_000, 40]);
  expect(server.acceptances()).toHaveLength(2);
});

test('headers beyond 10 KB are cut, and the event says so', async () => {
  const { server, events } = await aServerWithEvents();
  const headers = Array.from({ length: 30 }, (_, n) => `X-Long-${n}: ${'x'.repeat(500)}`);
  await aClient(server).send(aMail({ headers, configurationSet: 'digest' }));
  await server.settled();

  expect(events[0]?.mail.headersTruncated).toBe(true);
  expect(JSON.stringify(events[0]?.mail.headers).length).toBeLessThan(12_000);
});

test('an event that cannot be published is reported, and the mail stays accepted', async () => {
  const { server } = await aServerWithEvents({
    publish: () => Promise.reject(new Error('no topic')),
  });
  await aClient(server).send(aMail({ configurationSet: 'digest' }));
  await server.settled();

  expect(server.publishFailures()).toHaveLength(2);
  expect(server.acceptances()).toHaveLength(1);
});
