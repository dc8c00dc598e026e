import { describe, expect, test } from 'vitest';
import { judgeAnswers } from '../../lib/deliver/judge-answers.ts';
import type { SendOutcome } from '../../lib/ports.ts';

const ACCEPTED: SendOutcome = { status: 'accepted', messageId: 'm' };
const REFUSED: SendOutcome = { status: 'refused', reason: 'InvalidParameterValue' };
const UNEXPLAINED: SendOutcome = { status: 'unexplained', reason: 'OptInRequired (HTTP 403)' };
const LOST: SendOutcome = { status: 'ambiguous', reason: 'TimeoutError' };
const UNREACHABLE: SendOutcome = { status: 'unreachable', reason: 'ECONNREFUSED' };

/** What the last of these answers in a row leads to. */
function lastOf(...outcomes: readonly SendOutcome[]) {
  const judge = judgeAnswers({ parkMinutes: 15 });
  return outcomes.map(judge).at(-1);
}
const times = (count: number, outcome: SendOutcome) => Array.from({ length: count }, () => outcome);

describe('everybody stops', () => {
  test.each<[string, SendOutcome]>([
    ['a full day', { status: 'quota-exhausted' }],
    ['a paused account', { status: 'paused', reason: 'x' }],
    ['a wrong set-up', { status: 'misconfigured', reason: 'x' }],
  ])('at once for %s', (_name, outcome) => {
    expect(lastOf(outcome)?.minutes).toBe(15);
  });

  test('at the third code in a row that is not about a reader, naming the code', () => {
    expect(lastOf(...times(2, UNEXPLAINED))).toBeNull();
    expect(lastOf(...times(3, UNEXPLAINED))?.reason).toContain('OptInRequired (HTTP 403)');
    expect(lastOf(...times(2, UNEXPLAINED), ACCEPTED, UNEXPLAINED)).toBeNull();
  });

  test('at the twentieth refused reader in a row', () => {
    expect(lastOf(...times(19, REFUSED))).toBeNull();
    expect(lastOf(...times(20, REFUSED))).toMatchObject({ minutes: 15 });
    expect(lastOf(...times(19, REFUSED), ACCEPTED, REFUSED)).toBeNull();
  });

  test('for a minute at the tenth mail in a row without an answer, whether it left or not', () => {
    expect(lastOf(...times(9, LOST))).toBeNull();
    expect(lastOf(...times(5, LOST), ...times(5, UNREACHABLE))).toMatchObject({ minutes: 1 });
    expect(lastOf(...times(9, LOST), { status: 'throttled' }, LOST)).toBeNull();
  });
});
