import { createHmac } from 'node:crypto';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type Instant, instantOf } from '../../domain/instant.ts';
import type { ArticleUploads, Randomness, UploadForm } from '../../ports.ts';
import { s3ArticleSource } from './s3-article-source.ts';

/** Where uploads go, and how large a file may be. */
export interface UploadPlace {
  readonly bucket: string;
  /** `news/desk/`. */
  readonly folder: string;
  readonly maxBytes: number;
}

/** A form is valid for this long: an editor may leave the page open over breakfast. */
const VALID_MS = 3_600_000;

/** S3 never serves it as a page, and the reader looks at the content anyway. */
const UPLOAD_TYPE = 'application/octet-stream';

/**
 * Forms that put one file into one folder of the articles bucket, signed with the function's own rights. The browser sends
 * the file to S3 directly.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export function createS3ArticleUploads(
  client: S3Client,
  place: UploadPlace,
  randomness: Randomness,
): ArticleUploads {
  const { bucket, folder, maxBytes } = place;
  const source = s3ArticleSource(client, { bucket, prefix: folder, lookbackDays: 0 });
  return {
    async form(now, backTo): Promise<UploadForm> {
      const { accessKeyId, secretAccessKey, sessionToken } = await client.config.credentials();
      const region = await client.config.region();
      const time = instantOf(now);
      const stamp = `${time.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
      const day = stamp.slice(0, 8);
      const scope = `${day}/${region}/s3/aws4_request`;
      const keyStart = `${folder}${time.slice(0, 10)}/${Buffer.from(randomness.bytes(4)).toString('hex')}-`;
      const fixed = {
        'Content-Type': UPLOAD_TYPE,
        success_action_redirect: backTo,
        'x-amz-algorithm': 'AWS4-HMAC-SHA256',
        'x-amz-credential': `${accessKeyId}/${scope}`,
        'x-amz-date': stamp,
        ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
      };
      const policy = Buffer.from(
        JSON.stringify({
          expiration: instantOf(now.getTime() + VALID_MS),
          conditions: [
            { bucket },
            ['starts-with', '$key', keyStart],
            ['content-length-range', 1, maxBytes],
            ...Object.entries(fixed).map(([name, value]) => ({ [name]: value })),
          ],
        }),
      ).toString('base64');
      const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
        (secret, part) => createHmac('sha256', secret).update(part).digest(),
        `AWS4${secretAccessKey}`,
      );
      const signature = createHmac('sha256', key).update(policy).digest('hex');
      return {
        action: await addressOf(client, bucket),
        // S3 puts the name of the file in the place of the last part.
        fields: { key: `${keyStart}\${filename}`, ...fixed, policy, 'x-amz-signature': signature },
      };
    },
    list: (since: Instant) => source.list(since),
  };
}

/** The SDK's own answer to where a bucket is, in whatever Region, partition or emulator: from a request that is never sent. */
async function addressOf(client: S3Client, bucket: string): Promise<string> {
  const command = new PutObjectCommand({ Bucket: bucket, Key: 'k' });
  let url = '';
  command.middlewareStack.add(
    () => async (args) => {
      const { protocol, hostname, port, path } = args.request as {
        readonly protocol: string;
        readonly hostname: string;
        readonly port?: number;
        readonly path: string;
      };
      url = `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path.slice(0, -1)}`;
      return { response: {}, output: { $metadata: {} } };
    },
    { step: 'build', priority: 'low', name: 'addressOf' },
  );
  await client.send(command);
  return url;
}
