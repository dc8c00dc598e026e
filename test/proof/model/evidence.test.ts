import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidableAt, evidenceIsIn } from '../../../lib/deliver/evidence.ts';
import type { Delivery } from '../../../lib/domain/delivery.ts';
import type { MinuteTally } from '../../../lib/domain/delivery-plan.ts';
import { instantOf, millisOf } from '../../../lib/domain/instant.ts';
import type { ControlState } from '../../../lib/ports.ts';
import { aPolicy } from '../../support/delivery-builders.ts';

/*
 * Assumption A1 of the model, as far as code can make it true: the resolver may send again only when proof of an
 * accepted mail would have arrived.
 */
const MINUTE = 60_000;
const CLAIMED = Date.parse('2026-11-22T06:30:00.000Z');
const LEASE = CLAIMED + 5 * MINUTE;
const POLICY = aPolicy({ ambiguity: 'retry' });
const DECIDABLE = LEASE + POLICY.evidenceMinutes * MINUTE;

const ROW: Delivery = {
  edition: '2026-11-22',
  subscriber: 'reader',
  chunk: 'chunk',
  state: 'IN_FLIGHT',
  attempt: 1,
  ambiguities: 0,
  claimId: 'c',
  claimedAt: instantOf(CLAIMED),
  leaseUntil: instantOf(LEASE),
  messageId: null,
  reason: null,
  updatedAt: instantOf(CLAIMED),
  outcome: null,
};

function decides(
  accepted: number,
  proved: number,
  now: number,
  drainedAt: number | null = now,
  provedAt: number = CLAIMED + MINUTE,
): boolean {
  const minutes: MinuteTally[] = [
    { minute: instantOf(CLAIMED), counts: { accepted, proved }, provedAt: instantOf(provedAt) },
  ];
  const control: ControlState = {
    paused: null,
    parked: null,
    gates: {},
    quotaUntil: null,
    limits: null,
    drainedAt: drainedAt === null ? null : instantOf(drainedAt),
    approvedEdition: null,
  };
  return evidenceIsIn(ROW, minutes, control, instantOf(now), POLICY);
}

const later = fc.integer({ min: 1, max: 22 * 60 }).map((minutes) => DECIDABLE + minutes * MINUTE);

describe('the evidence that lets the resolver send again', () => {
  it('is never complete before lease and window are over', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: -300, max: -1 }), (sent, seconds) => {
        expect(decides(sent, sent, DECIDABLE + seconds * 1000)).toBe(false);
      }),
    );
    expect(millisOf(decidableAt(ROW, POLICY))).toBe(DECIDABLE);
  });

  it('is never complete while events of the mails around it are missing, however long that takes', () => {
    const most = (accepted: number) => accepted - 2 - Math.floor(accepted / 1000);
    const counts = fc
      .integer({ min: 2, max: 100_000 })
      .chain((accepted) => fc.tuple(fc.constant(accepted), fc.oneof(fc.constant(0), fc.nat(most(accepted)))));
    fc.assert(
      fc.property(counts, later, ([accepted, proved], now) => {
        expect(decides(accepted, proved, now)).toBe(false);
      }),
    );
  });

  it('is never complete while the event queue has not been seen empty recently', () => {
    fc.assert(
      fc.property(fc.nat(5000), later, (sent, now) => {
        expect(decides(sent, sent, now, null)).toBe(false);
        expect(decides(sent, sent, now, now - 10 * MINUTE)).toBe(false);
      }),
    );
  });

  it('is never complete when the queue was last seen empty before the proofs around it were counted', () => {
    // An outage ends: the queue was empty as long as nothing came, then a flood brings all proofs but this one.
    const flood = fc.tuple(fc.integer({ min: 2, max: 100_000 }), later, fc.nat(180), fc.nat(180));
    fc.assert(
      fc.property(flood, ([sent, now, drained, proved]) => {
        fc.pre(proved <= drained);
        expect(decides(sent, sent, now, now - drained * 1000, now - proved * 1000)).toBe(false);
      }),
    );
    const now = DECIDABLE + 60 * MINUTE;
    expect(decides(500, 500, now, now - MINUTE, now - 7 * MINUTE)).toBe(false);
    expect(decides(500, 500, now, now - MINUTE, now - 8 * MINUTE)).toBe(true);
  });

  it('takes far longer when nothing shows that events arrive at all', () => {
    expect(decides(0, 0, DECIDABLE + MINUTE)).toBe(false);
    expect(decides(1, 0, DECIDABLE + MINUTE)).toBe(false);
    expect(decides(0, 0, LEASE + 17 * POLICY.evidenceMinutes * MINUTE)).toBe(true);
  });

  it('is complete when the window is over, the queue is empty and the events have arrived', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100_000 }), later, (accepted, now) => {
        expect(decides(accepted, accepted, now)).toBe(true);
        expect(decides(accepted, accepted - 1, now)).toBe(true);
      }),
    );
  });
});
