import type { Header } from './message.ts';

/** The `mail` object: the same in every event of a message. */
export interface MailObject {
  readonly timestamp: string;
  readonly source: string;
  readonly sourceArn: string;
  readonly sendingAccountId: string;
  readonly messageId: string;
  readonly destination: readonly string[];
  readonly headersTruncated: boolean;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly commonHeaders: Readonly<Record<string, unknown>>;
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** SES cuts the headers of an event at 10 KB. */
const MAX_HEADER_BYTES = 10_240;

export function mailObject(mail: {
  readonly acceptedAt: string;
  readonly source: string;
  readonly sourceArn: string;
  readonly accountId: string;
  readonly messageId: string;
  readonly recipients: readonly string[];
  readonly headers: readonly Header[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string;
}): MailObject {
  const { headers, truncated } = fittingHeaders(mail.headers);
  return {
    timestamp: mail.acceptedAt,
    source: mail.source,
    sourceArn: mail.sourceArn,
    sendingAccountId: mail.accountId,
    messageId: mail.messageId,
    destination: mail.recipients,
    headersTruncated: truncated,
    headers,
    commonHeaders: commonHeaders(mail.headers, mail.messageId),
    tags: {
      'ses:source-tls-version': ['TLSv1.3'],
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': [mail.configurationSet],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [mail.source.slice(mail.source.lastIndexOf('@') + 1)],
      'ses:caller-identity': ['local'],
      ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
    },
  };
}

function fittingHeaders(headers: readonly Header[]): {
  headers: { name: string; value: string }[];
  truncated: boolean;
} {
  const fitting: { name: string; value: string }[] = [];
  let bytes = 0;
  for (const { name, value } of headers) {
    bytes += name.length + value.length + 4;
    if (bytes > MAX_HEADER_BYTES) return { headers: fitting, truncated: true };
    fitting.push({ name, value });
  }
  return { headers: fitting, truncated: false };
}

function commonHeaders(headers: readonly Header[], messageId: string): Record<string, unknown> {
  const common: Record<string, unknown> = { messageId };
  for (const { name, value } of headers) {
    const lower = name.toLowerCase();
    if (lower === 'from' || lower === 'to' || lower === 'cc') common[lower] = value.split(/,\s*/);
    // The caller's own Message-ID, if there was one, shows here; SES's is `mail.messageId`.
    if (lower === 'message-id') common.messageId = value;
    if (lower === 'reply-to') common.replyTo = value.split(/,\s*/);
    if (lower === 'subject' || lower === 'date') common[lower] = value;
    if (lower === 'return-path') common.returnPath = value;
  }
  return common;
}
