import type { Experiment } from '../experiment.ts';
import type { Bug, Rules } from './rules.ts';

export interface PlanningExperiment extends Experiment {
  readonly rules: Rules;
}

const SMALL = { subscribers: 1, rangeSize: 1, planners: 2, moves: 1, leaves: 0, crashes: 0 } as const;

/** Planning as it should be. */
export const PLANNING: readonly PlanningExperiment[] = [
  clean('N-S1', 'one reader moves, one planner, a crash', { ...SMALL, planners: 1, crashes: 1 }),
  clean('N-S2', 'one reader moves, two planners', { ...SMALL, liveness: false }),
  large('N-P1', 'one reader moves, two planners', SMALL),
  large('N-P2', 'one reader moves, two planners, a crash', { ...SMALL, crashes: 1 }),
  large('N-P3', 'one reader moves there and back, one planner, a crash', {
    ...SMALL,
    planners: 1,
    moves: 2,
    crashes: 1,
  }),
  clean('N-P4', 'three readers, one leaves, ranges shift between two planners', {
    ...SMALL,
    subscribers: 3,
    rangeSize: 2,
    moves: 0,
    leaves: 1,
    liveness: false,
  }),
  large('N-P5', 'two readers, one moves, a crash', {
    ...SMALL,
    subscribers: 2,
    rangeSize: 2,
    planners: 1,
    crashes: 1,
    liveness: false,
  }),
  clean(
    'N-P6',
    'the sweeper takes the morning from the index: harmless, as the mark is cleared only if unchanged',
    {
      ...SMALL,
      planners: 1,
      moves: 2,
      bugs: ['the sweeper takes the morning from the index'],
    },
  ),
  large('N-P7', 'one reader moves there and back, two planners', { ...SMALL, moves: 2, liveness: false }),
];

/** What breaks when the lag exceeds its bound, or a rule is left out. */
export const PLANNING_BUGS: readonly PlanningExperiment[] = [
  {
    ...clean('N-A1', 'the index is later than its bound', { ...SMALL, planners: 1, lagIsUnbounded: true }),
    breaks: 'N1',
  },
  mutant('N-M1', 'a move leaves no mark'),
  mutant('N-M2', 'a move is worked off before the lag bound'),
  mutant('N-M3', 'a mark is cleared whatever it says by now', { moves: 2 }),
  mutant('N-M4', 'the sweeper reads the morning row eventually'),
  mutant('N-M5', 'the morning is PLANNING only when its buckets were read'),
  mutant('N-M6', 'an existing range is skipped by the length of the page just read', {
    planners: 2,
    subscribers: 3,
    rangeSize: 2,
    moves: 0,
    leaves: 1,
  }),
  mutant('N-M7', 'an edition closes without waiting for the lag bound'),
  mutant('N-M8', 'an edition closes without looking for marks'),
  mutant('N-M9', 'closing reads the chunks before the marks'),
  mutant('N-M10', 'a mark is cleared before its chunk is written'),
  { ...mutant('N-M11', 'each chunk has a ledger of its own'), breaks: 'N2' },
];

interface World extends Omit<Rules, 'bugs' | 'lagIsUnbounded'> {
  readonly bugs?: readonly Bug[];
  readonly lagIsUnbounded?: boolean;
  readonly liveness?: boolean;
}

function clean(id: string, says: string, world: World): PlanningExperiment {
  const { bugs = [], lagIsUnbounded = false, liveness = true, ...sizes } = world;
  return { id, says, liveness, breaks: null, rules: { ...sizes, lagIsUnbounded, bugs: new Set(bugs) } };
}

function large(id: string, says: string, world: World): PlanningExperiment {
  return { ...clean(id, says, world), long: true };
}

function mutant(id: string, bug: Bug, world: Partial<World> = {}): PlanningExperiment {
  return { ...clean(id, bug, { ...SMALL, planners: 1, ...world, bugs: [bug] }), breaks: 'N1' };
}
