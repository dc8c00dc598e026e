import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { DESK_KEY } from '../../contract/object-keys.ts';
import { StoreError } from '../../errors.ts';
import type { DeskSource } from '../../ports.ts';

/** The desk file, in the bucket that the newsroom writes to. */
export function createS3DeskSource(client: S3Client, articlesBucket: string): DeskSource {
  return {
    async read() {
      try {
        const object = await client.send(new GetObjectCommand({ Bucket: articlesBucket, Key: DESK_KEY }));
        const text = (await object.Body?.transformToString('utf-8')) ?? '';
        return { text, etag: (object.ETag ?? '').replaceAll('"', '') };
      } catch (cause) {
        if (cause instanceof NoSuchKey) return null;
        throw new StoreError(`cannot read ${DESK_KEY} from the articles bucket`, { cause });
      }
    },
  };
}
