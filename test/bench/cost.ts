import { parseArgs } from 'node:util';
import { METRIC } from '../../lib/contract/metrics.ts';
import { PRICES as P } from './cost/prices.ts';

export const summary = 'what a month of daily editions costs on AWS, by list size';

interface CostRow {
  readonly subscribers: number;
  readonly mails: number;
  /** Dollars a month without SES, by what they are paid for. */
  readonly parts: Readonly<Record<string, number>>;
  readonly infrastructure: number;
  readonly sesAlaCarte: number;
  readonly sesEssentials: number;
  /** Hours for one edition at so many mails a second and 95 % of it. */
  readonly hoursAt: Readonly<Record<string, number>>;
}

const EDITIONS = 30;
const CHUNK = 500;
/** Mails a second of one sender, and gigabytes of its memory. */
const SENDER_RATE = 50;
const SENDER_GB = 1;
/** Send and Delivery of each mail, and a few bounces. */
const EVENTS_PER_MAIL = 2.02;
const EVENT_BATCH = 10;
const LEDGER_DAYS = 45;
const SECONDS_IN_MONTH = 30 * 86_400;
/** Hours a day in which an edition is open and swept by the minute. */
const OPEN_HOURS = 6;
/** Two queues, each asked by five pollers of Lambda every 20 seconds. */
const EMPTY_RECEIVES = (2 * 5 * SECONDS_IN_MONTH) / 20;
/** Metrics of our own are paid for by the hour in which they are counted: one always, the others while an edition is open. */
const METRIC_MONTHS = 1 + (Object.keys(METRIC).length - 1) * (OPEN_HOURS / 24);
/** An alarm costs by the metric: seventeen alarms over twenty-two. */
const ALARMS = 22;
/** Requests to the reader pages for each reader and month: a guess. Each leaves some 250 bytes in the access log. */
const REQUESTS = 0.2;
const ACCESS_LOG_BYTES = 250;

/** A model, not a bill: counted from what the code does for each mail, chunk and minute. */
export async function run(args: string[]): Promise<{ readonly rows: readonly CostRow[] }> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const rows = [0, 1_000, 100_000, 1_000_000, 10_000_000].map(monthOf);
  if (!values.json) print(rows);
  return { rows };
}

function monthOf(subscribers: number): CostRow {
  const mails = subscribers * EDITIONS;
  const chunks = Math.ceil(mails / CHUNK);
  const events = mails * EVENTS_PER_MAIL;
  const sweeps = EDITIONS * OPEN_HOURS * 60;
  const parts = {
    // Claim and confirm; a look at row and profile before, and the row once more when the chunk is finished.
    ledger: mails * (2 * P.dynamoWrite + 3 * P.dynamoRead),
    // One row and profile a second of sending for control, one count; six writes and reads a chunk.
    control:
      (mails / SENDER_RATE) * (P.dynamoRead + P.dynamoWrite) + chunks * 6 * (P.dynamoWrite + P.dynamoRead),
    // 40 bytes a member, half price because indexes are read eventually; 64 buckets of some 40 zones.
    planning: ((mails * 40) / 4096 + EDITIONS * 40 * 64) * (P.dynamoRead / 2) + chunks * (P.s3Put + P.s3Get),
    // Each event reads its row; one count for each batch and minute.
    feedback: events * P.dynamoRead + (events / EVENT_BATCH) * P.dynamoWrite,
    eventQueue: events * (P.snsPublish + 1.3 * P.sqsRequest),
    hints: chunks * 3.2 * P.sqsRequest,
    lambda:
      (mails / SENDER_RATE) * SENDER_GB * P.lambdaGigabyteSecondArm +
      (events / EVENT_BATCH) * (0.02 * 0.5 * P.lambdaGigabyteSecondArm + P.lambdaRequest) +
      sweeps * (0.5 * 0.25 * P.lambdaGigabyteSecondArm + P.lambdaRequest),
    ticks:
      (SECONDS_IN_MONTH / 60 + SECONDS_IN_MONTH / 900) * (P.scheduleInvocation + P.lambdaRequest) +
      sweeps * 40 * P.dynamoRead,
    storage: gigabytesOf(subscribers) * P.dynamoGigabyteMonth,
    // Backups of every second of the last 35 days.
    pointInTime: gigabytesOf(subscribers) * P.dynamoBackupGigabyteMonth,
    logs: ((mails * 15) / 1e9) * P.logGigabyte,
    pages: subscribers * REQUESTS * (P.apiRequest + (ACCESS_LOG_BYTES / 1e9) * P.logGigabyte),
    polls: EMPTY_RECEIVES * P.sqsRequest,
    watch:
      Math.max(0, METRIC_MONTHS - P.freeMetrics) * P.metricMonth +
      Math.max(0, ALARMS - P.freeAlarms) * P.alarmMonth,
  };
  return {
    subscribers,
    mails,
    parts,
    infrastructure: Object.values(parts).reduce((sum, dollars) => sum + dollars, 0),
    sesAlaCarte: mails * P.sesMail,
    sesEssentials: essentials(mails),
    hoursAt: Object.fromEntries([14, 50, 200, 500].map((rate) => [rate, subscribers / (0.95 * rate) / 3600])),
  };
}

/** Profiles, and the ledger rows of six weeks. */
function gigabytesOf(subscribers: number): number {
  return (subscribers * 700 + subscribers * Math.min(EDITIONS, LEDGER_DAYS) * 1.5 * 420) / 1e9;
}

function essentials(mails: number): number {
  let dollars = 0;
  let below = 0;
  for (const { upTo, mail } of P.sesEssentials) {
    dollars += Math.max(0, Math.min(mails, upTo) - below) * mail;
    below = upTo;
  }
  return dollars;
}

function print(rows: readonly CostRow[]): void {
  console.log(
    'subscribers   mails/month   infrastructure   SES à la carte   SES Essentials   one edition at 14 / 50 / 200 / 500 a second',
  );
  for (const row of rows) {
    const hours = Object.values(row.hoursAt)
      .map((hour) => `${hour.toFixed(1)} h`)
      .join(' / ');
    console.log(
      `${String(row.subscribers).padStart(11)} ${String(row.mails).padStart(13)} ${dollars(row.infrastructure, 16)} ${dollars(row.sesAlaCarte, 16)} ${dollars(row.sesEssentials, 16)}   ${hours}`,
    );
  }
  const million = rows.find(({ subscribers }) => subscribers === 1_000_000);
  const parts = Object.entries(million?.parts ?? {}).map(([name, cost]) => `${name} ${cost.toFixed(2)}`);
  console.log(`a million subscribers, by part: ${parts.join(', ')}`);
}

function dollars(amount: number, width: number): string {
  return `$${amount.toFixed(2)}`.padStart(width);
}
