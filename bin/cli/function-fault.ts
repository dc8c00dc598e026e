import * as errors from '../../lib/errors.ts';

/** How a function failed, as Lambda reports it. */
export interface FunctionFault {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** What the function printed, if known. */
  readonly lines?: readonly string[];
}

/** Errors thrown on purpose, with cause and fix in their message. Everything else is a bug. */
const OURS = new Set(Object.keys(errors));

/**
 * The error to print for a failed function: message and fix if it failed on purpose, stack and log if it is a bug.
 */
export function errorOf(functionName: string, { name, message, stack, lines = [] }: FunctionFault): Error {
  if (OURS.has(name)) return new errors.UsageError(`${functionName}: ${message}`);
  const bug = new Error(`${functionName} failed: ${name}: ${message}`);
  bug.stack = [bug.message, stack, ...lines].filter((line) => line !== '').join('\n');
  return bug;
}
