import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { App } from 'aws-cdk-lib';
import { buildFunctions } from '../../../bin/build.ts';
import { readNewsletter } from '../../../bin/cli/newsletter.ts';
import type { FunctionName } from '../../../lib/contract/environment.ts';
import { TIMEOUT_SECONDS } from '../../../lib/contract/wiring.ts';
import { BroadsheetFunction } from '../../../lib/infra/broadsheet-function.ts';
import { BroadsheetStack } from '../../../lib/infra/broadsheet-stack.ts';
import { localClients } from '../../../lib/local/clients.ts';
import { FunctionHost } from '../../../lib/local/function-host.ts';
import { startMoto } from '../../support/moto-server.ts';
import { CDK_CONTEXT } from '../../support/synth.ts';

const REGION = 'eu-west-1';
const SCRIPT = fileURLToPath(new URL('create_resources.py', import.meta.url));

/** What create_resources.py prints. */
interface Created {
  readonly created: number;
  readonly failed: readonly string[];
  /** Calls that moto does not have. */
  readonly missing: readonly string[];
  readonly refs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The stack on moto: resources made from the template, functions with nothing but the template's variables. */
export type MotoCloud = Awaited<ReturnType<typeof deployOnMoto>>;

export async function deployOnMoto() {
  const workshop = mkdtempSync(join(tmpdir(), 'broadsheet-moto-'));
  const { url, stop } = await startMoto();
  const end = () => {
    stop();
    rmSync(workshop, { recursive: true, force: true });
  };
  try {
    const bundles = join(workshop, 'functions');
    await buildFunctions(bundles);
    const { folder, logicalIds } = synthesiseTo(join(workshop, 'cdk.out'), bundles);
    const { stdout } = await promisify(execFile)('python3', [SCRIPT, url, folder], { maxBuffer: 1e8 });
    const created = JSON.parse(stdout) as Created;
    const environment = awsEnvironment(url);
    const clients = localClients(environment);
    const hosts = hostsOf(logicalIds, created, bundles, environment);
    return {
      ...created,
      clients,
      /** Runs a function as Lambda would. @throws what it threw. */
      async invoke<Outcome>(name: FunctionName, event: unknown): Promise<Outcome> {
        const ended = await host(hosts, name).invoke(event);
        if (ended.ok) return ended.result as Outcome;
        throw new Error(`${name}: ${ended.error.name}: ${ended.error.message}\n${ended.lines.join('\n')}`);
      },
      host: (name: FunctionName) => host(hosts, name),
      variablesOf: (name: FunctionName) => created.environments[logicalIds.get(name) ?? ''] ?? {},
      eventsTopic: refOf(created, 'SendingEvents'),
      async stop() {
        await Promise.all([...hosts.values()].map((each) => each.kill()));
        clients.destroy();
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

function synthesiseTo(folder: string, bundles: string) {
  const app = new App({ context: CDK_CONTEXT, outdir: folder });
  const stack = new BroadsheetStack(app, { config: readNewsletter(), bundles });
  const logicalIds = new Map<FunctionName, string>();
  for (const found of stack.node.findAll())
    if (found instanceof BroadsheetFunction)
      logicalIds.set(
        found.name,
        String(
          stack.resolve(stack.getLogicalId(found.node.defaultChild as Parameters<Stack['getLogicalId']>[0])),
        ),
      );
  app.synth();
  return { folder, logicalIds };
}
type Stack = BroadsheetStack;

/** What Lambda itself sets for a function, with moto in the place of AWS. */
function awsEnvironment(url: string): Record<string, string> {
  const services = ['S3', 'SQS', 'SNS', 'DYNAMODB', 'SES'];
  return {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    ...Object.fromEntries(services.map((service) => [`AWS_ENDPOINT_URL_${service}`, url])),
  };
}

function hostsOf(
  logicalIds: ReadonlyMap<FunctionName, string>,
  { environments }: Created,
  bundles: string,
  environment: Readonly<Record<string, string>>,
): Map<FunctionName, FunctionHost> {
  return new Map(
    [...logicalIds].map(([name, id]) => [
      name,
      new FunctionHost({
        name,
        bundle: join(bundles, name, 'index.mjs'),
        environment: { ...environments[id], ...environment },
        timeoutMs: TIMEOUT_SECONDS[name] * 1000,
      }),
    ]),
  );
}

function host(hosts: ReadonlyMap<FunctionName, FunctionHost>, name: FunctionName): FunctionHost {
  const found = hosts.get(name);
  if (found === undefined) throw new Error(`the stack has no ${name}`);
  return found;
}

/** The name or address of the resource whose logical id starts so. */
function refOf({ refs }: Created, start: string): string {
  const ids = Object.keys(refs).filter((id) => new RegExp(`^${start}[0-9A-F]{8}$`).test(id));
  return refs[ids[0] ?? ''] ?? '';
}
