import { instantOf } from '../domain/instant.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import type { Clock, DeliveryEvidence, DeliveryLedger } from '../ports.ts';
import type { Witness } from './evidence.ts';

/** Probes are looked at for as long as an edition may wait: cut-offs are 23 hours at most. */
const DAY_MS = 86_400_000;

/**
 * The mails of a chunk that SES accepted by answer, and the probes of the last day, each with the time of its event. A
 * mail that only an event proved is not among them: it says nothing about events that are missing.
 */
export async function witnessesOf(
  { edition, name }: { readonly edition: string; readonly name: string },
  subscribers: readonly SubscriberId[],
  ports: { readonly ledger: DeliveryLedger; readonly evidence: DeliveryEvidence; readonly clock: Clock },
): Promise<readonly Witness[]> {
  const [rows, seen, probes] = await Promise.all([
    ports.ledger.rows(edition, subscribers),
    ports.evidence.of(edition, name),
    ports.evidence.probes(instantOf(ports.clock.now().getTime() - DAY_MS)),
  ]);
  const mails = rows.flatMap((row) =>
    row?.answeredAt == null || row.chunk !== name
      ? []
      : [{ answeredAt: row.answeredAt, seenAt: seen.get(row.subscriber) ?? null }],
  );
  const probed = probes.flatMap(({ startedAt, answeredAt, seenAt }) =>
    answeredAt === null && seenAt === null ? [] : [{ answeredAt: answeredAt ?? startedAt, seenAt }],
  );
  return [...mails, ...probed];
}
