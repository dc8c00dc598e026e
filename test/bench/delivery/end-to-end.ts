import { judge } from '../../proof/kill/trouble.ts';
import { Shift } from '../../support/bundled-functions/shift.ts';
import { openStage, rowsOf } from '../../support/bundled-functions/stage.ts';
import { aFrozenEdition } from '../../support/delivery-builders.ts';
import { LARGEST_HTML } from './largest-mail.ts';

/** Figures of one whole morning on one machine. */
export interface EndToEndRow {
  readonly subscribers: number;
  readonly senders: number;
  readonly htmlBytes: number;
  /** From the plan to the closed edition, and from the first mail that SES took to the last. */
  readonly wallSeconds: number;
  readonly sendingSeconds: number;
  readonly mailsPerSecond: number;
  /** CPU that one mail costs in the functions, and in the emulators that stand for AWS. */
  readonly senderCpuMsPerMail: number;
  readonly feedbackCpuMsPerMail: number;
  readonly emulatorsCpuMsPerMail: number;
  /** Largest resident memory of a sender, and what it may have. */
  readonly senderPeakMegabytes: number;
  readonly senderLimitMegabytes: number;
  /** Every write to the table by senders and feedback, counts and pacing included. */
  readonly tableWritesPerMail: number;
  readonly lost: number;
  readonly doubled: number;
  readonly unconfirmed: number;
}

const EDITION = '2026-11-22';
/** Memory that the smallest sensible function would have. */
const LIMIT_MEGABYTES = 256;
/** What V8 may keep of that; code, buffers and stacks need the rest. */
const SENDER_FLAGS = ['--max-old-space-size=96', '--max-semi-space-size=4'];
/** Mails a second of one pacing morning, and so of one sender. */
const SLOT_RATE = 50;

/**
 * A whole morning of the largest mail: the bundled functions, each in processes of its own, on the emulators.
 * SES allows as much as the senders can use.
 */
export async function endToEnd(
  subscribers: number,
  senders: number,
  note: (line: string) => void,
): Promise<EndToEndRow> {
  const startAt = new Date(`${EDITION}T06:30:30Z`);
  const stage = await openStage({ subscribers, startAt, ses: { maxSendRate: senders * SLOT_RATE } });
  const frozenAt = stage.clock.now().toISOString();
  await stage.register.freeze(await aFrozenEdition(EDITION, frozenAt, stage.archive, 1, LARGEST_HTML));
  note(`${subscribers} readers subscribed`);
  const before = process.cpuUsage();
  const shift = new Shift(stage, { senders, senderFlags: SENDER_FLAGS });
  const { wallSeconds, sendingSeconds } = await shift.untilClosed(EDITION, note);
  const { user, system } = process.cpuUsage(before);
  const rows = await rowsOf(stage, EDITION);
  const unconfirmed = rows.filter((row) => row?.state === 'UNCONFIRMED').length;
  const addresses = stage.people.map(({ address }) => address);
  const log = stage.emulators.ses.acceptances();
  const { lost, doubled } = judge('broadsheet', addresses, log, { kills: 0, unconfirmed });
  await stage.stop();
  return {
    subscribers,
    senders,
    htmlBytes: new TextEncoder().encode(LARGEST_HTML).length,
    wallSeconds,
    sendingSeconds,
    mailsPerSecond: subscribers / sendingSeconds,
    senderCpuMsPerMail: shift.cpuMs('deliver-messages') / subscribers,
    feedbackCpuMsPerMail: shift.cpuMs('record-feedback') / subscribers,
    emulatorsCpuMsPerMail: (user + system) / 1000 / subscribers,
    senderPeakMegabytes: shift.peakBytes('deliver-messages') / 1_048_576,
    senderLimitMegabytes: LIMIT_MEGABYTES,
    tableWritesPerMail: shift.tableWrites / subscribers,
    lost,
    doubled,
    unconfirmed,
  };
}

/** Whether a promise is broken: everybody once, in the memory that was promised. */
export function isBroken(row: EndToEndRow): boolean {
  return row.lost + row.doubled + row.unconfirmed > 0 || row.senderPeakMegabytes > row.senderLimitMegabytes;
}
