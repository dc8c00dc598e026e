import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SNSClient } from '@aws-sdk/client-sns';
import { type SesServer, startSesServer } from '@broadsheet/local-ses';
import { realEnvironment } from '@broadsheet/local-ses/environment';
import type { SesServerOptions } from '@broadsheet/local-ses/options';
import dynalite from 'dynalite';
import type { Clock } from '../ports.ts';
import { EventWire } from './event-wire.ts';
import { startStorageAndQueues } from './storage-and-queues.ts';

export const LOCAL_REGION = 'eu-west-1';
export const LOCAL_ACCOUNT = '000000000000';

export interface EmulatorOptions {
  /** Folder in which state survives the process; by default everything is in memory. */
  readonly dataDir?: string | undefined;
  /** SES's clock; the machine's by default. */
  readonly clock?: Clock | undefined;
  /** Quotas, sandbox, outcomes, event delays of the local SES. */
  readonly ses?:
    | Omit<SesServerOptions, 'region' | 'accountId' | 'publish' | 'folder' | 'environment'>
    | undefined;
}

/** The services the product talks to, on loopback. */
export interface Emulators {
  /** Environment variables that point an AWS SDK client made with `{}` at them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Address of SQS, for queue URLs: the SDK follows the host in the queue URL, not the endpoint. */
  readonly queuesUrl: string;
  readonly ses: SesServer;
  /** Makes an S3 object look as if it had arrived at another time. False when there is no such object. */
  setLastModified(bucket: string, key: string, at: Date): boolean;
  stop(): Promise<void>;
}

/** Starts S3, SQS, SNS (fauxqs), DynamoDB (dynalite) and SES (ours) on free loopback ports. */
export async function startEmulators(options: EmulatorOptions = {}): Promise<Emulators> {
  const { dataDir } = options;
  const [storage, dynamo] = await Promise.all([
    startStorageAndQueues({ region: LOCAL_REGION, dataDir }),
    startDynamo(dataDir),
  ]);
  const sns = new SNSClient({ endpoint: storage.url, region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS });
  const wire = new EventWire(sns);
  const real = realEnvironment();
  const ses = await startSesServer({
    ...options.ses,
    region: LOCAL_REGION,
    accountId: LOCAL_ACCOUNT,
    folder: dataDir === undefined ? undefined : join(dataDir, 'ses'),
    publish: (event, topicArn) => wire.publish(event, topicArn),
    environment: { ...real, now: () => options.clock?.now() ?? real.now() },
  });
  return {
    environment: environmentFor({ storage: storage.url, dynamo: dynamo.url, ses: ses.url }),
    queuesUrl: storage.url,
    ses,
    setLastModified: storage.setLastModified,
    stop: async () => {
      await ses.stop();
      sns.destroy();
      await Promise.all([storage.stop(), dynamo.stop()]);
    },
  };
}

const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

function environmentFor(urls: { storage: string; dynamo: string; ses: string }): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_S3: urls.storage,
    AWS_ENDPOINT_URL_SQS: urls.storage,
    AWS_ENDPOINT_URL_SNS: urls.storage,
    AWS_ENDPOINT_URL_DYNAMODB: urls.dynamo,
    AWS_ENDPOINT_URL_SES: urls.ses,
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
  };
}

async function startDynamo(dataDir: string | undefined): Promise<{ url: string; stop(): Promise<void> }> {
  const server: Server = dynalite({
    ...(dataDir === undefined ? {} : { path: join(dataDir, 'dynamodb') }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
