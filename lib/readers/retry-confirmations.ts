import { METRIC } from '../contract/metrics.ts';
import { type Instant, instantOf, millisOf } from '../domain/instant.ts';
import type { SendControl, UnsentConfirmation, UnsentConfirmations } from '../ports.ts';
import { isFreshLink, mayAsk } from './opt-in.ts';
import { type ConfirmationServices, sendConfirmation } from './send-confirmation.ts';

export type RetryServices = ConfirmationServices & {
  readonly unsent: UnsentConfirmations;
  readonly control: SendControl;
};

/** The edition leaves room for so long: until the next sweep has tried again. */
const ROOM_MS = 120_000;

/** No mail is begun later than this after the start of a sweep. */
const TIME_MS = 40_000;

/** A sweep that was stopped in the middle of a mail leaves it to others after so long. */
const TAKEN_MS = 300_000;

/** A mail that has waited longer is counted, and an alarm fires. */
const LATE_MS = 600_000;

/**
 * Send the confirmation mails that SES did not take at sign-up, oldest first, until SES takes no mail again. Readers who
 * have confirmed or left meanwhile get none. Runs once a minute, in the sweeper.
 *
 * @returns the number of mails that SES accepted.
 */
export async function retryConfirmations(services: RetryServices): Promise<number> {
  const { clock, control, metrics, unsent } = services;
  const began = clock.now().getTime();
  const waiting = await unsent.list();
  const late = waiting.filter(({ since }) => began - millisOf(since) > LATE_MS);
  metrics.count(METRIC.confirmationsLate, late.length);
  if (waiting.length === 0) return 0;
  await control.leaveRoom(instantOf(began + ROOM_MS));
  let accepted = 0;
  for (const each of waiting) {
    const now = clock.now().getTime();
    if (now - began > TIME_MS) break;
    const takenUntil = instantOf(now + TAKEN_MS);
    if (!(await unsent.take(each.subscriber, instantOf(now), takenUntil))) continue;
    const sent = await retry(each, instantOf(now), services);
    if (sent === 'accepted') accepted += 1;
    if (sent === 'later' || sent === 'unexplained') await unsent.add(each.subscriber, each.since);
    else await unsent.remove(each.subscriber, takenUntil);
    if (sent === 'later') break;
  }
  return accepted;
}

async function retry({ subscriber, since }: UnsentConfirmation, now: Instant, services: RetryServices) {
  const profile = await services.directory.find(subscriber);
  // Somebody who has waited for two days has given up, and would be surprised.
  if (profile === null || !isFreshLink(since, now) || !mayAsk(profile, now)) return 'not-due';
  const { state, confirmationSentAt: sentAt } = profile;
  // They left meanwhile, or a later sign-up has brought them the mail.
  if (state === 'unsubscribed' || (sentAt !== null && sentAt >= since)) return 'not-due';
  return await sendConfirmation(profile, services);
}
