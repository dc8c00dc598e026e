import { deliveryHint } from '../lib/contract/events.ts';
import { deliverChunks } from '../lib/deliver/deliver-chunk.ts';
import { defineBatchHandler } from '../lib/runtime/define-handler.ts';
import { deliverServices } from '../lib/runtime/services/deliver.ts';

/** Runs for a few hints at a time and sends their chunks one after the other. */
export const handler = defineBatchHandler({
  name: 'deliver-messages',
  message: deliveryHint,
  services: deliverServices,
  run: async (hints, services, { id, deadline }) => {
    const outcomes = await deliverChunks(hints, { invocation: id, deadline }, services, services.policy);
    return outcomes.map((value) => ({ status: 'fulfilled', value }));
  },
});
