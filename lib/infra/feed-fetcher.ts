import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { FEED_STATES_KEY, FEEDS_FOLDER } from '../contract/object-keys.ts';
import type { ArticleStore } from './article-store.ts';
import { BroadsheetFunction, type BroadsheetFunctionProps } from './broadsheet-function.ts';
import type { EditionArchiveBucket } from './edition-archive.ts';
import { every } from './scheduled-call.ts';

export interface FeedFetcherProps extends BroadsheetFunctionProps {
  readonly articles: ArticleStore;
  readonly archive: EditionArchiveBucket;
  /** Keys that start with this are articles. */
  readonly prefix: string;
}

/**
 * 1 ingest, if the config names feeds: fetches them into the articles bucket. Because it talks to unknown servers, it
 * is a separate function that can read neither articles nor subscribers and cannot send mail.
 */
export class FeedFetcherFunction extends Construct {
  constructor(scope: Construct, id: string, props: FeedFetcherProps) {
    super(scope, id);
    const fetcher = new BroadsheetFunction(this, 'Function', {
      ...props,
      name: 'fetch-feeds',
      description: 'Fetches the configured feeds into the articles bucket',
      memorySize: 512,
    });
    fetcher.allowAll(
      ['s3:PutObject'],
      props.articles.bucket.arnForObjects(`${props.prefix}${FEEDS_FOLDER}*`),
      'Writes into one folder of the articles; files are named after host and time.',
    );
    // Without permission to list, S3 answers 403 instead of 404 the first time.
    fetcher.allow(['s3:ListBucket'], [props.archive.bucket.bucketArn]);
    fetcher.allow(['s3:GetObject', 's3:PutObject'], [props.archive.bucket.arnForObjects(FEED_STATES_KEY)]);
    every(Duration.minutes(15), fetcher, 'Looks for news in the feeds');
  }
}
