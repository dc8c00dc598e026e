import type { StepTaker } from '../checker/model.ts';
import type { Assumption, Bug, Rules } from './rules.ts';
import type { RequestState, State, SubscriberState, WorkerState } from './state.ts';

/** What an actor of the model sees and may do. */
export interface World {
  readonly rules: Rules;
  readonly state: State;
  readonly step: StepTaker<State>;
}

export function has({ rules }: Pick<World, 'rules'>, bug: Bug): boolean {
  return rules.bugs.has(bug);
}

export function holds({ rules }: Pick<World, 'rules'>, assumption: Assumption): boolean {
  return !rules.dropped.has(assumption);
}

/** @throws {RangeError} if there is no such reader. */
export function subscriberOf(state: State, index: number): SubscriberState {
  return found(state.subscribers[index], 'reader', index);
}

/** @throws {RangeError} if there is no such worker. */
export function workerOf(state: State, index: number): WorkerState {
  return found(state.workers[index], 'worker', index);
}

/** The request of attempt 1, 2, … @throws {RangeError} if the configuration allows fewer attempts. */
export function requestOf(subscriber: SubscriberState, attempt: number): RequestState {
  return found(subscriber.requests[attempt - 1], 'attempt', attempt);
}

function found<T>(value: T | undefined, what: string, index: number): T {
  if (value === undefined) throw new RangeError(`the model has no ${what} ${index}`);
  return value;
}
