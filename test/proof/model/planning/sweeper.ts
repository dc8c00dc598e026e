import { IDLE_SWEEPER, morningOf, type State, type SweeperState } from './state.ts';
import { has, morningRow, subscriberOf, type World } from './world.ts';

/** Works off the readers who moved: if their new morning was planned without them, they get a chunk of their own. */
export function sweeper(world: World): void {
  const { state, step } = world;
  const { at } = state.sweeper;
  if (at === 'idle') begin(world);
  else {
    const { says, change } = MOVES[at](world);
    step(`sweeper ${says}`, (next) => change(next, next.sweeper), 'sweeper');
    if (has(world, 'the sweeper reads the morning row eventually') && at === 'read the morning')
      missesTheRow(world);
    if (state.left.crashes > 0) {
      step(`CRASH of the sweeper before "${at}"`, (next) => {
        next.left.crashes--;
        next.sweeper = { ...IDLE_SWEEPER };
      });
    }
  }
}

interface Move {
  readonly says: string;
  readonly change: (next: State, me: SweeperState) => void;
}

const MOVES: Record<Exclude<SweeperState['at'], 'idle'>, (world: World) => Move> = {
  'read the profile': readProfile,
  'read the morning': readMorning,
  'put a chunk': putChunk,
  'settle the mark': settle,
};

function begin(world: World): void {
  for (const [index, subscriber] of world.state.subscribers.entries()) {
    if (subscriber.listed === 0) continue;
    if (subscriber.aged < subscriber.listed && !has(world, 'a move is worked off before the lag bound'))
      continue;
    world.step(
      `sweeper takes up the mark of reader ${index}`,
      (next) => {
        Object.assign(next.sweeper, { at: 'read the profile', subscriber: index, mark: subscriber.listed });
      },
      'sweeper',
    );
  }
}

/** Strongly consistent. */
function readProfile(world: World): Move {
  const { sweeper: me } = world.state;
  const subscriber = subscriberOf(world.state, me.subscriber);
  const stale = has(world, 'the sweeper takes the morning from the index');
  const morning = stale ? (subscriber.history[me.mark] ?? 'early') : morningOf(subscriber);
  return {
    says: `reads of reader ${me.subscriber}: ${subscriber.gone ? 'gone' : `${morning} morning`}`,
    change(_next, self) {
      self.morning = morning;
      self.at = subscriber.gone ? 'settle the mark' : 'read the morning';
    },
  };
}

/** Strongly consistent, and after the lag bound: a planner that starts later finds the reader in the index. */
function readMorning(world: World): Move {
  const { morning } = world.state.sweeper;
  const begun = morningRow(world.state, morning).state !== 'none';
  const early = has(world, 'a mark is cleared before its chunk is written');
  return {
    says: `reads the ${morning} morning: ${morningRow(world.state, morning).state}`,
    change(_next, me) {
      me.chunkStillToDo = begun && early;
      me.at = begun && !early ? 'put a chunk' : 'settle the mark';
    },
  };
}

function missesTheRow({ state, step }: World): void {
  step(`sweeper reads the ${state.sweeper.morning} morning from a replica that lags: none`, (next) => {
    next.sweeper.at = 'settle the mark';
  });
}

function putChunk(world: World): Move {
  const { subscriber } = world.state.sweeper;
  return {
    says: `puts a chunk for reader ${subscriber} alone (if absent)`,
    change(next, me) {
      const target = subscriberOf(next, me.subscriber);
      if (target.chunk === 'none') target.chunk = 'open';
      if (has(world, 'a mark is cleared before its chunk is written')) next.sweeper = { ...IDLE_SWEEPER };
      else me.at = 'settle the mark';
    },
  };
}

/** Conditional on the very mark that was worked off. */
function settle(world: World): Move {
  const { subscriber, mark } = world.state.sweeper;
  const same = subscriberOf(world.state, subscriber).mark === mark;
  const clears = same || has(world, 'a mark is cleared whatever it says by now');
  return {
    says: clears
      ? `clears the mark of reader ${subscriber}`
      : `leaves the mark of reader ${subscriber}, who moved again`,
    change(next, me) {
      if (clears) subscriberOf(next, subscriber).mark = 0;
      if (me.chunkStillToDo) Object.assign(me, { at: 'put a chunk', chunkStillToDo: false });
      else next.sweeper = { ...IDLE_SWEEPER };
    },
  };
}
