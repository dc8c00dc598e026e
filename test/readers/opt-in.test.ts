import { describe, expect, test } from 'vitest';
import {
  hasConfirmed,
  LINK_HOURS,
  mayAsk,
  mayConfirm,
  withConfirmedOptIn,
  withOpenOptIn,
} from '../../lib/readers/opt-in.ts';
import { aSubscriber } from '../support/delivery-builders.ts';

const ASKED = '2026-11-20T08:00:00.000Z';
const LATER = '2026-11-20T09:00:00.000Z';
const pending = aSubscriber(1, { state: 'pending', confirmedAt: null, subscribedAt: ASKED });

describe('a link confirms', () => {
  test.each([
    ['the opt-in it was made for', pending, ASKED, LATER, true],
    ['also when it was mailed again', pending, LATER, LATER, true],
    ['until its last minute', pending, ASKED, '2026-11-22T07:59:59.999Z', true],
    ['and not a minute longer', pending, ASKED, '2026-11-22T08:00:00.000Z', false],
    ['an opt-in that began later', pending, '2026-11-20T07:59:59.999Z', LATER, false],
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
  expect(hasConfirmed(confirmed, ASKED)).toBe(true);
  expect(hasConfirmed(confirmed, '2026-11-19T08:00:00.000Z')).toBe(false);
  expect(hasConfirmed(pending, ASKED)).toBe(false);
});

describe('the way back of an address that bounced', () => {
  const bounced = aSubscriber(2, { suppression: { reason: 'hard-bounce', at: ASKED, edition: null } });
  const complained = aSubscriber(3, { suppression: { reason: 'complaint', at: ASKED, edition: null } });
  const WEEK_LATER = '2026-11-27T08:00:00.000Z';

  test('is a mail that asks to confirm, a week after the bounce and a week after the last such mail', () => {
    expect(mayAsk(bounced, WEEK_LATER)).toBe(true);
    expect(mayAsk(bounced, '2026-11-27T07:00:00.000Z')).toBe(false);
    expect(mayAsk({ ...bounced, confirmationSentAt: '2026-11-26T08:00:00.000Z' }, WEEK_LATER)).toBe(false);
  });

  test('is its link: a reader stays one meanwhile, and the bounce is over once it was pressed', () => {
    expect(withOpenOptIn(bounced, WEEK_LATER)).toBe(bounced);
    expect(mayConfirm(bounced, WEEK_LATER, WEEK_LATER)).toBe(true);
    expect(withConfirmedOptIn(bounced, WEEK_LATER)).toMatchObject({
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
  test('gives an opt-in that was to be forgotten another week, and nobody else a day to be forgotten on', () => {
    const open = { ...pending, expiresAt: '2026-11-27T08:00:00.000Z' };
    const fromAList = { ...pending, state: 'unsubscribed' as const, subscribedAt: null };
    const again = '2026-11-23T08:00:00.000Z';

    expect(withOpenOptIn(open, again).expiresAt).toBe('2026-11-30T08:00:00.000Z');
    expect(withOpenOptIn(withOpenOptIn(fromAList, ASKED), again).expiresAt).toBeUndefined();
  });

  test('again while a link works is the same opt-in', () => {
    const asked = { ...pending, confirmationSentAt: ASKED };
    expect(withOpenOptIn(asked, LATER)).toBe(asked);
  });

  test.each([
    ['after the last link ran out', { ...pending, confirmationSentAt: ASKED }, '2026-11-22T08:00:00.000Z'],
    ['when no mail ever left', pending, LATER],
    ['after leaving', { ...pending, state: 'unsubscribed' as const, confirmationSentAt: ASKED }, LATER],
  ])('%s is a new opt-in', (_, subscriber, now) => {
    expect(withOpenOptIn(subscriber, now)).toMatchObject({ state: 'pending', subscribedAt: now });
  });
});

test('a confirmation lifts a bounce and says when, and where there was none it lifts nothing', () => {
  const bounced = {
    ...pending,
    suppression: { reason: 'hard-bounce' as const, at: ASKED, edition: null },
    softBounces: 2,
  };
  expect(withConfirmedOptIn(bounced, LATER)).toMatchObject({
    suppression: null,
    softBounces: 0,
    liftedAt: LATER,
  });
  expect(withConfirmedOptIn(pending, LATER)).not.toHaveProperty('liftedAt');
});
