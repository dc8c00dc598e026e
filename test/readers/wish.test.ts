import { describe, expect, test } from 'vitest';
import {
  hasConfirmed,
  LINK_HOURS,
  mayAsk,
  mayConfirm,
  withConfirmedWish,
  withOpenWish,
} from '../../lib/readers/wish.ts';
import { aSubscriber } from '../support/delivery-builders.ts';

const WISHED = '2026-11-20T08:00:00.000Z';
const LATER = '2026-11-20T09:00:00.000Z';
const pending = aSubscriber(1, { state: 'pending', confirmedAt: null, subscribedAt: WISHED });

describe('a link confirms', () => {
  test.each([
    ['the wish it was made for', pending, WISHED, LATER, true],
    ['also when it was mailed again', pending, LATER, LATER, true],
    ['until its last minute', pending, WISHED, '2026-11-22T07:59:59.999Z', true],
    ['and not a minute longer', pending, WISHED, '2026-11-22T08:00:00.000Z', false],
    ['nothing that was wished for later', pending, '2026-11-20T07:59:59.999Z', LATER, false],
    ['nobody who left', { ...pending, state: 'unsubscribed' as const }, LATER, LATER, false],
    ['nobody twice', { ...pending, state: 'confirmed' as const }, LATER, LATER, false],
  ])('%s', (_, subscriber, issuedAt, now, may) => {
    expect(mayConfirm(subscriber, issuedAt, now)).toBe(may);
  });

  test('for the two days that the page promises', () => {
    expect(LINK_HOURS).toBe(48);
  });
});

test('a reader who has confirmed by this link may press it again, and no older link', () => {
  const confirmed = { ...pending, state: 'confirmed' as const };
  expect(hasConfirmed(confirmed, WISHED)).toBe(true);
  expect(hasConfirmed(confirmed, '2026-11-19T08:00:00.000Z')).toBe(false);
  expect(hasConfirmed(pending, WISHED)).toBe(false);
});

describe('the way back of an address that bounced', () => {
  const bounced = aSubscriber(2, { suppression: { reason: 'hard-bounce', at: WISHED, edition: null } });
  const complained = aSubscriber(3, { suppression: { reason: 'complaint', at: WISHED, edition: null } });
  const WEEK_LATER = '2026-11-27T08:00:00.000Z';

  test('is a mail that asks to confirm, a week after the bounce and a week after the last such mail', () => {
    expect(mayAsk(bounced, WEEK_LATER)).toBe(true);
    expect(mayAsk(bounced, '2026-11-27T07:00:00.000Z')).toBe(false);
    expect(mayAsk({ ...bounced, confirmationSentAt: '2026-11-26T08:00:00.000Z' }, WEEK_LATER)).toBe(false);
  });

  test('is its link: a reader stays one meanwhile, and the bounce is over once it was pressed', () => {
    expect(withOpenWish(bounced, WEEK_LATER)).toBe(bounced);
    expect(mayConfirm(bounced, WEEK_LATER, WEEK_LATER)).toBe(true);
    expect(withConfirmedWish(bounced, WEEK_LATER)).toMatchObject({
      state: 'confirmed',
      suppression: null,
      liftedAt: WEEK_LATER,
    });
  });

  test('is not open to an address whose reader complained', () => {
    expect(mayAsk(complained, '2027-11-27T08:00:00.000Z')).toBe(false);
    for (const state of ['pending', 'confirmed'] as const)
      expect(mayConfirm({ ...complained, state }, WEEK_LATER, WEEK_LATER)).toBe(false);
  });
});

test('a new address and one that left get a mail, a reader’s gets none', () => {
  expect(mayAsk(null, LATER)).toBe(true);
  expect(mayAsk(pending, LATER)).toBe(true);
  expect(mayAsk({ ...pending, state: 'unsubscribed' }, LATER)).toBe(true);
  expect(mayAsk({ ...pending, state: 'confirmed' }, LATER)).toBe(false);
});

describe('signing up', () => {
  test('gives a wish that was to be forgotten another week, and nobody else a day to be forgotten on', () => {
    const open = { ...pending, expiresAt: '2026-11-27T08:00:00.000Z' };
    const fromAList = { ...pending, state: 'unsubscribed' as const, subscribedAt: null };
    const again = '2026-11-23T08:00:00.000Z';

    expect(withOpenWish(open, again).expiresAt).toBe('2026-11-30T08:00:00.000Z');
    expect(withOpenWish(withOpenWish(fromAList, WISHED), again).expiresAt).toBeUndefined();
  });

  test('again while a link works is the same wish', () => {
    const asked = { ...pending, confirmationSentAt: WISHED };
    expect(withOpenWish(asked, LATER)).toBe(asked);
  });

  test.each([
    ['after the last link ran out', { ...pending, confirmationSentAt: WISHED }, '2026-11-22T08:00:00.000Z'],
    ['when no mail ever left', pending, LATER],
    ['after leaving', { ...pending, state: 'unsubscribed' as const, confirmationSentAt: WISHED }, LATER],
  ])('%s is a new wish', (_, subscriber, now) => {
    expect(withOpenWish(subscriber, now)).toMatchObject({ state: 'pending', subscribedAt: now });
  });
});

test('a confirmation lifts a bounce and says when, and where there was none it lifts nothing', () => {
  const bounced = {
    ...pending,
    suppression: { reason: 'hard-bounce' as const, at: WISHED, edition: null },
    softBounces: 2,
  };
  expect(withConfirmedWish(bounced, LATER)).toMatchObject({
    suppression: null,
    softBounces: 0,
    liftedAt: LATER,
  });
  expect(withConfirmedWish(pending, LATER)).not.toHaveProperty('liftedAt');
});
