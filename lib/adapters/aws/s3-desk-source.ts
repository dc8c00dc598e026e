import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { DESK_KEY } from '../../contract/object-keys.ts';
import { StoreError } from '../../errors.ts';
import type { DeskFile } from '../../ports.ts';

/** The desk file, in the bucket that the newsroom writes to. */
export function createS3DeskSource(client: S3Client, articlesBucket: string): DeskFile {
  const place = { Bucket: articlesBucket, Key: DESK_KEY };
  return {
    async read() {
      try {
        const object = await client.send(new GetObjectCommand(place));
        const text = (await object.Body?.transformToString('utf-8')) ?? '';
        return { text, etag: (object.ETag ?? '').replaceAll('"', '') };
      } catch (cause) {
        if (cause instanceof NoSuchKey) return null;
        throw new StoreError(`cannot read ${DESK_KEY} from the articles bucket`, { cause });
      }
    },
    async write(text, standing) {
      const condition = standing === null ? { IfNoneMatch: '*' } : { IfMatch: `"${standing}"` };
      const content = { Body: text, ContentType: 'application/json' };
      try {
        await client.send(new PutObjectCommand({ ...place, ...content, ...condition }));
        return true;
      } catch (cause) {
        if (cause instanceof Error && REFUSALS.includes(cause.name)) return false;
        throw new StoreError(`cannot write ${DESK_KEY} to the articles bucket`, { cause });
      }
    },
  };
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html */
const REFUSALS = ['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey'];
