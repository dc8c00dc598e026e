import { ACMClient } from '@aws-sdk/client-acm';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetIdentityVerificationAttributesCommand } from '@aws-sdk/client-ses';
import { readCertificate } from '../../lib/adapters/aws/certificate.ts';
import { readFiringAlarms } from '../../lib/adapters/aws/firing-alarms.ts';
import { s3ArticleSource } from '../../lib/adapters/aws/s3-article-source.ts';
import { readTableSafety } from '../../lib/adapters/aws/table-safety.ts';
import type { BroadsheetConfig } from '../../lib/contract/config.ts';
import { exampleSettings } from '../../lib/contract/example-settings.ts';
import { BUCKETS } from '../../lib/contract/table.ts';
import { gateOf } from '../../lib/deliver/edition-gate.ts';
import { haltOf } from '../../lib/deliver/halt.ts';
import { overdueEditions } from '../../lib/deliver/missing-editions.ts';
import { EDITIONS_IN_SIGHT } from '../../lib/deliver/plan-deliveries.ts';
import { deliveryPolicy } from '../../lib/deliver/policy.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { mostEditionsADay } from '../../lib/domain/schedule.ts';
import type { Membership } from '../../lib/ports.ts';
import { readDesk } from '../../lib/select/read-desk.ts';
import { clientsOfEnvironment } from '../cli/adapters.ts';
import type { Deployment } from '../cli/deployment.ts';
import { type LookUp, readFacts } from '../cli/newsletter-facts.ts';
import { findStack } from '../cli/stack.ts';
import type { Beforehand } from './before-deploy.ts';
import type { Examination } from './findings.ts';
import type { Operation } from './in-operation.ts';

const DAY_MS = 86_400_000;

/** Looks at the account before there is a stack. Read-only. */
export async function examineBeforehand(config: BroadsheetConfig): Promise<Beforehand> {
  const { identity } = config.deliver;
  const { ses } = clientsOfEnvironment();
  const lambda = new LambdaClient({});
  const [toolkit, known, settings, region, certificate] = await Promise.all([
    findStack('CDKToolkit'),
    ses.send(new GetIdentityVerificationAttributesCommand({ Identities: [identity] })),
    lambda.send(new GetAccountSettingsCommand({})),
    ses.config.region(),
    certificateOf(config),
  ]);
  return {
    examples: exampleSettings(config),
    region,
    isBootstrapped: toolkit !== null,
    identity,
    createIdentity: config.operate.createIdentity,
    isIdentityKnown: known.VerificationAttributes?.[identity] !== undefined,
    certificate,
    concurrency: settings.AccountLimit?.ConcurrentExecutions ?? 0,
  };
}

async function certificateOf({ operate }: BroadsheetConfig): Promise<Beforehand['certificate']> {
  const arn = operate.publicDomain?.certificateArn ?? null;
  if (arn === null) return null;
  const acm = new ACMClient({});
  try {
    return { arn, status: (await readCertificate(acm, arn)).status };
  } catch (error) {
    // In another Region, or in none.
    return { arn, status: error instanceof Error ? error.name : 'UNKNOWN' };
  } finally {
    acm.destroy();
  }
}

/** Looks at a deployed newsletter. Read-only. */
export async function examineOperation(
  deployment: Deployment,
  config: BroadsheetConfig,
  lookUp?: LookUp,
  ringingNow = ringingAlarms,
): Promise<Operation & Examination> {
  const { outputs, clients, clock, control, desk, membership } = deployment;
  const now = clock.now();
  // `npm start` has no alarms, and its table no backups. Without the right to ask, the other findings are worth having.
  const isOnAws = outputs.alarmTopic !== '';
  const [state, deskFile, audience, firing, tableSafety, { ses, lastEdition: last, ...seen }] =
    await Promise.all([
      control.read(),
      desk.read(),
      audienceOf(membership),
      isOnAws ? ringingNow(outputs.alarmTopic) : null,
      isOnAws ? readTableSafety(clients.dynamo, outputs.table).catch(() => null) : null,
      readFacts(deployment, config, lookUp),
    ]);
  const halt = haltOf(state, now);
  const policy = deliveryPolicy(config);
  const gate = last?.state === 'open' ? gateOf(last, state, policy) : null;
  const since = last === null ? instantOf(now.getTime() - DAY_MS) : last.frozenAt;
  const articles = s3ArticleSource(clients.s3, {
    bucket: outputs.articlesBucket,
    prefix: config.ingest.prefix,
    lookbackDays: 3,
  });
  return {
    identity: config.deliver.identity,
    fromAddress: config.deliver.fromAddress,
    ses,
    dmarc: seen.dmarc,
    alarms: seen.alarms,
    firing,
    gate: gate !== null && 'reason' in gate ? gate.reason : null,
    warmUp: policy.warmUp,
    clockAheadSeconds: seen.pages.aheadSeconds,
    halt: halt === null ? null : 'reason' in halt ? halt.reason : 'the daily quota is used up',
    hold: deskFile === null ? null : holdIn(deskFile.text),
    audience,
    editionsADay: mostEditionsADay(policy.schedule),
    lastEdition: last?.id ?? null,
    missing: overdueEditions(await deployment.register.latest(EDITIONS_IN_SIGHT), now, policy),
    hasNewArticles: await hasAny(articles.list(since)),
    publicUrl: outputs.publicUrl,
    ownDomain: seen.ownDomain,
    table: outputs.table,
    tableSafety,
  };
}

/** Null without the right to ask, or where there is no CloudWatch: the other findings are worth having. */
async function ringingAlarms(topic: string): Promise<readonly string[] | null> {
  try {
    return await readFiringAlarms(new CloudWatchClient({ maxAttempts: 1 }), topic);
  } catch {
    return null;
  }
}

/** Who holds the edition and why, in one sentence. */
function holdIn(deskFile: string): string | null {
  const { hold } = readDesk(deskFile).desk;
  if (hold === null) return null;
  const { by, at, reason, edition } = hold;
  return `${edition === undefined ? '' : `edition ${edition} `}held by ${by ?? 'desk.json'}${at === undefined ? '' : ` since ${at}`}: ${reason}`;
}

/** Counted in the index of mornings, which holds ids only: the table itself also holds every delivery of six weeks. */
async function audienceOf(membership: Membership): Promise<number> {
  let audience = 0;
  for (const morning of await membership.mornings()) {
    const buckets = Array.from({ length: BUCKETS }, (_, bucket) => membership.members(morning, bucket));
    audience += (await Promise.all(buckets)).reduce((sum, members) => sum + members.length, 0);
  }
  return audience;
}

async function hasAny(items: AsyncIterable<unknown>): Promise<boolean> {
  for await (const _ of items) return true;
  return false;
}
