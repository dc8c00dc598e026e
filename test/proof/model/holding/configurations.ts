import type { Experiment } from '../experiment.ts';
import type { Bug } from './state.ts';

export interface HoldingExperiment extends Experiment {
  readonly bug: Bug | null;
}

/** What may hold an edition: the rules as they are, and broken on purpose. */
export const HOLDING: readonly HoldingExperiment[] = [
  { id: 'H-P1', says: 'nothing holds an edition for ever', liveness: true, breaks: null, bug: null },
  mutant('H-M1', 'the rest does not wait for the canary', 'H1'),
  mutant('H-M2', 'the rest waits for the canary past the cut-off, and says nothing', 'L1'),
  mutant('H-M3', 'the breaker judges an edition whose guards are waived', 'L1'),
  mutant('H-M4', 'every resume waives the guards', 'H2'),
];

function mutant(id: string, bug: Bug, breaks: string): HoldingExperiment {
  return { id, says: bug, liveness: true, breaks, bug };
}
