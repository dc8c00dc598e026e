import { deskRequest } from '../lib/contract/events.ts';
import { serveDesk } from '../lib/desk/serve-desk.ts';
import { defineHandler } from '../lib/runtime/define-handler.ts';
import { deskRequestOf, deskResultOf } from '../lib/runtime/desk-http.ts';
import { deskServices } from '../lib/runtime/services/desk.ts';

/** Runs for each request to the desk. Deployed only if the config names editors. */
export const handler = defineHandler({
  name: 'serve-desk',
  event: deskRequest,
  services: deskServices,
  run: async (event, services) => {
    const request = deskRequestOf(event);
    return deskResultOf(await serveDesk(request, services), request.method, event.headers['accept-encoding']);
  },
  summary: ({ statusCode }) => ({ statusCode }),
});
