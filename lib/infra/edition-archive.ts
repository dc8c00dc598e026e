import { Duration } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { BroadsheetFunction } from './broadsheet-function.ts';
import { createPrivateBucket } from './private-bucket.ts';

/** Top folders of the bucket; the layout is in `lib/contract/object-keys.ts`. */
export type ArchiveFolder = 'editions' | 'plans' | 'reports' | 'drafts';

/** 3 compose: editions, kept for ever, delivery plans, kept for two months, and the desk's drafts, kept for a day. */
export class EditionArchiveBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = createPrivateBucket(this, 'Bucket', [
      // Longer than any delivery lasts; the ledger says who got the edition.
      { prefix: 'plans/', expiration: Duration.days(60) },
      // The desk shows a draft for minutes.
      { prefix: 'drafts/', expiration: Duration.days(1) },
    ]);
  }

  allowReading(fn: BroadsheetFunction, folders: readonly ArchiveFolder[]): void {
    // Without permission to list, S3 answers 403 instead of 404 for a missing object.
    fn.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
    for (const folder of folders) this.#allow(fn, ['s3:GetObject'], folder);
  }

  /** Frozen files are read before they are written, so that writing the same bytes again is not an error. */
  allowWriting(writer: BroadsheetFunction, folders: readonly ArchiveFolder[]): void {
    writer.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
    for (const folder of folders) this.#allow(writer, ['s3:GetObject', 's3:PutObject'], folder);
  }

  #allow(to: BroadsheetFunction, actions: string[], folder: ArchiveFolder): void {
    to.allowAll(
      actions,
      this.bucket.arnForObjects(`${folder}/*`),
      `Works on one folder of the archive, ${folder}/, whose objects are named after their edition.`,
    );
  }
}
