import { parseArgs } from 'node:util';
import { type EndToEndRow, endToEnd, isBroken } from './delivery/end-to-end.ts';
import { type PlannerRow, planAt } from './delivery/planner.ts';
import { type ThroughputRow, throughput } from './delivery/throughput.ts';
import { type UtilisationRow, utilisationAt } from './delivery/utilisation.ts';

export const summary =
  'how much of SES’s rate is used, what a mail costs its sender, what planning holds in memory';

interface DeliveryBench {
  readonly utilisation: readonly UtilisationRow[];
  readonly throughput: readonly ThroughputRow[];
  /** Mails per CPU-second of ours by those of the other. */
  readonly ratios: { readonly toNodemailer: number; readonly toBarePost: number };
  readonly ledgerWritesPerMail: number;
  readonly planner: readonly PlannerRow[];
  readonly endToEnd: EndToEndRow;
}

/** Seconds of sending for each rate: long enough for several hand-overs between invocations. */
const SECONDS = new Map([
  [14, 900],
  [50, 240],
  [200, 150],
  [500, 120],
]);

/**
 * `--mails N` for the throughput part (default 600), `--only utilisation|throughput|planner`.
 * `--end-to-end N`: instead of these, a whole morning of N readers with the bundles and `--senders N` (default 4).
 * Status 1 if somebody was lost or doubled, or a sender needed more memory than promised.
 */
export async function run(args: string[]): Promise<Partial<DeliveryBench>> {
  const { values } = parseArgs({
    args,
    options: {
      mails: { type: 'string', default: '600' },
      only: { type: 'string' },
      'end-to-end': { type: 'string' },
      senders: { type: 'string', default: '4' },
      json: { type: 'boolean', default: false },
    },
  });
  const { 'end-to-end': subscribers } = values;
  if (subscribers !== undefined)
    return await wholeMorning(Number(subscribers), Number(values.senders), values.json);
  const wants = (part: string) => values.only === undefined || values.only === part;
  const result: { -readonly [K in keyof DeliveryBench]?: DeliveryBench[K] } = {};
  if (wants('planner')) result.planner = [await planAt(100_000), await planAt(1_000_000)];
  if (wants('throughput')) {
    result.throughput = await throughput(Number(values.mails));
    result.ratios = ratiosOf(result.throughput);
  }
  if (wants('utilisation')) {
    const rows = [];
    for (const [rate, seconds] of SECONDS) rows.push(await utilisationAt(rate, seconds));
    result.utilisation = rows;
    result.ledgerWritesPerMail = Math.max(...rows.map(({ ledgerWritesPerMail }) => ledgerWritesPerMail));
  }
  if (!values.json) print(result);
  return result;
}

async function wholeMorning(
  subscribers: number,
  senders: number,
  json: boolean,
): Promise<Pick<DeliveryBench, 'endToEnd'>> {
  const row = await endToEnd(subscribers, senders, (line) => {
    if (!json) console.error(`  ${line}`);
  });
  if (isBroken(row)) process.exitCode = 1;
  if (!json)
    for (const [name, value] of Object.entries(row)) console.log(`${name.padEnd(24)}${rounded(value)}`);
  return { endToEnd: row };
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100).padStart(12);
}

function ratiosOf(rows: readonly ThroughputRow[]): DeliveryBench['ratios'] {
  const of = (name: ThroughputRow['sender']) =>
    rows.find(({ sender }) => sender === name)?.mailsPerCpuSecond ?? Number.NaN;
  return {
    toNodemailer: of('broadsheet') / of('nodemailer, SES transport'),
    toBarePost: of('broadsheet') / of('bare signed POST'),
  };
}

function print({
  utilisation = [],
  throughput: rows = [],
  ratios,
  planner = [],
}: Partial<DeliveryBench>): void {
  for (const { rate, senders, utilisation: used, throttled, ledgerWritesPerMail } of utilisation) {
    console.log(
      `${rate}/s, ${senders} sender(s): ${used.toFixed(1)} % of the rate, ${throttled.toFixed(3)} % throttled, ${ledgerWritesPerMail.toFixed(2)} ledger writes a mail`,
    );
  }
  for (const { sender, cpuMsPerMail, mailsPerCpuSecond } of rows) {
    console.log(
      `${sender.padEnd(26)} ${cpuMsPerMail.toFixed(2)} ms CPU a mail, ${mailsPerCpuSecond.toFixed(0)} mails a CPU-second`,
    );
  }
  if (ratios !== undefined) {
    console.log(
      `ours is ${ratios.toNodemailer.toFixed(2)} x nodemailer, ${(100 * ratios.toBarePost).toFixed(0)} % of the bare POST`,
    );
  }
  for (const { subscribers, seconds, peakMegabytes, chunks } of planner) {
    console.log(
      `${subscribers} readers planned into ${chunks} chunks in ${seconds.toFixed(1)} s, at most ${peakMegabytes.toFixed(0)} MB`,
    );
  }
}
