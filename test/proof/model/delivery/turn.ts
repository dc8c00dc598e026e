import { becomeIdle, type State, type WorkerState } from './state.ts';
import { has, requestOf, subscriberOf, type World } from './world.ts';

/** A sender at one of its steps. */
export interface Turn extends World {
  readonly me: WorkerState;
}

/** What a sender does next. */
export interface Move {
  readonly says: string;
  readonly change: Change;
  readonly mayNeverCome?: boolean;
}
/** What a move does to the state and to the sender itself. */
export type Change = (next: State, me: WorkerState) => void;

/** On to the next row, or to the end of the pass. */
export function nextSubscriber({ rules }: Turn, me: WorkerState): void {
  const { subscriber, revision, officialAtStart, openings, claimsSincePause } = me;
  becomeIdle(me);
  const last = subscriber + 1 === rules.subscribers;
  Object.assign(me, {
    revision,
    officialAtStart,
    openings,
    claimsSincePause,
    subscriber: last ? 0 : subscriber + 1,
  });
  me.at = last ? 're-read the rows' : 'read the row';
}

/** The invocation is over. */
export function endPass(turn: Turn, me: WorkerState): void {
  const { revision } = me;
  becomeIdle(me);
  if (has(turn, 'a warm container keeps its revision')) me.revision = revision;
}

/** The answer has been read, or nobody is left to read it. */
export function forgetAnswer(next: State, me: WorkerState): void {
  const request = requestOf(subscriberOf(next, me.subscriber), me.attempt);
  if (request.at !== 'on the wire') request.at = 'settled';
}
