import { type Exploration, explore, traceTo } from './explore.ts';
import { emptyState } from './layout.ts';
import { findStall } from './liveness.ts';
import type { Model } from './model.ts';

/** The id under which a run that never finishes is reported. */
const LIVENESS = 'L1';

/** What a check found. */
export interface Verdict {
  readonly states: number;
  readonly edges: number;
  /** Null when every law holds in every state and, if asked, every fair run finishes. */
  readonly counterexample: Counterexample | null;
}

interface Counterexample {
  /** The law it breaks: `I1`, or `L1` for a run that never finishes. */
  readonly law: string;
  readonly says: string;
  /** A shortest run that leads there, a line a step. */
  readonly trace: readonly string[];
  /** Where it leads. */
  readonly state: string;
}

/**
 * Explores every reachable state of a model.
 *
 * @param options.liveness - Also prove that every fair run finishes. Without it, mirror images are counted once.
 * @throws {RangeError} If there are more than `maxStates` (default 12 million): a cut-off search proves nothing.
 */
export function check<State>(
  model: Model<State>,
  options: { readonly liveness: boolean; readonly maxStates?: number },
): Verdict {
  const exploration = explore(model, {
    graph: options.liveness,
    symmetry: !options.liveness,
    maxStates: options.maxStates ?? 12_000_000,
  });
  return {
    states: exploration.store.count,
    edges: exploration.edges,
    counterexample: brokenLaw(model, exploration) ?? endlessRun(model, exploration),
  };
}

function brokenLaw<State>(model: Model<State>, exploration: Exploration<State>): Counterexample | null {
  const { broken } = exploration;
  if (!broken) return null;
  return at(model, exploration, broken.state, broken.law.id, broken.law.says);
}

function endlessRun<State>(model: Model<State>, exploration: Exploration<State>): Counterexample | null {
  if (!exploration.graph) return null;
  const finished = new Uint8Array(exploration.store.count);
  const { bytes, binding } = emptyState(model.layout);
  for (let state = 0; state < finished.length; state++) {
    bytes.set(exploration.store.bytesOf(state));
    finished[state] = model.finished(binding.get()) ? 1 : 0;
  }
  const stall = findStall(exploration.graph, finished);
  return stall && at(model, exploration, stall.state, LIVENESS, stall.why);
}

function at<State>(
  model: Model<State>,
  exploration: Exploration<State>,
  state: number,
  law: string,
  says: string,
): Counterexample {
  const { bytes, binding } = emptyState(model.layout);
  bytes.set(exploration.store.bytesOf(state));
  return { law, says, trace: traceTo(model, exploration, state), state: model.describe(binding.get()) };
}
