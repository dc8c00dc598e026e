import type { ReaderServices } from './services.ts';

/**
 * For an unknown address a mail is sent, for a known one nothing is, and the time must not tell which: SES takes far
 * less than this.
 */
const SAME_DURATION_MS = 1_500;

/** Do something that takes longer for some addresses than for others, in the same time for all of them. */
export async function inSameDuration<T>(
  { clock, timer }: Pick<ReaderServices, 'clock' | 'timer'>,
  work: () => Promise<T>,
): Promise<T> {
  const startedAt = clock.now().getTime();
  const result = await work();
  await timer.sleep(Math.max(0, SAME_DURATION_MS - (clock.now().getTime() - startedAt)));
  return result;
}
