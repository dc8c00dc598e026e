import { instantOf } from '../domain/instant.ts';
import { BatchSums } from './batch-sums.ts';
import type { FeedbackOutcome, FeedbackPolicy, FeedbackPorts } from './feedback-ports.ts';
import { recordEvent } from './record-event.ts';

/**
 * Process the SES events of one queue batch. An event may prove that a mail was accepted, record its outcome, and
 * suppress its reader. Events may arrive late, twice, in any order, and before our own write; every step can be
 * repeated and leads to the same rows.
 *
 * @param events - The parsed messages: SES's JSON, in SNS's envelope or raw.
 * @returns one result for each event, in order. A failed event is retried alone and does not fail the others of its
 * batch.
 */
export async function recordFeedbackBatch(
  events: readonly unknown[],
  ports: FeedbackPorts,
  policy: FeedbackPolicy,
): Promise<PromiseSettledResult<FeedbackOutcome>[]> {
  const results: PromiseSettledResult<FeedbackOutcome>[] = [];
  const sums = new BatchSums();
  for (const [index, raw] of events.entries()) {
    try {
      const { outcome, count, proved } = await recordEvent(raw, ports, policy);
      results.push({ status: 'fulfilled', value: outcome });
      if (proved !== null) sums.addProved(proved, index);
      if (count !== null) sums.addCount(count, index);
    } catch (reason) {
      results.push({ status: 'rejected', reason });
    }
  }
  for (const { from, write } of sums.writes(ports, instantOf(ports.clock.now()))) {
    try {
      await write();
    } catch (reason) {
      for (const index of from) results[index] = { status: 'rejected', reason };
    }
  }
  return results;
}
