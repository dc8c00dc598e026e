import { describe, expect, test } from 'vitest';
import type { Field } from '../../../lib/readers/import/fields.ts';
import { readCell } from '../../../lib/readers/import/read-cell.ts';

const read = (field: Field, text: string) =>
  readCell(field, text, {
    morning: { zone: 'Europe/London', minute: 390 },
    dates: null,
    atBest: 'confirmed',
    now: '2026-11-22T08:00:00.000Z',
  });

test.each<[Field, string, object | string]>([
  ['days', 'weekdays', { days: 'weekdays' }],
  ['days', 'Mondays', {}],
  ['pausedUntil', '2026-12-24', { pausedUntil: '2026-12-24' }],
  ['pausedUntil', 'Christmas', {}],
  ['leadLeftOut', 'yes', { leadLeftOut: true }],
  ['leadLeftOut', 'no', {}],
  ['suppression', 'soft-bounces', { suppression: 'soft-bounces' }],
  ['suppression', 'dislike', 'unknown-suppression'],
  ['unconfirmed', 'no', {}],
  ['unconfirmed', '2024-03-01', { status: 'pending' }],
  ['stateOrPlace', 'NY', {}],
  ['stateOrPlace', 'New York', 'unknown-state'],
  ['unread', 'hard bounce', { status: 'bounced' }],
  ['unread', 'active', {}],
  ['mayHaveBounced', '3', 'unknown-column'],
  ['doubtful', 'gekündigt', 'may-have-left'],
  ['doubtful', 'monthly', {}],
  ['unread', 'gekündigt', {}],
  ['confirmed', 'pending', { status: 'pending' }],
  ['subscribed', 'unsubscribed', { status: 'unsubscribed' }],
  ['ticked', '', { status: 'pending' }],
  ['ticked', 'no', { status: 'unsubscribed' }],
  ['ticked', 'yes', {}],
  ['ticked', '2021-04-05', { subscribedAt: '2021-04-05T00:00:00.000Z' }],
  ['ticked', 'maybe', 'unknown-column'],
  ['proven', '0000-00-00', { status: 'pending' }],
  ['proven', 'no', { status: 'pending' }],
  ['proven', '2021-04-05', { confirmedAt: '2021-04-05T00:00:00.000Z' }],
  ['left', '1969-12-31 19:00:00', {}],
  ['ignored', 'unsubscribed', {}],
])('%s: %s', (field, text, said) => {
  expect(read(field, text)).toEqual(said);
});

describe('the record of consent in our own export', () => {
  test('is kept with its sentence and the hash of the IP address', () => {
    const record = 'double-opt-in/0123456789ab/k1:0123456789abcdef';
    expect(read('consentRecord', record)).toEqual({
      consent: { how: 'double-opt-in', text: '0123456789ab', ip: 'k1:0123456789abcdef' },
    });
    expect(read('consentRecord', 'double-opt-in/0123456789ab/-')).toMatchObject({ consent: { ip: null } });
  });

  test('is nothing when it is not ours', () => {
    expect(read('consentRecord', 'double-opt-in/yes/127.0.0.1')).toEqual({});
  });
});

describe('sections left out', () => {
  test('are separated by bars, in lower case', () => {
    expect(read('sectionsLeftOut', 'Sport | Culture|')).toEqual({ sectionsLeftOut: ['sport', 'culture'] });
  });

  test('are no more, and no longer, than a newsletter has', () => {
    const many = Array.from({ length: 60 }, (_, i) => `section ${i}`).join('|');
    expect(read('sectionsLeftOut', many)).toHaveProperty('sectionsLeftOut.length', 50);
    expect(read('sectionsLeftOut', `${'x'.repeat(41)}|news`)).toEqual({ sectionsLeftOut: ['news'] });
  });
});
