import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { localClients } from '../../lib/local/clients.ts';
import { LOCAL_REGION } from '../../lib/local/emulators.ts';
import { startStorageAndQueues } from '../../lib/local/storage-and-queues.ts';
import { generateNewsroom } from '../support/generated-newsroom.ts';
import { asObject, OBJECT_KINDS } from './ingest/objects.ts';
import type { IngestReading } from './ingest/reader.ts';

export const summary = 'objects a second and memory of reading a bucket of the local S3';

const BUCKET = 'bench-articles';
/** Uploads in flight. */
const UPLOADS = 16;

interface Row extends IngestReading {
  readonly kind: string;
  readonly bytesEach: number;
}

/**
 * `--articles N` (default 10,000), `--bytes N` each (default 5,000). S3 runs in this process, ingest in one of its
 * own, started again for each kind of object: its memory is what a function of Lambda would need.
 */
export async function run(args: string[]): Promise<{ readonly rows: readonly Row[] }> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '10000' },
      bytes: { type: 'string', default: '5000' },
      json: { type: 'boolean' },
    },
  });
  const say = values.json ? () => {} : (line: string) => console.log(line);
  const [count, bytesEach] = [Number(values.articles), Number(values.bytes)];
  say(`${'kind'.padEnd(10)} objects  articles  aside   wall s    CPU s  objects/s  peak RSS MB`);
  const rows: Row[] = [];
  for (const kind of OBJECT_KINDS) {
    const reading = await readBucket(kind, count, bytesEach);
    rows.push({ kind, bytesEach, ...reading });
    say(print(kind, reading));
  }
  return { rows };
}

async function readBucket(
  kind: (typeof OBJECT_KINDS)[number],
  count: number,
  bytesEach: number,
): Promise<IngestReading> {
  const storage = await startStorageAndQueues({ region: LOCAL_REGION });
  const environment = {
    AWS_ENDPOINT_URL_S3: storage.url,
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
  const clients = localClients(environment);
  try {
    await clients.s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
    const articles = generateNewsroom(count, 7, new Date()).entries();
    const upload = async (): Promise<void> => {
      for (const [i, article] of articles) {
        const { key, body } = asObject(kind, article, i, bytesEach);
        await clients.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: body }));
      }
    };
    await Promise.all(Array.from({ length: UPLOADS }, upload));
    return await readInChild(environment);
  } finally {
    clients.destroy();
    await storage.stop();
  }
}

async function readInChild(environment: Readonly<Record<string, string>>): Promise<IngestReading> {
  const child = fork(new URL('./ingest/reader.ts', import.meta.url), [BUCKET], {
    env: { ...process.env, ...environment },
  });
  const [reading] = (await once(child, 'message')) as [IngestReading];
  return reading;
}

function print(kind: string, it: IngestReading): string {
  const cell = (value: string, width: number): string => value.padStart(width);
  return [
    kind.padEnd(10),
    cell(String(it.objects), 7),
    cell(String(it.articles), 9),
    cell(String(it.setAside), 6),
    cell(it.wallSeconds.toFixed(1), 8),
    cell(it.cpuSeconds.toFixed(1), 8),
    cell((it.objects / it.wallSeconds).toFixed(0), 10),
    cell(it.peakRssMegabytes.toFixed(0), 12),
  ].join(' ');
}
