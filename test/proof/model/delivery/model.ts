import type { Model } from '../checker/model.ts';
import { deliveryLaws } from './laws.ts';
import { peopleAndClock } from './people.ts';
import { planAndSweep } from './planner.ts';
import { resendFailed } from './resend.ts';
import { resolver } from './resolver.ts';
import type { Rules } from './rules.ts';
import { sesAndEvents } from './ses.ts';
import { initialState, isFinal, type State } from './state.ts';
import { stateLayout } from './state-layout.ts';
import { worker } from './worker.ts';

/**
 * The delivery of one edition to the readers of one chunk: planner, sweeper, senders, SES, its events, the
 * resolver, and everything that may go wrong between them. Rows do not affect one another, so one chunk
 * is enough.
 *
 * @see docs/proof.md
 */
export function deliveryModel(rules: Rules): Model<State> {
  return {
    layout: stateLayout(rules),
    initial: initialState(rules),
    laws: deliveryLaws(rules),
    finished: (state) =>
      state.closed && state.resend === 'idle' && state.subscribers.every(({ row }) => isFinal(row.state)),
    describe,
    steps(state, step) {
      const world = { rules, state, step };
      planAndSweep(world);
      for (const index of state.workers.keys()) worker(world, index);
      sesAndEvents(world);
      resolver(world);
      resendFailed(world);
      peopleAndClock(world);
    },
  };
}

function describe(state: State): string {
  const subscribers = state.subscribers.map(
    ({ row, accepted, confirmed }, index) =>
      `reader ${index}: row ${row.state} #${row.attempt}, accepted by SES ${accepted} times${confirmed ? '' : ', has left'}`,
  );
  return [...subscribers, `chunk ${state.chunkDone ? 'DONE' : 'open'}`, `${state.hints} hints`].join('; ');
}
