import { expect, test } from 'vitest';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import { eventsBetween } from '../../lib/domain/subscriber-events.ts';
import { aReader } from '../support/delivery-builders.ts';

const AT = '2026-11-22T08:00:00.000Z';
const typesBetween = (before: Subscriber | null, after: Subscriber | null) =>
  eventsBetween(before, after, AT).map(({ type }) => type);
const reader = aReader(1);
const pending = aReader(1, { state: 'pending' });
const suppressed = (reason: 'hard-bounce' | 'soft-bounces' | 'complaint', about: Partial<Subscriber> = {}) =>
  aReader(1, { ...about, suppression: { reason, at: AT, edition: null } });

test.each<[string, Subscriber | null, Subscriber | null, string[]]>([
  ['a sign-up', null, pending, ['subscribed']],
  ['a confirmation', pending, reader, ['confirmed']],
  ['another hour', reader, { ...reader, minute: 420 }, ['changed']],
  ['another address', reader, { ...reader, address: 'new@mail.example' }, ['changed']],
  ['other days', reader, { ...reader, days: 'weekend' }, ['changed']],
  ['other sections', reader, { ...reader, choice: { leftOut: ['sport'], withLead: true } }, ['changed']],
  ['leaving', reader, { ...reader, state: 'unsubscribed' }, ['unsubscribed']],
  ['coming back', { ...reader, state: 'unsubscribed' }, pending, ['subscribed']],
  ['a hard bounce', reader, suppressed('hard-bounce'), ['bounced']],
  ['too many soft bounces', reader, suppressed('soft-bounces'), ['bounced']],
  ['a complaint', reader, suppressed('complaint'), ['complained']],
  ['a complaint after a bounce', suppressed('hard-bounce'), suppressed('complaint'), ['complained']],
  ['a harder bounce', suppressed('soft-bounces'), suppressed('hard-bounce'), []],
  ['a lifted suppression', suppressed('complaint'), reader, ['lifted']],
  [
    'the way back after a bounce',
    suppressed('hard-bounce', { state: 'pending' }),
    reader,
    ['confirmed', 'lifted'],
  ],
  ['erasure', reader, null, ['erased']],
  ['nothing that others need to know', reader, { ...reader, softBounces: 2, confirmationSentAt: AT }, []],
  ['nobody', null, null, []],
])('%s is told as %4$j', (_, before, after, types) => {
  expect(typesBetween(before, after)).toEqual(types);
});

test('an event has the id of its change, so that telling it twice shows', () => {
  const ids = eventsBetween(pending, aReader(1, { version: 2 }), AT).map(({ id }) => id);
  expect(ids).toEqual([`${reader.id}.2.confirmed`]);
});
