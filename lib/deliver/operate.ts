import type { DeliveryChunk } from '../domain/delivery-plan.ts';
import { reopen } from '../domain/delivery-states.ts';
import type { EditionId } from '../domain/edition.ts';
import { type Instant, instantOf } from '../domain/instant.ts';
import { UsageError } from '../errors.ts';
import type {
  Clock,
  DeliveryHints,
  DeliveryLedger,
  DeliveryPlan,
  EditionRegister,
  SendControl,
} from '../ports.ts';
import { isRest } from './turns.ts';

/*
 * Manual operations on deliveries, for the CLI. They use the same rows and conditions as the functions, so none of them
 * can send a mail twice.
 */

/** Stop claiming. Senders check once a second, so sending stops within a few seconds. */
export async function pauseSending(
  reason: string,
  { control, clock }: { readonly control: SendControl; readonly clock: Clock },
): Promise<void> {
  await control.pause(reason, instantOf(clock.now()));
}

/**
 * Resume sending, whatever stopped it. If it was paused automatically because of an edition's size, canary or bounces,
 * resuming waives the guards for that edition: it is not paused again.
 */
export async function resumeSending({
  control,
  clock,
}: {
  readonly control: SendControl;
  readonly clock: Clock;
}): Promise<void> {
  const { paused } = await control.read();
  if (paused?.edition !== undefined) await control.waiveGuards(paused.edition);
  await control.resume(instantOf(clock.now()));
}

/**
 * Requeue every chunk that is not done, except those that come last on a short day. The sweeper does this every minute; this is for an operator who does not want
 * to wait or who has purged the queue. Harmless at any time.
 *
 * @returns the number of hints.
 */
export async function redrive(
  edition: EditionId,
  { plan, hints }: { readonly plan: DeliveryPlan; readonly hints: DeliveryHints },
): Promise<number> {
  const open = (await plan.chunks(edition)).filter((chunk) => chunk.state === 'open' && !isRest(chunk));
  await hints.send(open.map(({ name }) => ({ edition, chunk: name, delaySeconds: 0 })));
  return open.length;
}

/**
 * Retry the mails that SES refused, which were definitely not accepted. For use when all of them were refused for one
 * reason that has been fixed. The edition is reopened; the sweeper does the rest.
 *
 * @returns the number of readers who will be tried again.
 * @throws {UsageError} if there is no such edition or it is past its cut-off.
 */
export async function resendFailed(
  edition: EditionId,
  ports: {
    readonly register: EditionRegister;
    readonly plan: DeliveryPlan;
    readonly ledger: DeliveryLedger;
    readonly clock: Clock;
  },
): Promise<number> {
  if ((await ports.register.find(edition)) === null)
    throw new UsageError(`there is no edition ${edition}`, { fix: '`npx broadsheet editions` lists them' });
  const now = instantOf(ports.clock.now());
  const chunks = await ports.plan.chunks(edition);
  const failed = chunks.filter(({ totals }) => (totals?.FAILED ?? 0) > 0);
  const late = failed.find(({ cutOffAt }) => cutOffAt <= now);
  if (late !== undefined) {
    throw new UsageError(
      `edition ${edition} passed its cut-off at ${late.cutOffAt}, so nothing more can be sent`,
      {
        fix: 'nothing to do: its readers get the next edition',
      },
    );
  }
  let tried = 0;
  for (const chunk of failed) tried += await putBackFailed(chunk, now, ports);
  // Also when a run that died reopened the chunks: an open chunk needs an open edition.
  const open = (await ports.plan.chunks(edition)).some(({ state }) => state === 'open');
  if (open) await ports.register.reopen(edition);
  return tried;
}

async function putBackFailed(
  chunk: DeliveryChunk,
  now: Instant,
  { plan, ledger }: { readonly plan: DeliveryPlan; readonly ledger: DeliveryLedger },
): Promise<number> {
  const subscribers = chunk.subscribers ?? (await plan.readSubscribers(chunk.edition, chunk)) ?? [];
  let tried = 0;
  for (const row of await ledger.rows(chunk.edition, subscribers)) {
    const next = row === null ? null : reopen(row, now);
    if (next !== null && (await ledger.replace(row, next))) tried += 1;
  }
  await plan.reopen(chunk.edition, chunk.name, now);
  return tried;
}
