import { tick } from '../lib/contract/events.ts';
import { fetchFeeds } from '../lib/ingest/feeds/fetch-feeds.ts';
import { defineHandler } from '../lib/runtime/define-handler.ts';
import { feedServices } from '../lib/runtime/services/fetch-feeds.ts';

/** Runs every 15 minutes if feeds are configured: puts those that have changed into the articles bucket. */
export const handler = defineHandler({
  name: 'fetch-feeds',
  event: tick,
  services: feedServices,
  run: (_event, services, { deadline }) => fetchFeeds(services.policy, services, deadline),
  summary: (outcome) => ({ outcome }),
});
