import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { FEED_STATES_KEY } from '../../contract/object-keys.ts';
import { StoreError } from '../../errors.ts';
import type { FeedStore } from '../../ports.ts';
import { encodeMetadata } from './metadata-text.ts';

/** Feeds are stored in the articles bucket, their states in one object of the editions bucket. */
export function createS3FeedStore(
  client: S3Client,
  { articlesBucket, editionsBucket }: { readonly articlesBucket: string; readonly editionsBucket: string },
): FeedStore {
  const states = { Bucket: editionsBucket, Key: FEED_STATES_KEY };
  return {
    async put(key, { bytes, contentType, metadata }) {
      const Metadata = Object.fromEntries(
        Object.entries(metadata).map(([name, value]) => [name, encodeMetadata(value)]),
      );
      const object = { Bucket: articlesBucket, Key: key, Body: bytes, ContentType: contentType, Metadata };
      await client.send(new PutObjectCommand(object)).catch((cause: unknown) => {
        throw new StoreError(`cannot write ${key} to the articles bucket`, { cause });
      });
    },
    async recall() {
      try {
        const object = await client.send(new GetObjectCommand(states));
        return (await object.Body?.transformToString('utf-8')) ?? null;
      } catch (cause) {
        if (cause instanceof NoSuchKey) return null;
        throw new StoreError(`cannot read ${FEED_STATES_KEY} from the editions bucket`, { cause });
      }
    },
    async remember(text) {
      const object = { ...states, Body: text, ContentType: 'application/json' };
      await client.send(new PutObjectCommand(object)).catch((cause: unknown) => {
        throw new StoreError(`cannot write ${FEED_STATES_KEY} to the editions bucket`, { cause });
      });
    },
  };
}
