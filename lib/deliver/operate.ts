import { FINAL_STATES } from '../domain/delivery.ts';
import { reopen } from '../domain/delivery-states.ts';
import type { EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import { UsageError } from '../errors.ts';
import type {
  Clock,
  DeliveryHints,
  DeliveryLedger,
  DeliveryPlan,
  EditionRegister,
  SendControl,
} from '../ports.ts';

/*
 * What an operator can do to deliveries by hand, for the CLI. Everything goes through the same rows and
 * conditions as the machinery itself, so nothing here can send a mail twice.
 */

/** Stop claiming. Senders look once a second, so nothing leaves after a few seconds. */
export async function pauseSending(
  reason: string,
  { control, clock }: { readonly control: SendControl; readonly clock: Clock },
): Promise<void> {
  await control.pause(reason, instantOf(clock.now()));
}

/**
 * Go on, whatever stopped sending. Says at the same time that somebody has looked at the newest edition: its
 * size, its canary and its bounces hold it no more.
 */
export async function resumeSending({
  control,
  register,
  clock,
}: {
  readonly control: SendControl;
  readonly register: EditionRegister;
  readonly clock: Clock;
}): Promise<void> {
  const [newest] = await register.latest(1);
  if (newest !== undefined) await control.approve(newest.id);
  await control.resume(instantOf(clock.now()));
}

/**
 * Hint every chunk that is not done, now: what the sweeper does by the minute, for an operator who does not
 * want to wait or who has purged the queue. Harmless at any time.
 *
 * @returns the number of hints.
 */
export async function redrive(
  edition: EditionId,
  { plan, hints }: { readonly plan: DeliveryPlan; readonly hints: DeliveryHints },
): Promise<number> {
  const open = (await plan.chunks(edition)).filter(({ state }) => state === 'open');
  await hints.send(open.map(({ name }) => ({ edition, chunk: name, delaySeconds: 0 })));
  return open.length;
}

/**
 * Try those again whom SES refused: their mails were definitely not accepted. For the day on which all of
 * them were refused for one reason that has been mended. The edition is opened again; the sweeper does the rest.
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
  if ((await ports.register.find(edition)) === null) throw new UsageError(`there is no edition ${edition}`);
  const now = instantOf(ports.clock.now());
  let opened = 0;
  for (const chunk of await ports.plan.chunks(edition)) {
    if ((chunk.totals?.FAILED ?? 0) === 0) continue;
    if (chunk.cutOffAt <= now) {
      throw new UsageError(
        `edition ${edition} is past its cut-off (${chunk.cutOffAt}): nothing would be sent`,
      );
    }
    const readers = chunk.readers ?? (await ports.plan.readReaders(edition, chunk)) ?? [];
    for (const row of await ports.ledger.rows(edition, readers)) {
      if (row === null || !FINAL_STATES.has(row.state)) continue;
      const next = reopen(row, now);
      if (next !== null && (await ports.ledger.replace(row, next))) opened += 1;
    }
    await ports.plan.reopen(edition, chunk.name, now);
  }
  if (opened > 0) await ports.register.reopen(edition);
  return opened;
}
