import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { readAlarmMailbox } from '../../lib/adapters/aws/alarm-mailbox.ts';
import { readSesSetup } from '../../lib/adapters/aws/ses-setup.ts';
import type { BroadsheetConfig } from '../../lib/contract/config.ts';
import { exampleSettings } from '../../lib/contract/example-settings.ts';
import { OUTPUT, stackNameOf } from '../../lib/contract/outputs.ts';
import { adaptersFor, clientsOfEnvironment } from '../cli/adapters.ts';
import { hasDmarc } from '../cli/dmarc.ts';
import { type FoundStack, findStack } from '../cli/stack.ts';
import { recordIn } from './dns-text.ts';
import type { Deployed, Progress } from './next-step.ts';

/** SES's daily quota in the sandbox. */
const SANDBOX_QUOTA = 200;

/** Looks at config, account, stack, DNS and content. Changes nothing. */
export async function lookAround(config: BroadsheetConfig): Promise<Progress> {
  const { name } = config.operate;
  const examples = exampleSettings(config);
  const unseen = { name, examples, isBootstrapped: false, stackStatus: null, deployed: null };
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
      stackStatus: stack?.status ?? null,
      deployed: isComplete ? await lookAtDeployed(stack, config) : null,
    };
  } catch (error) {
    return { ...unseen, awsProblem: `AWS said: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function lookAtDeployed({ outputs }: FoundStack, config: BroadsheetConfig): Promise<Deployed> {
  const of = (key: keyof typeof OUTPUT) => outputs.get(OUTPUT[key]) ?? '';
  const { identity, fromAddress, publishAt } = config.deliver;
  const clients = clientsOfEnvironment();
  const adapters = adaptersFor(
    {
      articlesBucket: of('articlesBucket'),
      editionsBucket: of('editionsBucket'),
      table: of('table'),
      hintsQueueUrl: of('hintsQueueUrl'),
    },
    clients,
  );
  const [ses, dmarc, pagesAnswer, alarms, hasArticles, [last], mornings] = await Promise.all([
    readSesSetup(clients, { identity, configurationSets: [] }),
    hasDmarc(identity),
    answers(of('publicUrl')),
    readAlarmMailbox(clients.sns, of('alarmTopic')),
    holdsObjects(clients.s3, of('articlesBucket'), config.ingest.prefix),
    adapters.register.latest(1),
    adapters.membership.mornings(),
  ]);
  return {
    fromAddress: { stack: outputs.get('FromAddress') ?? '', config: fromAddress },
    domain: identity,
    records: [...outputs.entries()].flatMap(([key, value]) =>
      key.startsWith('Dns') ? (recordIn(value) ?? []) : [],
    ),
    isVerified: ses.identity === 'Success' && ses.dkim.status === 'Success',
    isMailFromVerified: ses.mailFrom.status === 'Success',
    hasDmarc: dmarc,
    pagesAnswer,
    publicUrl: of('publicUrl'),
    isInSandbox: ses.dailyQuota !== null && ses.dailyQuota <= SANDBOX_QUOTA,
    alarms,
    articlesBucket: of('articlesBucket'),
    hasArticles,
    lastEdition: last?.id ?? null,
    // A morning is registered with its first confirmed reader.
    hasReaders: mornings.length > 0,
    publishAt,
  };
}

async function answers(url: string): Promise<boolean> {
  return await fetch(url, { signal: AbortSignal.timeout(10_000) }).then(
    () => true,
    () => false,
  );
}

async function holdsObjects(s3: S3Client, bucket: string, prefix: string): Promise<boolean> {
  const { KeyCount = 0 } = await s3.send(
    new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: 1 }),
  );
  return KeyCount > 0;
}
