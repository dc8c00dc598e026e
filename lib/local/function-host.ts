import { existsSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import {
  type EmulatedInvocation,
  ExecutionEnvironment,
  type FunctionOptions,
} from './execution-environment.ts';

const LINES_KEPT = 10_000;

/**
 * Runs one bundled Lambda function as Lambda does: warm execution environments that each handle one event at a time,
 * as many as there are concurrent events, each with its own `process.env`.
 */
export class FunctionHost {
  readonly name: string;
  readonly #options: FunctionOptions;
  readonly #idle: ExecutionEnvironment[] = [];
  readonly #all = new Set<ExecutionEnvironment>();
  readonly #lines: string[] = [];

  /** @throws {UsageError} when there is no bundle. */
  constructor(options: FunctionOptions) {
    if (!existsSync(options.bundle)) {
      throw new UsageError(`there is no bundle of ${options.name} at ${options.bundle}`, {
        fix: 'npm run build',
      });
    }
    this.name = options.name;
    this.#options = options;
  }

  /** The latest lines the function printed, oldest first. The array is live. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Handles one event. Never rejects: a failure is an outcome. */
  async invoke(event: unknown): Promise<EmulatedInvocation> {
    const environment = this.#idle.pop() ?? this.#start();
    const invocation = await environment.invoke(event);
    if (environment.alive) this.#idle.push(environment);
    return invocation;
  }

  /** Stops every environment immediately; the next event starts a new one. */
  async kill(): Promise<void> {
    this.#idle.length = 0;
    await Promise.all([...this.#all].map((environment) => environment.end('Runtime.Killed', 'killed')));
  }

  #start(): ExecutionEnvironment {
    const environment = new ExecutionEnvironment(this.#options, (line) => {
      this.#lines.push(line);
      // A hundred thousand mails print more lines than are worth keeping.
      if (this.#lines.length > LINES_KEPT * 2) this.#lines.splice(0, LINES_KEPT);
      this.#options.onLine?.(line);
    });
    this.#all.add(environment);
    void environment.ended.then(() => {
      this.#all.delete(environment);
      const at = this.#idle.indexOf(environment);
      if (at !== -1) this.#idle.splice(at, 1);
    });
    return environment;
  }
}
