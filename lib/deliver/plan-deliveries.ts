import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import type {
  Clock,
  DeliveryHints,
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
import { planSlot } from './plan-slot.ts';
import type { DeliveryPolicy } from './policy.ts';
import { holdRunawayPlan } from './runaway.ts';
import { slotTimes } from './slot-times.ts';

/** Newest editions among which open ones are looked for. Two can be open at once: a day spans 50 hours on earth. */
export const EDITIONS_IN_SIGHT = 30;

/** What planning reaches for. */
export interface PlanPorts {
  readonly clock: Clock;
  readonly register: EditionRegister;
  readonly membership: Membership;
  readonly plan: DeliveryPlan;
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

export interface EditionPlan {
  readonly edition: EditionId;
  /** Slots planned by this run, and the readers in them. */
  readonly slots: number;
  readonly readers: number;
  readonly hints: number;
  /** Why nothing is sent although there is a plan; null when nothing holds it. */
  readonly held: string | null;
}

/**
 * Decide who gets the open editions, slot by slot as their mornings come, and send the first hints.
 *
 * Called by the 15-minute tick and right after publishing; safe to run twice at once and to die anywhere: a
 * slot is planned part by part, each part is written once, and a slot that is not finished is taken up again.
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
  const { lapsed, ...planned } = await planDueSlots(edition, asOf, ports, policy);
  if (lapsed > 0) {
    ports.log.warn('mornings lapsed: their cut-off was over before they were planned, and nothing is sent', {
      edition: edition.id,
      lapsed,
      fix: 'as a rule nothing: their readers get the next edition; `broadsheet publish` makes one now',
    });
  }
  const held = await holdRunawayPlan(edition, asOf, ports, policy);
  const hints = held === null ? await dispatchHints(edition.id, asOf, ports, policy) : 0;
  if (planned.slots > 0)
    ports.log.info('deliveries planned', { edition: edition.id, ...planned, hints, held });
  return { edition: edition.id, ...planned, hints, held };
}

/** Plan every slot whose morning comes within the lead, and take up those that were left half planned. */
export async function planDueSlots(
  edition: EditionRow,
  asOf: Date,
  ports: Pick<PlanPorts, 'clock' | 'membership' | 'plan'>,
  policy: DeliveryPolicy,
): Promise<{ readonly slots: number; readonly readers: number; readonly lapsed: number }> {
  const standing = await ports.plan.slots(edition.id);
  const finished = new Set(standing.filter(({ state }) => state !== 'planning').map(nameOf));
  let slots = 0;
  let readers = 0;
  let lapsed = 0;
  for (const slot of await ports.membership.slots()) {
    if (finished.has(nameOf(slot))) continue;
    const times = slotTimes(edition, slot, policy);
    if (times.planAt > instantOf(asOf)) continue;
    if (times.cutOffAt <= instantOf(asOf)) lapsed += 1;
    readers += await planSlot(edition.id, slot, times, ports, policy);
    slots += 1;
  }
  return { slots, readers, lapsed };
}

function nameOf({ zone, minute }: { readonly zone: string; readonly minute: number }): string {
  return `${zone}#${minute}`;
}
