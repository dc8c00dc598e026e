import type { EditionId } from '../domain/edition.ts';
import type { DeliveryPlan, EditionRegister, EditionRow } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** A plan may be larger than the one before by half and by this many readers. */
const GROWTH = 1.5;
const SLACK = 1_000;

/**
 * Why a plan should be held that is implausibly larger than the last one, because of a bug, a repeated import or an
 * intruder; null if it should not. An operator checks the list and resumes, which waives the guards for this edition.
 */
export async function oversizedPlan(
  edition: Pick<EditionRow, 'id'>,
  ports: { readonly register: EditionRegister; readonly plan: DeliveryPlan },
  policy: DeliveryPolicy,
): Promise<string | null> {
  const planned = await subscribersIn(edition.id, ports.plan);
  const most = policy.maxSubscribers ?? (await mostLikelySize(edition, ports));
  if (planned <= most) return null;
  return `edition ${edition.id} is planned for ${planned} readers, more than the ${Math.floor(most)} expected: check the list, then run \`broadsheet resume\``;
}

/** Readers that an edition has at most, going by the one before; infinite for the first edition. */
export async function mostLikelySize(
  edition: Pick<EditionRow, 'id'>,
  ports: { readonly register: EditionRegister; readonly plan: DeliveryPlan },
): Promise<number> {
  const before = (await ports.register.latest(10)).find(({ id }) => id < edition.id);
  if (before === undefined) return Number.POSITIVE_INFINITY;
  const subscribers = await subscribersIn(before.id, ports.plan);
  return subscribers === 0 ? Number.POSITIVE_INFINITY : subscribers * GROWTH + SLACK;
}

async function subscribersIn(edition: EditionId, plan: DeliveryPlan): Promise<number> {
  return (await plan.chunks(edition)).reduce((sum, { count }) => sum + count, 0);
}
