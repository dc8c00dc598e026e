import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { createS3FeedStore } from '../../adapters/aws/s3-feed-store.ts';
import { createFeedFetcher } from '../../adapters/http/feed-fetcher.ts';
import type { FeedPolicy, FeedServices } from '../../ingest/feeds/fetch-feeds.ts';
import { createLog, createMetrics } from '../telemetry.ts';
import { systemClock, told } from '../world.ts';

/** What fetch-feeds runs on. */
export async function feedServices(): Promise<FeedServices & { readonly policy: FeedPolicy }> {
  const { settings, config } = told('fetch-feeds');
  const contact = config.newsletter.homeUrl ?? `mailto:${config.deliver.replyTo}`;
  return {
    clock: systemClock,
    timer: { sleep: (milliseconds) => sleep(milliseconds) },
    fetcher: createFeedFetcher({
      userAgent: `Broadsheet-Feeds/1.0 (+${new URL(contact).href})`,
      now: systemClock.now,
    }),
    store: createS3FeedStore(new S3Client({}), settings),
    log: createLog('fetch-feeds'),
    metrics: createMetrics('fetch-feeds'),
    policy: config.ingest,
  };
}
