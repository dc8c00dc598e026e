import { describe, expect, test } from 'vitest';
import type { Delivery, DeliveryState } from '../../lib/domain/delivery.ts';
import {
  accept,
  claim,
  expire,
  leaseIsOver,
  MAX_AMBIGUITIES,
  prove,
  putBack,
  recordOutcome,
  refuse,
  reopen,
  resolve,
  suppress,
} from '../../lib/domain/delivery-states.ts';

const TO = { edition: '2026-11-22', subscriber: '01J', chunk: 'c' };
const T0 = '2026-11-22T06:30:00.000Z';
const LEASE = '2026-11-22T06:36:00.000Z';
const LATER = '2026-11-22T07:00:00.000Z';
const STATES: readonly DeliveryState[] = [
  'IN_FLIGHT',
  'RETRY',
  'ACCEPTED',
  'FAILED',
  'SUPPRESSED',
  'UNCONFIRMED',
  'EXPIRED',
];

const CLAIM = { claimId: 'first', leaseUntil: LEASE };

/** A row in a state, claimed once at T0. */
function aRow(state: DeliveryState = 'IN_FLIGHT', about: Partial<Delivery> = {}): Delivery {
  const row = claim(null, TO, CLAIM, T0);
  if (row === null) throw new Error('a first claim is always allowed');
  return { ...row, state, leaseUntil: state === 'IN_FLIGHT' ? LEASE : null, ...about };
}

/** The states from which a step is allowed. */
const from = (step: (row: Delivery) => Delivery | null) =>
  STATES.filter((state) => step(aRow(state)) !== null);

describe('a claim', () => {
  test('is allowed without a row and from RETRY only', () => {
    expect(from((row) => claim(row, TO, CLAIM, LATER))).toEqual(['RETRY']);
  });

  test('counts the attempt and holds the lease', () => {
    expect(aRow()).toMatchObject({ state: 'IN_FLIGHT', attempt: 1, claimedAt: T0, leaseUntil: LEASE });
    expect(claim(aRow('RETRY'), TO, { claimId: 'second', leaseUntil: LATER }, LATER)).toMatchObject({
      attempt: 2,
      claimId: 'second',
      leaseUntil: LATER,
    });
  });

  test('keeps the chunk that took the reader first', () => {
    expect(claim(aRow('RETRY'), { ...TO, chunk: 'another' }, CLAIM, LATER)?.chunk).toBe('c');
  });
});

describe('a definite answer', () => {
  test('ends the attempt and clears the ambiguities before it', () => {
    const row = aRow('IN_FLIGHT', { ambiguities: 3 });
    expect(accept(row, 'm1', LATER)).toMatchObject({ state: 'ACCEPTED', messageId: 'm1', ambiguities: 0 });
    expect(refuse(row, 'why', LATER)).toMatchObject({ state: 'FAILED', reason: 'why', ambiguities: 0 });
    expect(putBack(row, 'why', LATER)).toMatchObject({ state: 'RETRY', leaseUntil: null, ambiguities: 0 });
  });

  test('only a refused mail is tried again by hand', () => {
    expect(from((row) => reopen(row, LATER))).toEqual(['FAILED']);
  });
});

describe('an unanswered attempt', () => {
  test('is left alone while the lease runs', () => {
    expect(leaseIsOver(aRow(), LEASE)).toBe(false);
    expect(resolve(aRow(), 'retry', LEASE)).toBeNull();
    expect(expire(aRow(), TO, LEASE)).toBeNull();
  });

  test('is tried again under `retry` and recorded under `record`', () => {
    expect(resolve(aRow(), 'retry', LATER)).toMatchObject({ state: 'RETRY', ambiguities: 1 });
    expect(resolve(aRow(), 'record', LATER)).toMatchObject({ state: 'UNCONFIRMED', ambiguities: 1 });
    expect(from((row) => resolve({ ...row, leaseUntil: T0 }, 'retry', LATER))).toEqual(['IN_FLIGHT']);
  });

  test('is given up when it went so eight times in a row', () => {
    const row = (ambiguities: number) => aRow('IN_FLIGHT', { ambiguities });
    expect(resolve(row(MAX_AMBIGUITIES - 2), 'retry', LATER)?.state).toBe('RETRY');
    expect(resolve(row(MAX_AMBIGUITIES - 1), 'retry', LATER)?.state).toBe('UNCONFIRMED');
  });

  test('is unconfirmed, not expired, after the cut-off: it may be out', () => {
    expect(expire(aRow(), TO, LATER)?.state).toBe('UNCONFIRMED');
    expect(expire(aRow('RETRY'), TO, LATER)?.state).toBe('EXPIRED');
    expect(expire(null, TO, LATER)?.state).toBe('EXPIRED');
  });
});

test('a reader who left is suppressed only before a claim: a mail that may be out stays in flight', () => {
  expect(from((row) => suppress(row, TO, 'unsubscribed', LATER))).toEqual(['RETRY']);
  expect(suppress(null, TO, 'unsubscribed', LATER)?.state).toBe('SUPPRESSED');
});

test('proof accepts from any state, once', () => {
  expect(from((row) => prove(row, 'm1', LATER))).toEqual(STATES.filter((state) => state !== 'ACCEPTED'));
  expect(prove(aRow('UNCONFIRMED', { reason: 'no event' }), 'm1', LATER)).toMatchObject({
    state: 'ACCEPTED',
    messageId: 'm1',
    reason: null,
  });
});

test('the worst outcome is kept, whatever the order', () => {
  const outcomes = ['delivered', 'bounced-soft', 'bounced-hard', 'complained'] as const;
  for (const [i, one] of outcomes.entries())
    for (const [j, other] of outcomes.entries()) {
      const next = recordOutcome(aRow('ACCEPTED', { outcome: one }), other, LATER);
      expect(next?.outcome ?? one).toBe(outcomes[Math.max(i, j)]);
    }
});
