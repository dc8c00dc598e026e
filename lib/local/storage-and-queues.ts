import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BuildAppOptions, buildApp } from 'fauxqs';

/** S3, SQS and SNS on one loopback port. */
export interface StorageAndQueues {
  readonly url: string;
  /** Makes an object look as if it had arrived at another time, until a restart. False when there is no such object. */
  setLastModified(bucket: string, key: string, at: Date): boolean;
  stop(): Promise<void>;
}

type Stores = NonNullable<BuildAppOptions['stores']>;

/**
 * fauxqs, assembled here because its own `startFauxqs` listens on every interface of the machine, its PutObject
 * ignores If-None-Match and If-Match, which S3 honours, and its LastModified is finer than S3's.
 */
export async function startStorageAndQueues(options: {
  readonly region: string;
  readonly dataDir?: string | undefined;
}): Promise<StorageAndQueues> {
  const stores = await openStores(options.dataDir);
  tellWholeSeconds(stores.stores.s3Store);
  const app = buildApp({ logger: false, defaultRegion: options.region, stores: stores.stores });
  app.addHook('preClose', (done) => {
    stores.close();
    done();
  });
  app.addHook('preHandler', (request, reply, done) => {
    const failed = request.method === 'PUT' ? failedCondition(stores.stores.s3Store, request) : null;
    if (failed === null) done();
    else void reply.status(412).header('content-type', 'application/xml').send(preconditionFailed(failed));
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    setLastModified: (bucket, key, at) => setLastModified(stores.stores.s3Store, bucket, key, at),
    stop: () => app.close(),
  };
}

/** fauxqs exports its stores as types only; the classes are beside its entry point. */
async function openStores(dataDir: string | undefined): Promise<{ stores: Stores; close: () => void }> {
  const entry = import.meta.resolve('fauxqs');
  const load = (path: string) => import(new URL(path, entry).href) as Promise<Record<string, unknown>>;
  const make = async <Kind>(path: string, name: string, ...given: unknown[]): Promise<Kind> => {
    const Class = (await load(path))[name] as new (...given: unknown[]) => Kind;
    return new Class(...given);
  };
  const stores: Stores = {
    sqsStore: await make('./sqs/sqsStore.js', 'SqsStore'),
    snsStore: await make('./sns/snsStore.js', 'SnsStore'),
    s3Store: await make('./s3/s3Store.js', 'S3Store'),
  };
  if (dataDir === undefined) return { stores, close: () => {} };
  const folder = join(dataDir, 'storage-and-queues');
  mkdirSync(folder, { recursive: true });
  const persistence = await make<Persistence>('./persistence.js', 'PersistenceManager', folder);
  attach(stores, persistence);
  return { stores, close: () => persistence.close() };
}

/** The part of fauxqs's PersistenceManager that wiring needs. */
type Persistence = NonNullable<Stores['sqsStore']['persistence']> & {
  load(sqs: Stores['sqsStore'], sns: Stores['snsStore'], s3: Stores['s3Store']): void;
  close(): void;
};

/** In the order of startFauxqs: load first, so that loading is not written back. */
function attach({ sqsStore, snsStore, s3Store }: Stores, persistence: Persistence): void {
  persistence.load(sqsStore, snsStore, s3Store);
  sqsStore.persistence = persistence;
  snsStore.persistence = persistence;
  s3Store.persistence = persistence;
  for (const queue of sqsStore.allQueues()) queue.persistence = persistence;
}

interface PutRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html */
function failedCondition(store: Stores['s3Store'], request: PutRequest): string | null {
  const ifNoneMatch = request.headers['if-none-match'];
  const ifMatch = request.headers['if-match'];
  if (ifNoneMatch === undefined && ifMatch === undefined) return null;
  const [, bucket = '', ...rest] = (request.url.split('?')[0] ?? '').split('/');
  const etag = etagOf(store, decodeURIComponent(bucket), decodeURIComponent(rest.join('/')));
  if (ifNoneMatch === '*' && etag !== null) return 'If-None-Match';
  if (ifMatch !== undefined && unquoted(String(ifMatch)) !== etag) return 'If-Match';
  return null;
}

function etagOf(store: Stores['s3Store'], bucket: string, key: string): string | null {
  try {
    return unquoted(store.headObject(bucket, key).etag);
  } catch {
    return null;
  }
}

function unquoted(etag: string): string {
  return etag.replaceAll('"', '');
}

function preconditionFailed(condition: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Error><Code>PreconditionFailed</Code><Message>At least one of the pre-conditions you specified did not hold</Message><Condition>${condition}</Condition></Error>`;
}

/** S3's LastModified is cut to whole seconds. */
function tellWholeSeconds(store: Stores['s3Store']): void {
  const putObject = store.putObject.bind(store);
  store.putObject = (bucket, key, ...rest) => {
    const written = putObject(bucket, key, ...rest);
    store.headObject(bucket, key).lastModified.setMilliseconds(0);
    return written;
  };
}

function setLastModified(store: Stores['s3Store'], bucket: string, key: string, at: Date): boolean {
  try {
    store.headObject(bucket, key).lastModified = at;
    return true;
  } catch {
    return false;
  }
}
