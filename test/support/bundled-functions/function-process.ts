import { openSync, readSync, writeSync } from 'node:fs';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type FunctionAnswer, type FunctionOrder, LAST_WORD_FD } from './function-order.ts';

/*
 * One execution environment of a bundled function, as a process that can be killed for real. Its clock can be
 * set ahead, so that the quiet times of the protocol are skipped instead of waited for; and it can be told to
 * die at a certain request to the outside.
 */

type Handler = (event: unknown, context: object) => Promise<unknown>;

const RealDate = Date;
let aheadMs = 0;
/** A file with the milliseconds, for a process that is stopped while the clock is set ahead. */
const clockFile = process.env.CLOCK_FILE === undefined ? null : openSync(process.env.CLOCK_FILE, 'r');
const clockBytes = Buffer.alloc(20);

function ahead(): number {
  if (clockFile === null) return aheadMs;
  const read = readSync(clockFile, clockBytes, 0, clockBytes.length, 0);
  return Number(clockBytes.toString('latin1', 0, read));
}
let requests: string[] = [];
let dieAt: FunctionOrder['dieAt'] = null;
/** The request whose answer was read: the end is near. */
let dying: string | null = null;

class ShiftedDate extends RealDate {
  constructor(...args: [] | [number | string | Date]) {
    if (args.length === 0) super(RealDate.now() + ahead());
    else super(args[0]);
  }
  static override now(): number {
    return RealDate.now() + ahead();
  }
}
globalThis.Date = ShiftedDate as DateConstructor;

const realRequest = http.request;
http.request = ((options: http.RequestOptions, ...rest: never[]) => {
  requests.push(nameOf(options));
  const side = dieAt?.request === requests.length ? dieAt.side : null;
  const name = requests.at(-1) ?? '';
  if (side === 'before') die(name);
  const request = realRequest(options, ...rest);
  if (side === 'sent') request.once('finish', () => die(name));
  if (side === 'answered') {
    request.once('response', (response) => {
      // The code reads the answer to its end; what it does next it does before the loop comes round again.
      response.once('end', () => {
        dying = name;
        setImmediate(() => setImmediate(() => die(name)));
      });
    });
  }
  return request;
}) as typeof realRequest;
syncBuiltinESMExports();

/** The service, and what DynamoDB and SQS call their action. */
function nameOf({ headers, port, method }: http.RequestOptions): string {
  const action = (headers as Record<string, string> | undefined)?.['x-amz-target']?.replace(/^.*\./, '');
  return `${serviceAt(String(port))} ${action ?? method}`;
}

function serviceAt(port: string): string {
  const services = ['DYNAMODB', 'SES', 'S3', 'SQS', 'SNS'];
  return services.find((name) => process.env[`AWS_ENDPOINT_URL_${name}`]?.endsWith(`:${port}`)) ?? 'unknown';
}

function die(name: string): never {
  writeSync(LAST_WORD_FD, name);
  process.kill(process.pid, 'SIGKILL');
  throw new Error('still alive after SIGKILL');
}

const { handler } = (await import(pathToFileURL(process.argv[2] ?? '').href)) as { handler: Handler };

process.on('message', async (order: FunctionOrder) => {
  ({ aheadMs, dieAt } = order);
  requests = [];
  const end = RealDate.now() + order.lifeMs;
  const context = { awsRequestId: order.invocation, getRemainingTimeInMillis: () => end - RealDate.now() };
  const tell = (outcome: { done: unknown } | { failed: string }) => {
    // After the last answer there is nothing left to do, but Lambda has not heard of it yet.
    if (dying !== null) die(dying);
    const { user, system } = process.cpuUsage();
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    process.send?.({
      ...outcome,
      requests,
      cpuMs: (user + system) / 1000,
      peakBytes,
    } satisfies FunctionAnswer);
  };
  try {
    tell({ done: await handler(order.event, context) });
  } catch (error) {
    tell({ failed: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' });
  }
});
process.send?.({ ready: true } satisfies FunctionAnswer);
