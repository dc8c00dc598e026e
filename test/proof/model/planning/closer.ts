import { MORNINGS, type State, type SubscriberState } from './state.ts';
import { has, morningRow, subscriberOf, type World } from './world.ts';

/**
 * Ends the edition: every morning planned, the lag bound over since then, nobody who moved left without a chunk, and
 * then no chunk open. In this order: a mark becomes a chunk, never a chunk a mark.
 */
export function closer(world: World): void {
  const { state } = world;
  if (state.closed) return;
  if (
    state.closer === 'idle' &&
    state.quiet &&
    MORNINGS.every((morning) => morningRow(state, morning).state === 'planned')
  ) {
    go(world, 'all mornings are planned, and the lag bound is over', orderOf(world)[0]);
  }
  if (state.closer === 'read the marks') readMarks(world);
  if (state.closer === 'read the chunks') {
    if (hasOpenChunk(state)) go(world, 'a chunk is open', 'idle');
    else go(world, 'no chunk is open', after(world, 'read the chunks'));
  }
  if (state.closer === 'close') {
    world.step(
      'closing: the edition is closed',
      (next) => {
        next.closed = true;
        next.closer = 'idle';
      },
      'closer',
    );
  }
}

/** However fresh a mark: with every morning planned, whoever moved and has no row may be in no chunk. */
function readMarks(world: World): void {
  const { state, step } = world;
  const looks = !has(world, 'an edition closes without looking for marks');
  const left = [...state.subscribers.keys()].filter(
    (index) => looks && isLeftOut(subscriberOf(state, index)),
  );
  if (left.length === 0) {
    go(world, 'nobody who moved is left out', after(world, 'read the marks'));
    return;
  }
  step(
    `closing: puts a chunk for each of ${left.join(', ')}, who moved and has no row (if absent)`,
    (next) => {
      for (const subscriber of left.map((index) => subscriberOf(next, index))) {
        if (subscriber.chunk === 'none') subscriber.chunk = 'open';
      }
      next.closer = 'idle';
    },
    'closer',
  );
}

/** The index of moved readers has the reader; their row and profile are read strongly. */
function isLeftOut({ listed, row, gone }: SubscriberState): boolean {
  return listed > 0 && !row && !gone;
}

function hasOpenChunk({ mornings, subscribers }: State): boolean {
  const ranges = mornings.flatMap((morning) => morning.ranges);
  return [...ranges, ...subscribers].some(({ chunk }) => chunk === 'open');
}

function orderOf(
  world: World,
): readonly ['read the marks' | 'read the chunks', 'read the marks' | 'read the chunks'] {
  const wrong = has(world, 'closing reads the chunks before the marks');
  return wrong ? ['read the chunks', 'read the marks'] : ['read the marks', 'read the chunks'];
}

function after(world: World, done: State['closer']): State['closer'] {
  const [first, second] = orderOf(world);
  return done === first ? second : 'close';
}

function go({ step }: World, says: string, to: State['closer']): void {
  step(
    `closing: ${says}`,
    (next) => {
      next.closer = to;
    },
    'closer',
  );
}
