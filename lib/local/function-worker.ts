/**
 * One Lambda execution environment: loads the bundle once, then handles one event at a time.
 * Runs in a worker thread whose `process.env` is exactly what the function is given.
 */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

export interface WorkerInput {
  readonly bundle: string;
}

/** From the host to the environment. */
export interface InvokeMessage {
  readonly requestId: string;
  /** JSON text, as Lambda hands it over. */
  readonly event: string;
  readonly functionName: string;
  /** Epoch milliseconds. */
  readonly deadline: number;
}

/** From the environment to the host. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'output'; readonly text: string }
  | { readonly kind: 'result'; readonly requestId: string; readonly result: string | undefined }
  | { readonly kind: 'error'; readonly requestId: string | null; readonly error: FunctionError };

export interface FunctionError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

type Handler = (event: unknown, context: object) => unknown;

const { bundle } = workerData as WorkerInput;
const port = parentPort;
if (port === null) throw new Error('function-worker.ts runs in a worker thread only');
const post = (message: WorkerMessage) => port.postMessage(message);

// Output travels on the same channel as results, so that no line arrives after the result it belongs to.
for (const stream of [process.stdout, process.stderr]) {
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    post({ kind: 'output', text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8') });
    const done = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined;
    done?.();
    return true;
  };
}

try {
  const { handler } = (await import(pathToFileURL(bundle).href)) as { handler: Handler };
  port.on('message', (message: InvokeMessage) => void invoke(handler, message));
  post({ kind: 'ready' });
} catch (error) {
  post({ kind: 'error', requestId: null, error: described(error) });
}

async function invoke(handler: Handler, message: InvokeMessage): Promise<void> {
  try {
    const result = await handler(JSON.parse(message.event), contextOf(message));
    post({ kind: 'result', requestId: message.requestId, result: JSON.stringify(result) });
  } catch (error) {
    post({ kind: 'error', requestId: message.requestId, error: described(error) });
  }
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html */
function contextOf({ requestId, functionName, deadline }: InvokeMessage): object {
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${process.env.AWS_REGION}:000000000000:function:${functionName}`,
    memoryLimitInMB: '1024',
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

function described(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
  return { name: error.name, message: error.message, stack: error.stack ?? '' };
}
