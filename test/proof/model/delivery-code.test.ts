import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../lib/domain/delivery.ts';
import * as code from '../../../lib/domain/delivery-states.ts';
import { explore } from './checker/explore.ts';
import { emptyState } from './checker/layout.ts';
import { PROTOCOL } from './delivery/configurations.ts';
import { deliveryModel } from './delivery/model.ts';
import { NO_FAULTS, type Rules } from './delivery/rules.ts';
import type { SubscriberState } from './delivery/state.ts';

type Row = SubscriberState['row'];

/** A change of a row as one line: `claim: RETRY -> IN_FLIGHT, attempt +1, ambiguities kept`. */
function lineOf(step: string, before: Row, after: Row): string {
  const attempt = after.attempt === before.attempt ? 'kept' : `+${after.attempt - before.attempt}`;
  const grown = after.ambiguities - before.ambiguities;
  const ambiguities = grown === 0 ? 'kept' : grown > 0 ? `+${grown}` : 'forgotten';
  return `${step}: ${before.state} -> ${after.state}, attempt ${attempt}, ambiguities ${ambiguities}`;
}

/** Which function of the code a step of the model stands for. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/claims row/, 'claim'],
  [/past the cut-off/, 'expire'],
  [/gone: row -> SUPPRESSED/, 'suppress'],
  [/confirms row .* -> ACCEPTED/, 'accept'],
  [/confirms row .* -> FAILED/, 'refuse'],
  [/confirms row .* -> RETRY|hands row/, 'putBack'],
  [/^resolver:/, 'resolve'],
  [/handled/, 'prove'],
  [/^resend-failed: row/, 'reopen'],
];

/** Every change of a row that the model makes in this world. */
function changesOf(rules: Rules): Set<string> {
  // Laws would end the search; here every step counts, also in worlds that break one.
  const model = { ...deliveryModel(rules), laws: [] };
  const { store } = explore(model, { graph: false, symmetry: true, maxStates: 1_000_000 });
  const now = emptyState(model.layout);
  const next = emptyState(model.layout);
  const lines = new Set<string>();
  for (let number = 0; number < store.count; number++) {
    now.bytes.set(store.bytesOf(number));
    model.steps(now.binding.get(), (says, change) => {
      next.bytes.set(now.bytes);
      change(next.binding.get());
      for (const [index, { row }] of next.binding.get().subscribers.entries()) {
        const before = now.binding.get().subscribers[index]?.row;
        if (before === undefined || before.state === row.state) continue;
        const step = STEPS.find(([pattern]) => pattern.test(says))?.[1] ?? says;
        lines.add(lineOf(step, before, row));
      }
    });
  }
  return lines;
}

const NOW = '2026-11-22T07:00:00.000Z';
const EARLIER = '2026-11-22T06:00:00.000Z';
const TO = { edition: '2026-11-22', subscriber: 'reader', chunk: 'chunk' };

function aRow(state: Delivery['state'], ambiguities: number): Delivery {
  return {
    ...TO,
    state,
    attempt: 1,
    ambiguities,
    claimId: 'c',
    claimedAt: EARLIER,
    leaseUntil: state === 'IN_FLIGHT' ? EARLIER : null,
    answeredAt: null,
    messageId: null,
    reason: null,
    updatedAt: EARLIER,
    outcome: null,
  };
}

/** Every change of a row that the code's state machine allows. */
function changesInCode(policy: Rules['ambiguity']): Set<string> {
  const lines = new Set<string>();
  const states = [
    'IN_FLIGHT',
    'RETRY',
    'ACCEPTED',
    'FAILED',
    'SUPPRESSED',
    'UNCONFIRMED',
    'EXPIRED',
  ] as const;
  const note = (step: string, before: Delivery | null, after: Delivery | null): void => {
    if (after === null) return;
    lines.add(lineOf(step, before ?? { state: 'absent', attempt: 0, ambiguities: 0 }, after));
  };
  const last = code.MAX_AMBIGUITIES - 1;
  // A refusal forgets the ambiguities before it, so that no FAILED row has any.
  const countsOf = (state: Delivery['state']): number[] => (state === 'FAILED' ? [0] : [0, 1, last]);
  for (const row of [null, ...states.flatMap((state) => countsOf(state).map((n) => aRow(state, n)))]) {
    note('claim', row, code.claim(row, TO, { claimId: 'c', leaseUntil: NOW }, NOW));
    note('suppress', row, code.suppress(row, TO, 'unsubscribed', NOW));
    note('expire', row, code.expire(row, TO, NOW));
    if (row === null) continue;
    note('resolve', row, code.resolve(row, policy, NOW));
    note('prove', row, code.prove(row, 'id', NOW));
    note('reopen', row, code.reopen(row, NOW));
    // These three are for the claimant, whose write fails unless the row is still as the claimant wrote it.
    if (row.state !== 'IN_FLIGHT') continue;
    note('accept', row, code.accept(row, 'id', NOW));
    note('refuse', row, code.refuse(row, 'no', NOW));
    note('putBack', row, code.putBack(row, 'busy', NOW));
  }
  return lines;
}

describe('the code and the model', () => {
  const [first] = PROTOCOL;
  const world = (about: Partial<Rules>): Rules => {
    if (first === undefined) throw new Error('there is no protocol');
    const faults = {
      ...NO_FAULTS,
      crashes: 1,
      ambiguous: 1,
      throttles: 1,
      refusals: 1,
      leaves: 1,
      cutOffs: 1,
    };
    return { ...first.rules, workers: 1, attempts: 6, faults, ...about };
  };
  /** Late proof meets rows in every state, and an operator has refused readers tried again. */
  const late: Partial<Rules> = {
    dropped: new Set(['A1 proof comes before the resolver']),
    maxAmbiguities: 2,
    faults: { ...world({}).faults, throttles: 0, crashes: 2, resends: 1 },
  };

  const inModel = (ambiguity: Rules['ambiguity']): string[] =>
    [...new Set([...changesOf(world({ ambiguity })), ...changesOf(world({ ...late, ambiguity }))])].sort();

  it('change a row by exactly the same steps', { timeout: 120_000 }, () => {
    expect(inModel('retry')).toEqual([...changesInCode('retry')].sort());
  });

  it('have the same steps under policy record', () => {
    const code = changesInCode('record');

    expect(inModel('record').filter((line) => !code.has(line))).toEqual([]);
    expect(inModel('record').filter((line) => line.startsWith('resolve'))).toEqual(
      [...code].filter((line) => line.startsWith('resolve')),
    );
  });
});
