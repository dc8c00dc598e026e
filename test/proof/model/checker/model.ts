import type { Layout } from './layout.ts';

/**
 * A concurrent system as a state and the steps that may happen in it. A step is atomic: one conditional write,
 * one read, one answer. Whatever the real program does between two steps, any other step may come in between.
 */
export interface Model<State> {
  readonly layout: Layout<State>;
  readonly initial: State;
  /** Calls `step` for everything that may happen next. Must not change `state`. */
  readonly steps: (state: State, step: StepTaker<State>) => void;
  /** What must hold in every state. */
  readonly laws: readonly Law<State>[];
  /** Where every fair run must end up. */
  readonly finished: (state: State) => boolean;
  /** One line for a person. */
  readonly describe: (state: State) => string;
}

/**
 * @param says - What happens, in words: a line of a counterexample.
 * @param change - Turns a copy of the state into the next one.
 * @param fair - Who must act: a step of this name that stays possible is taken at some time (weak fairness).
 *   Left out for what may never happen: faults, crashes, people.
 */
export type StepTaker<State> = (says: string, change: (next: State) => void, fair?: string) => void;

/** A fact about every reachable state. */
export interface Law<State> {
  /** Short and unique: `I1`. */
  readonly id: string;
  readonly says: string;
  readonly holds: (state: State) => boolean;
}
