import { instantOf } from '../domain/instant.ts';
import type { Clock, Log, SendControl } from '../ports.ts';
import type { Stop } from './judge-answers.ts';

/**
 * Stop everybody for a while: no reader may suffer for an account's trouble. Sending starts again by itself when
 * the time is over; what is still wrong then stops it again, so an operator only has to fix the cause.
 */
export async function parkFor(
  { reason, minutes }: Stop,
  ports: { readonly control: SendControl; readonly clock: Clock; readonly log: Log },
): Promise<void> {
  const until = instantOf(ports.clock.now().getTime() + minutes * 60_000);
  await ports.control.park(reason, until);
  ports.log.error('sending is parked', { reason, until });
}
