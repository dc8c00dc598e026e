import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidableAt, evidenceIsIn, lacksWitness, type Witness } from '../../../lib/deliver/evidence.ts';
import type { Delivery } from '../../../lib/domain/delivery.ts';
import { instantOf, millisOf } from '../../../lib/domain/instant.ts';
import type { ControlState } from '../../../lib/ports.ts';
import { aPolicy } from '../../support/delivery-builders.ts';

/*
 * Assumption A1 of the model, as far as code can make it true: the resolver may send again only when proof of an
 * accepted mail would have arrived.
 */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const CLAIMED = Date.parse('2026-11-22T06:30:00.000Z');
const LEASE = CLAIMED + 5 * MINUTE;
const POLICY = aPolicy({ ambiguity: 'retry' });
const WINDOW = POLICY.evidenceMinutes * MINUTE;
const LAST = CLAIMED + 16 * MINUTE;
const DECIDABLE = LEASE + WINDOW;

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
  answeredAt: null,
  messageId: null,
  reason: null,
  updatedAt: instantOf(CLAIMED),
  outcome: null,
};

/** A mail that SES accepted so many seconds after the claim; its event was processed `late` seconds after that. */
function aWitness(after: number, late: number | null): Witness {
  const answered = CLAIMED + after * SECOND;
  return {
    answeredAt: instantOf(answered),
    seenAt: late === null ? null : instantOf(answered + late * SECOND),
  };
}

function decides(witnesses: readonly Witness[], now: number, drainedAt: number | null = now): boolean {
  const control: ControlState = {
    paused: null,
    parked: null,
    quotaUntil: null,
    limits: null,
    drainedAt: drainedAt === null ? null : instantOf(drainedAt),
    guardsWaivedFor: null,
    roomUntil: null,
    gates: {},
  };
  return evidenceIsIn(ROW, witnesses, control, instantOf(now), POLICY);
}

/** Accepted after the last moment at which SES can have taken the mail: 15 minutes of its signature, one of clocks. */
const SINCE = aWitness(960, 5);
const around = (late: number | null, count: number) =>
  Array.from({ length: count }, (_, n) => aWitness((n % 200) - 100, late));
const some = fc.integer({ min: 2, max: 500 });
const later = fc.integer({ min: 1, max: 22 * 60 }).map((minutes) => DECIDABLE + minutes * MINUTE);

describe('the evidence that lets the resolver send again', () => {
  it('is never in before lease and window are over', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: -300, max: -1 }), (count, seconds) => {
        expect(decides([...around(5, count), SINCE], DECIDABLE + seconds * SECOND)).toBe(false);
      }),
    );
    expect(millisOf(decidableAt(ROW, POLICY))).toBe(DECIDABLE);
  });

  it('is in when the window is over, the queue is empty and the events around it have come', () => {
    fc.assert(
      fc.property(some, later, (count, now) => {
        expect(decides([...around(5, count), SINCE], now)).toBe(true);
      }),
    );
  });

  it('is never in without a proof of something accepted since its last moment, however long that lasts', () => {
    fc.assert(
      fc.property(fc.nat(500), later, (count, now) => {
        const before = Array.from({ length: count }, (_, n) => aWitness(959 - n, 5));
        expect(decides(before, now)).toBe(false);
        expect(decides([], now)).toBe(false);
      }),
    );
    expect(lacksWitness(ROW, [aWitness(959, 5), aWitness(1000, null)])).toBe(true);
    expect(lacksWitness(ROW, [aWitness(960, 5)])).toBe(false);
  });

  it('is never in while events of two of the mails around it are missing, whatever others prove', () => {
    fc.assert(
      fc.property(some, later, (count, now) => {
        const missing = [aWitness(-20, null), aWitness(20, null)];
        expect(decides([...around(5, count), SINCE, ...missing], now)).toBe(false);
      }),
    );
  });

  it('takes a single missing event for lost only after four hours', () => {
    const witnesses = [...around(5, 100), SINCE, aWitness(20, null)];
    expect(decides(witnesses, LAST + 16 * WINDOW - MINUTE)).toBe(false);
    expect(decides(witnesses, LAST + 16 * WINDOW)).toBe(true);
  });

  it('waits twice as long as the latest of the events around it took', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 900, max: 5 * 3600 }), (count, late) => {
        const witnesses = [...around(5, count), SINCE, aWitness(1, late)];
        expect(decides(witnesses, LAST + 2 * late * SECOND - 1)).toBe(false);
        expect(decides(witnesses, LAST + 2 * late * SECOND)).toBe(true);
      }),
    );
  });

  it('is never in while the event queue has not been seen empty lately', () => {
    fc.assert(
      fc.property(some, later, (count, now) => {
        const witnesses = [...around(5, count), SINCE];
        expect(decides(witnesses, now, null)).toBe(false);
        expect(decides(witnesses, now, now - 10 * MINUTE)).toBe(false);
      }),
    );
  });

  it('is never in when the queue was last seen empty before, or just after, a late event', () => {
    // An outage ends: the queue was empty as long as nothing came, then a flood brings all events but this one.
    const late = 3600;
    const seen = CLAIMED + late * SECOND;
    const now = LAST + 2 * late * SECOND;
    const witnesses = [...Array.from({ length: 30 }, () => aWitness(0, late)), aWitness(960, late - 960)];
    expect(decides(witnesses, seen + 2 * MINUTE, seen - MINUTE)).toBe(false);
    expect(decides(witnesses, now, now)).toBe(true);
    const flood = [...witnesses, aWitness((now - CLAIMED) / SECOND - 660, 600)];
    expect(decides(flood, now, now)).toBe(false);
    expect(decides(flood, now + 3 * MINUTE, now + 3 * MINUTE)).toBe(true);
  });

  it('does not count an event that came twice, or the event of another unanswered mail, for a missing one', () => {
    // Both are no witnesses of their own: only mails accepted by answer are, each once.
    const witnesses = [...around(5, 40), SINCE, aWitness(2, null), aWitness(3, null)];
    expect(decides(witnesses, DECIDABLE + 60 * MINUTE)).toBe(false);
  });
});
