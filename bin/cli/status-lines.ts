import { plural } from '@broadsheet/text/plural';
import type { DeliveryReport } from '../../lib/deliver/delivery-report.ts';
import type { EditionGate } from '../../lib/domain/edition-gate.ts';
import type { ControlState, EditionRow } from '../../lib/ports.ts';
import { balanceLine } from './delivery-state.ts';

export interface EditionStatus {
  readonly row: EditionRow;
  readonly report: DeliveryReport;
  readonly control: ControlState;
  readonly gate: EditionGate;
  /** Whether the config lets an edition leave only with an editor's approval. */
  readonly needsApproval: boolean;
}

/** What `status` prints of an edition: how far it is, what holds it, and what it lost. */
export function statusLines(status: EditionStatus): string[] {
  const { row, report, control } = status;
  const more = [...pace(report, control), ...gateLines(status), ...holds(control), ...losses(report)];
  return [
    `Edition ${row.id}, No. ${row.number}, revision ${row.revision}: “${row.headline}” (${row.state})`,
    `${bar(report)}  ${balanceLine(report)}`,
    `  mailboxes: ${report.delivered} delivered, ${plural(report.bouncedHard, 'hard bounce')}, ${plural(report.bouncedSoft, 'soft bounce')}, ${plural(report.complained, 'complaint')}`,
    ...more.map((line) => `  ${line}`),
  ];
}

const WIDTH = 30;

function bar({ planned, open }: DeliveryReport): string {
  const share = planned === 0 ? 0 : (planned - open) / planned;
  const full = Math.floor(share * WIDTH);
  return `[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${(100 * share).toFixed(1)}%`;
}

/** Time left for the open deliveries, at the pace of the last active minutes, or at SES's rate. */
function pace({ open, minutes }: DeliveryReport, { limits }: ControlState): string[] {
  if (open === 0) return [];
  const quota = limits?.max24Hours == null ? [] : shortOf(open, limits.max24Hours - limits.sentLast24Hours);
  const last = minutes.slice(-3).map(({ counts }) => counts.accepted ?? 0);
  const perSecond = Math.max(...last, 0) / 60 || limits?.maxSendRate;
  if (perSecond === undefined || perSecond === 0) return quota;
  const left = Math.ceil(open / perSecond / 60);
  return [`${open} to go, about ${plural(left, 'minute')} at ${perSecond.toFixed(1)} per second`, ...quota];
}

/** What the rest of SES's day is too short for. */
function shortOf(open: number, left: number): string[] {
  const taken = Math.max(0, left);
  if (open <= taken) return [];
  return [
    `SES accepts ${plural(taken, 'more mail')} today; ${plural(open - taken, 'reader')} may miss this edition`,
  ];
}

/** What editors have said about it; with approval required, also that nobody has. */
function gateLines({
  gate: { hold, approval },
  row: { revision, state },
  needsApproval,
}: EditionStatus): string[] {
  const approved = approval !== null && approval.revision === revision;
  return [
    ...(hold === null
      ? []
      : [
          `HELD by ${hold.by ?? 'desk.json'} since ${hold.at}: ${hold.reason}. To release it: npx broadsheet desk release`,
        ]),
    ...(approved ? [`approved by ${approval.by} at ${approval.at}`] : []),
    ...(needsApproval && !approved && state === 'open'
      ? [`WAITING for approval of revision ${revision}: npx broadsheet desk approve`]
      : []),
  ];
}

function holds({ paused, parked, quotaUntil }: ControlState): string[] {
  return [
    ...(paused === null
      ? []
      : [`PAUSED since ${paused.at}: ${paused.reason}. To continue: npx broadsheet resume`]),
    ...(parked === null ? [] : [`parked until ${parked.until}: ${parked.reason}`]),
    ...(quotaUntil === null
      ? []
      : [`the daily quota is used up; sending continues automatically after ${quotaUntil}`]),
  ];
}

/** Readers who received nothing, and what to do about it. */
function losses({ failed, mornings }: DeliveryReport): string[] {
  const lapsed = mornings.filter(({ state }) => state === 'lapsed').length;
  return [
    ...(failed === 0
      ? []
      : [
          `${plural(failed, 'delivery', 'deliveries')} failed: fix the addresses or the shared cause, then run: npx broadsheet resend-failed`,
        ]),
    ...(lapsed === 0
      ? []
      : [
          `${plural(lapsed, 'morning')} lapsed: the cut-off passed before it was planned; its readers get the next edition`,
        ]),
  ];
}
