import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FunctionError, InvokeMessage, WorkerMessage } from './function-worker.ts';

export interface FunctionOptions {
  readonly name: string;
  /** Path of the bundle's `index.mjs`, which exports `handler`. */
  readonly bundle: string;
  /** Everything the function finds in `process.env` apart from what Lambda itself sets. */
  readonly environment: Readonly<Record<string, string>>;
  /** Default 300,000. */
  readonly timeoutMs?: number;
  /** Receives each line the function prints, as it is printed. */
  readonly onLine?: (line: string) => void;
}

/** How one invocation ended. */
export type EmulatedInvocation = (
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: FunctionError }
) & { readonly requestId: string; readonly lines: readonly string[] };

interface Running {
  readonly requestId: string;
  readonly lines: string[];
  readonly settle: (outcome: { result: unknown } | { error: FunctionError }) => void;
}

/** One warm copy of a function: a worker thread with its own `process.env`, handling one event at a time. */
export class ExecutionEnvironment {
  alive = true;
  readonly ended: Promise<void>;
  readonly #options: FunctionOptions;
  readonly #worker: Worker;
  readonly #onLine: (line: string) => void;
  readonly #loaded = Promise.withResolvers<void>();
  #running: Running | null = null;
  #timer: NodeJS.Timeout | undefined;
  #unfinishedLine = '';

  constructor(options: FunctionOptions, onLine: (line: string) => void) {
    this.#options = options;
    this.#onLine = onLine;
    this.#worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
      workerData: { bundle: options.bundle },
      env: lambdaEnvironment(options),
      // Node's own flags belong to this process, not to the function.
      execArgv: [],
    });
    this.#worker.on('message', (message: WorkerMessage) => this.#receive(message));
    this.#worker.on('error', (error) =>
      this.#fail({ name: error.name, message: error.message, stack: error.stack ?? '' }),
    );
    this.ended = new Promise((resolve) => {
      this.#worker.once('exit', (code) => {
        this.#fail({
          name: 'Runtime.ExitError',
          message: `the environment ended with code ${code}`,
          stack: '',
        });
        resolve();
      });
    });
    // Idle environments must not keep the process alive; a running invocation does.
    this.#worker.unref();
  }

  invoke(event: unknown): Promise<EmulatedInvocation> {
    const requestId = randomUUID();
    const lines: string[] = [];
    this.#worker.ref();
    return new Promise((resolve) => {
      const settle: Running['settle'] = (outcome) => {
        clearTimeout(this.#timer);
        this.#running = null;
        this.#worker.unref();
        resolve({
          ...('error' in outcome ? { ok: false, ...outcome } : { ok: true, ...outcome }),
          requestId,
          lines,
        });
      };
      this.#running = { requestId, lines, settle };
      // A cold start does not use up the function's time, as on Lambda.
      void this.#loaded.promise.then(() => this.#hand(requestId, event));
    });
  }

  #hand(requestId: string, event: unknown): void {
    if (this.#running?.requestId !== requestId) return;
    const timeoutMs = this.#options.timeoutMs ?? 300_000;
    const message = `Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`;
    this.#timer = setTimeout(() => void this.end('Sandbox.Timedout', message), timeoutMs);
    const { name: functionName } = this.#options;
    const deadline = Date.now() + timeoutMs;
    this.#worker.postMessage({
      requestId,
      event: JSON.stringify(event),
      functionName,
      deadline,
    } satisfies InvokeMessage);
  }

  /** Ends the environment; a running invocation fails with this error. */
  async end(name: string, message: string): Promise<void> {
    this.#fail({ name, message, stack: '' });
    await this.#worker.terminate();
  }

  #fail(error: FunctionError): void {
    this.alive = false;
    this.#running?.settle({ error });
  }

  #receive(message: WorkerMessage): void {
    switch (message.kind) {
      case 'ready':
        this.#loaded.resolve();
        return;
      case 'output':
        this.#print(message.text);
        return;
      case 'result':
        if (this.#running?.requestId !== message.requestId) return;
        this.#running.settle({ result: message.result === undefined ? null : JSON.parse(message.result) });
        return;
      case 'error':
        if (message.requestId === null) void this.end(message.error.name, message.error.message);
        else if (this.#running?.requestId === message.requestId)
          this.#running.settle({ error: message.error });
    }
  }

  #print(text: string): void {
    const pieces = (this.#unfinishedLine + text).split('\n');
    this.#unfinishedLine = pieces.pop() ?? '';
    for (const line of pieces) {
      this.#running?.lines.push(line);
      this.#onLine(line);
    }
  }
}

function lambdaEnvironment(options: FunctionOptions): Record<string, string> {
  return {
    ...options.environment,
    LAMBDA_TASK_ROOT: dirname(options.bundle),
    AWS_LAMBDA_FUNCTION_NAME: options.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    TZ: ':UTC',
  };
}
