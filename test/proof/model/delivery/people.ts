import { has, subscriberOf, type World } from './world.ts';

/** What operators, readers and the clock do, at any moment they like. */
export function peopleAndClock(world: World): void {
  operator(world);
  for (const index of world.state.subscribers.keys()) leaving(world, index);
  clock(world);
}

function operator({ state, step, rules }: World): void {
  if (!state.paused && state.left.pauses > 0) {
    step('operator or breaker: pause', (next) => {
      next.left.pauses--;
      next.paused = true;
      for (const worker of next.workers) worker.claimsSincePause = 0;
    });
  }
  if (state.paused)
    step(
      'operator: resume',
      (next) => {
        next.paused = false;
      },
      'operator',
    );
  if (state.left.revisions > 0) {
    step('editor: revision 2 is official', (next) => {
      next.left.revisions--;
      next.revision = 2;
      if (!rules.bugs.has('a revision begins new rows')) return;
      for (const subscriber of next.subscribers)
        subscriber.row = { state: 'absent', attempt: subscriber.row.attempt, ambiguities: 0 };
    });
  }
}

/** Unsubscribes, bounces hard, complains or is erased: for the sender the same, "not confirmed". */
function leaving(world: World, index: number): void {
  const { state, step } = world;
  if (!subscriberOf(state, index).confirmed || state.left.leaves === 0) return;
  step(`reader ${index} leaves`, (next) => {
    const subscriber = subscriberOf(next, index);
    next.left.leaves--;
    subscriber.confirmed = false;
    if (has(world, 'leaving deletes the ledger row'))
      subscriber.row = { state: 'absent', attempt: 0, ambiguities: 0 };
  });
}

function clock({ state, step }: World): void {
  if (state.left.cutOffs > 0) {
    step('clock: the cut-off has come', (next) => {
      next.left.cutOffs--;
      next.cutOff = true;
    });
  }
}
