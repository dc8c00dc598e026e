import type { StepTaker } from '../checker/model.ts';
import type { Bug, Rules } from './rules.ts';
import {
  type PartState,
  type PlannerState,
  type ReaderState,
  SLOTS,
  type Slot,
  type SlotState,
  type State,
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

export function slotRow(state: State, slot: Slot): SlotState {
  return found(state.slots[SLOTS.indexOf(slot)], `slot ${slot}`);
}

export function partOf(state: State, slot: Slot, from: number): PartState {
  return found(slotRow(state, slot).parts[from], `part ${from}`);
}

export function readerOf(state: State, index: number): ReaderState {
  return found(state.readers[index], `reader ${index}`);
}

export function plannerOf(state: State, index: number): PlannerState {
  return found(state.planners[index], `planner ${index}`);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`the model has no ${what}`);
  return value;
}
