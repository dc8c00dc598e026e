import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** A private bucket that keeps overwritten objects for 30 days and is retained when the stack is deleted. */
export function createPrivateBucket(
  scope: Construct,
  id: string,
  lifecycleRules: LifecycleRule[] = [],
): Bucket {
  const bucket = new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        noncurrentVersionExpiration: Duration.days(30),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
      ...lifecycleRules,
    ],
  });
  acknowledge(
    bucket,
    'S1',
    'Access logs need a third bucket that grows for ever. Where the law requires them, CloudTrail data events record more.',
  );
  return bucket;
}
