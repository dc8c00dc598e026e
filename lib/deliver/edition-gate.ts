import { OPEN_GATE } from '../domain/edition-gate.ts';
import type { ControlState, EditionRow } from '../ports.ts';
import { type Halt, haltOf } from './halt.ts';
import type { DeliveryPolicy } from './policy.ts';

/** Why no mail of this edition may be claimed: sending is halted, an editor holds the edition, or nobody has approved it. */
export function haltOfEdition(
  edition: Pick<EditionRow, 'id' | 'revision'>,
  control: ControlState,
  asOf: Date,
  policy: Pick<DeliveryPolicy, 'approvalRequired'>,
): Halt | null {
  return haltOf(control, asOf) ?? gateOf(edition, control, policy);
}

/** What the editors' hold or missing approval says about one edition. Names nobody, because reasons are logged. */
export function gateOf(
  { id, revision }: Pick<EditionRow, 'id' | 'revision'>,
  { gates }: ControlState,
  { approvalRequired }: Pick<DeliveryPolicy, 'approvalRequired'>,
): Halt | null {
  const { hold, approval } = gates[id] ?? OPEN_GATE;
  if (hold !== null) return { status: 'held', reason: `the desk holds the edition: ${hold.reason}` };
  if (!approvalRequired || approval?.revision === revision) return null;
  return {
    status: 'unapproved',
    reason: approval === null ? 'no editor has approved the edition' : 'no editor has approved this revision',
  };
}
