import { morningOf, type SubscriberState } from './state.ts';
import { has, subscriberOf, type World } from './world.ts';

/** Readers move and leave at any moment; the indexes over their profiles follow, later and each for itself. */
export function subscribersAndIndexes(world: World): void {
  for (const index of world.state.subscribers.keys()) {
    people(world, index);
    indexes(world, index);
  }
  clock(world);
}

function people(world: World, index: number): void {
  const { state, step } = world;
  if (subscriberOf(state, index).gone || state.closed) return;
  if (state.left.moves > 0) {
    const to = morningOf(subscriberOf(state, index)) === 'early' ? 'late' : 'early';
    step(`reader ${index} moves to the ${to} morning; the same write sets the mark`, (next) => {
      const subscriber = subscriberOf(next, index);
      next.left.moves--;
      subscriber.version++;
      subscriber.history[subscriber.version] = to;
      if (!has(world, 'a move leaves no mark')) subscriber.mark = subscriber.version;
    });
  }
  if (state.left.leaves > 0) {
    step(`reader ${index} leaves`, (next) => {
      next.left.leaves--;
      Object.assign(subscriberOf(next, index), { gone: true, mark: 0 });
    });
  }
}

function indexes({ state, step, rules }: World, index: number): void {
  const subscriber = subscriberOf(state, index);
  if (subscriber.indexed < subscriber.version) {
    step(
      `the morning index catches up with reader ${index}`,
      (next) => {
        subscriberOf(next, index).indexed++;
      },
      `morning index ${index}`,
    );
  }
  if (subscriber.listed !== subscriber.mark) {
    step(
      `the index of moved readers catches up with reader ${index}`,
      (next) => {
        subscriberOf(next, index).listed = subscriber.mark;
      },
      `moved index ${index}`,
    );
  }
  if (
    subscriber.aged < subscriber.version &&
    (rules.lagIsUnbounded || caughtUp(subscriber, subscriber.aged + 1))
  ) {
    step(
      `the lag bound is over since reader ${index} moved`,
      (next) => {
        subscriberOf(next, index).aged++;
      },
      `age ${index}`,
    );
  }
}

/** The assumption: by the lag bound, both indexes show a change, or a later one. */
function caughtUp(subscriber: SubscriberState, version: number): boolean {
  return subscriber.indexed >= version && (subscriber.listed >= version || subscriber.mark === 0);
}

function clock({ state, step, rules }: World): void {
  if (state.due < 2) {
    step(
      'clock: the next morning has come',
      (next) => {
        next.due++;
      },
      'clock',
    );
  }
  const planned = state.mornings.every((morning) => morning.state === 'planned');
  const over = state.subscribers.every(({ aged, versionWhenPlanned }) => aged >= versionWhenPlanned);
  if (planned && !state.quiet && (over || rules.lagIsUnbounded)) {
    step(
      'clock: the lag bound is over since the last morning was planned',
      (next) => {
        next.quiet = true;
      },
      'clock',
    );
  }
}
