import { instantOf } from '../domain/instant.ts';
import type { Clock, Log, SendControl } from '../ports.ts';
import type { Stop } from './judge-answers.ts';

/**
 * Stop all senders for a while, so that no reader is marked as failed because of an account problem. Sending restarts
 * by itself when the time is over, and stops again if the problem persists, so the operator only has to fix the cause.
 */
export async function parkFor(
  { reason, minutes }: Stop,
  ports: { readonly control: SendControl; readonly clock: Clock; readonly log: Log },
): Promise<void> {
  const until = instantOf(ports.clock.now().getTime() + minutes * 60_000);
  await ports.control.park(reason, until);
  ports.log.error('sending is parked', { reason, until });
}
