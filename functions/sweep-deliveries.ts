import { tick } from '../lib/contract/events.ts';
import { sweepDeliveries } from '../lib/deliver/sweep-deliveries.ts';
import { defineHandler } from '../lib/runtime/define-handler.ts';
import { sweepServices } from '../lib/runtime/services/sweep.ts';

/** Runs every minute: requeues unfinished chunks, decides about unproven mails and closes finished editions. */
export const handler = defineHandler({
  name: 'sweep-deliveries',
  event: tick,
  services: sweepServices,
  run: ({ asOf }, services) =>
    sweepDeliveries(asOf === undefined ? services.clock.now() : new Date(asOf), services, services.policy),
  summary: (outcome) => ({ outcome }),
});
