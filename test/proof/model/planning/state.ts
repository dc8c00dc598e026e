import type { Rules } from './rules.ts';

/** A morning: readers of the early slot are due before those of the late one. */
export type Slot = 'early' | 'late';
export const SLOTS = ['early', 'late'] as const satisfies readonly Slot[];

/** One edition, two slots, planners and sweepers over readers who move between them. */
export interface State {
  /** Slots whose morning has come. */
  due: number;
  slots: SlotState[];
  planners: PlannerState[];
  sweeper: SweeperState;
  closer: 'idle' | 'read the chunks' | 'read the marks' | 'close';
  readers: ReaderState[];
  /** The lag bound has passed since the last slot became planned. */
  quiet: boolean;
  closed: boolean;
  left: { moves: number; leaves: number; crashes: number };
}

export interface SlotState {
  state: 'none' | 'planning' | 'planned';
  /** By first bucket. */
  parts: PartState[];
}

/** Buckets `from` to `through` of a slot, decided once; `chunk` is what senders see of it. */
export interface PartState {
  stands: boolean;
  through: number;
  members: boolean[];
  chunk: Chunk;
}

export type Chunk = 'none' | 'open' | 'done';

export interface PlannerState {
  at:
    | 'idle'
    | 'mark PLANNING'
    | 'look for the part'
    | 'read a bucket'
    | 'put the part'
    | 'put its chunk'
    | 'mark PLANNED';
  slot: Slot;
  /** First bucket of the part it is at, and the next one to read. */
  from: number;
  next: number;
  members: boolean[];
}

export interface SweeperState {
  at: 'idle' | 'read the profile' | 'read the slot' | 'put a chunk' | 'settle the mark';
  reader: number;
  /** Version of the mark it works off. */
  mark: number;
  slot: Slot;
  /** With a bug: what it does after settling. */
  chunkStillToDo: boolean;
}

export interface ReaderState {
  /** Raised by every change of slot. */
  version: number;
  /** Slot by version; what is behind `version` is not yet. */
  history: Slot[];
  gone: boolean;
  /** Version that the slot index shows. It catches up one by one. */
  indexed: number;
  /** Version of the change that the `moved` mark in the profile stands for, 0 for no mark. */
  mark: number;
  /** The mark that the index of moved readers shows, 0 for none. */
  listed: number;
  /** The lag bound has passed since this version was written. */
  aged: number;
  /** Version when the last slot became planned. */
  versionWhenPlanned: number;
  /** A chunk for this reader alone. */
  chunk: Chunk;
  /** A ledger row stands for this reader and the edition. */
  row: boolean;
  mails: number;
}

export const IDLE_PLANNER = { at: 'idle', slot: 'early', from: 0, next: 0 } as const;
export const IDLE_SWEEPER: SweeperState = {
  at: 'idle',
  reader: 0,
  mark: 0,
  slot: 'early',
  chunkStillToDo: false,
};

/** Where the profile, read strongly, says the reader belongs. */
export function slotOf(reader: ReaderState): Slot {
  return reader.history[reader.version] ?? 'early';
}

/** The reader's current place in the slot index; null when they are not in it. */
export function indexedSlotOf(reader: ReaderState): Slot | null {
  return reader.gone ? null : (reader.history[reader.indexed] ?? null);
}

export function initialState(rules: Rules): State {
  const nobody = () => Array.from({ length: rules.readers }, () => false);
  return {
    due: 0,
    slots: SLOTS.map(() => ({
      state: 'none' as const,
      parts: Array.from({ length: rules.readers }, () => ({
        stands: false,
        through: 0,
        members: nobody(),
        chunk: 'none' as const,
      })),
    })),
    planners: Array.from({ length: rules.planners }, () => ({ ...IDLE_PLANNER, members: nobody() })),
    sweeper: { ...IDLE_SWEEPER },
    closer: 'idle',
    readers: Array.from({ length: rules.readers }, () => ({
      version: 0,
      history: Array.from({ length: rules.moves + 1 }, () => 'early' as const),
      gone: false,
      indexed: 0,
      mark: 0,
      listed: 0,
      aged: 0,
      versionWhenPlanned: 0,
      chunk: 'none' as const,
      row: false,
      mails: 0,
    })),
    quiet: false,
    closed: false,
    left: { moves: rules.moves, leaves: rules.leaves, crashes: rules.crashes },
  };
}
