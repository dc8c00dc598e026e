import PostalMime from 'postal-mime';
import type { PlanOutcome } from '../../lib/deliver/plan-deliveries.ts';
import type { SweepOutcome } from '../../lib/deliver/sweep-deliveries.ts';
import type { Cloud } from '../../lib/local/cloud.ts';
import { SAMPLE_SUBSCRIBERS } from '../../lib/local/newsroom/subscribers.ts';
import { adaptersFor } from '../cli/adapters.ts';
import { balanceLine, deliveriesOf } from '../cli/delivery-state.ts';
import { plural } from '../cli/terminal.ts';
import { invoke } from './invoke.ts';

export interface Delivered {
  readonly sentence: string;
  readonly feedback: string;
}

/**
 * Hours ahead of now for which the planner runs, so that every reader's morning comes within minutes: one date lasts
 * 50 hours across all zones, and a morning is planned before its cut-off, 22 hours after it.
 */
const HOURS_AHEAD = [0, 12, 24, 36, 48];

/** Stages 4 and 5: plans every reader's morning, sends, and handles SES's events. */
export async function deliverEdition(edition: string, cloud: Cloud): Promise<Delivered> {
  const before = cloud.ses.acceptances().length;
  for (const hours of HOURS_AHEAD) {
    const asOf = new Date(Date.now() + hours * 3_600_000).toISOString();
    await invoke<PlanOutcome>(cloud, 'plan-deliveries', { asOf });
    await cloud.drained();
  }
  // Half an hour after the last morning was planned no reader can still be added, so the edition closes.
  const asOf = new Date(Date.now() + 48.5 * 3_600_000).toISOString();
  const sweep = await invoke<SweepOutcome>(cloud, 'sweep-deliveries', { asOf });
  await cloud.drained();
  const mails = cloud.ses.acceptances();
  const report = await deliveriesOf(edition, adaptersFor(cloud.resources.values, cloud.clients));
  const closed = sweep.editions.some((each) => each.closed) ? '; edition closed' : '';
  return {
    sentence: `${plural(mails.length - before, 'mail')} accepted by SES; ${balanceLine(report)}${closed}`,
    feedback: `${report.delivered} delivered, ${plural(report.bouncedHard + report.bouncedSoft, 'bounce')}, ${plural(report.complained, 'complaint')}`,
  };
}

/** One line for each reader: how many mails they received. */
export function mailsByReader({ ses }: Pick<Cloud, 'ses'>): readonly string[] {
  const mails = ses.acceptances();
  return SAMPLE_SUBSCRIBERS.map(
    ({ address, zone }) =>
      `${address.padEnd(36)} ${zone.padEnd(20)} ${plural(mails.filter(({ recipients }) => recipients.includes(address)).length, 'mail')}`,
  );
}

/** Unsubscribes one reader as a mail client does: one POST to the address in the mail's header. */
export async function leaveWithOneClick(cloud: Cloud): Promise<string> {
  const leaver = SAMPLE_SUBSCRIBERS.find(({ fate }) => fate === 'unsubscribes');
  const mail = cloud.ses.acceptances().find(({ recipients }) => recipients.includes(leaver?.address ?? ''));
  const raw = mail === undefined ? null : cloud.ses.delivered(mail.messageId);
  if (raw === null) return '';
  const { headers } = await PostalMime.parse(raw);
  const url = /<(https?:[^>]+)>/.exec(
    headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '',
  )?.[1];
  if (url === undefined) return ', no unsubscribe link';
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams('List-Unsubscribe=One-Click'),
  });
  return `, one reader left with one click (${answer.status})`;
}
