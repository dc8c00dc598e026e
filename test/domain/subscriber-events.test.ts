import { expect, test } from 'vitest';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import { eventsBetween } from '../../lib/domain/subscriber-events.ts';
import { aSubscriber } from '../support/delivery-builders.ts';

const AT = '2026-11-22T08:00:00.000Z';
const typesBetween = (before: Subscriber | null, after: Subscriber | null) =>
  eventsBetween(before, after, AT).map(({ type }) => type);
const subscriber = aSubscriber(1);
const pending = aSubscriber(1, { state: 'pending' });
const suppressed = (reason: 'hard-bounce' | 'soft-bounces' | 'complaint', about: Partial<Subscriber> = {}) =>
  aSubscriber(1, { ...about, suppression: { reason, at: AT, edition: null } });

test.each<[string, Subscriber | null, Subscriber | null, string[]]>([
  ['a sign-up', null, pending, ['subscribed']],
  ['a confirmation', pending, subscriber, ['confirmed']],
  ['another hour', subscriber, { ...subscriber, minute: 420 }, ['changed']],
  ['another address', subscriber, { ...subscriber, address: 'new@mail.example' }, ['changed']],
  ['a pause', subscriber, { ...subscriber, pausedUntil: '2026-12-24' }, ['changed']],
  ['another zone', subscriber, { ...subscriber, zone: 'Asia/Tokyo' }, ['changed']],
  ['other days', subscriber, { ...subscriber, days: 'weekend' }, ['changed']],
  [
    'other sections',
    subscriber,
    { ...subscriber, choice: { leftOut: ['sport'], withLead: true } },
    ['changed'],
  ],
  ['leaving', subscriber, { ...subscriber, state: 'unsubscribed' }, ['unsubscribed']],
  ['coming back', { ...subscriber, state: 'unsubscribed' }, pending, ['subscribed']],
  ['a hard bounce', subscriber, suppressed('hard-bounce'), ['bounced']],
  ['too many soft bounces', subscriber, suppressed('soft-bounces'), ['bounced']],
  ['a complaint', subscriber, suppressed('complaint'), ['complained']],
  ['a complaint after a bounce', suppressed('hard-bounce'), suppressed('complaint'), ['complained']],
  ['a harder bounce', suppressed('soft-bounces'), suppressed('hard-bounce'), []],
  ['a lifted suppression', suppressed('complaint'), subscriber, ['lifted']],
  [
    'the way back after a bounce',
    suppressed('hard-bounce', { state: 'pending' }),
    subscriber,
    ['confirmed', 'lifted'],
  ],
  ['erasure', subscriber, null, ['erased']],
  [
    'nothing that others need to know',
    subscriber,
    { ...subscriber, softBounces: 2, confirmationSentAt: AT },
    [],
  ],
  ['nobody', null, null, []],
])('%s is told as %4$j', (_, before, after, types) => {
  expect(typesBetween(before, after)).toEqual(types);
});

test('an event has the id of its change, so that telling it twice shows', () => {
  const ids = eventsBetween(pending, aSubscriber(1, { version: 2 }), AT).map(({ id }) => id);
  expect(ids).toEqual([`${subscriber.id}.2.confirmed`]);
});
