import { expect, test } from 'vitest';
import { jsonOrText, readSesEvent } from '../../lib/feedback/ses-event.ts';

const mail = {
  messageId: '0100',
  timestamp: '2026-11-22T06:30:00.000Z',
  destination: ['ada@example.org'],
  tags: { edition: ['2026-11-22'] },
};

test('an event of a configuration set is read, raw and in SNS’s envelope', () => {
  const event = { eventType: 'Send', mail, send: {} };
  const read = { type: 'Send', mail, bounce: undefined, complaint: undefined };
  expect(readSesEvent(event)).toEqual(read);
  expect(readSesEvent({ Type: 'Notification', Message: JSON.stringify(event) })).toEqual(read);
});

test('an older notification is the same event, without tags', () => {
  const { tags: _, ...untagged } = mail;
  const event = readSesEvent({
    notificationType: 'Bounce',
    mail: untagged,
    bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'ada@example.org' }] },
  });
  expect(event).toMatchObject({
    type: 'Bounce',
    mail: { tags: {} },
    bounce: { bounceType: 'Permanent', bounceSubType: 'Undetermined' },
  });
});

test.each([
  ['another service’s message', { source: 'aws.s3', detail: {} }],
  ['an envelope with no JSON in it', { Type: 'Notification', Message: 'Successfully validated SNS topic' }],
  ['a request to confirm', { Type: 'SubscriptionConfirmation', Message: '{}' }],
  ['a text', 'hello'],
])('%s is no event', (_, value) => {
  expect(readSesEvent(value)).toBe(null);
});

test('a queue message is read as JSON, and stays a text if it is none', () => {
  expect(jsonOrText('{"a":1}')).toEqual({ a: 1 });
  expect(jsonOrText('{"a":')).toBe('{"a":');
});
