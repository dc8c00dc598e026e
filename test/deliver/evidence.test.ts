import { describe, expect, test } from 'vitest';
import { decidableAt, evidenceIsIn } from '../../lib/deliver/evidence.ts';
import type { MinuteTally } from '../../lib/domain/delivery-plan.ts';
import type { ControlState } from '../../lib/ports.ts';
import { aPolicy, aRow } from '../support/delivery-builders.ts';

/*
 * A mail claimed at 06:30 and leased until 06:35, with a window of 15 minutes. test/proof/model/evidence.test.ts holds
 * the same rules over random counts and times; here are the exact limits.
 */
const at = (time: string) => `2026-11-22T${time}.000Z`;

interface Case {
  readonly now: string;
  readonly drained: string | null;
  readonly tallies: readonly Partial<MinuteTally>[];
  readonly ambiguity: 'retry' | 'record';
}

function isIn(about: Partial<Case>): boolean {
  const { now = '06:50:00', drained = now, ambiguity = 'retry' } = about;
  const { tallies = [{ counts: { accepted: 2_000, proved: 2_000 } }] } = about;
  const control: ControlState = {
    paused: null,
    parked: null,
    quotaUntil: null,
    limits: null,
    drainedAt: drained === null ? null : at(drained),
    approvedEdition: null,
    gates: {},
  };
  const minutes = tallies.map((tally) => ({ minute: at('06:30:00'), counts: {}, ...tally }));
  return evidenceIsIn(aRow(), minutes, control, at(now), aPolicy({ ambiguity }));
}

describe('an unproven mail can be decided', () => {
  test('when its lease and the window are over, not a second earlier', () => {
    expect(decidableAt(aRow(), aPolicy())).toBe(at('06:50:00'));
    expect(decidableAt(aRow({ leaseUntil: null }), aPolicy())).toBe(at('06:45:00'));
    expect(isIn({ now: '06:50:00' })).toBe(true);
    expect(isIn({ now: '06:49:59' })).toBe(false);
    expect(isIn({ now: '06:49:59', ambiguity: 'record' })).toBe(false);
  });

  test('without any other evidence if nothing is ever sent again', () => {
    expect(isIn({ drained: null, tallies: [], ambiguity: 'record' })).toBe(true);
  });
});

describe('the event queue', () => {
  test('must have been seen empty within three minutes', () => {
    expect(isIn({ now: '06:53:00', drained: '06:50:00' })).toBe(true);
    expect(isIn({ now: '06:53:01', drained: '06:50:00' })).toBe(false);
    expect(isIn({ drained: null })).toBe(false);
  });

  test('must have been seen empty seven minutes after the last proof was counted', () => {
    const counts = { accepted: 2_000, proved: 2_000 };
    expect(isIn({ tallies: [{ counts, provedAt: at('06:43:00') }] })).toBe(true);
    expect(isIn({ tallies: [{ counts, provedAt: at('06:43:01') }] })).toBe(false);
    const earlier = { minute: at('06:31:00'), provedAt: at('06:33:00') };
    expect(isIn({ tallies: [{ counts, provedAt: at('06:43:01') }, earlier] })).toBe(false);
  });
});

describe('of the mails around it', () => {
  test.each([
    [10, 9, true],
    [10, 8, false],
    [2_000, 1_998, true],
    [2_000, 1_997, false],
  ])('%i accepted and %i proved: %s', (accepted, proved, expected) => {
    expect(isIn({ tallies: [{ counts: { accepted, proved } }] })).toBe(expected);
  });

  test('only those from three minutes before the claim to the end of its window count', () => {
    const proved = { counts: { accepted: 100, proved: 100 } };
    const missing = { accepted: 100, proved: 0 };
    expect(isIn({ tallies: [proved, { minute: at('06:27:00'), counts: missing }] })).toBe(false);
    expect(isIn({ tallies: [proved, { minute: at('06:26:59'), counts: missing }] })).toBe(true);
    expect(isIn({ tallies: [proved, { minute: at('06:45:00'), counts: missing }] })).toBe(false);
    expect(isIn({ tallies: [proved, { minute: at('06:46:00'), counts: missing }] })).toBe(true);
  });

  test('if none is proved, nothing shows that events arrive: the wait is sixteen windows', () => {
    const tallies = [{ counts: { accepted: 1, proved: 0 } }];
    expect(isIn({ tallies, now: '10:34:59' })).toBe(false);
    expect(isIn({ tallies, now: '10:35:00' })).toBe(true);
  });
});
