import { readersRequest } from '../lib/contract/events.ts';
import { serveReaders } from '../lib/readers/serve-readers.ts';
import { defineHandler } from '../lib/runtime/define-handler.ts';
import { readerRequestOf, resultOf } from '../lib/runtime/reader-http.ts';
import { readerServices } from '../lib/runtime/services/readers.ts';

/** Runs for each request to the reader pages: sign-up, confirm, preferences, unsubscribe, archive. */
export const handler = defineHandler({
  name: 'serve-readers',
  event: readersRequest,
  services: readerServices,
  run: async (event, services) => {
    const request = readerRequestOf(event);
    return resultOf(await serveReaders(request, services), request.method);
  },
  summary: ({ statusCode }) => ({ statusCode }),
});
