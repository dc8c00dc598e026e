import { S3Client } from '@aws-sdk/client-s3';
import { createS3FeedStore } from '../../adapters/aws/s3-feed-store.ts';
import { createFeedFetcher } from '../../adapters/http/feed-fetcher.ts';
import type { FeedPolicy, FeedServices } from '../../ingest/feeds/fetch-feeds.ts';
import { worldOf } from '../world.ts';

/** What fetch-feeds runs on. */
export async function feedServices(): Promise<FeedServices & { readonly policy: FeedPolicy }> {
  const { settings, config, ...world } = worldOf('fetch-feeds');
  const contact = config.newsletter.homeUrl ?? `mailto:${config.deliver.replyTo}`;
  return {
    ...world,
    fetcher: createFeedFetcher({
      userAgent: `Broadsheet-Feeds/1.0 (+${new URL(contact).href})`,
      now: world.clock.now,
    }),
    store: createS3FeedStore(new S3Client({}), settings),
    policy: config.ingest,
  };
}
