import { describe, expect, test } from 'vitest';
import { decidableAt, evidenceIsIn, type Witness } from '../../lib/deliver/evidence.ts';
import type { ControlState } from '../../lib/ports.ts';
import { aPolicy, aRow } from '../support/delivery-builders.ts';

/*
 * A mail claimed at 06:30 and leased until 06:35, with a window of 15 minutes. test/proof/model/evidence.test.ts holds
 * the same rules over random witnesses and times; here are the exact limits.
 */
const at = (time: string) => `2026-11-22T${time}.000Z`;
const PROVED: Witness = { answeredAt: at('06:46:00'), seenAt: at('06:46:05') };
const MISSING: Witness = { answeredAt: at('06:30:00'), seenAt: null };

interface Case {
  readonly now: string;
  readonly drained: string | null;
  readonly witnesses: readonly Witness[];
  readonly ambiguity: 'retry' | 'record';
}

function isIn(about: Partial<Case>): boolean {
  const { now = '06:50:00', drained = now, ambiguity = 'retry', witnesses = [PROVED] } = about;
  const control: ControlState = {
    paused: null,
    parked: null,
    quotaUntil: null,
    limits: null,
    drainedAt: drained === null ? null : at(drained),
    guardsWaivedFor: null,
    roomUntil: null,
    gates: {},
  };
  return evidenceIsIn(aRow(), witnesses, control, at(now), aPolicy({ ambiguity }));
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
    expect(isIn({ drained: null, witnesses: [], ambiguity: 'record' })).toBe(true);
  });
});

describe('the event queue', () => {
  test('must have been seen empty within three minutes', () => {
    expect(isIn({ now: '06:53:00', drained: '06:50:00' })).toBe(true);
    expect(isIn({ now: '06:53:01', drained: '06:50:00' })).toBe(false);
    expect(isIn({ drained: null })).toBe(false);
  });

  test('must have been seen empty two minutes after the last event around it', () => {
    const last = (seenAt: string) => [PROVED, { answeredAt: at('06:47:00'), seenAt: at(seenAt) }];
    expect(isIn({ witnesses: last('06:48:00') })).toBe(true);
    expect(isIn({ witnesses: last('06:48:01') })).toBe(false);
  });
});

describe('of the mails around it', () => {
  test.each([
    [1, 0, true],
    [1, 2, false],
    [2_000, 2, false],
    [2_999, 3, false],
  ])('%i are proved and %i missing: %s', (proved, missing, expected) => {
    const witnesses = [...Array(proved).fill(PROVED), ...Array(missing).fill(MISSING)];
    expect(isIn({ witnesses })).toBe(expected);
  });

  test('one that is missing, or one in a thousand, counts as lost after four hours', () => {
    const witnesses = [...Array(2_998).fill(PROVED), MISSING, MISSING];
    expect(isIn({ witnesses, now: '10:45:59' })).toBe(false);
    expect(isIn({ witnesses, now: '10:46:00' })).toBe(true);
    expect(isIn({ witnesses: [...witnesses, MISSING, MISSING], now: '10:46:00' })).toBe(false);
  });

  test('one accepted less than two minutes ago is not missing yet', () => {
    const young = (answered: string) => [
      PROVED,
      ...Array(2).fill({ answeredAt: at(answered), seenAt: null }),
    ];
    expect(isIn({ witnesses: young('06:48:00') })).toBe(true);
    expect(isIn({ witnesses: young('06:47:59') })).toBe(false);
  });

  test('at least one that SES took after the last moment at which it can have taken this one must be proved', () => {
    // A sender that was stopped behind its signature can still be heard by AWS a quarter of an hour later.
    const before = { answeredAt: at('06:45:59'), seenAt: at('06:46:04') };
    expect(isIn({ witnesses: [before], now: '22:00:00' })).toBe(false);
    expect(isIn({ witnesses: [], now: '22:00:00' })).toBe(false);
    expect(isIn({ witnesses: [before, PROVED] })).toBe(true);
  });

  test('the latest event counts twice from that moment', () => {
    const witnesses = [PROVED, { answeredAt: at('06:30:00'), seenAt: at('06:45:00') }];
    expect(isIn({ witnesses, now: '07:15:59' })).toBe(false);
    expect(isIn({ witnesses, now: '07:16:00' })).toBe(true);
  });

  test('the two latest of two thousand events do not count', () => {
    const late = { answeredAt: at('06:30:00'), seenAt: at('06:45:00') };
    const withLate = (count: number) => [...Array(2_000 - count).fill(PROVED), ...Array(count).fill(late)];
    expect(isIn({ witnesses: withLate(2) })).toBe(true);
    expect(isIn({ witnesses: withLate(3) })).toBe(false);
  });
});
