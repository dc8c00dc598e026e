import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SesServer } from '@broadsheet/local-ses';
import { broadsheetConfig, CONFIG_FILE } from '../contract/config.ts';
import { ENV, FUNCTION_ENVIRONMENT, type FunctionName, NO_QUEUE } from '../contract/environment.ts';
import { DESK_PATHS } from '../contract/reader-urls.ts';
import { QUEUES, TIMEOUT_SECONDS } from '../contract/wiring.ts';
import { UsageError } from '../errors.ts';
import type { Clock } from '../ports.ts';
import { type LocalClients, localClients } from './clients.ts';
import {
  type EmulatorOptions,
  type Emulators,
  LOCAL_ACCOUNT,
  LOCAL_REGION,
  startEmulators,
} from './emulators.ts';
import type { EmulatedInvocation } from './execution-environment.ts';
import { FunctionHost } from './function-host.ts';
import { startHttpFront } from './http-front.ts';
import { startLambdaFront } from './lambda-front.ts';
import { type QueuePoller, type QueuePollerOptions, startQueuePoller } from './queue-poller.ts';
import { createResources, type LocalResources } from './resources.ts';

export interface CloudOptions {
  /** Folder of the bundles: `<distDir>/<function>/index.mjs`. */
  readonly distDir: string;
  /** Folder in which state survives the process; by default everything is in memory. */
  readonly dataDir?: string | undefined;
  /** Receives each line that a function prints. */
  readonly log?: ((functionName: FunctionName, line: string) => void) | undefined;
  /** SES's clock; the machine's by default. */
  readonly clock?: Clock | undefined;
  readonly ses?: EmulatorOptions['ses'];
  /** Port of the reader pages; a free one by default. */
  readonly port?: number | undefined;
  /** Concurrent invocations of deliver-messages and of record-feedback. Default 2. */
  readonly maxConcurrency?: number | undefined;
}

const FUNCTIONS = Object.keys(FUNCTION_ENVIRONMENT) as FunctionName[];

/** The whole stack, embedded: services, functions and what connects them. */
export interface Cloud {
  /** Points SDK clients made with `{}` at the local services, and names the resources as the functions see them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Address of the reader pages, without a trailing slash. */
  readonly url: string;
  readonly resources: LocalResources;
  readonly clients: LocalClients;
  readonly ses: SesServer;
  readonly functions: Readonly<Record<FunctionName, FunctionHost>>;
  /** Invokes a function as a schedule or an operator does. */
  invoke(name: FunctionName, event: unknown): Promise<EmulatedInvocation>;
  /** Makes an S3 object look as if it had arrived at another time. */
  setLastModified: Emulators['setLastModified'];
  /** Resolves when no hint, SES event or feedback is queued or being processed. */
  drained(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts everything and connects it as the stack does: SES events → SNS → feedback queue → record-feedback;
 * hints queue → deliver-messages; HTTP → serve-readers and serve-desk; Lambda's Invoke → any function. Schedules do not run: call `invoke`.
 */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { identity, ...configured } = configIn(options.distDir);
  const emulators = await startEmulators(options);
  const clients = localClients(emulators.environment);
  const functions: Partial<Record<FunctionName, FunctionHost>> = {};
  const invoke = (name: FunctionName, event: unknown) => hostOf(functions, name).invoke(event);
  const lambda = await startLambdaFront({ invoke, functions });
  const environment = { ...emulators.environment, AWS_ENDPOINT_URL_LAMBDA: lambda.url };
  const front = await startHttpFront({
    invoke: (event) => invoke(isDesk(event.rawPath) ? 'serve-desk' : 'serve-readers', event),
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  const resources = await createResources(clients, emulators, {
    identity,
    ...configured,
    publicUrl: front.url,
  });
  for (const name of FUNCTIONS) {
    functions[name] = hostFor(name, options, { ...environment, ...variablesOf(name, resources) });
  }
  const pollers = [
    pollFor(clients, options, {
      queueUrl: resources.values.hintsQueueUrl,
      batchSize: QUEUES.hints.batchSize,
      invoke: (event) => invoke('deliver-messages', event),
    }),
    pollFor(clients, options, {
      queueUrl: resources.values.eventsQueueUrl,
      batchSize: QUEUES.events.batchSize,
      invoke: (event) => invoke('record-feedback', event),
    }),
    ...(resources.values.webhooksQueueUrl === NO_QUEUE
      ? []
      : [
          pollFor(clients, options, {
            queueUrl: resources.values.webhooksQueueUrl,
            batchSize: QUEUES.webhooks.batchSize,
            invoke: (event) => invoke('send-webhooks', event),
          }),
        ]),
  ];
  return {
    environment: { ...environment, ...allVariables(resources) },
    url: front.url,
    resources,
    clients,
    ses: emulators.ses,
    functions: functions as Record<FunctionName, FunctionHost>,
    invoke,
    setLastModified: emulators.setLastModified,
    drained: () => drained(pollers, emulators.ses),
    stop: async () => {
      await front.stop();
      await lambda.stop();
      const pollersStopped = pollers.map((poller) => poller.stop());
      await Promise.all(Object.values(functions).map((host) => host.kill()));
      await Promise.all(pollersStopped);
      clients.destroy();
      await emulators.stop();
    },
  };
}

/**
 * The domain mails come from, the table, and whether there is a webhook, in the config that the build wrote beside each function.
 *
 * @throws {UsageError} when something is missing from the build, before anything is started.
 */
function configIn(distDir: string) {
  const path = join(distDir, 'deliver-messages', CONFIG_FILE);
  const missing = [path, ...FUNCTIONS.map((name) => bundleOf(distDir, name))].find(
    (file) => !existsSync(file),
  );
  if (missing !== undefined) throw new UsageError(`there is no ${missing}`, { fix: 'npm run build' });
  const { deliver, operate } = broadsheetConfig.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { identity: deliver.identity, hasWebhook: operate.webhook !== null, table: operate.table };
}

/** The routes that the stack gives to the desk. */
function isDesk(path: string): boolean {
  return path === DESK_PATHS.today || path.startsWith(`${DESK_PATHS.today}/`);
}

function bundleOf(distDir: string, name: FunctionName): string {
  return join(distDir, name, 'index.mjs');
}

function hostOf(functions: Partial<Record<FunctionName, FunctionHost>>, name: FunctionName): FunctionHost {
  const host = functions[name];
  if (host === undefined) throw new Error(`${name} is asked for before the local cloud is up`);
  return host;
}

function hostFor(
  name: FunctionName,
  { distDir, log }: CloudOptions,
  environment: Record<string, string>,
): FunctionHost {
  return new FunctionHost({
    name,
    bundle: bundleOf(distDir, name),
    environment,
    timeoutMs: TIMEOUT_SECONDS[name] * 1000,
    ...(log === undefined ? {} : { onLine: (line: string) => log(name, line) }),
  });
}

function variablesOf(name: FunctionName, { values }: LocalResources): Record<string, string> {
  return Object.fromEntries(FUNCTION_ENVIRONMENT[name].map((key) => [ENV[key], values[key]]));
}

function allVariables({ values }: LocalResources): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ENV).map(([key, name]) => [name, values[key as keyof typeof values]]),
  );
}

function pollFor(
  { sqs }: LocalClients,
  { maxConcurrency }: CloudOptions,
  source: Pick<QueuePollerOptions, 'queueUrl' | 'batchSize' | 'invoke'>,
): QueuePoller {
  const name = source.queueUrl.slice(source.queueUrl.lastIndexOf('/') + 1);
  return startQueuePoller({
    ...source,
    sqs,
    queueArn: `arn:aws:sqs:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${name}`,
    region: LOCAL_REGION,
    ...(maxConcurrency === undefined ? {} : { maxConcurrency }),
  });
}

/** Hints lead to mails, mails to events and events to feedback, so all must be idle at the same time. */
async function drained(pollers: readonly QueuePoller[], ses: SesServer): Promise<void> {
  let accepted: number;
  do {
    accepted = ses.acceptances().length;
    for (const poller of pollers) {
      await poller.drained();
      await ses.settled();
    }
  } while (ses.acceptances().length !== accepted);
}
