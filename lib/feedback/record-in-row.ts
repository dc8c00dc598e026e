import { METRIC } from '../contract/metrics.ts';
import type { Delivery } from '../domain/delivery.ts';
import { prove, recordOutcome } from '../domain/delivery-states.ts';
import type { EditionId } from '../domain/edition.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import { StoreError } from '../errors.ts';
import type { Metrics } from '../ports.ts';
import type { Meaning } from './classify.ts';
import type { FeedbackPorts } from './feedback-ports.ts';
import { acceptedAt, type SesEvent } from './ses-event.ts';
import { suppressAfter } from './suppress.ts';

/** Row, suppression and metrics. Null when there is no such row. */
export async function recordInRow(
  edition: EditionId,
  subscriber: SubscriberId,
  mail: SesEvent['mail'],
  meaning: Meaning,
  ports: FeedbackPorts,
): Promise<{ readonly news: 'new' | 'known'; readonly before: Delivery } | null> {
  const updated = await updateRow(edition, subscriber, mail.messageId, meaning, ports);
  if (updated === null) return null;
  if (meaning.outcome !== null && meaning.outcome !== 'delivered')
    await suppressAfter(meaning.outcome, subscriber, { edition, acceptedAt: acceptedAt(mail) }, ports);
  countMetric(meaning, updated.news, ports.metrics);
  return updated;
}

/**
 * Write into the row what the event proves, and the outcome, retrying when the row changes meanwhile.
 *
 * @returns the row as it was, and whether the outcome is `new` or was `known`; null when there is no such row.
 */
async function updateRow(
  edition: EditionId,
  subscriber: SubscriberId,
  messageId: string,
  meaning: Meaning,
  { ledger, clock }: FeedbackPorts,
): Promise<{ readonly news: 'new' | 'known'; readonly before: Delivery } | null> {
  for (let tries = 0; tries < 10; tries++) {
    const [row] = await ledger.rows(edition, [subscriber]);
    if (row === null || row === undefined) return null;
    const now = instantOf(clock.now());
    const proved = meaning.proves ? prove(row, messageId, now) : null;
    const learnt = learnOutcome(proved ?? row, meaning, now);
    const next = learnt ?? proved;
    if (next === null) return { news: 'known', before: row };
    if (await ledger.replace(row, next)) return { news: learnt === null ? 'known' : 'new', before: row };
  }
  throw new StoreError(`too many concurrent changes to a delivery of ${edition}; it will be retried`);
}

/** Deliveries are counted but not written to the row: a row without a bounce already implies one, and it saves a write. */
function learnOutcome(row: Delivery, { outcome }: Meaning, now: Instant): Delivery | null {
  return outcome === null || outcome === 'delivered' ? null : recordOutcome(row, outcome, now);
}

function countMetric({ outcome }: Meaning, news: 'new' | 'known', metrics: Metrics): void {
  if (news === 'known') return;
  if (outcome === 'bounced-hard' || outcome === 'bounced-soft') metrics.count(METRIC.bounces, 1);
  if (outcome === 'complained') metrics.count(METRIC.complaints, 1);
}
