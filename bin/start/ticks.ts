import { setTimeout as sleep } from 'node:timers/promises';
import type { Cloud } from '../../lib/local/cloud.ts';

/** Faster than on AWS, where these schedules run every minute and every 15 minutes. */
const TICK_MS = 5_000;

/**
 * Calls the planner and the sweeper in turn until stopped, never two at a time. Each distinct failure is printed
 * once.
 *
 * @returns A function that stops it and resolves when the running call has finished.
 */
export function startTicking(
  cloud: Pick<Cloud, 'invoke'>,
  { everyMs = TICK_MS, print = (line: string) => console.error(line) } = {},
): () => Promise<void> {
  const stopped = new AbortController();
  const printed = new Set<string>();
  const ticking = (async () => {
    while (!stopped.signal.aborted) {
      await sleep(everyMs, undefined, { signal: stopped.signal }).catch(() => {});
      for (const name of ['plan-deliveries', 'sweep-deliveries'] as const) {
        if (stopped.signal.aborted) return;
        const invocation = await cloud.invoke(name, {});
        if (invocation.ok) continue;
        const line = `${name} failed: ${invocation.error.message}`;
        if (!printed.has(line)) print(line);
        printed.add(line);
      }
    }
  })();
  return () => {
    stopped.abort();
    return ticking;
  };
}
