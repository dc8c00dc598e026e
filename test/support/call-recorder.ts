import { once } from 'node:events';
import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FUNCTION_ENVIRONMENT, type FunctionName } from '../../lib/contract/environment.ts';
import { type AwsCall, callsOf, serviceOf } from './aws-calls.ts';

/** Listens between the functions and the embedded cloud, notes every call of each function, and may refuse it. */
export interface CallRecorder {
  /** The bundles, made to call through the recorder. */
  readonly distDir: string;
  readonly calls: ReadonlyMap<FunctionName, readonly AwsCall[]>;
  /** Where the cloud is; to be told before the first call. */
  connect(environment: Readonly<Record<string, string>>): void;
  /** Takes the bundles away as well. */
  stop(): Promise<void>;
}

/**
 * @param bundles - Folder of the bundles as built; left as it is.
 * @param may - Whether a function has the right to a call; without it the call is refused as AWS refuses it.
 */
export async function recordCalls(
  bundles: string,
  may: (name: FunctionName, call: AwsCall) => boolean = () => true,
): Promise<CallRecorder> {
  const distDir = await mkdtemp(join(tmpdir(), 'broadsheet-recorded-'));
  const endpoints = new Map<string, string>();
  const calls = new Map<FunctionName, AwsCall[]>();
  const servers: Server[] = [];
  for (const name of Object.keys(FUNCTION_ENVIRONMENT) as FunctionName[]) {
    const made: AwsCall[] = [];
    const server = passOn(endpoints, made, (call) => may(name, call)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    calls.set(name, made);
    await wrap(join(bundles, name), join(distDir, name), (server.address() as AddressInfo).port);
  }
  return {
    distDir,
    calls,
    connect(environment) {
      for (const service of SERVICES)
        endpoints.set(service, environment[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? '');
    },
    async stop() {
      for (const server of servers) server.close();
      await rm(distDir, { recursive: true });
    },
  };
}

const SERVICES = ['s3', 'sqs', 'dynamodb', 'ses', 'lambda'];

function passOn(
  endpoints: ReadonlyMap<string, string>,
  made: AwsCall[],
  may: (call: AwsCall) => boolean,
): Server {
  return createServer(async (asked, answer) => {
    const body = Buffer.concat(await asked.toArray());
    const { method = '', url: path = '', headers } = asked;
    const calls = callsOf({ method, path, headers, body });
    made.push(...calls);
    const refused = calls.find((call) => !may(call));
    if (refused !== undefined) {
      refuse(answer, serviceOf(headers), refused);
      return;
    }
    const onward = request(
      new URL(path, endpoints.get(serviceOf(headers))),
      // The host is signed: it must reach the service as it was written.
      { method, headers, setHost: false },
      (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      },
    );
    onward.on('error', () => answer.destroy());
    onward.end(body);
  });
}

/** Answers "access denied" in the words of the service's own protocol. */
function refuse(answer: ServerResponse, service: string, { action }: AwsCall): void {
  const message = `not authorized to perform ${action}`;
  if (service === 'dynamodb' || service === 'sqs') {
    answer.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
    answer.end(JSON.stringify({ __type: 'AccessDeniedException', message }));
    return;
  }
  const error = `<Code>AccessDenied</Code><Message>${message}</Message>`;
  answer.writeHead(403, { 'content-type': 'application/xml' });
  answer.end(
    service === 's3'
      ? `<Error>${error}</Error>`
      : `<ErrorResponse><Error><Type>Sender</Type>${error}</Error></ErrorResponse>`,
  );
}

/** A copy of a bundle whose SDK calls go to `port`, the queues' own addresses included. */
async function wrap(bundle: string, copy: string, port: number): Promise<void> {
  await cp(bundle, copy, { recursive: true });
  await rename(join(copy, 'index.mjs'), join(copy, 'recorded.mjs'));
  await writeFile(
    join(copy, 'index.mjs'),
    `for (const key of Object.keys(process.env)) {
  if (key.startsWith('AWS_ENDPOINT_URL_')) process.env[key] = 'http://127.0.0.1:${port}';
  if (key.endsWith('_QUEUE_URL')) process.env[key] = process.env[key].replace(/:\\d+\\//, ':${port}/');
}
export const { handler } = await import('./recorded.mjs');
`,
  );
}
