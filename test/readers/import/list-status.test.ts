import { expect, test } from 'vitest';
import { hasLeft, LIST_STATUSES, worse } from '../../../lib/readers/import/list-status.ts';

test('the worst status counts', () => {
  expect(worse('confirmed', 'pending')).toBe('pending');
  expect(worse('complained', 'bounced')).toBe('complained');
  expect(worse('unsubscribed', 'confirmed')).toBe('unsubscribed');
});

test('whoever unsubscribed, bounced or complained has left; who has not confirmed yet has not', () => {
  expect(LIST_STATUSES.filter(hasLeft)).toEqual(['unsubscribed', 'bounced', 'complained']);
});
