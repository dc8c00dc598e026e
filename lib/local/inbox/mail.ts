import type { SesServer } from '@broadsheet/local-ses';
import type { Acceptance } from '@broadsheet/local-ses/mailbox';
import PostalMime from 'postal-mime';

/** A mail as the inbox shows it. */
export interface Mail {
  readonly id: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly acceptedAt: string;
  readonly bytes: number;
  readonly tags: Readonly<Record<string, string>>;
}

/** A parsed mail. */
export interface OpenMail extends Mail {
  readonly html: string | null;
  readonly text: string | null;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly raw: Buffer;
}

type Source = Pick<SesServer, 'acceptances' | 'delivered'>;

/** A list entry; reads only the header section. */
export async function summaryOf(source: Source, acceptance: Acceptance): Promise<Mail> {
  const raw = source.delivered(acceptance.messageId);
  const end = raw?.indexOf('\r\n\r\n') ?? -1;
  const parsed = await PostalMime.parse(
    raw === null ? '' : raw.subarray(0, end === -1 ? raw.length : end + 4),
  );
  return mailOf(acceptance, parsed);
}

/** Null when there is no such mail, or its bytes were not kept. */
export async function openMail(source: Source, id: string): Promise<OpenMail | null> {
  const acceptance = source.acceptances().find(({ messageId }) => messageId === id);
  const raw = source.delivered(id);
  if (acceptance === undefined || raw === null) return null;
  const parsed = await PostalMime.parse(raw);
  return {
    ...mailOf(acceptance, parsed),
    html: parsed.html ?? null,
    text: parsed.text ?? null,
    headers: headersOf(raw),
    raw,
  };
}

function mailOf(
  acceptance: Acceptance,
  parsed: { subject?: string; from?: { name?: string; address?: string } },
): Mail {
  return {
    id: acceptance.messageId,
    to: acceptance.recipients,
    from: parsed.from?.name || parsed.from?.address || acceptance.source,
    subject: parsed.subject || acceptance.subject || '(no subject)',
    acceptedAt: acceptance.acceptedAt,
    bytes: acceptance.bytes,
    tags: acceptance.tags,
  };
}

/** As in the mail: encoded words are not decoded, to show what was really sent. */
function headersOf(raw: Buffer): { name: string; value: string }[] {
  const end = raw.indexOf('\r\n\r\n');
  const section = raw.toString('latin1', 0, end === -1 ? raw.length : end);
  return section.split(/\r\n(?![ \t])/).map((field) => {
    const colon = field.indexOf(':');
    return {
      name: field.slice(0, colon),
      value: field
        .slice(colon + 1)
        .replace(/\r\n[ \t]+/g, ' ')
        .trim(),
    };
  });
}
