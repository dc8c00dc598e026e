import { createDynamoDeliveryEvidence } from '../../../lib/adapters/aws/dynamo-delivery-evidence.ts';
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
import type { DeliveryHints } from '../../../lib/ports.ts';
import { systemRandomness } from '../../../lib/runtime/world.ts';
import { openStage, rowsOf, type Stage } from '../../support/bundled-functions/stage.ts';
import { aFrozenEdition, aPolicy } from '../../support/delivery-builders.ts';
import { Dice } from '../simulate/dice.ts';
import { DoomedWork } from './doomed-work.ts';
import { judge, type KillRow, TROUBLE } from './trouble.ts';

const EDITION = '2026-11-22';
const MINUTE = 60_000;
const LONGEST_MINUTES = 30 * 60;

export interface KillOptions {
  readonly subscribers: number;
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
  const { subscribers, seed, rate, note } = options;
  const stage = await openStage({
    subscribers,
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
  note(`${subscribers} readers planned`);
  emulators.ses.inject(TROUBLE);

  const work = new DoomedWork(stage, ports, new Dice(seed), options.kills);
  const skipped = await sweepUntilClosed(work, ports, policy);
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
    directory: createDynamoSubscriberDirectory(table, clock, systemRandomness),
    plan: createDynamoDeliveryPlan(table, clients.s3, values.editionsBucket),
    evidence: createDynamoDeliveryEvidence(table),
    tally: createDynamoDeliveryTally(table, 'bench'),
    control: createDynamoSendControl(table),
    hints: {
      ...hints,
      // The queue's own clock cannot be set ahead, so nothing is held back in it.
      send: (list: Parameters<DeliveryHints['send']>[0]) =>
        hints.send(list.map((hint) => ({ ...hint, delaySeconds: 0 }))),
    },
    deskHold: { read: async () => null },
    backlog: createSqsEventBacklog(clients.sqs, values.eventsQueueUrl, values.eventsDeadLetterQueueUrl),
    mailer: createSesMailer(clients.ses, values.configurationSet),
  };
}

/** The minute tick; minutes in which nothing is left to do are skipped. @returns how many were. */
async function sweepUntilClosed(
  work: DoomedWork,
  ports: ReturnType<typeof portsOf>,
  policy: ReturnType<typeof aPolicy>,
): Promise<number> {
  const { clock } = ports;
  for (let skipped = 0; skipped <= LONGEST_MINUTES; ) {
    const outcome = await sweepDeliveries(clock.now(), ports, policy);
    if (outcome.editions.every(({ closed }) => closed)) return skipped;
    if (await work.isQuiet()) {
      skipped += 1;
      clock.skip(MINUTE);
    } else await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`the edition was not closed within ${LONGEST_MINUTES / 60} hours`);
}
