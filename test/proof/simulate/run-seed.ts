import { deliveryReport } from '../../../lib/deliver/delivery-report.ts';
import { FINAL_STATES } from '../../../lib/domain/delivery.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import { aSubscriber } from '../../support/delivery-builders.ts';
import { DUE, EDITION, Morning } from './morning.ts';
import { VARIANTS, type Variant } from './variants.ts';

const HOUR = 3_600_000;
/** A reader who moves to a planned morning is added within minutes; with every possible crash, within hours. */
const MOST_LATE_HOURS = 2;

/** The result of one morning. */
export interface Outcome {
  readonly seed: number;
  readonly variant: string;
  /** Broken promises, in sentences; none on a good morning. */
  readonly broken: readonly string[];
  readonly mails: number;
  readonly ambiguous: number;
  /** Readers who got it twice; who got nothing although they stayed and were not refused; whose final row is wrong. */
  readonly doubled: number;
  readonly lost: number;
  readonly untrue: number;
  readonly unconfirmed: number;
  readonly ledgerWrites: number;
  /** Writes of batches of events. */
  readonly notes: number;
  readonly hours: number;
}

/** The variant that a seed runs. */
export function variantOf(seed: number): Variant {
  const variant = VARIANTS[seed % VARIANTS.length];
  if (variant === undefined) throw new Error('there are no variants');
  return variant;
}

/** Run the morning of one seed and check every promise against what SES really accepted. */
export async function runSeed(seed: number, variant: Variant = variantOf(seed)): Promise<Outcome> {
  const morning = new Morning(seed, variant);
  const closed = await morning.live();
  const hours = (morning.closedAt - DUE) / HOUR;
  const broken = closed ? [] : ['the edition was never closed'];
  for (const bug of morning.bugs) broken.push(`something threw: ${bug instanceof Error ? bug.stack : bug}`);
  for (const id of morning.mailedAgainstTheirWill)
    broken.push(`${id} was mailed after the sender saw that they had left`);
  let unconfirmed = 0;
  for (const subscriber of everyone(morning)) {
    broken.push(...brokenFor(subscriber, morning, variant));
    if (morning.rowOf(subscriber.id)?.state === 'UNCONFIRMED') unconfirmed += 1;
  }
  broken.push(...morning.leftTooLate);
  const most = (variant.mostUnconfirmedPerKill ?? Number.POSITIVE_INFINITY) * morning.sendersKilled;
  if (unconfirmed > most)
    broken.push(`${unconfirmed} unconfirmed, and only ${morning.sendersKilled} senders were killed`);
  for (const [id, at] of morning.movedAt) broken.push(...(await tooLate(id, at, morning)));
  const report = await deliveryReport(EDITION, instantOf(morning.time.now()), morning);
  if (!report.balanced || report.open > 0) broken.push(`the balance is off: ${JSON.stringify(report)}`);
  const rows = [...morning.ledger.all.values()];
  if (report.planned !== rows.length) {
    broken.push(`${report.planned} planned, ${rows.length} rows`);
  }
  const mails = [...morning.post.accepted.values()].reduce((sum, attempts) => sum + attempts.length, 0);
  const { writes } = morning.ledger;
  const count = (what: string) => broken.filter((one) => one.includes(what)).length;
  return {
    seed,
    variant: variant.name,
    broken,
    mails,
    ambiguous: report.ambiguous,
    doubled: count('got it twice'),
    lost: count('was skipped'),
    untrue: count(' is called '),
    unconfirmed,
    ledgerWrites: writes,
    notes: morning.evidence.writes,
    hours,
  };
}

function everyone(morning: Morning): { id: string; address: string; refused: boolean }[] {
  return Array.from({ length: morning.subscribers }, (_, n) => {
    const { id, address } = aSubscriber(n);
    return { id, address, refused: morning.post.refuses.has(address) };
  });
}

function brokenFor(
  subscriber: { id: string; address: string; refused: boolean },
  morning: Morning,
  variant: Variant,
): string[] {
  const accepted = morning.post.accepted.get(subscriber.address)?.length ?? 0;
  const row = morning.rowOf(subscriber.id);
  const state = row?.state ?? 'absent';
  const left = morning.leftAt.has(subscriber.id);
  const says = (what: string) => `${subscriber.id} ${what} (row ${state}, accepted ${accepted})`;
  const broken: string[] = [];
  if (accepted > 1) broken.push(says('got it twice'));
  if (row !== undefined && !FINAL_STATES.has(row.state)) broken.push(says('is not final'));
  if (state === 'ACCEPTED' && accepted === 0) broken.push(says('is called accepted and got nothing'));
  if (['FAILED', 'SUPPRESSED', 'EXPIRED', 'absent'].includes(state) && accepted > 0) {
    broken.push(says('is called unsent and got it'));
  }
  if (state !== 'ACCEPTED' && morning.proved.has(subscriber.id))
    broken.push(says('was proved and is not called accepted'));
  if (state === 'FAILED' && !subscriber.refused) broken.push(says('was given up without cause'));
  if (state === 'EXPIRED') broken.push(says('came too late'));
  if (state === 'UNCONFIRMED' && !variant.lossy)
    broken.push(says('was left unconfirmed although no event was lost'));
  if (accepted === 0 && !left && !subscriber.refused && state !== 'UNCONFIRMED')
    broken.push(says('was skipped'));
  return broken;
}

/** Whether a reader who moved to a morning that was already planned had to wait for the edition's end. */
async function tooLate(id: string, movedAt: number, morning: Morning): Promise<string[]> {
  const subscriber = morning.people.profiles.get(id);
  const row = morning.rowOf(id);
  if (subscriber === undefined || row?.claimedAt == null || row.attempt > 1 || !row.chunk.includes('/moved-'))
    return [];
  const planned = await morning.plan.morning(EDITION, subscriber);
  const times = [planned?.dueAt, planned?.plannedAt].map((time) => Date.parse(time ?? '') || 0);
  const hours = (Date.parse(row.claimedAt) - Math.max(movedAt, ...times)) / HOUR;
  return hours > MOST_LATE_HOURS ? [`${id} moved and was taken up ${hours.toFixed(1)} h late`] : [];
}
