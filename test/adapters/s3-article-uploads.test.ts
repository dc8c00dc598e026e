import { createHmac } from 'node:crypto';
import { CreateBucketCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createS3ArticleUploads } from '../../lib/adapters/aws/s3-article-uploads.ts';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';

const NOW = new Date('2026-11-22T05:00:00Z');
const BACK = 'https://read.example/desk/uploaded';
const randomness = { bytes: (count: number) => new Uint8Array(count).fill(7) };
const place = { bucket: 'articles', folder: 'news/desk/', maxBytes: 2_000_000 };
const secretAccessKey = 'secret';

function clientFor(about: ConstructorParameters<typeof S3Client>[0] = {}) {
  const credentials = { accessKeyId: 'AKID', secretAccessKey, sessionToken: 'session' };
  return new S3Client({ region: 'eu-west-1', credentials, ...about });
}

async function policyOf(about?: ConstructorParameters<typeof S3Client>[0]) {
  const form = await createS3ArticleUploads(clientFor(about), place, randomness).form(NOW, BACK);
  const policy = JSON.parse(Buffer.from(form.fields.policy ?? '', 'base64').toString()) as {
    expiration: string;
    conditions: (Record<string, string> | [string, string, string] | [string, number, number])[];
  };
  return { form, policy };
}

describe('the form', () => {
  test('goes to the bucket, in whatever Region and partition', async () => {
    expect((await policyOf()).form.action).toBe('https://articles.s3.eu-west-1.amazonaws.com/');
    expect((await policyOf({ region: 'cn-north-1' })).form.action).toBe(
      'https://articles.s3.cn-north-1.amazonaws.com.cn/',
    );
  });

  test('lets one file into the desk’s folder, of a limited size, as bytes, for an hour', async () => {
    const { form, policy } = await policyOf();
    expect(policy.expiration).toBe('2026-11-22T06:00:00.000Z');
    expect(policy.conditions.slice(0, 4)).toEqual([
      { bucket: 'articles' },
      ['starts-with', '$key', 'news/desk/2026-11-22/07070707-'],
      ['content-length-range', 1, 2_000_000],
      { 'Content-Type': 'application/octet-stream' },
    ]);
    expect(form.fields.key).toBe('news/desk/2026-11-22/07070707-$' + '{filename}');
  });

  test('has a condition for each field, which S3 asks for', async () => {
    const { form, policy } = await policyOf();
    const named = policy.conditions.flatMap((condition) =>
      Array.isArray(condition) ? [] : Object.entries(condition),
    );
    const { key: _key, policy: _policy, 'x-amz-signature': _signature, ...fixed } = form.fields;
    expect(Object.fromEntries(named)).toEqual({ bucket: 'articles', ...fixed });
  });

  test('is signed as AWS describes: over the policy, with the key of day, Region and service', async () => {
    const { form } = await policyOf();
    const of = (secret: string | Buffer, text: string) => createHmac('sha256', secret).update(text).digest();
    const key = of(of(of(of(`AWS4${secretAccessKey}`, '20261122'), 'eu-west-1'), 's3'), 'aws4_request');
    expect(form.fields['x-amz-credential']).toBe('AKID/20261122/eu-west-1/s3/aws4_request');
    expect(form.fields['x-amz-date']).toBe('20261122T050000Z');
    expect(form.fields['x-amz-signature']).toBe(of(key, form.fields.policy ?? '').toString('hex'));
  });
});

describe('on the local S3', () => {
  let emulators: Emulators;
  let client: S3Client;
  beforeAll(async () => {
    emulators = await startEmulators({});
    client = clientFor({ endpoint: emulators.environment.AWS_ENDPOINT_URL_S3 ?? '', forcePathStyle: true });
    await client.send(new CreateBucketCommand({ Bucket: place.bucket }));
  });
  afterAll(async () => {
    client.destroy();
    await emulators.stop();
  });

  test('a file arrives under its name, and S3 sends the browser back', async () => {
    const uploads = createS3ArticleUploads(client, place, randomness);
    const { action, fields } = await uploads.form(new Date(), BACK);
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', new Blob(['# Storm']), 'storm.md');
    const answer = await fetch(action, { method: 'POST', body, redirect: 'manual' });

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^https:\/\/read\.example\/desk\/uploaded\?/);
    const [object] = await Array.fromAsync(uploads.list(new Date(Date.now() - 60_000).toISOString()));
    expect(object?.key).toMatch(/^news\/desk\/\d{4}-\d\d-\d\d\/07070707-storm\.md$/);
    const stored = await client.send(new GetObjectCommand({ Bucket: place.bucket, Key: object?.key ?? '' }));
    expect(await stored.Body?.transformToString()).toBe('# Storm');
    expect(stored.ContentType).toBe('application/octet-stream');
  });
});
