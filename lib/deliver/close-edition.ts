import { deliveryReportKey } from '../contract/object-keys.ts';
import { type Instant, instantOf, millisOf } from '../domain/instant.ts';
import type {
  DeliveryLedger,
  DeliveryPlan,
  DeliveryTally,
  EditionArchive,
  EditionRegister,
  EditionRow,
  Log,
  Membership,
} from '../ports.ts';
import { type DeliveryReport, deliveryReport } from './delivery-report.ts';
import { deliveryReportPage } from './delivery-report-page.ts';
import { planMoved } from './plan-stragglers.ts';
import type { DeliveryPolicy } from './policy.ts';

/**
 * Close an edition that has nothing left to plan, send or resolve, and write its delivery report.
 *
 * Closed means: every morning with readers is planned, the membership index has caught up since the last of them was,
 * nobody moved meanwhile, and every chunk was found done by re-reading its rows.
 *
 * @returns the report, or null while something is left.
 */
export async function closeEdition(
  edition: EditionRow,
  asOf: Date,
  ports: {
    readonly register: EditionRegister;
    readonly archive: EditionArchive;
    readonly membership: Membership;
    readonly plan: DeliveryPlan;
    readonly ledger: DeliveryLedger;
    readonly tally: DeliveryTally;
    readonly log: Log;
  },
  policy: DeliveryPolicy,
): Promise<DeliveryReport | null> {
  const now = instantOf(asOf);
  if (!(await planIsComplete(edition, now, ports, policy))) return null;
  const chunks = await ports.plan.chunks(edition.id);
  if (chunks.some(({ state }) => state === 'open' || state === 'lost')) return null;

  const report = await deliveryReport(edition.id, now, ports);
  if (!report.balanced) ports.log.error('the delivery report does not balance', { ...headOf(report) });
  await writeReport(report, ports.archive);
  await ports.register.close(edition);
  ports.log.info('edition closed', { ...headOf(report) });
  return report;
}

async function writeReport(report: DeliveryReport, archive: EditionArchive): Promise<void> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const key = (extension: 'html' | 'json') => deliveryReportKey(report.edition, report.asOf, extension);
  await archive.write(key('json'), encode(JSON.stringify(report, null, 2)), 'application/json');
  await archive.write(key('html'), encode(deliveryReportPage(report)), 'text/html; charset=utf-8');
}

async function planIsComplete(
  edition: EditionRow,
  now: Instant,
  ports: {
    readonly membership: Membership;
    readonly plan: DeliveryPlan;
    readonly ledger: DeliveryLedger;
  },
  policy: DeliveryPolicy,
): Promise<boolean> {
  const planned = new Map(
    (await ports.plan.mornings(edition.id)).map((morning) => [`${morning.zone}#${morning.minute}`, morning]),
  );
  const lag = policy.indexLagSeconds * 1000;
  for (const { zone, minute } of await ports.membership.mornings()) {
    const morning = planned.get(`${zone}#${minute}`);
    if (morning === undefined || morning.plannedAt === null || morning.state === 'planning') return false;
    // A reader who moved just before the morning was read is only in the moved index, which lags as well.
    if (millisOf(morning.plannedAt) + 2 * lag > millisOf(now)) return false;
  }
  // With every morning planned, a reader who moved and has no row is in no chunk, however fresh the mark.
  const moves = await ports.membership.moved(now);
  return (await planMoved(moves, edition, new Date(now), ports, policy)) === 0;
}

function headOf({ minutes: _minutes, mornings: _mornings, ...head }: DeliveryReport) {
  return head;
}
