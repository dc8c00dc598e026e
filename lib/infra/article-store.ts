import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { DESK_KEY, UPLOADS_FOLDER } from '../contract/object-keys.ts';
import type { BroadsheetFunction } from './broadsheet-function.ts';
import { createPrivateBucket } from './private-bucket.ts';

export interface ArticleStoreProps {
  /** Keys that start with this are articles. */
  readonly prefix: string;
}

/** 1 ingest: the bucket that the newsroom drops articles in. The newsletter reads it and writes only fetched feeds. */
export class ArticleStore extends Construct {
  readonly bucket: Bucket;
  readonly #prefix: string;

  constructor(scope: Construct, id: string, props: ArticleStoreProps) {
    super(scope, id);
    this.#prefix = props.prefix;
    // Nothing expires here, because the articles belong to the newsroom.
    this.bucket = createPrivateBucket(this, 'Bucket');
  }

  /** Read the desk's file and nothing else. */
  allowReadingDesk(fn: BroadsheetFunction): void {
    // Without permission to list, S3 answers 403 instead of 404 when there is no desk file.
    fn.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
    fn.allow(['s3:GetObject'], [this.bucket.arnForObjects(DESK_KEY)]);
  }

  /** Write the desk's file and nothing else. */
  allowWritingDesk(writer: BroadsheetFunction): void {
    writer.allow(['s3:PutObject'], [this.bucket.arnForObjects(DESK_KEY)]);
  }

  /** Put files into the desk's folder: the function signs upload forms with its own rights. */
  allowUploading(writer: BroadsheetFunction): void {
    writer.allowAll(
      ['s3:PutObject'],
      this.bucket.arnForObjects(`${this.#prefix}${UPLOADS_FOLDER}*`),
      'Editors upload files under names of their own.',
    );
  }

  /** List the bucket, read the articles and the desk's file. */
  allowReading(fn: BroadsheetFunction): void {
    this.allowReadingDesk(fn);
    fn.allowAll(
      ['s3:GetObject'],
      this.bucket.arnForObjects(`${this.#prefix}*`),
      'Reads every article under the prefix: the newsroom chooses the names.',
    );
  }
}
