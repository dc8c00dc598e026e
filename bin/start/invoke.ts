import type { Cloud } from '../../lib/local/cloud.ts';
import { errorOf } from '../cli/function-fault.ts';

/** Invokes a function as the schedule does. @throws An error worded for the operator if it fails. */
export async function invoke<Outcome>(
  cloud: Pick<Cloud, 'invoke'>,
  name: Parameters<Cloud['invoke']>[0],
  event: unknown,
): Promise<Outcome> {
  const invocation = await cloud.invoke(name, event);
  if (invocation.ok) return invocation.result as Outcome;
  throw errorOf(name, { ...invocation.error, lines: invocation.lines });
}
