import { setTimeout as sleep } from 'node:timers/promises';
import type { Cloud } from '../../lib/local/cloud.ts';

/** The two schedules that tick on AWS, a little faster: nobody wants to wait here. */
const TICK_MS = 5_000;

/**
 * Calls planner and sweeper, one after the other, until it is told to stop; never the same one twice at a time.
 * What fails is told once, however often it fails that way.
 *
 * @returns what stops it, and resolves when the running call is through.
 */
export function startTicking(
  cloud: Pick<Cloud, 'invoke'>,
  { everyMs = TICK_MS, tell = (line: string) => console.error(line) } = {},
): () => Promise<void> {
  const stopped = new AbortController();
  const told = new Set<string>();
  const ticking = (async () => {
    while (!stopped.signal.aborted) {
      await sleep(everyMs, undefined, { signal: stopped.signal }).catch(() => {});
      for (const name of ['plan-deliveries', 'sweep-deliveries'] as const) {
        if (stopped.signal.aborted) return;
        const invocation = await cloud.invoke(name, {});
        if (invocation.ok) continue;
        const line = `${name} failed: ${invocation.error.message}`;
        if (!told.has(line)) tell(line);
        told.add(line);
      }
    }
  })();
  return () => {
    stopped.abort();
    return ticking;
  };
}
