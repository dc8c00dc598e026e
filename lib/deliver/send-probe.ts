import { instantOf, millisOf } from '../domain/instant.ts';
import type { Clock, DeliveryEvidence, Log, Mailer } from '../ports.ts';
import type { Letterhead } from './letterhead.ts';
import { letter } from './mime/letter.ts';

/** SES's mailbox simulator: it accepts everything, and its mails do not count as bounces. */
export const PROBE_ADDRESS = 'success@simulator.amazonses.com';

/** At most one probe in five minutes, and none for half an hour while the event of an accepted one is awaited. */
const SLOT_MS = 300_000;
const PATIENCE_MS = 1_800_000;

/**
 * Send a mail to SES's mailbox simulator through the configuration set of the digest. When its Send event comes back,
 * the event pipeline is known to work, and how fast; as long as it does not, silence about other mails means nothing.
 */
export async function sendProbe(
  ports: {
    readonly evidence: DeliveryEvidence;
    readonly mailer: Mailer;
    readonly clock: Clock;
    readonly log: Log;
  },
  head: Letterhead,
): Promise<void> {
  const now = ports.clock.now().getTime();
  const recent = await ports.evidence.probes(instantOf(now - PATIENCE_MS));
  if (recent.some(({ answeredAt, seenAt }) => answeredAt !== null && seenAt === null)) return;
  if (recent.some(({ startedAt }) => millisOf(startedAt) > now - SLOT_MS)) return;
  const id = String(now - (now % SLOT_MS));
  if (!(await ports.evidence.startProbe(id, instantOf(now)))) return;
  const raw = letter({
    from: head.from,
    replyTo: head.replyTo,
    to: PROBE_ADDRESS,
    subject: 'Test of the event pipeline',
    text: 'This mail shows whether SES reports what it accepts.\n',
    html: '<p>This mail shows whether SES reports what it accepts.</p>',
  });
  const { status } = await ports.mailer.send({ to: PROBE_ADDRESS, raw, tags: { probe: id } });
  if (status === 'accepted') await ports.evidence.noteProbe(id, 'answeredAt', instantOf(ports.clock.now()));
  ports.log.info('probe sent', { status });
}
