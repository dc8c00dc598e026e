/**
 * When in the life of a request: before it leaves; when all of it has left and nothing of the answer was read;
 * when the code has read the answer and gone on as far as it could.
 */
export const SIDES = ['before', 'sent', 'answered'] as const;
export type Side = (typeof SIDES)[number];

/** From the bench to the process. */
export interface FunctionOrder {
  /** The event for the handler, as Lambda would pass it. */
  readonly event: unknown;
  readonly invocation: string;
  /** Milliseconds until Lambda would stop the function. */
  readonly lifeMs: number;
  /** How far the clock is ahead. */
  readonly aheadMs: number;
  /** The number of the request, counted from 1 in each invocation. */
  readonly dieAt: { readonly request: number; readonly side: Side } | null;
}

/** From the process to the bench. */
export type FunctionAnswer =
  | { readonly ready: true }
  | (Expense & { readonly done: unknown })
  | (Expense & { readonly failed: string });

export interface Expense {
  /** Names of all requests that left in this invocation, in order. */
  readonly requests: readonly string[];
  /** Of the process since it was started. */
  readonly cpuMs: number;
  /** Largest resident memory of the process so far. */
  readonly peakBytes: number;
}

/** Where the last word of a dying process goes: a pipe that survives it. */
export const LAST_WORD_FD = 4;
