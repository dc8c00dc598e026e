import { tick } from '../lib/contract/events.ts';
import { sweepDeliveries } from '../lib/deliver/sweep-deliveries.ts';
import { retryConfirmations } from '../lib/readers/retry-confirmations.ts';
import { defineHandler } from '../lib/runtime/define-handler.ts';
import { sweepServices } from '../lib/runtime/services/sweep.ts';

/**
 * Runs every minute: requeues unfinished chunks, decides about unproven mails, closes finished editions, and sends the
 * confirmation mails that SES did not take at sign-up.
 */
export const handler = defineHandler({
  name: 'sweep-deliveries',
  event: tick,
  services: sweepServices,
  run: async ({ asOf }, services) => {
    const now = asOf === undefined ? services.clock.now() : new Date(asOf);
    const confirmations = retryConfirmations(services);
    // Awaited in the end whatever happens: neither prevents the other.
    const [swept, retried] = await Promise.allSettled([
      sweepDeliveries(now, services, services.policy),
      confirmations,
    ]);
    if (swept.status === 'rejected') throw swept.reason;
    if (retried.status === 'rejected') throw retried.reason;
    return swept.value;
  },
  summary: (outcome) => ({ outcome }),
});
