import { expect, test } from 'vitest';
import { MAPPED_FIELDS, SAYS_WHO_LEFT } from '../../../lib/readers/import/fields.ts';

test('an operator calls a column by what it holds, never by what we only guess', () => {
  for (const field of ['address', 'zone', 'state', 'left', 'subscribed', 'confirmedAt', 'ignored'] as const)
    expect(MAPPED_FIELDS).toContain(field);
  for (const guess of [
    'stateOrPlace',
    'mayHaveLeft',
    'mayHaveBounced',
    'mayHaveAgreed',
    'suspicious',
    'unread',
  ] as const)
    expect(MAPPED_FIELDS).not.toContain(guess);
});

test('a list says itself who left when a column of it may say so, an agreement included, and not by dates', () => {
  for (const field of [
    'state',
    'left',
    'bounced',
    'complained',
    'subscribed',
    'mayHaveAgreed',
    'mayHaveLeft',
    'suspicious',
  ] as const)
    expect(SAYS_WHO_LEFT.has(field)).toBe(true);
  for (const field of ['address', 'zone', 'subscribedAt', 'confirmedAt', 'unread'] as const)
    expect(SAYS_WHO_LEFT.has(field)).toBe(false);
});
