import { createHmac } from 'node:crypto';
import { METRIC } from '../contract/metrics.ts';
import { networkOf } from '../domain/network.ts';
import type { Log, Metrics, RateLimit, RateLimits, SigningKeys } from '../ports.ts';
import type { ReaderRequest } from './http.ts';
import { ALL_CONFIRMATIONS, hourlyLimit, MAILBOX_LIMITS, mailboxName } from './sign-up-limits.ts';

export interface BudgetServices {
  readonly limits: RateLimits;
  readonly keys: SigningKeys;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Most confirmation mails in an hour, all sign-ups together. */
  readonly confirmationsPerHour: number;
  /** Most of them because of one network. */
  readonly confirmationsPerNetwork: number;
}

interface Budget {
  readonly of: 'network' | 'hour';
  readonly name: string;
  readonly limits: readonly RateLimit[];
}

/** Whether the budgets of the client's network and of the hour leave room for a mail. The same for every address. */
export async function hasBudget(request: ReaderRequest, services: BudgetServices): Promise<boolean> {
  for (const budget of await budgetsOf(request, services)) {
    if (await services.limits.allows(budget.name, budget.limits)) continue;
    await countRefusal(budget, services);
    return false;
  }
  return true;
}

/**
 * Take one confirmation mail to `address` out of the budgets of its mailbox, the client's network and the hour. Nobody
 * looks the address up for that, and one that gets no mail in the end counts too: what is left of a budget does not
 * tell whose address it is.
 *
 * @returns `rests` when the mailbox was asked a moment ago, `refused` when a budget is used up.
 */
export async function takeConfirmation(
  request: ReaderRequest,
  address: string,
  services: BudgetServices,
): Promise<'taken' | 'rests' | 'refused'> {
  const { limits } = services;
  const mailbox = mailboxName(address);
  if (!(await limits.take(mailbox, MAILBOX_LIMITS))) return 'rests';
  const taken = [mailbox];
  for (const budget of await budgetsOf(request, services)) {
    if (await limits.take(budget.name, budget.limits)) {
      taken.push(budget.name);
      continue;
    }
    // No mail goes out, so none is counted.
    for (const name of taken) await limits.giveBack(name);
    await countRefusal(budget, services);
    return 'refused';
  }
  return 'taken';
}

async function budgetsOf({ ip = '' }: ReaderRequest, services: BudgetServices): Promise<readonly Budget[]> {
  const { keys, confirmationsPerHour, confirmationsPerNetwork } = services;
  const all: Budget = { of: 'hour', name: ALL_CONFIRMATIONS, limits: hourlyLimit(confirmationsPerHour) };
  const network = networkOf(ip);
  if (network === null) return [all];
  // A keyed hash, because there are few enough networks to try them all.
  const hash = createHmac('sha256', (await keys.current()).secret)
    .update(`network ${network}`)
    .digest('hex');
  return [{ of: 'network', name: `network#${hash}`, limits: hourlyLimit(confirmationsPerNetwork) }, all];
}

/**
 * A robot that goes on asking is one network and has been stopped: nobody need look at it. The hour's mails that are used
 * up make an alarm fire, and so does the third network in an hour, because readers behind these cannot sign up.
 */
async function countRefusal({ of, name }: Budget, { limits, metrics, log }: BudgetServices): Promise<void> {
  if (of === 'network') {
    if (!(await limits.take(`refused-${name}`, hourlyLimit(1)))) return;
    log.warn('a network has used up its share of confirmation mails', {});
    if (await limits.take('refused-networks', hourlyLimit(QUIET_NETWORKS))) return;
  }
  metrics.count(METRIC.signUpsRefused, 1);
}

/** More networks than these over their share within an hour are one too many for a single robot. */
const QUIET_NETWORKS = 2;
