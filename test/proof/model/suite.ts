import { DECIDING, DECIDING_BUGS } from './deciding/configurations.ts';
import { decidingModel } from './deciding/model.ts';
import { DELIBERATE_BUGS, PROTOCOL, WITHOUT_ASSUMPTIONS } from './delivery/configurations.ts';
import { deliveryModel } from './delivery/model.ts';
import { conduct, type Experiment, type Result } from './experiment.ts';
import { HOLDING } from './holding/configurations.ts';
import { holdingModel } from './holding/model.ts';
import { PLANNING, PLANNING_BUGS } from './planning/configurations.ts';
import { planningModel } from './planning/model.ts';

/** An experiment, ready to be conducted. */
export interface Trial {
  readonly experiment: Experiment;
  readonly conduct: () => Result;
}

/** Every experiment with all four models, those for the night included. */
export const SUITE: readonly Trial[] = [
  ...[...PROTOCOL, ...WITHOUT_ASSUMPTIONS, ...DELIBERATE_BUGS].map((experiment) => ({
    experiment,
    conduct: () => conduct(experiment, deliveryModel(experiment.rules)),
  })),
  ...[...PLANNING, ...PLANNING_BUGS].map((experiment) => ({
    experiment,
    conduct: () => conduct(experiment, planningModel(experiment.rules)),
  })),
  ...[...DECIDING, ...DECIDING_BUGS].map((experiment) => ({
    experiment,
    conduct: () => conduct(experiment, decidingModel(experiment.rules)),
  })),
  ...HOLDING.map((experiment) => ({
    experiment,
    conduct: () => conduct(experiment, holdingModel(experiment.bug)),
  })),
];
