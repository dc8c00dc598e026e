import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import type { Log, SendControl } from '../ports.ts';

/**
 * Pause all sending for a reason that an edition gives, or end such a pause when its reason has gone. A pause that a
 * person set is left alone.
 */
export async function settlePause(
  edition: EditionId,
  reason: string | null,
  asOf: Date,
  { control, log }: { readonly control: SendControl; readonly log: Log },
): Promise<void> {
  const { paused } = await control.read();
  if (reason === null) {
    if (paused?.edition !== edition) return;
    await control.endPause(paused.at);
    log.info('the pause ended because its cause is resolved', { edition, reason: paused.reason });
    return;
  }
  if (paused === null) {
    await control.pause(reason, instantOf(asOf), edition);
    log.error('sending paused', { edition, reason });
  }
}

/** End the pause that an edition caused which is closed by now, so that it does not hold the next one. */
export async function endPauseOfClosed(
  open: readonly { readonly id: EditionId }[],
  { control, log }: { readonly control: SendControl; readonly log: Log },
): Promise<void> {
  const { paused } = await control.read();
  if (paused?.edition === undefined || open.some(({ id }) => id === paused.edition)) return;
  await control.endPause(paused.at);
  log.info('the pause has ended with its edition', { edition: paused.edition, reason: paused.reason });
}
