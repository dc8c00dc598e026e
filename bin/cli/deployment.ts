import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { OUTPUT, type OutputKey, stackNameOf } from '../../lib/contract/outputs.ts';
import { UsageError } from '../../lib/errors.ts';
import { findRunningCloud } from '../../lib/local/running-cloud.ts';
import { type Adapters, type AwsClients, adaptersFor, clientsOfEnvironment } from './adapters.ts';
import { errorOf } from './function-fault.ts';
import { readNewsletter } from './newsletter.ts';
import { findStack } from './stack.ts';

/** Options that every command against a deployed newsletter takes. */
export const DEPLOYMENT_OPTIONS = {
  stack: { type: 'string' },
  local: { type: 'boolean', default: false },
} as const;

/** For commands that only look at rows or change them: they can work on a table that no function uses yet. */
export const TABLE_OPTIONS = { ...DEPLOYMENT_OPTIONS, table: { type: 'string' } } as const;

interface Where {
  readonly stack?: string | undefined;
  readonly local?: boolean | undefined;
  /** Another table than the stack's, such as one that was just restored from a backup. */
  readonly table?: string | undefined;
}

/** A deployed newsletter, with everything a command needs to read and change it. */
export interface Deployment extends Adapters {
  /** The stack's outputs, by our names. */
  readonly outputs: Readonly<Record<OutputKey, string>>;
  readonly clients: AwsClients;
}

/**
 * Finds a deployed newsletter by the outputs of its stack, or with `--local` the one that `npm start -- --serve`
 * runs. Region and credentials come from the environment, as for every AWS tool.
 *
 * @throws {UsageError} if there is no such stack, or no Region or credentials.
 */
export async function openDeployment({ stack, local = false, table }: Where): Promise<Deployment> {
  const found = local ? outputsOfRunningCloud() : await outputsOf(stack ?? ownStackName());
  const outputs = table === undefined ? found : { ...found, table };
  const clients = clientsOfEnvironment();
  return { outputs, clients, ...adaptersFor(outputs, clients) };
}

/** The stack of the newsletter whose config this command reads. */
export function ownStackName(): string {
  return stackNameOf(readNewsletter().operate.name);
}

function outputsOfRunningCloud(): Deployment['outputs'] {
  const { environment, outputs } = findRunningCloud();
  // Every SDK client made from here on goes to this machine.
  Object.assign(process.env, environment);
  return outputs;
}

async function outputsOf(stack: string): Promise<Deployment['outputs']> {
  const { outputs } = await findStack(stack).then(
    (found) => found ?? notFound(stack, 'it does not exist'),
    (cause: unknown) => notFound(stack, cause instanceof Error ? cause.message : String(cause), cause),
  );
  const missing = Object.values(OUTPUT).filter((name) => !outputs.has(name));
  if (missing.length > 0)
    throw new UsageError(`the stack "${stack}" lacks the output ${missing.join(', ')}`, {
      fix: 'it was deployed by another version; run `npx cdk deploy`',
    });
  return Object.fromEntries(
    Object.entries(OUTPUT).map(([key, name]) => [key, outputs.get(name) ?? '']),
  ) as Deployment['outputs'];
}

function notFound(stack: string, why: string, cause?: unknown): never {
  throw new UsageError(`cannot find the stack "${stack}": ${why}`, {
    cause,
    fix: 'check AWS_PROFILE and AWS_REGION, name another newsletter with --newsletter FILE or another stack with --stack, or add --local to use this machine only',
  });
}

/** Invokes a deployed function and waits for its result. @throws {UsageError} with the function's own message. */
export async function invokeDeployed<Outcome>(functionName: string, event: unknown): Promise<Outcome> {
  const answer = await new LambdaClient({}).send(
    new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(event) }),
  );
  const payload = JSON.parse(new TextDecoder().decode(answer.Payload ?? new Uint8Array())) as unknown;
  if (answer.FunctionError === undefined) return payload as Outcome;
  const { errorType = 'Error', errorMessage = '', trace = [] } = payload as LambdaError;
  throw errorOf(functionName, { name: errorType, message: errorMessage, stack: trace.join('\n') });
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html */
interface LambdaError {
  readonly errorType?: string;
  readonly errorMessage?: string;
  readonly trace?: readonly string[];
}
