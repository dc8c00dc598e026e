import type { Rules } from './rules.ts';

/** A morning: readers of the early morning are due before those of the late one. */
export type Morning = 'early' | 'late';
export const MORNINGS = ['early', 'late'] as const satisfies readonly Morning[];

/** One edition, two mornings, planners and sweepers over readers who move between them. */
export interface State {
  /** Mornings whose morning has come. */
  due: number;
  mornings: MorningState[];
  planners: PlannerState[];
  sweeper: SweeperState;
  closer: 'idle' | 'read the chunks' | 'read the marks' | 'close';
  subscribers: SubscriberState[];
  /** The lag bound has passed since the last morning became planned. */
  quiet: boolean;
  closed: boolean;
  left: { moves: number; leaves: number; crashes: number };
}

export interface MorningState {
  state: 'none' | 'planning' | 'planned';
  /** By first bucket. */
  ranges: RangeState[];
}

/** Buckets `from` to `through` of a morning, decided once; `chunk` is what senders see of it. */
export interface RangeState {
  exists: boolean;
  through: number;
  members: boolean[];
  chunk: Chunk;
}

export type Chunk = 'none' | 'open' | 'done';

export interface PlannerState {
  at:
    | 'idle'
    | 'mark PLANNING'
    | 'look for the range'
    | 'read a bucket'
    | 'put the range'
    | 'put its chunk'
    | 'mark PLANNED';
  morning: Morning;
  /** First bucket of the range it is at, and the next one to read. */
  from: number;
  next: number;
  members: boolean[];
}

export interface SweeperState {
  at: 'idle' | 'read the profile' | 'read the morning' | 'put a chunk' | 'settle the mark';
  subscriber: number;
  /** Version of the mark it works off. */
  mark: number;
  morning: Morning;
  /** With a bug: what it does after settling. */
  chunkStillToDo: boolean;
}

export interface SubscriberState {
  /** Raised by every change of morning. */
  version: number;
  /** Morning by version; what is behind `version` is not yet. */
  history: Morning[];
  gone: boolean;
  /** Version that the morning index shows. It catches up one by one. */
  indexed: number;
  /** Version of the change that the `moved` mark in the profile exists for, 0 for no mark. */
  mark: number;
  /** The mark that the index of moved readers shows, 0 for none. */
  listed: number;
  /** The lag bound has passed since this version was written. */
  aged: number;
  /** Version when the last morning became planned. */
  versionWhenPlanned: number;
  /** A chunk for this reader alone. */
  chunk: Chunk;
  /** A ledger row exists for this reader and the edition. */
  row: boolean;
  mails: number;
}

export const IDLE_PLANNER = { at: 'idle', morning: 'early', from: 0, next: 0 } as const;
export const IDLE_SWEEPER: SweeperState = {
  at: 'idle',
  subscriber: 0,
  mark: 0,
  morning: 'early',
  chunkStillToDo: false,
};

/** Where the profile, read strongly, says the reader belongs. */
export function morningOf(subscriber: SubscriberState): Morning {
  return subscriber.history[subscriber.version] ?? 'early';
}

/** The reader's current place in the morning index; null when they are not in it. */
export function indexedMorningOf(subscriber: SubscriberState): Morning | null {
  return subscriber.gone ? null : (subscriber.history[subscriber.indexed] ?? null);
}

export function initialState(rules: Rules): State {
  const nobody = () => Array.from({ length: rules.subscribers }, () => false);
  return {
    due: 0,
    mornings: MORNINGS.map(() => ({
      state: 'none' as const,
      ranges: Array.from({ length: rules.subscribers }, () => ({
        exists: false,
        through: 0,
        members: nobody(),
        chunk: 'none' as const,
      })),
    })),
    planners: Array.from({ length: rules.planners }, () => ({ ...IDLE_PLANNER, members: nobody() })),
    sweeper: { ...IDLE_SWEEPER },
    closer: 'idle',
    subscribers: Array.from({ length: rules.subscribers }, () => ({
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
