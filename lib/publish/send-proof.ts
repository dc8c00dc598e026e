import { renderProof } from '../compose/render-edition.ts';
import { letterhead } from '../deliver/letterhead.ts';
import { sendTest, type TestSendResult } from '../deliver/send-test.ts';
import type { EditionRow } from '../ports.ts';
import type { EditionInputs } from './inputs.ts';
import type { MadeEdition } from './make-edition.ts';
import { proofBanner } from './proof-banner.ts';
import type { PublishServices } from './services.ts';

/**
 * Sends the frozen mail to the editors, with a banner on top. It leaves no trace: no ledger row, no memory, no metric.
 * The edition is frozen already, so a proof that cannot be sent is logged and changes nothing.
 *
 * @returns for how many editors SES accepted it.
 */
export async function sendProof(
  made: MadeEdition,
  inputs: EditionInputs,
  row: EditionRow,
  services: PublishServices,
): Promise<number> {
  const { config, log } = services;
  const { editors } = config.operate;
  if (editors.length === 0) return 0;
  try {
    const subscribersBefore = await subscribersOfLastEdition(row, services);
    const facts = { row, report: made.report, memory: inputs.memory, subscribersBefore };
    const banner = proofBanner(facts, config, services.publicUrl);
    const { newsletter } = config;
    const context = { newsletter, webUrl: inputs.webUrl, templates: services.templates };
    const mail = { ...renderProof(made.edition, banner, context), subject: made.edition.subject };
    const head = letterhead(config, services.publicUrl);
    const accepted = await sendToAll(editors, (to) => sendTest(mail, to, services, head, 'PROOF'), services);
    const counts = { edition: row.id, editors: editors.length, accepted };
    if (accepted < editors.length) log.error('some editors did not get the proof', counts);
    else log.info('proof sent', counts);
    return accepted;
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    log.error('the proof could not be sent', { edition: row.id, why });
    return 0;
  }
}

/** Pauses before the further attempts, in milliseconds: SES throttles while an edition is being sent, usually briefly. */
const PAUSES_MS = [5_000, 20_000, 60_000];

/**
 * Retries for those whose mail SES did not accept. An unanswered request may have sent it after all, but two proofs are
 * better than none.
 *
 * @returns how many were accepted.
 */
async function sendToAll(
  editors: readonly string[],
  send: (to: readonly string[]) => Promise<readonly TestSendResult[]>,
  { timer }: Pick<PublishServices, 'timer'>,
): Promise<number> {
  let left = editors;
  for (const pause of [...PAUSES_MS, null]) {
    const results = await send(left);
    left = results.filter(({ outcome }) => outcome.status !== 'accepted').map(({ to }) => to);
    if (left.length === 0 || pause === null) break;
    await timer.sleep(pause);
  }
  return editors.length - left.length;
}

async function subscribersOfLastEdition(
  row: EditionRow,
  { register, plan }: Pick<PublishServices, 'register' | 'plan'>,
): Promise<number | null> {
  const [last] = await register.latest(1, row.id);
  if (last === undefined) return null;
  return (await plan.mornings(last.id)).reduce((sum, { subscribers }) => sum + subscribers, 0);
}
