import type { DeliveryHint } from '../contract/events.ts';
import { METRIC } from '../contract/metrics.ts';
import type { ChunkTotals } from '../domain/delivery-plan.ts';
import { instantOf } from '../domain/instant.ts';
import type { RateShare } from '../ports.ts';
import type { SendTotals } from './count-sends.ts';
import { finishChunk } from './finish-chunk.ts';
import { type Halt, haltOf, isPastCutOff } from './halt.ts';
import { loadChunk, type OpenChunk } from './load-chunk.ts';
import { createPacer, sendRate, shareCount } from './pacer.ts';
import type { DeliveryPolicy } from './policy.ts';
import { limitsNow } from './refresh-limits.ts';
import { sendChunks } from './send-chunks.ts';
import { sendProbe } from './send-probe.ts';
import type { DeliverPorts, DeliveryRun, SenderPolicy } from './sender.ts';

/**
 * `done`: every row is final. `open`: the chunk will be requeued when there is something to do.
 * `halted`: sending is stopped. `no-share`: as many senders are at work as SES's rate allows.
 */
export type ChunkOutcome =
  | { readonly status: 'done'; readonly totals: ChunkTotals }
  | { readonly status: 'open' }
  | { readonly status: 'nothing-to-do' }
  | { readonly status: 'lost' }
  | { readonly status: 'halted'; readonly why: Halt }
  | { readonly status: 'no-share' };

/**
 * Send the chunks of one invocation, one after the other without a gap, with one share of the send rate.
 *
 * The hint may be late, doubled or from another day, because the rows decide. Whatever happens here, the hint can be
 * deleted afterwards: the sweeper requeues every chunk that is not done. Returns only after every send has settled,
 * because Lambda would freeze a pending one and continue it in another invocation.
 */
export async function deliverChunks(
  hints: readonly DeliveryHint[],
  run: DeliveryRun,
  ports: DeliverPorts,
  policy: SenderPolicy,
): Promise<ChunkOutcome[]> {
  const why = haltOf(await ports.control.read(), ports.clock.now());
  const chunks = new Map<DeliveryHint, OpenChunk | 'lost' | null>();
  for (const hint of hints) chunks.set(hint, await loadChunk(hint, run, ports));
  const isLate = [...chunks.values()].some(
    (chunk) => chunk !== null && chunk !== 'lost' && isPastCutOff(chunk.row, ports.clock.now()),
  );
  if (why !== null && !isLate) return await putOff(hints, { status: 'halted', why }, 0, ports);
  const open = [...chunks.values()].filter((chunk) => chunk !== null && chunk !== 'lost');
  if (open.length === 0)
    return hints.map((hint) => ({ status: chunks.get(hint) === 'lost' ? 'lost' : 'nothing-to-do' }));

  const maxSendRate = sendRate(await limitsNow(ports, policy), policy);
  const shares = shareCount(maxSendRate, policy);
  const now = instantOf(ports.clock.now());
  const share = await ports.pacing.take(shares, run.invocation, now, instantOf(run.deadline));
  if (share === null) return await putOff(hints, { status: 'no-share' }, 30_000, ports);

  await sendAll(open, share, maxSendRate, run, ports, policy);
  const outcomes: ChunkOutcome[] = [];
  for (const hint of hints) outcomes.push(await outcomeOf(chunks.get(hint) ?? null, ports, policy));
  return outcomes;
}

async function sendAll(
  open: readonly OpenChunk[],
  share: RateShare,
  maxSendRate: number,
  run: DeliveryRun,
  ports: DeliverPorts,
  policy: SenderPolicy,
): Promise<void> {
  const pacer = createPacer(share, maxSendRate, shareCount(maxSendRate, policy), ports);
  try {
    const totals = await sendChunks(open, pacer, run, ports, policy);
    report(totals, ports);
    // Now, because a probe sent later would not show what is late at this time.
    if (totals.ambiguous > 0 && policy.ambiguity === 'retry') await sendProbe(ports, policy.letterhead);
  } finally {
    await ports.pacing.release(pacer.share());
  }
}

async function outcomeOf(
  chunk: OpenChunk | 'lost' | null,
  ports: DeliverPorts,
  policy: DeliveryPolicy,
): Promise<ChunkOutcome> {
  if (chunk === null) return { status: 'nothing-to-do' };
  if (chunk === 'lost') return { status: 'lost' };
  if (!chunk.progress.offeredAll) {
    await ports.plan.postpone(chunk.row.edition, chunk.row.name, instantOf(ports.clock.now()));
    return { status: 'open' };
  }
  const totals = await finishChunk(chunk.row, chunk.subscribers, ports.clock.now(), ports, policy);
  return totals === null ? { status: 'open' } : { status: 'done', totals };
}

/** Nothing can be sent now: the chunks are due again after `afterMs`. */
async function putOff(
  hints: readonly DeliveryHint[],
  outcome: ChunkOutcome,
  afterMs: number,
  ports: DeliverPorts,
): Promise<ChunkOutcome[]> {
  const until = instantOf(ports.clock.now().getTime() + afterMs);
  await Promise.all(hints.map(({ edition, chunk }) => ports.plan.postpone(edition, chunk, until)));
  return hints.map(() => outcome);
}

function report(totals: SendTotals, { log, metrics }: DeliverPorts): void {
  metrics.count(METRIC.mailsAccepted, totals.accepted);
  metrics.count(METRIC.mailsFailed, totals.failed);
  metrics.count(METRIC.mailsAmbiguous, totals.ambiguous);
  log.info('mails sent', { ...totals });
}
