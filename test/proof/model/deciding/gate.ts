import { decidableAt, evidenceIsIn, lacksWitness, type Witness } from '../../../../lib/deliver/evidence.ts';
import type { Delivery } from '../../../../lib/domain/delivery.ts';
import { type Instant, instantOf } from '../../../../lib/domain/instant.ts';
import type { ControlState } from '../../../../lib/ports.ts';
import { aPolicy, aRow } from '../../../support/delivery-builders.ts';
import type { Bug, Rules } from './rules.ts';
import { type MailState, NEVER, type State } from './state.ts';

/*
 * The production code decides: lib/deliver/evidence.ts, asked with the model's ticks as times. A mechanism is taken away
 * by changing what it is told.
 */

const MINUTE = 60_000;
const TICK = 5 * MINUTE;
const BEGIN = Date.parse('2026-11-22T06:30:00.000Z');
/** The longest invocation and the margin of its lease. */
const LEASE = 6 * MINUTE;
/** Sixteen minutes: a signature's life and a minute of clocks. */
const LAST_ACCEPTANCE = 3.2;
const POLICY = { retry: aPolicy({ ambiguity: 'retry' }), record: aPolicy({ ambiguity: 'record' }) };

const at = (tick: number): Instant => instantOf(BEGIN + tick * TICK);

/** Whether lease and window of the row are over. */
export function isDecidable(state: State, rules: Rules): boolean {
  return decidableAt(rowOf(state), policyOf(rules)) <= at(state.now);
}

/** Whether the production code asks for a probe. */
export function wantsProbe(state: State, rules: Rules): boolean {
  return (
    rules.ambiguity === 'retry' &&
    rules.bug !== 'nothing sends a probe' &&
    lacksWitness(rowOf(state), witnessesOf(state, rules.bug))
  );
}

/** Whether the production code would take the row's mail for not sent. */
export function mayDecide(state: State, rules: Rules): boolean {
  const { bug } = rules;
  const isDrained =
    state.drained === 'now' ||
    bug === 'the event queue need not be empty' ||
    (bug === 'the queue may have been seen empty before the last event' && state.drained === 'before');
  const witnesses = witnessesOf(state, bug);
  return evidenceIsIn(
    rowOf(state),
    witnesses,
    { drainedAt: isDrained ? at(state.now) : null } as ControlState,
    at(state.now),
    policyOf(rules),
  );
}

const policyOf = ({ ambiguity }: Rules) => POLICY[ambiguity];

function rowOf({ row }: State): Delivery {
  const claimed = BEGIN + row.claimedAt * TICK;
  return aRow({
    state: 'IN_FLIGHT',
    attempt: row.attempt,
    claimedAt: instantOf(claimed),
    leaseUntil: instantOf(claimed + LEASE),
  });
}

/** What the notes of events say, or what is left of it without one of the mechanisms. */
function witnessesOf(state: State, bug: Bug | null): Witness[] {
  const taken = state.witnesses.filter(({ takenAt }) => takenAt !== NEVER);
  const plain = taken.map((mail) => witnessOf(mail));
  switch (bug) {
    case 'events are counted instead of noted by mail':
      // As many proofs as acceptances: then none seems to be missing, and none seems late.
      return state.proofsCounted < taken.length
        ? plain
        : plain.map((witness) =>
            witness.seenAt === null ? { ...witness, seenAt: witness.answeredAt } : witness,
          );
    case 'silence about everything is evidence':
      return [...plain, { answeredAt: at(state.now), seenAt: at(0) }];
    case 'missing events of other mails do not matter':
      return plain.filter(({ seenAt }) => seenAt !== null);
    case 'a witness may be older than the last moment at which the mail could leave':
      return taken.map((mail) => witnessOf(mail, mail.takenAt < state.row.claimedAt ? 0 : LAST_ACCEPTANCE));
    case 'the wait counts from the end of the lease':
      // Ten minutes less, as twice of five.
      return plain.map((witness, n) =>
        witness.seenAt === null ? witness : { ...witness, answeredAt: at((taken[n]?.takenAt ?? 0) + 1) },
      );
    case 'nothing waits twice as long as the latest event took':
      return plain.map((witness) =>
        witness.seenAt === null ? witness : { ...witness, answeredAt: witness.seenAt },
      );
    default:
      return plain;
  }
}

/** @param later - Ticks that the witness pretends to be younger. */
function witnessOf({ takenAt, seenAt, event }: MailState, later = 0): Witness {
  return { answeredAt: at(takenAt + later), seenAt: event === 'seen' ? at(seenAt + later) : null };
}
