import type { FunctionName } from '../../../lib/contract/environment.ts';
import type { Side } from './function-order.ts';
import { type Ending, type RunningFunction, startFunction } from './running-function.ts';
import type { Stage } from './stage.ts';

/** Which request of a morning, counted over all invocations of a function, is the last one of its process. */
export interface Doom {
  readonly name: FunctionName;
  readonly request: number;
  readonly side: Side;
}

/** Short lives, so that a dead sender's pacing morning is soon free. */
const LIFE_MS = 40_000;

/** The bundled functions of a stage, each in a process that is kept warm and started again when it has died. */
export class Crew {
  readonly #stage: Stage;
  readonly #running = new Map<FunctionName, RunningFunction>();
  #requests = new Map<FunctionName, string[]>();
  #doom: Doom | null = null;
  #diedAt: string | null = null;
  #invocations = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** A new morning begins: count requests from one again, and let one of them be fatal. */
  begin(doom: Doom | null): void {
    this.#requests = new Map();
    this.#doom = doom;
    this.#diedAt = null;
  }

  /** The request at which a process really died in this morning; null when none did. */
  get diedAt(): string | null {
    return this.#diedAt;
  }

  requestsOf(name: FunctionName): readonly string[] {
    return this.#requests.get(name) ?? [];
  }

  async call(name: FunctionName, event: unknown): Promise<Ending> {
    const running = this.#running.get(name) ?? (await startFunction(name, this.#stage.environment));
    this.#running.set(name, running);
    const before = this.requestsOf(name);
    const ending = await running.invoke({
      event,
      invocation: `run-${++this.#invocations}`,
      lifeMs: LIFE_MS,
      aheadMs: this.#stage.clock.aheadMs,
      dieAt: this.#plannedDeath(name, before.length),
    });
    if (ending.how === 'died') {
      this.#diedAt = ending.at;
      this.#running.delete(name);
    } else this.#requests.set(name, [...before, ...ending.requests]);
    return ending;
  }

  dismiss(): void {
    for (const running of this.#running.values()) running.kill();
  }

  #plannedDeath(name: FunctionName, before: number): { request: number; side: Side } | null {
    if (this.#doom?.name !== name || this.#diedAt !== null || this.#doom.request <= before) return null;
    return { request: this.#doom.request - before, side: this.#doom.side };
  }
}
