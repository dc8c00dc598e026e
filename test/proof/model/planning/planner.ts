import { IDLE_PLANNER, indexedSlotOf, type PlannerState, SLOTS, type Slot, type State } from './state.ts';
import { has, partOf, plannerOf, readerOf, slotRow, type World } from './world.ts';

/** One planner run. Two may overlap; each takes up what the other, or a dead one, left behind. */
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
  'look for the part': lookForPart,
  'read a bucket': readBucket,
  'put the part': putPart,
  'put its chunk': putChunk,
  'mark PLANNED': markPlanned,
};

function begin({ state, rules }: Turn): readonly Move[] {
  const late = rules.bugs.has('the slot is PLANNING only when its buckets were read');
  return SLOTS.slice(0, state.due)
    .filter((slot) => slotRow(state, slot).state !== 'planned')
    .map((slot) => ({
      says: `takes up the ${slot} slot`,
      change: (_next, me) => {
        me.slot = slot;
        me.at = late ? 'look for the part' : 'mark PLANNING';
      },
    }));
}

/** Conditional: a slot that is planned stays so. */
function markPlanning({ me }: Turn): readonly Move[] {
  return [
    {
      says: `marks the ${me.slot} slot PLANNING`,
      change(next, self) {
        const row = slotRow(next, self.slot);
        if (row.state === 'none') row.state = 'planning';
        self.at = 'look for the part';
      },
    },
  ];
}

/**
 * A part that stands is taken as it is. Otherwise the first bucket is read at once: that no part stands is only a
 * hint, the conditional write decides.
 */
function lookForPart(turn: Turn): readonly Move[] {
  const { state, me } = turn;
  const trusting = has(turn, 'a part that stands is skipped by the length of the page just read');
  if (!partOf(state, me.slot, me.from).stands || trusting) return [readOneBucket(turn, me.from)];
  const change: Move['change'] = (_next, self) => become(self, 'put its chunk');
  return [{ says: `finds part ${me.from} standing`, change }];
}

function readBucket(turn: Turn): readonly Move[] {
  return [readOneBucket(turn, turn.me.next)];
}

/** The slot index is eventually consistent; each bucket is its own query. */
function readOneBucket({ state, me, rules }: Turn, bucket: number): Move {
  const isMember = indexedSlotOf(readerOf(state, bucket)) === me.slot;
  const count = me.members.filter(Boolean).length + (isMember ? 1 : 0);
  const full = count >= rules.partSize || bucket === rules.readers - 1;
  return {
    says: `reads bucket ${bucket} of the ${me.slot} slot: ${isMember ? `reader ${bucket}` : 'nobody'}`,
    change(_next, self) {
      self.members[bucket] = isMember;
      self.next = full ? bucket : bucket + 1;
      self.at = full ? 'put the part' : 'read a bucket';
    },
  };
}

/** Written if absent; whoever was first has decided. */
function putPart({ state, me, rules }: Turn): readonly Move[] {
  const { stands } = partOf(state, me.slot, me.from);
  const trusting = rules.bugs.has('a part that stands is skipped by the length of the page just read');
  return [
    {
      says: `puts part ${me.from} (if absent): ${stands ? 'one stands already' : `buckets ${me.from} to ${me.next}`}`,
      change(next, self) {
        const part = partOf(next, self.slot, self.from);
        if (!part.stands)
          Object.assign(part, { stands: true, through: self.next, members: [...self.members] });
        if (stands && trusting) goOnBehind(self, self.next, rules.readers);
        else become(self, 'put its chunk');
      },
    },
  ];
}

function putChunk({ me, rules }: Turn): readonly Move[] {
  return [
    {
      says: `puts the chunk of part ${me.from} (if absent)`,
      change(next, self) {
        const part = partOf(next, self.slot, self.from);
        if (part.chunk === 'none') part.chunk = part.members.some(Boolean) ? 'open' : 'done';
        goOnBehind(self, part.through, rules.readers);
      },
    },
  ];
}

function goOnBehind(me: PlannerState, through: number, buckets: number): void {
  const { from: _from, slot } = me;
  become(me, through + 1 >= buckets ? 'mark PLANNED' : 'look for the part', slot);
  me.from = me.at === 'mark PLANNED' ? 0 : through + 1;
}

function markPlanned(turn: Turn): readonly Move[] {
  return [
    {
      says: `marks the ${turn.me.slot} slot PLANNED`,
      change(next, self) {
        slotRow(next, self.slot).state = 'planned';
        become(self, 'idle');
        const all = next.slots.every(({ state }) => state === 'planned');
        const before = turn.state.slots.every(({ state }) => state === 'planned');
        if (!all || before) return;
        for (const reader of next.readers) reader.versionWhenPlanned = reader.version;
        if (has(turn, 'an edition closes without waiting for the lag bound')) next.quiet = true;
      },
    },
  ];
}

/** Forgets what it read; keeps its place when it continues. */
function become(me: PlannerState, at: PlannerState['at'], slot: Slot = me.slot): void {
  const from = at === 'put its chunk' ? me.from : 0;
  Object.assign(me, IDLE_PLANNER, { at, from, slot: at === 'idle' ? IDLE_PLANNER.slot : slot });
  me.members.fill(false);
}
