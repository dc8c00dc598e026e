import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { FunctionName } from '../../../lib/contract/environment.ts';
import { type Expense, type FunctionAnswer, type FunctionOrder, LAST_WORD_FD } from './function-order.ts';
import { BUNDLES } from './stage.ts';

const SCRIPT = fileURLToPath(new URL('./function-process.ts', import.meta.url));

/** How one invocation ended. */
export type Ending =
  /** `result`: what the handler returned, or the error it threw. */
  | (Expense & { readonly how: 'done' | 'failed'; readonly result: unknown })
  /** `at`: the request at which the process killed itself; empty when somebody else killed it. */
  | { readonly how: 'died'; readonly at: string };

/** A bundled function in a process of its own. */
export interface RunningFunction {
  readonly alive: boolean;
  invoke(order: FunctionOrder): Promise<Ending>;
  kill(): void;
  /** Stops the process where it is, and lets it go on. */
  freeze(): void;
  thaw(): void;
}

/** Where `npm run build` puts a function. @throws if it was not run. */
export function bundleOf(name: FunctionName): string {
  const bundle = `${BUNDLES}/${name}/index.mjs`;
  if (!existsSync(bundle)) throw new Error('no bundle: npm run build');
  return bundle;
}

/** @param flags - Node's own, `--max-old-space-size=…`. */
export async function startFunction(
  name: FunctionName,
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
  bundle = bundleOf(name),
): Promise<RunningFunction> {
  const child = fork(SCRIPT, [bundle], {
    env: { ...environment, LAMBDA_TASK_ROOT: dirname(bundle) },
    execArgv: [...flags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc', 'pipe'],
  });
  let lastWord = '';
  (child.stdio[LAST_WORD_FD] as Readable).on('data', (bytes: Buffer) => {
    lastWord += bytes.toString();
  });
  const over = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`${name} did not start (${code})`)));
  });
  return {
    get alive() {
      return child.exitCode === null && child.signalCode === null;
    },
    invoke: (order) => invoke(child, order, over, () => lastWord),
    kill: () => void child.kill('SIGKILL'),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
  };
}

function invoke(
  child: ChildProcess,
  order: FunctionOrder,
  over: Promise<void>,
  lastWord: () => string,
): Promise<Ending> {
  return new Promise((resolve) => {
    const onMessage = (answer: FunctionAnswer) => {
      if ('ready' in answer) return;
      child.off('message', onMessage);
      if ('failed' in answer) resolve({ ...answer, how: 'failed', result: answer.failed });
      else resolve({ ...answer, how: 'done', result: answer.done });
    };
    child.on('message', onMessage);
    void over.then(() => resolve({ how: 'died', at: lastWord() }));
    child.send(order);
  });
}
