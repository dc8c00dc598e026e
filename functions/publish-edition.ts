import { publishRequest } from '../lib/contract/events.ts';
import { publish } from '../lib/pipeline.ts';
import { defineHandler } from '../lib/runtime/define-handler.ts';
import { publishServices } from '../lib/runtime/services/publish.ts';

/** Runs once a day on the schedule. Safe to run again: an edition is frozen only once. */
export const handler = defineHandler({
  name: 'publish-edition',
  event: publishRequest,
  services: publishServices,
  run: publish,
  // Outcomes of publishing and of test sends hold no address; a draft holds the whole mail.
  summary: (outcome) =>
    outcome.status === 'draft'
      ? { outcome: { ...outcome.report.counts, status: 'draft' } }
      : outcome.status === 'found'
        ? { outcome: { status: 'found', exact: outcome.exact.length } }
        : { outcome },
});
