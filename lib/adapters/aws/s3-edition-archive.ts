import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { CorruptStoreError, StoreError } from '../../errors.ts';
import type { EditionArchive } from '../../ports.ts';

/**
 * Frozen files in S3. Each is written once, with If-None-Match, so that concurrent writers cannot replace each other's
 * bytes.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export function createS3EditionArchive(client: S3Client, bucket: string): EditionArchive {
  const archive: EditionArchive = {
    async write(path, bytes, contentType) {
      const standing = await archive.read(path);
      if (standing === null && (await putIfAbsent(client, bucket, path, bytes, contentType))) return;
      const now = standing ?? (await archive.read(path));
      if (now !== null && Buffer.compare(now, bytes) === 0) return;
      throw new CorruptStoreError(`${path} already exists with other content`, {
        fix: 'frozen files are never rewritten; find out what else writes to the editions bucket',
      });
    },
    async read(path) {
      try {
        const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: path }));
        return (await object.Body?.transformToByteArray()) ?? null;
      } catch (cause) {
        if (cause instanceof NoSuchKey) return null;
        throw new StoreError(`cannot read ${path} from the editions bucket`, { cause });
      }
    },
  };
  return archive;
}

/** @returns false when another writer was first (412, or 409 while both were writing). */
async function putIfAbsent(
  client: S3Client,
  bucket: string,
  path: string,
  bytes: Uint8Array,
  contentType: string,
): Promise<boolean> {
  try {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: path,
        Body: bytes,
        ContentType: contentType,
        IfNoneMatch: '*',
      }),
    );
    return true;
  } catch (cause) {
    if (cause instanceof Error && ['PreconditionFailed', 'ConditionalRequestConflict'].includes(cause.name))
      return false;
    throw new StoreError(`cannot write ${path} to the editions bucket`, { cause });
  }
}
