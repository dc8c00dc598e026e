import { tick } from '../lib/contract/events.ts';
import { planDeliveries } from '../lib/deliver/plan-deliveries.ts';
import { defineHandler } from '../lib/runtime/define-handler.ts';
import { planServices } from '../lib/runtime/services/plan.ts';

/** Runs every 15 minutes: plans the mornings that are due. */
export const handler = defineHandler({
  name: 'plan-deliveries',
  event: tick,
  services: planServices,
  run: ({ asOf }, services) =>
    planDeliveries(asOf === undefined ? services.clock.now() : new Date(asOf), services, services.policy),
  summary: (outcome) => ({ outcome }),
});
