import { type DeliveryState, FINAL_STATES } from '../../../../lib/domain/delivery.ts';
import type { Faults, Rules } from './rules.ts';

/** The state of one edition's one chunk. */
export interface State {
  planner: 'idle' | 'writing the chunk' | 'sending the hint';
  planned: boolean;
  /** Hints in the queue; two stand for "more than one". */
  hints: number;
  chunkDone: boolean;
  /** Raised when the chunk is opened again; it can be ended only by those who read it since. */
  chunkOpenings: number;
  /** Its totals count somebody as FAILED. */
  chunkFailed: boolean;
  closed: boolean;
  /** Raised when the edition is opened again; it can be closed only by those who read it since. */
  editionOpenings: number;
  /** The sweeper has found the chunk DONE, and knows the edition as it was then. */
  closing: { busy: boolean; openings: number };
  paused: boolean;
  cutOff: boolean;
  revision: number;
  resolver: ResolverState;
  resend: 'idle' | 'put the rows back' | 'reopen the chunk' | 'reopen the edition';
  resendPutBack: boolean;
  subscribers: SubscriberState[];
  workers: WorkerState[];
  /** How often each fault may still happen. */
  left: { -readonly [K in keyof Faults]: number };
  /** What was done once and cannot be undone: laws I6 and I8. */
  sentAfterLeaving: boolean;
  sentOldRevision: boolean;
}

export interface SubscriberState {
  row: { state: DeliveryState | 'absent'; attempt: number; ambiguities: number };
  confirmed: boolean;
  /** Mails SES accepted for this reader: never more than one. */
  accepted: number;
  refused: boolean;
  /** By attempt: the first request is `requests[0]`. */
  requests: RequestState[];
}

export interface RequestState {
  /**
   * `answered …`: the answer is on its way to the sender. `unanswered`: handled, but the answer is lost.
   * `settled`: nobody waits for it any more.
   */
  at: 'unsent' | 'on the wire' | Answer | 'unanswered' | 'settled';
  /** By channel. */
  events: ('none' | 'pending' | 'handled' | 'lost')[];
}

export type Answer = 'accepted' | 'refused' | 'throttled' | 'misconfigured';

export interface WorkerState {
  at:
    | 'idle'
    | 'read the row'
    | 'check the reader'
    | 'claim'
    | 'send'
    | 'await the answer'
    | 'park the edition'
    | 'confirm'
    | 're-read the rows'
    | 'mark DONE'
    | 'delete the hint';
  /** Which reader it is at. */
  subscriber: number;
  /** The attempt it read in a RETRY row, 0 for an absent row: what its claim is conditional on. */
  seen: number;
  /** The attempt it claimed. */
  attempt: number;
  answer: Answer | 'none';
  /** The revision it loaded; 0 before. */
  revision: number;
  /** The revision that was official when its invocation began. */
  officialAtStart: number;
  /** Openings of the chunk when its invocation began. */
  openings: number;
  /** The reader had left before the row was read. */
  subscriberHadLeft: boolean;
  sentAgain: boolean;
  claimsSincePause: number;
}

/** It has read a row and found it unproven, and is about to write. */
export interface ResolverState {
  busy: boolean;
  subscriber: number;
  attempt: number;
}

const IDLE_WORKER: WorkerState = {
  at: 'idle',
  subscriber: 0,
  seen: 0,
  attempt: 0,
  answer: 'none',
  revision: 0,
  officialAtStart: 0,
  openings: 0,
  subscriberHadLeft: false,
  sentAgain: false,
  claimsSincePause: 0,
};

export const IDLE_RESOLVER: ResolverState = { busy: false, subscriber: 0, attempt: 0 };

/** Final in the sense of the ledger: nothing but proof leads away. */
export function isFinal(state: SubscriberState['row']['state']): boolean {
  return state !== 'absent' && FINAL_STATES.has(state);
}

/** Ends an invocation and forgets what it knew. */
export function becomeIdle(worker: WorkerState): void {
  Object.assign(worker, IDLE_WORKER);
}

/** Whether an invocation is still between claiming this attempt and confirming it. */
export function isHeld(state: State, subscriber: number, attempt: number): boolean {
  return state.workers.some(
    (worker) =>
      worker.subscriber === subscriber &&
      worker.attempt === attempt &&
      (worker.at === 'send' ||
        worker.at === 'await the answer' ||
        worker.at === 'park the edition' ||
        worker.at === 'confirm'),
  );
}

export function initialState(rules: Rules): State {
  return {
    planner: 'idle',
    planned: false,
    hints: 0,
    chunkDone: false,
    chunkOpenings: 0,
    chunkFailed: false,
    closed: false,
    editionOpenings: 0,
    closing: { busy: false, openings: 0 },
    paused: false,
    cutOff: false,
    revision: 1,
    resolver: { ...IDLE_RESOLVER },
    resend: 'idle',
    resendPutBack: false,
    subscribers: Array.from({ length: rules.subscribers }, () => ({
      row: { state: 'absent' as const, attempt: 0, ambiguities: 0 },
      confirmed: true,
      accepted: 0,
      refused: false,
      requests: Array.from({ length: rules.attempts }, () => ({
        at: 'unsent' as const,
        events: Array.from({ length: rules.channels }, () => 'none' as const),
      })),
    })),
    workers: Array.from({ length: rules.workers }, () => ({ ...IDLE_WORKER })),
    left: { ...rules.faults },
    sentAfterLeaving: false,
    sentOldRevision: false,
  };
}
