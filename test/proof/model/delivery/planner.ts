import { has, type World } from './world.ts';

/** Scheduler, planner, queue and sweeper: how work becomes known, and becomes known again. */
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
  closing(world);
}

/** The sweeper finds everything done, writes the report, and closes: `openings = :n`. */
function closing(world: World): void {
  const { state, step, rules } = world;
  const { busy, openings } = state.closing;
  // Between its two steps nothing can happen to a DONE chunk but that an operator opens it again.
  const atOnce = rules.faults.resends === 0;
  if (!busy && state.chunkDone && !state.closed) {
    const says = atOnce ? 'sweeper: close the edition' : 'sweeper: find the chunk DONE';
    step(
      says,
      (next) => {
        if (atOnce) next.closed = true;
        else next.closing = { busy: true, openings: next.editionOpenings };
      },
      'sweeper',
    );
  }
  if (!busy) return;
  const blind = has(world, 'an edition is closed by a sweeper that read it before it was opened again');
  const stands = blind || openings === state.editionOpenings;
  step(
    `sweeper: ${stands ? 'close the edition' : 'leave an edition that was opened meanwhile'}`,
    (next) => {
      if (stands) next.closed = true;
      next.closing = { busy: false, openings: 0 };
    },
    'sweeper',
  );
}
