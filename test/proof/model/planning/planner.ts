import {
  IDLE_PLANNER,
  indexedMorningOf,
  MORNINGS,
  type Morning,
  type PlannerState,
  type State,
} from './state.ts';
import { has, morningRow, plannerOf, rangeOf, subscriberOf, type World } from './world.ts';

/** One planner run. Two may overlap; each continues what the other, or a dead one, left unfinished. */
export function planner(world: World, index: number): void {
  const me = plannerOf(world.state, index);
  const name = `planner ${index}`;
  for (const { says, change } of MOVES[me.at]({ ...world, me })) {
    world.step(`${name} ${says}`, (next) => change(next, plannerOf(next, index)), name);
  }
  if (me.at !== 'idle' && world.state.left.crashes > 0) {
    world.step(`CRASH of ${name} before "${me.at}"`, (next) => {
      next.left.crashes--;
      become(plannerOf(next, index), 'idle');
    });
  }
}

interface Turn extends World {
  readonly me: PlannerState;
}
interface Move {
  readonly says: string;
  readonly change: (next: State, me: PlannerState) => void;
}

const MOVES: Record<PlannerState['at'], (turn: Turn) => readonly Move[]> = {
  idle: begin,
  'mark PLANNING': markPlanning,
  'look for the range': lookForRange,
  'read a bucket': readBucket,
  'put the range': putRange,
  'put its chunk': putChunk,
  'mark PLANNED': markPlanned,
};

function begin({ state, rules }: Turn): readonly Move[] {
  const late = rules.bugs.has('the morning is PLANNING only when its buckets were read');
  return MORNINGS.slice(0, state.due)
    .filter((morning) => morningRow(state, morning).state !== 'planned')
    .map((morning) => ({
      says: `takes up the ${morning} morning`,
      change: (_next, me) => {
        me.morning = morning;
        me.at = late ? 'look for the range' : 'mark PLANNING';
      },
    }));
}

/** Conditional: a morning that is planned stays so. */
function markPlanning({ me }: Turn): readonly Move[] {
  return [
    {
      says: `marks the ${me.morning} morning PLANNING`,
      change(next, self) {
        const row = morningRow(next, self.morning);
        if (row.state === 'none') row.state = 'planning';
        self.at = 'look for the range';
      },
    },
  ];
}

/**
 * An existing range is used as it is. Otherwise the first bucket is read at once: that there is no range is only a
 * hint; the conditional write decides.
 */
function lookForRange(turn: Turn): readonly Move[] {
  const { state, me } = turn;
  const trusting = has(turn, 'an existing range is skipped by the length of the page just read');
  if (!rangeOf(state, me.morning, me.from).exists || trusting) return [readOneBucket(turn, me.from)];
  const change: Move['change'] = (_next, self) => become(self, 'put its chunk');
  return [{ says: `finds range ${me.from} exists`, change }];
}

function readBucket(turn: Turn): readonly Move[] {
  return [readOneBucket(turn, turn.me.next)];
}

/** The morning index is eventually consistent; each bucket is its own query. */
function readOneBucket({ state, me, rules }: Turn, bucket: number): Move {
  const isMember = indexedMorningOf(subscriberOf(state, bucket)) === me.morning;
  const count = me.members.filter(Boolean).length + (isMember ? 1 : 0);
  const full = count >= rules.rangeSize || bucket === rules.subscribers - 1;
  return {
    says: `reads bucket ${bucket} of the ${me.morning} morning: ${isMember ? `reader ${bucket}` : 'nobody'}`,
    change(_next, self) {
      self.members[bucket] = isMember;
      self.next = full ? bucket : bucket + 1;
      self.at = full ? 'put the range' : 'read a bucket';
    },
  };
}

/** Written if absent: the first planner decides. */
function putRange({ state, me, rules }: Turn): readonly Move[] {
  const { exists } = rangeOf(state, me.morning, me.from);
  const trusting = rules.bugs.has('an existing range is skipped by the length of the page just read');
  return [
    {
      says: `puts range ${me.from} (if absent): ${exists ? 'one exists already' : `buckets ${me.from} to ${me.next}`}`,
      change(next, self) {
        const range = rangeOf(next, self.morning, self.from);
        if (!range.exists)
          Object.assign(range, { exists: true, through: self.next, members: [...self.members] });
        if (exists && trusting) goOnBehind(self, self.next, rules.subscribers);
        else become(self, 'put its chunk');
      },
    },
  ];
}

function putChunk({ me, rules }: Turn): readonly Move[] {
  return [
    {
      says: `puts the chunk of range ${me.from} (if absent)`,
      change(next, self) {
        const range = rangeOf(next, self.morning, self.from);
        if (range.chunk === 'none') range.chunk = range.members.some(Boolean) ? 'open' : 'done';
        goOnBehind(self, range.through, rules.subscribers);
      },
    },
  ];
}

function goOnBehind(me: PlannerState, through: number, buckets: number): void {
  const { from: _from, morning } = me;
  become(me, through + 1 >= buckets ? 'mark PLANNED' : 'look for the range', morning);
  me.from = me.at === 'mark PLANNED' ? 0 : through + 1;
}

function markPlanned(turn: Turn): readonly Move[] {
  return [
    {
      says: `marks the ${turn.me.morning} morning PLANNED`,
      change(next, self) {
        morningRow(next, self.morning).state = 'planned';
        become(self, 'idle');
        const all = next.mornings.every(({ state }) => state === 'planned');
        const before = turn.state.mornings.every(({ state }) => state === 'planned');
        if (!all || before) return;
        for (const subscriber of next.subscribers) subscriber.versionWhenPlanned = subscriber.version;
        if (has(turn, 'an edition closes without waiting for the lag bound')) next.quiet = true;
      },
    },
  ];
}

/** Forgets what it read; keeps its place when it continues. */
function become(me: PlannerState, at: PlannerState['at'], morning: Morning = me.morning): void {
  const from = at === 'put its chunk' ? me.from : 0;
  Object.assign(me, IDLE_PLANNER, { at, from, morning: at === 'idle' ? IDLE_PLANNER.morning : morning });
  me.members.fill(false);
}
