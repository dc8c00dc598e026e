import { deliverChunks } from '../../../lib/deliver/deliver-chunk.ts';
import { shareCount } from '../../../lib/deliver/pacer.ts';
import { Dice } from '../../proof/simulate/dice.ts';
import { FAULTS, type Faults } from '../../proof/simulate/faults.ts';
import { PostOffice } from '../../proof/simulate/post-office.ts';
import { Process } from '../../proof/simulate/process.ts';
import { VirtualTime } from '../../proof/simulate/virtual-time.ts';
import { aSubscriber } from '../../support/delivery-builders.ts';
import { deliveryCloud } from '../../support/delivery-cloud.ts';

export interface UtilisationRow {
  /** SES's limit, messages a second, counted in a hard sliding second. */
  readonly rate: number;
  readonly senders: number;
  /** Accepted mails by the limit, in percent. */
  readonly utilisation: number;
  /** Share of sends answered "too fast", in percent. */
  readonly throttled: number;
  readonly ledgerWritesPerMail: number;
}

const QUIET: Faults = Object.fromEntries(Object.keys(FAULTS).map((name) => [name, 0])) as unknown as Faults;
const WARM_UP_MS = 5_000;
/** Milliseconds, mean of each way to DynamoDB and S3. */
const STORE_MS = 3;

/**
 * The production sender against an SES that counts in hard seconds, in virtual time: the figure is that of the
 * algorithm and does not depend on how busy this machine is. Ways to SES are log-normal with a median of 8 ms, as
 * in the research that chose the numbers; a sender that finds no share asks again after 250 ms, as a queue would.
 */
export async function utilisationAt(rate: number, seconds: number, seed = 1): Promise<UtilisationRow> {
  const time = new VirtualTime(new Date('2026-11-22T06:30:00Z'));
  const dice = new Dice(seed);
  const cloud = deliveryCloud();
  const subscribers = Math.ceil(rate * seconds);
  for (let n = 0; n < subscribers; n++) cloud.people.profiles.set(aSubscriber(n).id, aSubscriber(n));
  cloud.ses.quota = { maxSendRate: rate, max24Hours: null, sentLast24Hours: 0 };
  await cloud.freeze();
  const chunks = await planned(cloud, subscribers);

  const accepted: number[] = [];
  let sends = 0;
  let throttled = 0;
  const post = new PostOffice(
    time,
    dice,
    QUIET,
    { perSecond: rate, perDay: 1e9 },
    () => {},
    () => 8 * Math.exp(0.5 * gauss(dice)),
  );
  const senders = Math.max(2, shareCount(rate, cloud.policy));
  let lastStart = Number.POSITIVE_INFINITY;
  let busy = 0;
  const place = async (n: number): Promise<void> => {
    for (let turn = 0; chunks.length > 0; turn++) {
      const hints = chunks.splice(0, 5);
      const process = new Process(`p${n}.${turn}`, 300_000, time, dice, QUIET);
      const through = <P extends object>(port: P) => process.through(port, STORE_MS);
      const counter = post.counterFor(process, () => accepted.push(time.millis));
      const ports = {
        ...cloud,
        clock: time,
        timer: { sleep: (milliseconds: number) => process.sleep(milliseconds) },
        register: through(cloud.register),
        archive: through(cloud.archive),
        plan: through(cloud.plan),
        control: through(cloud.control),
        tally: through(cloud.tally),
        pacing: through(cloud.pacing),
        ledger: through(cloud.ledger),
        mailer: {
          ...counter,
          send: async (mail: Parameters<typeof counter.send>[0]) => {
            const outcome = await counter.send(mail);
            if (time.millis > start + WARM_UP_MS) {
              sends += 1;
              if (outcome.status === 'throttled') throttled += 1;
            }
            return outcome;
          },
        },
      };
      const run = { deadline: process.deadline, invocation: process.id };
      const outcomes = await deliverChunks(hints, run, ports, cloud.policy);
      if (outcomes.some(({ status }) => status === 'no-share')) {
        chunks.unshift(...hints);
        await process.sleep(250);
      }
    }
    lastStart = Math.min(lastStart, time.millis);
  };
  const start = time.millis;
  for (let n = 0; n < senders; n++) {
    busy += 1;
    // Cold starts are spread over two seconds.
    time.after(
      dice.between(0, 2_000),
      () =>
        void place(n).finally(() => {
          busy -= 1;
        }),
    );
  }
  await time.run(new Date(start + 20 * seconds * 1000), () => busy === 0);
  const end = Math.min(lastStart, accepted.at(-1) ?? 0);
  const counted = accepted.filter((at) => at > start + WARM_UP_MS && at <= end).length;
  const possible = (rate * (end - start - WARM_UP_MS)) / 1000;
  return {
    rate,
    senders: shareCount(rate, cloud.policy),
    utilisation: (100 * counted) / possible,
    throttled: (100 * throttled) / Math.max(1, sends),
    ledgerWritesPerMail: cloud.ledger.writes / accepted.length,
  };
}

async function planned(cloud: ReturnType<typeof deliveryCloud>, subscribers: number) {
  // The index of the fakes is made by saves; one list is enough here, so the chunks are written by hand.
  const { createHash } = await import('node:crypto');
  const hints = [];
  for (let from = 0; from < subscribers; from += cloud.policy.chunkSize) {
    const ids = Array.from(
      { length: Math.min(cloud.policy.chunkSize, subscribers - from) },
      (_, i) => aSubscriber(from + i).id,
    );
    const sha256 = createHash('sha256').update(JSON.stringify(ids)).digest('hex');
    const name = `bench/${from}`;
    await cloud.plan.writeSubscribers('2026-11-22', name, ids);
    await cloud.plan.addChunk({
      edition: '2026-11-22',
      name,
      count: ids.length,
      sha256,
      zone: 'Europe/London',
      minute: 390,
      state: 'open',
      subscribers: null,
      dueAt: '2026-11-22T06:30:00.000Z',
      cutOffAt: '2026-11-23T04:30:00.000Z',
      nextAt: '2026-11-22T06:30:00.000Z',
      finishedAt: null,
      opened: 0,
      totals: null,
    });
    hints.push({ edition: '2026-11-22', chunk: name });
  }
  await cloud.control.setLimits(
    {
      maxSendRate: cloud.ses.quota.maxSendRate,
      max24Hours: null,
      sentLast24Hours: 0,
      askedAt: '2026-11-22T06:30:00.000Z',
    },
    null,
  );
  return hints;
}

/** A standard normal number (Box and Muller). */
function gauss(dice: Dice): number {
  return Math.sqrt(-2 * Math.log(dice.roll() + 1e-12)) * Math.cos(2 * Math.PI * dice.roll());
}
