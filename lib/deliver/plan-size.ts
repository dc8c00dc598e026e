import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import type { DeliveryPlan, EditionRegister, EditionRow, Log, SendControl } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** A plan may be larger than the one before by half and by this many readers. */
const GROWTH = 1.5;
const SLACK = 1_000;

/**
 * Pause before sending a plan that is implausibly larger than the last one, because of a bug, a repeated import or an
 * intruder. A person checks the list and resumes, which approves this edition's plan.
 *
 * @returns why the plan is held; null when it is not.
 */
export async function holdOversizedPlan(
  edition: EditionRow,
  asOf: Date,
  ports: {
    readonly register: EditionRegister;
    readonly plan: DeliveryPlan;
    readonly control: SendControl;
    readonly log: Log;
  },
  policy: DeliveryPolicy,
): Promise<string | null> {
  const planned = await readersIn(edition.id, ports.plan);
  const most = policy.maxReaders ?? (await mostLikely(edition, ports));
  if (planned <= most) return null;
  const { approvedEdition } = await ports.control.read();
  if (approvedEdition !== null && approvedEdition >= edition.id) return null;

  const reason = `edition ${edition.id} is planned for ${planned} readers, more than the ${Math.floor(most)} expected: check the list, then \`broadsheet resume\``;
  await ports.control.pause(reason, instantOf(asOf), edition.id);
  ports.log.error('sending paused: the plan is too large', { edition: edition.id, planned, most });
  return reason;
}

async function mostLikely(
  edition: EditionRow,
  ports: { readonly register: EditionRegister; readonly plan: DeliveryPlan },
): Promise<number> {
  const before = (await ports.register.latest(10)).find(({ id }) => id < edition.id);
  if (before === undefined) return Number.POSITIVE_INFINITY;
  const readers = await readersIn(before.id, ports.plan);
  return readers === 0 ? Number.POSITIVE_INFINITY : readers * GROWTH + SLACK;
}

async function readersIn(edition: EditionId, plan: DeliveryPlan): Promise<number> {
  return (await plan.chunks(edition)).reduce((sum, { count }) => sum + count, 0);
}
