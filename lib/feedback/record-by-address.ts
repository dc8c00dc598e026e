import type { Meaning } from './classify.ts';
import type { FeedbackPorts } from './feedback-ports.ts';
import { acceptedAt, type SesEvent } from './ses-event.ts';
import { suppressAfter } from './suppress.ts';

/**
 * Mails outside any edition (confirmations) and identity notifications, which have no tags. A bounce or complaint in
 * them still suppresses the address.
 *
 * @returns whether the address belongs to a reader.
 */
export async function recordByAddress(
  event: SesEvent,
  { outcome }: Meaning,
  ports: FeedbackPorts,
): Promise<boolean> {
  // A test send is tagged and has no reader.
  if ('test' in event.mail.tags || (outcome !== 'bounced-hard' && outcome !== 'complained')) return false;
  let found = false;
  for (const address of addressesOf(event)) {
    const subscriber = await ports.directory.findByAddress(address);
    if (subscriber === null) continue;
    found = true;
    await suppressAfter(outcome, subscriber.id, { edition: null, acceptedAt: acceptedAt(event.mail) }, ports);
  }
  return found;
}

function addressesOf({ bounce, complaint }: SesEvent): string[] {
  const recipients = [...(bounce?.bouncedRecipients ?? []), ...(complaint?.complainedRecipients ?? [])];
  return recipients.map(({ emailAddress }) =>
    emailAddress
      .replace(/^.*<|>.*$/g, '')
      .trim()
      .toLowerCase(),
  );
}
