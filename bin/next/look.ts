import { ACMClient } from '@aws-sdk/client-acm';
import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { readCertificate, type SeenCertificate } from '../../lib/adapters/aws/certificate.ts';
import type { BroadsheetConfig } from '../../lib/contract/config.ts';
import { exampleSettings } from '../../lib/contract/example-settings.ts';
import { OUTPUT, stackNameOf } from '../../lib/contract/outputs.ts';
import { scheduleOf } from '../../lib/contract/schedule.ts';
import { type AwsClients, adaptersFor, clientsOfEnvironment } from '../cli/adapters.ts';
import { type Ask, isInSandbox, type LookUp, readFacts } from '../cli/newsletter-facts.ts';
import { type FoundStack, findStack } from '../cli/stack.ts';
import { recordIn } from './dns-text.ts';
import { nextPress } from './next-press.ts';
import type { Deployed, Progress } from './next-step.ts';

/** Looks at config, account, stack, DNS and content. Changes nothing. */
export async function lookAround(config: BroadsheetConfig): Promise<Progress> {
  const { name } = config.operate;
  const examples = exampleSettings(config);
  const unseen = {
    name,
    examples,
    isBootstrapped: false,
    certificate: null,
    stackStatus: null,
    deployed: null,
  };
  if (examples.length > 0) return { ...unseen, awsProblem: null };
  try {
    const stack = await findStack(stackNameOf(name));
    const isBootstrapped = stack !== null || (await findStack('CDKToolkit')) !== null;
    const isComplete =
      stack !== null && /^(CREATE|UPDATE|IMPORT|UPDATE_ROLLBACK)_COMPLETE$/.test(stack.status);
    return {
      ...unseen,
      awsProblem: null,
      isBootstrapped,
      // A stack that is complete has a certificate that works.
      certificate: isComplete ? null : await certificateOf(config),
      stackStatus: stack?.status ?? null,
      deployed: isComplete ? await lookAtDeployed(stack, config, clientsOfEnvironment()) : null,
    };
  } catch (error) {
    return { ...unseen, awsProblem: `AWS said: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Looks at a stack that is deployed. Changes nothing. */
export async function lookAtDeployed(
  { outputs }: Pick<FoundStack, 'outputs'>,
  config: BroadsheetConfig,
  clients: AwsClients,
  lookUp?: LookUp,
  ask?: Ask,
): Promise<Deployed> {
  const of = (key: keyof typeof OUTPUT) => outputs.get(OUTPUT[key]) ?? '';
  const { identity, fromAddress } = config.deliver;
  const adapters = adaptersFor(
    {
      articlesBucket: of('articlesBucket'),
      editionsBucket: of('editionsBucket'),
      table: of('table'),
      hintsQueueUrl: of('hintsQueueUrl'),
    },
    clients,
  );
  const facts = {
    configurationSet: of('configurationSet'),
    confirmationConfigurationSet: of('confirmationConfigurationSet'),
    publicUrl: of('publicUrl'),
    alarmTopic: of('alarmTopic'),
  };
  const [seen, hasArticles, mornings] = await Promise.all([
    readFacts({ ...adapters, clients, outputs: facts }, config, lookUp, ask),
    holdsObjects(clients.s3, of('articlesBucket'), config.ingest.prefix),
    adapters.membership.mornings(),
  ]);
  return {
    fromAddress: { stack: outputs.get('FromAddress') ?? '', config: fromAddress },
    domain: identity,
    records: [...outputs.entries()].flatMap(([key, value]) =>
      key.startsWith('Dns') ? (recordIn(value) ?? []) : [],
    ),
    isVerified: seen.ses.identity === 'Success' && seen.ses.dkim.status === 'Success',
    isMailFromVerified: seen.ses.mailFrom.status === 'Success',
    hasDmarc: seen.dmarc !== 'missing',
    ownDomain: seen.ownDomain,
    publicUrl: of('publicUrl'),
    isInSandbox: isInSandbox(seen.ses),
    alarms: seen.alarms,
    articlesBucket: of('articlesBucket'),
    hasArticles,
    lastEdition: seen.lastEdition?.id ?? null,
    // A morning is registered with its first confirmed reader.
    hasSubscribers: mornings.length > 0,
    nextPress: nextPress(scheduleOf(config), adapters.clock.now()),
  };
}

async function certificateOf({ operate }: BroadsheetConfig): Promise<SeenCertificate | null> {
  const arn = operate.publicDomain?.certificateArn ?? null;
  if (arn === null) return null;
  const acm = new ACMClient({});
  try {
    return await readCertificate(acm, arn);
  } catch (error) {
    // In another Region, or without the right to ask: doctor says more.
    return { status: error instanceof Error ? error.name : 'UNKNOWN', record: null };
  } finally {
    acm.destroy();
  }
}

async function holdsObjects(s3: S3Client, bucket: string, prefix: string): Promise<boolean> {
  const { KeyCount = 0 } = await s3.send(
    new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: 1 }),
  );
  return KeyCount > 0;
}
