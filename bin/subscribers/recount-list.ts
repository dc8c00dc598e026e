import { instantOf } from '../../lib/domain/instant.ts';
import { groupOf, SUBSCRIBER_GROUPS, sumOfChanges } from '../../lib/domain/subscriber-count.ts';
import type { Clock, SubscriberCounts, SubscriberDirectory } from '../../lib/ports.ts';

/**
 * Counts every profile and corrects the counts that the desk shows: they are sums of changes, and a change is lost or
 * counted twice when an answer of the table is. Unconfirmed sign-ups are not corrected: they delete themselves, which
 * nobody counts, and are only shown for a week.
 */
export async function recountSubscribers(
  {
    directory,
    counts,
    clock,
  }: { directory: Pick<SubscriberDirectory, 'all'>; counts: SubscriberCounts; clock: Clock },
  out: { write(line: string): unknown },
): Promise<void> {
  const now: Record<string, number> = {};
  for await (const subscriber of directory.all()) {
    const group = groupOf(subscriber);
    now[group] = (now[group] ?? 0) + 1;
  }
  const shown = sumOfChanges((await counts.days()).map(({ change }) => change));
  const missing = SUBSCRIBER_GROUPS.filter((group) => group !== 'pending').map(
    (group) => [group, (now[group] ?? 0) - (shown[group] ?? 0)] as const,
  );
  await counts.add(instantOf(clock.now()).slice(0, 10), Object.fromEntries(missing));
  for (const group of SUBSCRIBER_GROUPS) out.write(`${group.padEnd(13)}${now[group] ?? 0}\n`);
  for (const [group, by] of missing)
    if (by !== 0) out.write(`corrected: the desk showed ${(now[group] ?? 0) - by} ${group}\n`);
}
