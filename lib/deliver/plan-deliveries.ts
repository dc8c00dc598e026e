import { morningKey } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import type {
  Clock,
  DeliveryHints,
  DeliveryLedger,
  DeliveryPlan,
  DeliveryTally,
  EditionRegister,
  EditionRow,
  Log,
  Membership,
  Metrics,
  SendControl,
} from '../ports.ts';
import { dispatchHints } from './dispatch-hints.ts';
import { guardPlan } from './guards.ts';
import { morningTimes } from './morning-times.ts';
import { planMorning } from './plan-morning.ts';
import type { DeliveryPolicy } from './policy.ts';
import { type Shortage, shortageOf, turnFor } from './quota-day.ts';

/** How many of the newest editions are searched for open ones. Two can be open at once: a calendar day lasts 50 hours across all zones. */
export const EDITIONS_IN_SIGHT = 30;

/** The ports that planning needs. */
export interface PlanPorts {
  readonly clock: Clock;
  readonly register: EditionRegister;
  readonly membership: Membership;
  readonly plan: DeliveryPlan;
  readonly ledger: DeliveryLedger;
  readonly hints: DeliveryHints;
  readonly tally: DeliveryTally;
  readonly control: SendControl;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface PlanOutcome {
  readonly status: 'planned' | 'nothing-open';
  readonly editions: readonly EditionPlan[];
}

interface EditionPlan {
  readonly edition: EditionId;
  /** Mornings planned by this run, and the readers in them. */
  readonly mornings: number;
  readonly subscribers: number;
  readonly hints: number;
  /** Why the plan is not being sent; null when it is. */
  readonly held: string | null;
}

/**
 * Decide who gets the open editions, morning by morning, and send the first hints.
 *
 * Called by the 15-minute tick and right after publishing. Concurrent runs and crashes are safe: a morning is planned
 * range by range, each range is written once, and an unfinished morning is continued by the next run.
 */
export async function planDeliveries(
  asOf: Date,
  ports: PlanPorts,
  policy: DeliveryPolicy,
): Promise<PlanOutcome> {
  const open = (await ports.register.latest(EDITIONS_IN_SIGHT)).filter(({ state }) => state === 'open');
  const editions: EditionPlan[] = [];
  for (const edition of open) editions.push(await planEdition(edition, asOf, ports, policy));
  return { status: editions.length === 0 ? 'nothing-open' : 'planned', editions };
}

async function planEdition(
  edition: EditionRow,
  asOf: Date,
  ports: PlanPorts,
  policy: DeliveryPolicy,
): Promise<EditionPlan> {
  const { lapsed, ...planned } = await planDueMornings(edition, asOf, ports, policy);
  if (lapsed > 0) {
    ports.log.warn('mornings missed: their cut-off passed before planning, so nothing is sent', {
      edition: edition.id,
      lapsed,
      fix: 'usually nothing: these readers get the next edition. `broadsheet publish` makes one now',
    });
  }
  const held = await guardPlan(edition, asOf, ports, policy);
  // With a canary the sweeper decides every minute which chunks may leave.
  const canary = { status: policy.canaryMinutes === 0 ? 'passed' : 'watched' } as const;
  const hints = held === null ? await dispatchHints(edition, canary, asOf, ports, policy) : 0;
  if (planned.mornings > 0) await warnOfQuota(edition.id, ports);
  if (planned.mornings > 0)
    ports.log.info('deliveries planned', { edition: edition.id, ...planned, hints, held });
  return { edition: edition.id, ...planned, hints, held };
}

/** Warn before the first mail that SES's daily quota is smaller than the plan. */
async function warnOfQuota(edition: EditionId, { plan, control, log }: PlanPorts): Promise<void> {
  const { limits } = await control.read();
  if (limits?.max24Hours == null) return;
  const planned = (await plan.chunks(edition)).reduce((sum, { count }) => sum + count, 0);
  const left = Math.max(0, limits.max24Hours - limits.sentLast24Hours);
  if (planned <= left) return;
  log.warn('the daily quota is smaller than the plan: some readers will wait, or go without this edition', {
    edition,
    planned,
    left,
    fix: 'ask AWS for a larger daily quota (Service Quotas, SES)',
  });
}

/** Plan every morning that is due within the lead time, and continue those left unfinished. */
export async function planDueMornings(
  edition: EditionRow,
  asOf: Date,
  ports: Pick<PlanPorts, 'clock' | 'control' | 'ledger' | 'log' | 'membership' | 'plan' | 'register'>,
  policy: DeliveryPolicy,
): Promise<{ readonly mornings: number; readonly subscribers: number; readonly lapsed: number }> {
  const standing = await ports.plan.mornings(edition.id);
  const finished = new Set(standing.filter(({ state }) => state !== 'planning').map(morningKey));
  let shortage: Shortage | null | undefined;
  let mornings = 0;
  let subscribers = 0;
  let lapsed = 0;
  for (const morning of await ports.membership.mornings()) {
    if (finished.has(morningKey(morning))) continue;
    const times = morningTimes(edition, morning, policy);
    if (times.planAt > instantOf(asOf)) continue;
    if (times.cutOffAt <= instantOf(asOf)) lapsed += 1;
    subscribers += await planMorning(edition.id, morning, times, ports, policy, async () => {
      if (shortage === undefined) shortage = await shortageOf(edition, ports, policy);
      return shortage === null ? null : await turnFor(morning, times, shortage, ports);
    });
    mornings += 1;
  }
  return { mornings, subscribers, lapsed };
}
