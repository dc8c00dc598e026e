import type { EditionId } from '../domain/edition.ts';
import type { EditionRow, SendControl } from '../ports.ts';
import { reputationAtRisk } from './breaker.ts';
import { type Canary, judgeCanary } from './canary.ts';
import { oversizedPlan } from './plan-size.ts';
import type { DeliveryPolicy } from './policy.ts';
import { settlePause } from './settle-pause.ts';

/*
 * The guards pause all sending by themselves when an edition looks wrong: it bounces (`breaker.ts`), it is far larger
 * than the last one (`plan-size.ts`), or SES's events for its first mails are missing (`canary.ts`). `broadsheet resume`
 * waives all of them for that edition.
 */

type GuardPorts = Parameters<typeof reputationAtRisk>[1] &
  Parameters<typeof oversizedPlan>[1] &
  Parameters<typeof judgeCanary>[2] &
  Parameters<typeof settlePause>[3];

/** Runs every guard, pauses or ends its own pause. @returns which of the edition's chunks may leave. */
export async function applyGuards(
  edition: EditionRow,
  asOf: Date,
  ports: GuardPorts,
  policy: DeliveryPolicy,
): Promise<Canary> {
  const isWaived = await areWaived(edition.id, ports.control);
  const canary: Canary = isWaived ? { status: 'passed' } : await judgeCanary(edition.id, asOf, ports, policy);
  const why = isWaived
    ? null
    : ((await reputationAtRisk(edition.id, ports)) ??
      (await oversizedPlan(edition, ports, policy)) ??
      ('why' in canary ? canary.why : null));
  await settlePause(edition.id, why, asOf, ports);
  return canary;
}

/**
 * The guard that can judge before the first mail: the size of the plan. Only {@link applyGuards} ends a pause, because
 * it knows the other reasons for one.
 *
 * @returns why the edition is paused, or null.
 */
export async function guardPlan(
  edition: EditionRow,
  asOf: Date,
  ports: Pick<GuardPorts, 'register' | 'plan' | 'control' | 'log'>,
  policy: DeliveryPolicy,
): Promise<string | null> {
  if (await areWaived(edition.id, ports.control)) return null;
  const why = await oversizedPlan(edition, ports, policy);
  if (why !== null) await settlePause(edition.id, why, asOf, ports);
  return why;
}

/** Waived for one edition, and so for every earlier one that is still open. */
async function areWaived(edition: EditionId, control: SendControl): Promise<boolean> {
  const { guardsWaivedFor } = await control.read();
  return guardsWaivedFor !== null && guardsWaivedFor >= edition;
}
