import { expect, test } from 'vitest';
import { subscriberChange, sumOfChanges } from '../../lib/domain/subscriber-count.ts';

const a = (state: 'pending' | 'confirmed' | 'unsubscribed', isSuppressed = false) => ({
  state,
  suppression: isSuppressed
    ? ({ reason: 'hard-bounce', at: '2026-11-22T06:00:00Z', edition: null } as const)
    : null,
});

test.each([
  ['a sign-up', null, a('pending'), { pending: 1 }],
  ['a confirmation', a('pending'), a('confirmed'), { pending: -1, confirmed: 1, joined: 1 }],
  ['an imported reader', null, a('confirmed'), { confirmed: 1, joined: 1 }],
  ['leaving', a('confirmed'), a('unsubscribed'), { confirmed: -1, unsubscribed: 1, left: 1 }],
  ['a bounce', a('confirmed'), a('confirmed', true), { confirmed: -1, suppressed: 1, left: 1 }],
  ['a suppression lifted', a('confirmed', true), a('confirmed'), { suppressed: -1, confirmed: 1, joined: 1 }],
  ['an erasure', a('confirmed'), null, { confirmed: -1, left: 1 }],
  ['a change of hour', a('confirmed'), a('confirmed'), {}],
] as const)('%s', (_what, before, after, change) => {
  expect(subscriberChange(before, after)).toEqual(change);
});

test('changes add up', () => {
  expect(sumOfChanges([{ confirmed: 1, joined: 1 }, { confirmed: 1, joined: 1 }, { left: 1 }])).toEqual({
    confirmed: 2,
    joined: 2,
    left: 1,
  });
});
