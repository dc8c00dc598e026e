import { plural } from '@broadsheet/text/plural';
import PostalMime from 'postal-mime';
import type { PlanOutcome } from '../../lib/deliver/plan-deliveries.ts';
import type { SweepOutcome } from '../../lib/deliver/sweep-deliveries.ts';
import { dayOf, type EditionId, editionNameOf } from '../../lib/domain/edition.ts';
import type { Cloud } from '../../lib/local/cloud.ts';
import { SAMPLE_SUBSCRIBERS } from '../../lib/local/newsroom/subscribers.ts';
import { adaptersFor } from '../cli/adapters.ts';
import { balanceLine, deliveriesOf } from '../cli/delivery-state.ts';
import { invoke } from './invoke.ts';

export interface Delivered {
  readonly sentence: string;
  readonly feedback: string;
}

const HOUR = 3_600_000;

/** Where the day of an edition begins first. */
const FIRST_ZONE_HOURS = 14;

/** Across all zones one date lasts so long, with the time in which a morning is planned ahead. */
const DATE_HOURS = 51;

/** Shorter than the edition lives: 22 hours if it is the only one of its day, else two at least. */
function stepHours(edition: EditionId): number {
  return editionNameOf(edition) === null ? 12 : 2;
}

/** Stages 4 and 5: as if the hours went by, plans every reader's morning, sends, and handles SES's events. */
export async function deliverEdition(edition: EditionId, cloud: Cloud): Promise<Delivered> {
  const before = cloud.ses.acceptances().length;
  const first = Math.max(Date.now(), Date.parse(dayOf(edition)) - FIRST_ZONE_HOURS * HOUR);
  const step = stepHours(edition);
  for (let hours = 0; hours < DATE_HOURS + step; hours += step) {
    const asOf = new Date(first + hours * HOUR).toISOString();
    await invoke<PlanOutcome>(cloud, 'plan-deliveries', { asOf });
    await cloud.drained();
  }
  // No reader can still be added, so the edition closes, at the latest once a first sweep has found every chunk done.
  const end = new Date(first + (DATE_HOURS + step) * HOUR);
  const isClosed = (await closesAt(edition, end, cloud)) || (await closesAt(edition, end, cloud));
  const mails = cloud.ses.acceptances();
  const report = await deliveriesOf(edition, adaptersFor(cloud.resources.values, cloud.clients));
  const closed = isClosed ? '; edition closed' : '';
  return {
    sentence: `${plural(mails.length - before, 'mail')} accepted by SES; ${balanceLine(report)}${closed}`,
    feedback: `${report.delivered} delivered, ${plural(report.bouncedHard + report.bouncedSoft, 'bounce')}, ${plural(report.complained, 'complaint')}`,
  };
}

async function closesAt(edition: EditionId, end: Date, cloud: Cloud): Promise<boolean> {
  const { editions } = await invoke<SweepOutcome>(cloud, 'sweep-deliveries', { asOf: end.toISOString() });
  await cloud.drained();
  return editions.some((one) => one.edition === edition && one.closed);
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
  const leaver = SAMPLE_SUBSCRIBERS.find(({ outcome }) => outcome === 'unsubscribes');
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
  return `, one reader unsubscribed with one click (HTTP ${answer.status})`;
}
