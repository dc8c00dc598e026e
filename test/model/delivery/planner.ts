import { has, type World } from './world.ts';

/** Scheduler, planner, queue and sweeper: how work comes to be known, and comes to be known again. */
export function planAndSweep(world: World): void {
  planner(world);
  queue(world);
  sweeper(world);
}

/** The scheduler fires at least once; what it starts may die after each write, and a later tick repeats it. */
function planner({ state, step }: World): void {
  if (state.planner === 'idle' && !state.planned) {
    step(
      'tick: the planner starts',
      (next) => {
        next.planner = 'writing the chunk';
      },
      'planner',
    );
  }
  if (state.planner === 'idle' && state.left.extraTicks > 0) {
    step('another tick: the planner starts', (next) => {
      next.left.extraTicks--;
      next.planner = 'writing the chunk';
    });
  }
  if (state.planner === 'writing the chunk') {
    step(
      'planner: put the chunk row (conditional)',
      (next) => {
        next.planned = true;
        next.planner = 'sending the hint';
      },
      'planner',
    );
  }
  if (state.planner === 'sending the hint') {
    step(
      'planner: send the hint',
      (next) => {
        next.hints = Math.min(2, next.hints + 1);
        next.planner = 'idle';
      },
      'planner',
    );
  }
  if (state.planner !== 'idle' && state.left.crashes > 0) {
    step('CRASH of the planner', (next) => {
      next.left.crashes--;
      next.planner = 'idle';
    });
  }
}

/** SQS may lose a hint for good: retention, dead-letter queue, an operator's purge. */
function queue({ state, step }: World): void {
  if (state.hints > 0 && state.left.lostHints > 0) {
    step('SQS: a hint is gone', (next) => {
      next.hints--;
      next.left.lostHints--;
    });
  }
}

/** Every minute while the edition is open. */
function sweeper(world: World): void {
  const { state, step } = world;
  const forgotten =
    state.planned && !state.chunkDone && !state.closed && state.hints === 0 && state.planner === 'idle';
  if (forgotten && !has(world, 'there is no sweeper')) {
    step(
      'sweeper: send the hint again',
      (next) => {
        next.hints = 1;
      },
      'sweeper',
    );
  }
  if (state.chunkDone && !state.closed) {
    step(
      'sweeper: close the edition',
      (next) => {
        next.closed = true;
      },
      'sweeper',
    );
  }
}
