import { UsageError } from '../../lib/errors.ts';
import type { Cloud } from '../../lib/local/cloud.ts';

/** Call a function as the schedule does. @throws {UsageError} with what the function threw and printed. */
export async function invoke<Outcome>(
  cloud: Cloud,
  name: Parameters<Cloud['invoke']>[0],
  event: unknown,
): Promise<Outcome> {
  const invocation = await cloud.invoke(name, event);
  if (invocation.ok) return invocation.result as Outcome;
  const { name: kind, message, stack } = invocation.error;
  throw new UsageError(`${name} failed: ${kind}: ${message}\n${stack}\n${invocation.lines.join('\n')}`);
}
