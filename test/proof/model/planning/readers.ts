import { morningOf, type ReaderState } from './state.ts';
import { has, readerOf, type World } from './world.ts';

/** Readers move and leave at any moment; the indexes over their profiles follow, later and each for itself. */
export function readersAndIndexes(world: World): void {
  for (const index of world.state.readers.keys()) {
    people(world, index);
    indexes(world, index);
  }
  clock(world);
}

function people(world: World, index: number): void {
  const { state, step } = world;
  if (readerOf(state, index).gone || state.closed) return;
  if (state.left.moves > 0) {
    const to = morningOf(readerOf(state, index)) === 'early' ? 'late' : 'early';
    step(`reader ${index} moves to the ${to} morning; the same write sets the mark`, (next) => {
      const reader = readerOf(next, index);
      next.left.moves--;
      reader.version++;
      reader.history[reader.version] = to;
      if (!has(world, 'a move leaves no mark')) reader.mark = reader.version;
    });
  }
  if (state.left.leaves > 0) {
    step(`reader ${index} leaves`, (next) => {
      next.left.leaves--;
      Object.assign(readerOf(next, index), { gone: true, mark: 0 });
    });
  }
}

function indexes({ state, step, rules }: World, index: number): void {
  const reader = readerOf(state, index);
  if (reader.indexed < reader.version) {
    step(
      `the morning index catches up with reader ${index}`,
      (next) => {
        readerOf(next, index).indexed++;
      },
      `morning index ${index}`,
    );
  }
  if (reader.listed !== reader.mark) {
    step(
      `the index of moved readers catches up with reader ${index}`,
      (next) => {
        readerOf(next, index).listed = reader.mark;
      },
      `moved index ${index}`,
    );
  }
  if (reader.aged < reader.version && (rules.lagIsUnbounded || caughtUp(reader, reader.aged + 1))) {
    step(
      `the lag bound is over since reader ${index} moved`,
      (next) => {
        readerOf(next, index).aged++;
      },
      `age ${index}`,
    );
  }
}

/** The assumption: by the lag bound, both indexes show a change, or a later one. */
function caughtUp(reader: ReaderState, version: number): boolean {
  return reader.indexed >= version && (reader.listed >= version || reader.mark === 0);
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
  const over = state.readers.every(({ aged, versionWhenPlanned }) => aged >= versionWhenPlanned);
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
