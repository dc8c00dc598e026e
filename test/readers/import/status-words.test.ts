import { expect, test } from 'vitest';
import { flagOf, standingOf, worse } from '../../../lib/readers/import/status-words.ts';

test.each([
  ['subscribed', 'confirmed'],
  ['Enabled', 'confirmed'],
  ['active', 'confirmed'],
  ['regular', 'confirmed'],
  ['Unconfirmed', 'pending'],
  ['unactivated', 'pending'],
  ['Unsubscribed', 'unsubscribed'],
  ['Opted-Out', 'unsubscribed'],
  ['blocklisted', 'unsubscribed'],
  ['inactive', 'unsubscribed'],
  ['cancelled', 'unsubscribed'],
  ['désabonné', 'unsubscribed'],
  ['cleaned', 'bounced'],
  ['Hard bounce', 'bounced'],
  ['undeliverable', 'bounced'],
  ['Marked as spam', 'complained'],
  ['Junk', 'complained'],
])('%s means %s', (word, standing) => {
  expect(standingOf(word)).toBe(standing);
});

test.each(['churned', 'unpaid', 'maybe', 'CA', 'VIP', ''])('%j means nothing we could act on', (word) => {
  expect(standingOf(word)).toBeNull();
});

test('the worst that is said counts', () => {
  expect(worse('confirmed', 'pending')).toBe('pending');
  expect(worse('complained', 'bounced')).toBe('complained');
  expect(worse('unsubscribed', 'confirmed')).toBe('unsubscribed');
});

test('a flag is yes, no or something else', () => {
  expect(['TRUE', 'yes', '1', 'x'].map(flagOf)).toEqual([true, true, true, true]);
  expect(['false', 'No', '0', 'null'].map(flagOf)).toEqual([false, false, false, false]);
  expect(['2024-01-01', 'perhaps'].map(flagOf)).toEqual([null, null]);
});
