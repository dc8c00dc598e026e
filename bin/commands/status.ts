import { parseArgs } from 'node:util';
import type { DeliveryReport } from '../../lib/deliver/delivery-report.ts';
import type { ControlState } from '../../lib/ports.ts';
import { plural } from '../start/say.ts';
import type { Command } from './command.ts';
import { balanceLine, deliveriesOf } from './delivery-state.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from './deployment.ts';
import { findEdition } from './editions.ts';

export const command: Command = {
  usage: 'status [EDITION] [--stack NAME | --local]',
  summary: `Where an edition's deliveries stand: a progress bar, the balance, when it will be through, and what holds it.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DEPLOYMENT_OPTIONS });
    const deployment = await openDeployment(values);
    const row = await findEdition(positionals[0], deployment.register);
    const [report, control] = await Promise.all([
      deliveriesOf(row.id, deployment),
      deployment.control.read(),
    ]);
    console.log(
      `Edition ${row.id}, No. ${row.number}, revision ${row.revision}: “${row.headline}” (${row.state})`,
    );
    console.log(`${bar(report)}  ${balanceLine(report)}`);
    console.log(
      `  mailboxes: ${report.delivered} delivered, ${plural(report.bouncedHard, 'hard bounce')}, ${plural(report.bouncedSoft, 'soft bounce')}, ${plural(report.complained, 'complaint')}`,
    );
    for (const line of [...pace(report, control), ...holds(control), ...losses(report)])
      console.log(`  ${line}`);
  },
};

const WIDTH = 30;

function bar({ planned, open }: DeliveryReport): string {
  const share = planned === 0 ? 0 : (planned - open) / planned;
  const full = Math.floor(share * WIDTH);
  return `[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${(100 * share).toFixed(1)}%`;
}

/** How long the open rest takes at the pace of the last minutes that saw mails, or at SES's rate. */
function pace({ open, minutes }: DeliveryReport, { limits }: ControlState): string[] {
  if (open === 0) return [];
  const last = minutes.slice(-3).map(({ counts }) => counts.accepted ?? 0);
  const perSecond = Math.max(...last, 0) / 60 || limits?.maxSendRate;
  if (perSecond === undefined || perSecond === 0) return [];
  const left = Math.ceil(open / perSecond / 60);
  return [`${open} to go, about ${plural(left, 'minute')} at ${perSecond.toFixed(1)} a second`];
}

function holds({ paused, parked, quotaUntil }: ControlState): string[] {
  return [
    ...(paused === null
      ? []
      : [`PAUSED since ${paused.at}: ${paused.reason}. Go on with: npx broadsheet resume`]),
    ...(parked === null ? [] : [`parked until ${parked.until}: ${parked.reason}`]),
    ...(quotaUntil === null ? [] : [`the daily quota is used up; goes on by itself after ${quotaUntil}`]),
  ];
}

/** Readers who get nothing, and what can be done for them. */
function losses({ failed, mornings }: DeliveryReport): string[] {
  const lapsed = mornings.filter(({ state }) => state === 'lapsed').length;
  return [
    ...(failed === 0
      ? []
      : [
          `SES refused ${plural(failed, 'reader')}: mend the addresses, or what all have in common, then: npx broadsheet resend-failed`,
        ]),
    ...(lapsed === 0
      ? []
      : [
          `${plural(lapsed, 'morning')} lapsed: past the cut-off before it was planned; those readers get the next edition`,
        ]),
  ];
}
