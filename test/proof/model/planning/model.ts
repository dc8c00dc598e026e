import type { Law, Model } from '../checker/model.ts';
import { closer } from './closer.ts';
import { planner } from './planner.ts';
import type { Rules } from './rules.ts';
import { senders } from './senders.ts';
import { initialState, type State } from './state.ts';
import { stateLayout } from './state-layout.ts';
import { subscribersAndIndexes } from './subscribers.ts';
import { sweeper } from './sweeper.ts';

/**
 * Who is planned: one edition, two mornings, readers who change between them while planners run. Membership is
 * an index over the profiles, late by up to a bound; the `moved` mark is in the profile, set by the same write.
 *
 * @see docs/proof.md
 */
export function planningModel(rules: Rules): Model<State> {
  return {
    layout: stateLayout(rules),
    initial: initialState(rules),
    laws: LAWS,
    finished: ({ closed }) => closed,
    describe,
    steps(state, step) {
      const world = { rules, state, step };
      for (const index of state.planners.keys()) planner(world, index);
      sweeper(world);
      closer(world);
      senders(world);
      subscribersAndIndexes(world);
    },
  };
}

const LAWS: readonly Law<State>[] = [
  {
    id: 'N1',
    says: 'the edition is closed, and a reader who stayed did not get it',
    holds: ({ closed, subscribers }) => !closed || subscribers.every(({ gone, mails }) => gone || mails > 0),
  },
  {
    id: 'N2',
    says: 'a reader got the edition twice',
    holds: ({ subscribers }) => subscribers.every(({ mails }) => mails <= 1),
  },
];

function describe({ subscribers, mornings }: State): string {
  const people = subscribers.map(
    ({ version, history, gone, mails, mark }, index) =>
      `reader ${index}: ${gone ? 'gone' : `${history[version]} morning`}${mark > 0 ? ', marked' : ''}, ${mails} mails`,
  );
  return [
    ...people,
    ...mornings.map(({ state }, index) => `${index === 0 ? 'early' : 'late'} morning ${state}`),
  ].join('; ');
}
