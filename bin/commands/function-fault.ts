import * as errors from '../../lib/errors.ts';

/** How a function failed, as Lambda tells it. */
export interface Fault {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** What the function printed meanwhile, where that is known. */
  readonly lines?: readonly string[];
}

/** Raised on purpose, with cause and fix in their message. Everything else is a bug. */
const OURS = new Set(Object.keys(errors));

/**
 * The error a person reads for a function that failed: message and fix, when it failed on purpose; with stack
 * and log when it is a bug.
 */
export function errorOf(functionName: string, { name, message, stack, lines = [] }: Fault): Error {
  if (OURS.has(name)) return new errors.UsageError(`${functionName}: ${message}`);
  const bug = new Error(`${functionName} failed: ${name}: ${message}`);
  bug.stack = [bug.message, stack, ...lines].filter((line) => line !== '').join('\n');
  return bug;
}
