import { instantOf } from '../domain/instant.ts';
import type { Clock, Log, SendControl, SendOutcome } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/**
 * Stop everybody when SES says that the day is full or that account or set-up cannot send: no reader may
 * suffer for either. Sending starts again by itself when the time is over; a set-up that is still wrong then
 * parks it again after one refused mail, so mending it is all an operator has to do.
 *
 * @returns whether this run must stop.
 */
export async function parkFor(
  outcome: SendOutcome,
  ports: {
    readonly control: SendControl;
    readonly clock: Clock;
    readonly log: Log;
  },
  policy: DeliveryPolicy,
): Promise<boolean> {
  if (
    outcome.status !== 'quota-exhausted' &&
    outcome.status !== 'paused' &&
    outcome.status !== 'misconfigured'
  ) {
    return false;
  }
  const reason = outcome.status === 'quota-exhausted' ? 'the daily quota is used up' : outcome.reason;
  const until = instantOf(ports.clock.now().getTime() + policy.parkMinutes * 60_000);
  await ports.control.park(reason, until);
  if (outcome.status === 'quota-exhausted')
    ports.log.warn('sending waits: the daily quota is used up', { until });
  else ports.log.error('sending is parked', { reason, until });
  return true;
}
