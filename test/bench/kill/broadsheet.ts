import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { createDynamoDeliveryPlan } from '../../../lib/adapters/aws/dynamo-delivery-plan.ts';
import { createDynamoDeliveryTally } from '../../../lib/adapters/aws/dynamo-delivery-tally.ts';
import { createDynamoMembership } from '../../../lib/adapters/aws/dynamo-membership.ts';
import { createDynamoSendControl } from '../../../lib/adapters/aws/dynamo-send-control.ts';
import { createDynamoSubscriberDirectory } from '../../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { createSesMailer } from '../../../lib/adapters/aws/ses-mailer.ts';
import { createSqsDeliveryHints } from '../../../lib/adapters/aws/sqs-delivery-hints.ts';
import { createSqsEventBacklog } from '../../../lib/adapters/aws/sqs-event-backlog.ts';
import { planDeliveries } from '../../../lib/deliver/plan-deliveries.ts';
import { sweepDeliveries } from '../../../lib/deliver/sweep-deliveries.ts';
import { recordFeedbackBatch } from '../../../lib/feedback/record-feedback.ts';
import type { DeliveryHints } from '../../../lib/ports.ts';
import { Dice } from '../../simulate/dice.ts';
import { aFrozenEdition, aPolicy } from '../../support/delivery-builders.ts';
import { type Ending, type RunningFunction, startFunction } from '../morning/running-function.ts';
import { openStage, rowsOf, type Stage } from '../morning/stage.ts';
import { judge, type KillRow, TROUBLE } from './trouble.ts';

const EDITION = '2026-11-22';
const SENDERS = 2;
/** Short lives, so that a dead sender's pacing slot is soon free. */
const LIFE_MS = 40_000;
const MINUTE = 60_000;
const LONGEST_MINUTES = 30 * 60;

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
 * DynamoDB, S3 or SES, before they leave or when their answer was read. Then it is left alone to recover.
 */
export async function killBroadsheet(options: KillOptions): Promise<KillRow> {
  const { readers, seed, rate, note } = options;
  const stage = await openStage({
    readers,
    // Half a minute after the edition is due.
    startAt: new Date(`${EDITION}T06:30:30Z`),
    ses: { maxSendRate: rate, rateLimit: { kind: 'sliding-window' } },
  });
  const { clock, emulators, register, archive, people } = stage;
  const ports = portsOf(stage);
  const policy = aPolicy({ canaryMinutes: 0 });
  await register.freeze(await aFrozenEdition(EDITION, clock.now().toISOString(), archive));
  const started = performance.now();
  await planDeliveries(clock.now(), ports, policy);
  note(`${readers} readers planned`);
  emulators.ses.inject(TROUBLE);

  const work = new Work(stage, ports, new Dice(seed), options.kills);
  const skipped = await sweepUntilClosed(work, policy);
  await work.end();

  const rows = await rowsOf(stage, EDITION);
  const unconfirmed = rows.filter((row) => row?.state === 'UNCONFIRMED').length;
  const seconds = Math.round((performance.now() - started) / 1000);
  note(`closed after ${seconds} s, ${skipped} min of quiet skipped`);
  const addresses = people.map(({ address }) => address);
  const row = judge('broadsheet', addresses, emulators.ses.acceptances(), { kills: work.kills, unconfirmed });
  await stage.stop();
  return row;
}

const silent = { info() {}, warn() {}, error() {} };
const uncounted = { count() {} };

/** What planner, sweeper and feedback run on: they live in the bench's own process and are not killed here. */
function portsOf({ clock, clients, values, table, register, archive, ledger }: Stage) {
  const hints = createSqsDeliveryHints(clients.sqs, values.hintsQueueUrl);
  return {
    clock,
    log: silent,
    metrics: uncounted,
    register,
    archive,
    ledger,
    membership: createDynamoMembership(table),
    directory: createDynamoSubscriberDirectory(table, clock),
    plan: createDynamoDeliveryPlan(table, clients.s3, values.editionsBucket),
    tally: createDynamoDeliveryTally(table),
    control: createDynamoSendControl(table),
    hints: {
      ...hints,
      // The queue's own clock cannot be set ahead, so nothing is held back in it.
      send: (list: Parameters<DeliveryHints['send']>[0]) =>
        hints.send(list.map((hint) => ({ ...hint, delaySeconds: 0 }))),
    },
    backlog: createSqsEventBacklog(clients.sqs, values.eventsQueueUrl, values.eventsDeadLetterQueueUrl),
    mailer: createSesMailer(clients.ses, values.configurationSet),
  };
}

/** The minute tick; minutes in which nothing is left to do are skipped. @returns how many were. */
async function sweepUntilClosed(work: Work, policy: ReturnType<typeof aPolicy>): Promise<number> {
  const { clock } = work.stage;
  for (let skipped = 0; skipped <= LONGEST_MINUTES; ) {
    const outcome = await sweepDeliveries(clock.now(), work.ports, policy);
    if (outcome.editions.every(({ closed }) => closed)) return skipped;
    if (await work.isQuiet()) {
      skipped += 1;
      clock.skip(MINUTE);
    } else await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`the edition was not closed within ${LONGEST_MINUTES / 60} hours`);
}

/** Senders and feedback, at work side by side until they are told to end. */
class Work {
  kills = 0;
  readonly stage: Stage;
  readonly ports: ReturnType<typeof portsOf>;
  readonly #dice: Dice;
  readonly #most: number;
  readonly #workers: readonly Promise<void>[];
  #running = true;
  #busy = 0;
  #invocations = 0;

  constructor(stage: Stage, ports: ReturnType<typeof portsOf>, dice: Dice, most: number) {
    this.stage = stage;
    this.ports = ports;
    this.#dice = dice;
    this.#most = most;
    const places = Array.from({ length: SENDERS }, () => this.#place());
    this.#workers = [this.#feedback(), this.#feedback(), ...places];
  }

  async isQuiet(): Promise<boolean> {
    const { waiting } = await this.ports.backlog.count();
    return this.#busy === 0 && waiting === 0 && (await this.ports.hints.waiting()) === 0;
  }

  async end(): Promise<void> {
    this.#running = false;
    await this.stage.emulators.ses.settled();
    await Promise.all(this.#workers);
  }

  async #feedback(): Promise<void> {
    const { eventsQueueUrl } = this.stage.values;
    while (this.#running) {
      const messages = await this.#receive(eventsQueueUrl, 10);
      if (messages.length === 0) continue;
      const events = messages.map(({ Body = '' }) => JSON.parse(Body));
      await recordFeedbackBatch(events, this.ports);
      await this.#remove(messages, eventsQueueUrl);
    }
  }

  /** One place for an execution environment, refilled after every death. */
  async #place(): Promise<void> {
    const { environment, values } = this.stage;
    let sender: RunningFunction | null = null;
    while (this.#running) {
      const messages = await this.#receive(values.hintsQueueUrl, 5);
      if (messages.length === 0) continue;
      this.#busy += 1;
      sender ??= await startFunction('deliver-messages', environment);
      const { how } = await this.#order(sender, messages);
      if (how === 'done') await this.#remove(messages, values.hintsQueueUrl);
      if (how === 'died') {
        this.kills += 1;
        sender = null;
      }
      this.#busy -= 1;
    }
    sender?.kill();
  }

  async #order(sender: RunningFunction, messages: readonly Message[]): Promise<Ending> {
    const Records = messages.map(({ Body, MessageId }) => ({ body: Body, messageId: MessageId }));
    const doomed = this.kills < this.#most;
    const atRequest = doomed && this.#dice.chance(0.5);
    const timer =
      doomed && !atRequest ? setTimeout(() => sender.kill(), this.#dice.between(50, 4_000)) : undefined;
    const ending = await sender.invoke({
      event: { Records },
      invocation: `run-${++this.#invocations}`,
      lifeMs: LIFE_MS,
      aheadMs: this.stage.clock.aheadMs,
      dieAt: atRequest
        ? {
            request: Math.ceil(this.#dice.between(0, 600)),
            side: this.#dice.chance(0.5) ? 'before' : 'answered',
          }
        : null,
    });
    clearTimeout(timer);
    return ending;
  }

  async #receive(QueueUrl: string, most: number): Promise<readonly Message[]> {
    const { Messages = [] } = await this.stage.clients.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: most,
        WaitTimeSeconds: 1,
        VisibilityTimeout: 1800,
      }),
    );
    return Messages;
  }

  async #remove(messages: readonly Message[], QueueUrl: string): Promise<void> {
    const Entries = messages.map(({ ReceiptHandle = '' }, n) => ({ Id: String(n), ReceiptHandle }));
    await this.stage.clients.sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}
