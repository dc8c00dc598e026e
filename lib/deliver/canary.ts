import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import { type Instant, instantOf, millisOf } from '../domain/instant.ts';
import type { DeliveryEvidence, DeliveryLedger, DeliveryPlan } from '../ports.ts';
import { inOrder } from './order.ts';
import type { DeliveryPolicy } from './policy.ts';

/** Enough mails to learn something: 2 % of the plan, at most 500. */
const CANARY_SHARE = 0.02;
const CANARY_MAILS = 500;

/** SES's events are seconds late, seldom minutes. */
const EVENTS_WITHIN_MINUTES = 15;

/** Share of the canary's accepted mails whose Send event must have come back. */
const CANARY_PROVED = 0.99;

/** `sending`: one chunk at a time may leave. `watched`: none. `silent`: none, and sending is paused. */
export type Canary =
  | { readonly status: 'passed' | 'sending' | 'watched' }
  | { readonly status: 'silent'; readonly why: string };

/**
 * How the first mails of an edition are doing. The rest follows once SES's events for them have arrived and bounces have
 * had some minutes to show (`breaker.ts`). Read from the rows of the first chunks, so that an event that comes twice, or
 * a count that was written twice, changes nothing.
 */
export async function judgeCanary(
  edition: EditionId,
  asOf: Date,
  ports: {
    readonly plan: DeliveryPlan;
    readonly ledger: DeliveryLedger;
    readonly evidence: DeliveryEvidence;
  },
  policy: DeliveryPolicy,
): Promise<Canary> {
  if (policy.canaryMinutes === 0) return { status: 'passed' };
  const chunks = await ports.plan.chunks(edition);
  if (chunks.length <= 1) return { status: 'passed' };
  const planned = chunks.reduce((sum, { count }) => sum + count, 0);
  const size = Math.min(CANARY_MAILS, planned * CANARY_SHARE);

  const mails = await firstMails(chunks, size, asOf, ports);
  if (mails.length < size) return { status: 'sending' };
  const completeAt = mails.map(({ acceptedAt }) => millisOf(acceptedAt)).sort((a, b) => a - b)[
    Math.max(0, Math.ceil(size) - 1)
  ];
  const minutesSince = (asOf.getTime() - (completeAt ?? 0)) / 60_000;
  if (mails.filter(({ isProved }) => isProved).length >= mails.length * CANARY_PROVED)
    return { status: minutesSince >= policy.canaryMinutes + 1 ? 'passed' : 'watched' };
  if (minutesSince <= policy.canaryMinutes + EVENTS_WITHIN_MINUTES) return { status: 'watched' };
  return {
    status: 'silent',
    why: `the first mails of edition ${edition} were sent, but SES has reported nothing about them: run \`broadsheet doctor\`. Sending continues when its events arrive, or after \`broadsheet resume\``,
  };
}

interface FirstMail {
  readonly acceptedAt: Instant;
  readonly isProved: boolean;
}

/** The accepted mails of the first chunks, read until there are enough. */
async function firstMails(
  chunks: readonly DeliveryChunk[],
  size: number,
  asOf: Date,
  { plan, ledger, evidence }: Pick<Parameters<typeof judgeCanary>[2], 'plan' | 'ledger' | 'evidence'>,
): Promise<readonly FirstMail[]> {
  const mails: FirstMail[] = [];
  const due = chunks.filter(
    ({ state, dueAt }) => (state === 'open' || state === 'done') && dueAt <= instantOf(asOf),
  );
  for (const chunk of inOrder(due)) {
    if (mails.length >= size && mails.length > 0) break;
    const subscribers = chunk.subscribers ?? (await plan.readSubscribers(chunk.edition, chunk)) ?? [];
    const [rows, seen] = await Promise.all([
      ledger.rows(chunk.edition, subscribers),
      evidence.of(chunk.edition, chunk.name),
    ]);
    // Chunks are begun in this order.
    if (rows.every((row) => row === null)) break;
    for (const row of rows) {
      if (row?.state !== 'ACCEPTED' || row.chunk !== chunk.name) continue;
      // Without an answer only an event can have made it ACCEPTED.
      const isProved = row.answeredAt == null || seen.has(row.subscriber);
      mails.push({ acceptedAt: row.answeredAt ?? row.updatedAt, isProved });
    }
  }
  return mails;
}
