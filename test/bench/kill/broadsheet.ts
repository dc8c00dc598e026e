import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoDeliveryLedger } from '../../../lib/adapters/aws/dynamo-delivery-ledger.ts';
import { createDynamoDeliveryPlan } from '../../../lib/adapters/aws/dynamo-delivery-plan.ts';
import { createDynamoDeliveryTally } from '../../../lib/adapters/aws/dynamo-delivery-tally.ts';
import { createDynamoEditionRegister } from '../../../lib/adapters/aws/dynamo-edition-register.ts';
import { createDynamoMembership } from '../../../lib/adapters/aws/dynamo-membership.ts';
import { createDynamoSendControl } from '../../../lib/adapters/aws/dynamo-send-control.ts';
import { createDynamoSubscriberDirectory } from '../../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { createDynamoTable } from '../../../lib/adapters/aws/dynamo-table.ts';
import { createS3EditionArchive } from '../../../lib/adapters/aws/s3-edition-archive.ts';
import { createSesMailer } from '../../../lib/adapters/aws/ses-mailer.ts';
import { createSqsDeliveryHints } from '../../../lib/adapters/aws/sqs-delivery-hints.ts';
import { createSqsEventBacklog } from '../../../lib/adapters/aws/sqs-event-backlog.ts';
import { profileItem } from '../../../lib/adapters/aws/subscriber-item.ts';
import { ENV } from '../../../lib/contract/environment.ts';
import { keys } from '../../../lib/contract/table.ts';
import { planDeliveries } from '../../../lib/deliver/plan-deliveries.ts';
import { sweepDeliveries } from '../../../lib/deliver/sweep-deliveries.ts';
import { recordFeedbackBatch } from '../../../lib/feedback/record-feedback.ts';
import { localClients } from '../../../lib/local/clients.ts';
import { startEmulators } from '../../../lib/local/emulators.ts';
import { createResources } from '../../../lib/local/resources.ts';
import type { Clock, DeliveryHints } from '../../../lib/ports.ts';
import { Dice } from '../../simulate/dice.ts';
import { aFrozenEdition, aPolicy, aReader } from '../../support/delivery-builders.ts';
import type { SenderOrder } from './sender-process.ts';
import { judge, type KillRow, TROUBLE } from './trouble.ts';

const BUNDLE = fileURLToPath(new URL('../../../dist/functions/deliver-messages/index.mjs', import.meta.url));
const SENDER = fileURLToPath(new URL('./sender-process.ts', import.meta.url));
const EDITION = '2026-11-22';
const SENDERS = 2;
/** Short lives, so that a dead sender's pacing slot is soon free. */
const LIFE_MS = 40_000;
const MINUTE = 60_000;

type Hints = Parameters<DeliveryHints['send']>[0];

const silent = { info() {}, warn() {}, error() {} };
const uncounted = { count() {} };

export interface KillOptions {
  readonly readers: number;
  /** Stop killing after so many. */
  readonly kills: number;
  readonly seed: number;
  readonly rate: number;
  readonly note: (line: string) => void;
}

/**
 * The deployed sender, killed again and again: SIGKILL at random moments, and at random requests to
 * DynamoDB, S3 or SES, before they leave or when their answer arrives. Then it is left alone to recover.
 */
export async function killBroadsheet({
  readers,
  kills: most,
  seed,
  rate,
  note,
}: KillOptions): Promise<KillRow> {
  if (!existsSync(BUNDLE)) throw new Error('no bundle: npm run build');
  const dice = new Dice(seed);
  // Half a minute after the edition is due.
  const startAhead = Date.parse(`${EDITION}T06:30:30Z`) - Date.now();
  let aheadMs = startAhead;
  const clock: Clock = { now: () => new Date(Date.now() + aheadMs) };
  const emulators = await startEmulators({
    clock,
    ses: { maxSendRate: rate, keep: 'index', rateLimit: { kind: 'sliding-window' } },
  });
  const clients = localClients(emulators.environment);
  const policy = aPolicy({ canaryMinutes: 0 });
  const identity = policy.letterhead.from.address.replace(/^.*@/, '');
  const { values } = await createResources(clients, emulators, { identity, publicUrl: 'http://127.0.0.1:9' });
  const table = createDynamoTable(clients.dynamo, values.table);
  // The queue's own clock cannot be set ahead, so nothing is held back in it.
  const hints = createSqsDeliveryHints(clients.sqs, values.hintsQueueUrl);
  const ports = {
    clock,
    log: silent,
    metrics: uncounted,
    register: createDynamoEditionRegister(table),
    archive: createS3EditionArchive(clients.s3, values.editionsBucket),
    membership: createDynamoMembership(table),
    directory: createDynamoSubscriberDirectory(table, clock),
    ledger: createDynamoDeliveryLedger(table),
    plan: createDynamoDeliveryPlan(table, clients.s3, values.editionsBucket),
    tally: createDynamoDeliveryTally(table),
    control: createDynamoSendControl(table),
    hints: {
      ...hints,
      send: (list: Hints) => hints.send(list.map((hint) => ({ ...hint, delaySeconds: 0 }))),
    },
    backlog: createSqsEventBacklog(clients.sqs, values.eventsQueueUrl, values.eventsDeadLetterQueueUrl),
    mailer: createSesMailer(clients.ses, values.configurationSet),
  };

  const documents = DynamoDBDocumentClient.from(clients.dynamo);
  const people = Array.from({ length: readers }, (_, n) => aReader(n));
  await table.put({ ...keys.morningSlot('Europe/London', 390), zone: 'Europe/London', minute: 390 });
  for (let i = 0; i < people.length; i += 25) {
    const items = people
      .slice(i, i + 25)
      .map((reader) => ({ PutRequest: { Item: profileItem(reader, null) } }));
    await documents.send(new BatchWriteCommand({ RequestItems: { [values.table]: items } }));
  }
  const frozenAt = clock.now().toISOString();
  await ports.register.freeze(await aFrozenEdition(EDITION, frozenAt, ports.archive));
  const started = performance.now();
  await planDeliveries(clock.now(), ports, policy);
  note(`${readers} readers planned`);
  emulators.ses.inject(TROUBLE);

  const environment = {
    ...emulators.environment,
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [ENV[name as keyof typeof ENV], value]),
    ),
    LAMBDA_TASK_ROOT: BUNDLE.replace(/\/index\.mjs$/, ''),
    PATH: process.env.PATH ?? '',
    POWERTOOLS_DEV: 'false',
  };
  let kills = 0;
  let invocations = 0;
  let busy = 0;
  let running = true;

  async function feedback(): Promise<void> {
    while (running) {
      const { Messages = [] } = await clients.sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: values.eventsQueueUrl,
          MaxNumberOfMessages: 10,
          WaitTimeSeconds: 1,
        }),
      );
      if (Messages.length === 0) continue;
      await recordFeedbackBatch(
        Messages.map(({ Body = '' }) => JSON.parse(Body)),
        ports,
      );
      await remove(Messages, values.eventsQueueUrl);
    }
  }

  async function remove(messages: readonly Message[], queueUrl: string): Promise<void> {
    const Entries = messages.map(({ ReceiptHandle }, n) => ({
      Id: String(n),
      ReceiptHandle: ReceiptHandle ?? '',
    }));
    await clients.sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  }

  /** One place for an execution environment, refilled after every death. */
  async function place(): Promise<void> {
    let child: ChildProcess | null = null;
    while (running) {
      const { Messages = [] } = await clients.sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: values.hintsQueueUrl,
          MaxNumberOfMessages: 5,
          WaitTimeSeconds: 1,
          VisibilityTimeout: 1800,
        }),
      );
      if (Messages.length === 0) continue;
      busy += 1;
      child ??= await startSender(environment);
      const survived = await order(child, Messages);
      if (survived === 'died') child = null;
      else if (survived === 'done') await remove(Messages, values.hintsQueueUrl);
      busy -= 1;
    }
    child?.kill('SIGKILL');
  }

  async function order(
    child: ChildProcess,
    messages: readonly Message[],
  ): Promise<'done' | 'failed' | 'died'> {
    const Records = messages.map(({ Body, MessageId }) => ({ body: Body, messageId: MessageId }));
    const doomed = kills < most;
    const atRequest = doomed && dice.chance(0.5);
    const message: SenderOrder = {
      event: { Records },
      invocation: `run-${++invocations}`,
      lifeMs: LIFE_MS,
      aheadMs,
      dieAt: atRequest
        ? { request: Math.ceil(dice.between(0, 600)), side: dice.chance(0.5) ? 'before' : 'after' }
        : null,
    };
    const timer =
      doomed && !atRequest ? setTimeout(() => child.kill('SIGKILL'), dice.between(50, 4_000)) : undefined;
    return await new Promise((resolve) => {
      const onMessage = (answer: { done?: unknown; failed?: string }) =>
        settle(answer.failed === undefined ? 'done' : 'failed');
      const onExit = () => {
        kills += 1;
        settle('died');
      };
      const settle = (outcome: 'done' | 'failed' | 'died') => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(outcome);
      };
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.send(message);
    });
  }

  const work = [feedback(), feedback(), ...Array.from({ length: SENDERS }, place)];
  for (;;) {
    const outcome = await sweepDeliveries(clock.now(), ports, policy);
    if (outcome.editions.every(({ closed }) => closed)) break;
    const { waiting } = await ports.backlog.count();
    const queued = await ports.hints.waiting();
    // Nothing to do in this minute: on to the next, without sitting through it.
    if (aheadMs - startAhead > 30 * 60 * MINUTE)
      throw new Error('the edition was not closed within 30 hours');
    if (busy === 0 && waiting === 0 && queued === 0) aheadMs += MINUTE;
    else await new Promise((resolve) => setTimeout(resolve, 500));
  }
  running = false;
  await emulators.ses.settled();
  await Promise.all(work);

  let unconfirmed = 0;
  for (let i = 0; i < people.length; i += 100) {
    const rows = await ports.ledger.rows(
      EDITION,
      people.slice(i, i + 100).map(({ id }) => id),
    );
    unconfirmed += rows.filter((row) => row?.state === 'UNCONFIRMED').length;
  }
  note(
    `closed after ${Math.round((performance.now() - started) / 1000)} s, ${Math.round((aheadMs - startAhead) / MINUTE)} min of quiet skipped`,
  );
  const row = judge(
    'broadsheet',
    people.map(({ address }) => address),
    emulators.ses.acceptances(),
    { kills, unconfirmed },
  );
  clients.destroy();
  await emulators.stop();
  return row;
}

async function startSender(env: Record<string, string>): Promise<ChildProcess> {
  const child = fork(SENDER, [BUNDLE], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', reject);
  });
  child.removeAllListeners('exit');
  return child;
}
