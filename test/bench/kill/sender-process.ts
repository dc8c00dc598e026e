import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';

/*
 * One execution environment of the bundled sender, as a process that can be killed for real. Its clock can be
 * set ahead, so that the quiet times of the protocol are skipped instead of waited for; and it can be told to
 * die at a certain request to the outside, before it leaves or as its answer arrives.
 */

/** From the bench to the process. */
export interface SenderOrder {
  /** The event for the handler, as Lambda would pass it. */
  readonly event: unknown;
  readonly invocation: string;
  /** Milliseconds until Lambda would stop the function. */
  readonly lifeMs: number;
  /** How far the clock is ahead. */
  readonly aheadMs: number;
  readonly dieAt: { readonly request: number; readonly side: 'before' | 'after' } | null;
}

type Handler = (event: unknown, context: object) => Promise<unknown>;

const RealDate = Date;
let aheadMs = 0;
let requests = 0;
let dieAt: SenderOrder['dieAt'] = null;

class ShiftedDate extends RealDate {
  constructor(...args: [] | [number | string | Date]) {
    if (args.length === 0) super(RealDate.now() + aheadMs);
    else super(args[0]);
  }
  static override now(): number {
    return RealDate.now() + aheadMs;
  }
}
globalThis.Date = ShiftedDate as DateConstructor;

const realRequest = http.request;
http.request = ((...args: Parameters<typeof realRequest>) => {
  requests += 1;
  const fatal = dieAt !== null && requests === dieAt.request;
  if (fatal && dieAt?.side === 'before') process.kill(process.pid, 'SIGKILL');
  const request = realRequest(...args);
  if (fatal) request.on('response', () => process.kill(process.pid, 'SIGKILL'));
  return request;
}) as typeof realRequest;
syncBuiltinESMExports();

const { handler } = (await import(pathToFileURL(process.argv[2] ?? '').href)) as { handler: Handler };

process.on('message', async (order: SenderOrder) => {
  ({ aheadMs, dieAt } = order);
  requests = 0;
  const end = RealDate.now() + order.lifeMs;
  const context = { awsRequestId: order.invocation, getRemainingTimeInMillis: () => end - RealDate.now() };
  try {
    process.send?.({ done: await handler(order.event, context) });
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' });
  }
});
process.send?.({ ready: true });
