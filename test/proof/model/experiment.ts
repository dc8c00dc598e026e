import { check, type Verdict } from './checker/check.ts';
import type { Model } from './checker/model.ts';

/** One world to explore, and the expected result. */
export interface Experiment {
  readonly id: string;
  readonly says: string;
  /** Prove that every fair run finishes, too. Costs memory, and mirror images are not folded. */
  readonly liveness: boolean;
  /** Too large for every change: checked nightly. */
  readonly long?: boolean;
  /** The law that must break; null when all must hold. */
  readonly breaks: string | null;
  /** Look for this law only: with some bugs a smaller one breaks first. */
  readonly only?: string;
}

/** The result. */
export interface Result extends Verdict {
  readonly experiment: Experiment;
  /** The law that broke, or null: what `experiment.breaks` expects. */
  readonly broke: string | null;
  readonly asExpected: boolean;
}

/** @throws {RangeError} If the world does not fit: a search that is cut off proves nothing. */
export function conduct<State>(experiment: Experiment, model: Model<State>): Result {
  const { only, liveness, breaks } = experiment;
  const laws = only === undefined ? model.laws : model.laws.filter(({ id }) => id === only);
  const verdict = check({ ...model, laws }, { liveness: liveness && only === undefined });
  const broke = verdict.counterexample?.law ?? null;
  return { ...verdict, experiment, broke, asExpected: broke === breaks };
}
