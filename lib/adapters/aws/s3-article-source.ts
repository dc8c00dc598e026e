import { GetObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { type Instant, millisOf } from '../../domain/instant.ts';
import { StoreError } from '../../errors.ts';
import type { ArticleBytes, ArticleObject, ArticleSource } from '../../ports.ts';
import { narrow, type PartitionDate } from './date-partitions.ts';
import { decodeMetadata } from './metadata-text.ts';

/** Location of the articles. */
export interface ArticleBucket {
  readonly bucket: string;
  /** Only keys that start with this. */
  readonly prefix: string;
  /**
   * Folders named after a date are listed if the date is at most this many days before the first wanted arrival.
   * Exporters that file by publication date write into yesterday's folder; anything older is not fresh anyway.
   */
  readonly lookbackDays: number;
}

/** Down to this depth, folders without a date in their name are listed one by one; below it, as a whole. */
const WALKED_DEPTH = 3;
/** More sibling folders than this are listed as a whole, because one request for each would cost more. */
const WALKED_FOLDERS = 100;

/** Articles in S3. Folders named by date are listed only as far back as needed; all others in full. */
export function s3ArticleSource(client: S3Client, where: ArticleBucket): ArticleSource {
  return {
    list: (since) => list(client, where, since),
    read: (key, maxBytes) => read(client, where.bucket, key, maxBytes),
  };
}

async function* list(client: S3Client, where: ArticleBucket, since: Instant): AsyncGenerator<ArticleObject> {
  const oldestDay = new Date(millisOf(since) - where.lookbackDays * 86_400_000).toISOString().slice(0, 10);
  for await (const object of walk(client, where.bucket, where.prefix, { oldestDay, date: {}, depth: 0 }))
    if (object.arrivedAt >= since) yield object;
}

interface Place {
  readonly oldestDay: string;
  /** The part of the date that the parent folders give. */
  readonly date: PartitionDate;
  readonly depth: number;
}

/** Objects below a prefix in key order, except in folders of past days. */
async function* walk(
  client: S3Client,
  bucket: string,
  prefix: string,
  place: Place,
): AsyncGenerator<ArticleObject> {
  if (place.depth >= WALKED_DEPTH + dateParts(place.date)) {
    for await (const page of pages(client, bucket, prefix, undefined)) yield* page.objects;
    return;
  }
  for await (const page of pages(client, bucket, prefix, '/')) {
    if (
      page.folders.length > WALKED_FOLDERS &&
      !page.folders.some((folder) => narrow(folder, place.date) !== null)
    ) {
      for await (const flat of pages(client, bucket, prefix, undefined)) yield* flat.objects;
      return;
    }
    for (const entry of inKeyOrder(page)) {
      if (typeof entry !== 'string') yield entry;
      else {
        const date = narrow(entry, place.date);
        if (date === null || !date.isBefore(place.oldestDay))
          yield* walk(client, bucket, entry, { ...place, date: date?.known ?? {}, depth: place.depth + 1 });
      }
    }
  }
}

function dateParts(date: PartitionDate): number {
  return Number(date.year !== undefined) + Number(date.month !== undefined);
}

interface ListedPage {
  readonly objects: readonly ArticleObject[];
  readonly folders: readonly string[];
}

function inKeyOrder({ objects, folders }: ListedPage): readonly (ArticleObject | string)[] {
  const keyOf = (entry: ArticleObject | string): string => (typeof entry === 'string' ? entry : entry.key);
  return [...objects, ...folders].sort((a, b) =>
    Buffer.compare(Buffer.from(keyOf(a)), Buffer.from(keyOf(b))),
  );
}

async function* pages(
  client: S3Client,
  bucket: string,
  prefix: string,
  delimiter: '/' | undefined,
): AsyncGenerator<ListedPage> {
  let token: string | undefined;
  do {
    const page = await client
      .send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix,
          Delimiter: delimiter,
          ContinuationToken: token,
        }),
      )
      .catch((cause: unknown) => {
        throw new StoreError(`the articles bucket ${bucket} cannot be listed`, { cause });
      });
    const objects = (page.Contents ?? []).map((it) => ({
      key: it.Key ?? '',
      etag: (it.ETag ?? '').replaceAll('"', ''),
      sizeBytes: it.Size ?? 0,
      arrivedAt: (it.LastModified ?? new Date(0)).toISOString(),
    }));
    yield { objects, folders: (page.CommonPrefixes ?? []).map((it) => it.Prefix ?? '') };
    token = page.NextContinuationToken;
  } while (token !== undefined);
}

async function read(
  client: S3Client,
  bucket: string,
  key: string,
  maxBytes: number,
): Promise<ArticleBytes | null> {
  try {
    // One byte more than allowed, to detect an object that is too large.
    const answer = await client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=0-${maxBytes}` }),
    );
    const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    return {
      bytes: bytes.subarray(0, maxBytes),
      truncated: bytes.length > maxBytes,
      contentType: answer.ContentType ?? null,
      metadata: Object.fromEntries(
        Object.entries(answer.Metadata ?? {}).map(([name, value]) => [name, decodeMetadata(value)]),
      ),
    };
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'NoSuchKey' || name === 'NotFound') return null;
    // S3 answers 416 for any range of an empty object.
    if (name === 'InvalidRange')
      return { bytes: new Uint8Array(), truncated: false, contentType: null, metadata: {} };
    throw new StoreError(`the article ${key} cannot be read`, { cause });
  }
}
