import { SesError } from './query-protocol.ts';

export interface Header {
  readonly name: string;
  /** Unfolded, outer space removed, otherwise as sent. */
  readonly value: string;
  /** The field as sent: folded, with its line ends. */
  readonly field: string;
}

/** A message taken apart just far enough: its header fields and where the body starts. */
export interface ParsedMessage {
  readonly headers: readonly Header[];
  /** Offset of the first byte of the body. */
  readonly bodyStart: number;
}

/**
 * Header fields that SES refuses to see twice.
 *
 * @see https://docs.aws.amazon.com/ses/latest/dg/header-fields.html
 */
const SINGLE = new Set(
  `accept-language acceptlanguage archived-at auto-submitted bounces-to comments content-alternative content-base
  content-class content-description content-disposition content-duration content-id content-language content-length
  content-location content-md5 content-transfer-encoding content-type date delivered-to
  disposition-notification-options disposition-notification-to dkim-signature domainkey-signature errors-to from
  importance in-reply-to keywords list-archive list-help list-id list-owner list-post list-subscribe
  list-unsubscribe list-unsubscribe-post message-context message-id mime-version organization original-from
  original-message-id original-recipient original-subject precedence priority references reply-to return-path
  return-receipt-to sender solicitation sensitivity subject thread-index thread-topic user-agent vbr-info`.split(
    /\s+/,
  ),
);

/** @throws {SesError} InvalidParameterValue in SES's words, for a header section that SES would refuse. */
export function parseMessage(raw: Buffer): ParsedMessage {
  const bodyStart = endOfHeaders(raw);
  const section = raw.toString('latin1', 0, bodyStart);
  const headers: Header[] = [];
  const seen = new Set<string>();
  for (const field of section.split(/\r?\n(?![ \t])/)) {
    if (field === '') continue;
    const header = parseHeader(field);
    const name = header.name.toLowerCase();
    if (SINGLE.has(name) && seen.has(name)) throw invalid(`Duplicate header '${header.name}'.`);
    seen.add(name);
    headers.push(header);
  }
  return { headers, bodyStart };
}

export function headerValue(headers: readonly Header[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find((header) => header.name.toLowerCase() === wanted)?.value;
}

export function invalid(message: string): SesError {
  return new SesError('InvalidParameterValue', message);
}

/**
 * The message as a mailbox gets it: SES sets its own Message-ID and Date, and removes Bcc, Return-Path and
 * its own X-SES- instructions. Its DKIM signatures are not imitated.
 *
 * @see https://docs.aws.amazon.com/ses/latest/dg/header-fields.html
 */
export function asDelivered(raw: Buffer, delivery: { messageIdHeader: string; acceptedAt: Date }): Buffer {
  const { headers, bodyStart } = parseMessage(raw);
  const kept = headers.filter(({ name }) => !/^(x-ses-.*|message-id|date|bcc|return-path)$/i.test(name));
  const section = [
    ...kept.map(({ field }) => field.replace(/\r?\n/g, '\r\n')),
    `Message-ID: ${delivery.messageIdHeader}`,
    `Date: ${delivery.acceptedAt.toUTCString().replace(/GMT$/, '+0000')}`,
  ];
  return Buffer.concat([Buffer.from(`${section.join('\r\n')}\r\n\r\n`, 'latin1'), raw.subarray(bodyStart)]);
}

function endOfHeaders(raw: Buffer): number {
  const crlf = raw.indexOf('\r\n\r\n');
  const lf = raw.indexOf('\n\n');
  if (crlf === -1 && lf === -1) return raw.length;
  if (crlf === -1 || (lf !== -1 && lf < crlf)) return lf + 2;
  return crlf + 4;
}

function parseHeader(field: string): Header {
  const colon = field.indexOf(':');
  const name = (colon === -1 ? field : field.slice(0, colon)).trimEnd();
  if (name.trim() === '') throw invalid('Empty header names are illegal.');
  // RFC 5322 §2.2: printable US-ASCII without colon; anything else cannot be a field name.
  if (colon === -1 || !/^[\x21-\x39\x3b-\x7e]+$/.test(name))
    throw invalid(`Illegal header '${name.trim()}'.`);
  const value = field
    .slice(colon + 1)
    .replace(/\r?\n([ \t])/g, '$1')
    .trim();
  return { name, value, field };
}
