import type { StepTaker } from '../checker/model.ts';
import type { Bug, Rules } from './rules.ts';
import {
  MORNINGS,
  type Morning,
  type MorningState,
  type PlannerState,
  type RangeState,
  type State,
  type SubscriberState,
} from './state.ts';

/** What an actor of the model sees and may do. */
export interface World {
  readonly rules: Rules;
  readonly state: State;
  readonly step: StepTaker<State>;
}

export function has({ rules }: Pick<World, 'rules'>, bug: Bug): boolean {
  return rules.bugs.has(bug);
}

export function morningRow(state: State, morning: Morning): MorningState {
  return found(state.mornings[MORNINGS.indexOf(morning)], `morning ${morning}`);
}

export function rangeOf(state: State, morning: Morning, from: number): RangeState {
  return found(morningRow(state, morning).ranges[from], `range ${from}`);
}

export function subscriberOf(state: State, index: number): SubscriberState {
  return found(state.subscribers[index], `reader ${index}`);
}

export function plannerOf(state: State, index: number): PlannerState {
  return found(state.planners[index], `planner ${index}`);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`the model has no ${what}`);
  return value;
}
