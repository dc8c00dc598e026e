/** Whether an address gets a mail depends on who it belongs to, and the time of the answer must not tell. */
export const SAME_DURATION_MS = 2_500;

/**
 * While SES is busy, waiting for it would tell whose address it is: no attempt to send begins later than this, so that the
 * answer still comes in the time that every address takes.
 */
export const PATIENCE_MS = 700;

/** An SES that does not answer is not waited for any longer, for the same reason. It answers in a third of that. */
export const SES_ANSWERS_WITHIN_MS = 1_500;

/** Shorter than the patience: a mail that did not reach SES is sent later, and not taken for one that was lost. */
export const SES_CONNECTS_WITHIN_MS = 500;

/** Do something that takes longer for some addresses than for others, in the same time for all of them. */
export async function inSameDuration<T>(
  {
    clock,
    timer,
  }: {
    readonly clock: { now(): Date };
    readonly timer: { sleep(milliseconds: number): Promise<void> };
  },
  work: () => Promise<T>,
): Promise<T> {
  const startedAt = clock.now().getTime();
  const result = await work();
  await timer.sleep(Math.max(0, SAME_DURATION_MS - (clock.now().getTime() - startedAt)));
  return result;
}
