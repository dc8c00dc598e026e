import { domainOf, parseAddressList, parseMailbox } from './addresses.ts';
import { type Header, headerValue, invalid } from './message.ts';

/** A message as handed in by SendRawEmail or built for SendEmail. */
export interface Submission {
  readonly raw: Buffer;
  /** Envelope sender; the From header's address when left out. */
  readonly source?: string | undefined;
  /** Envelope recipients; To, Cc and Bcc when there are none. */
  readonly destinations: readonly string[];
  readonly configurationSet?: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** SES API v1 takes 10 MB after base64 decoding of the request, and 50 recipients. */
const MAX_BYTES = 10_485_760;
const MAX_RECIPIENTS = 50;

/** Sender and recipients of a mail, as SES sees them. */
export interface Envelope {
  readonly source: string;
  readonly recipients: readonly string[];
  /** Addresses in From and Sender, which must be verified as well. */
  readonly senders: readonly string[];
}

/** @throws {SesError} InvalidParameterValue */
export function envelopeOf(submission: Submission, headers: readonly Header[]): Envelope {
  if (submission.raw.length > MAX_BYTES) {
    throw invalid(`Message length is more than ${MAX_BYTES} bytes long: '${submission.raw.length}'.`);
  }
  const from = headerValue(headers, 'From');
  if (from === undefined || from === '') throw invalid("Missing required header 'From'.");
  const senders = parseAddressList(from).map(({ address }) => address);
  const sender = headerValue(headers, 'Sender');
  const recipients =
    submission.destinations.length > 0
      ? submission.destinations.map((text) => parseMailbox(text).address)
      : ['To', 'Cc', 'Bcc'].flatMap((name) =>
          parseAddressList(headerValue(headers, name) ?? '').map(({ address }) => address),
        );
  if (recipients.length === 0) throw invalid("Missing required header 'To'.");
  if (recipients.length > MAX_RECIPIENTS) throw invalid(`Recipient count exceeds ${MAX_RECIPIENTS}.`);
  const source = submission.source === undefined ? senders[0] : parseMailbox(submission.source).address;
  if (source === undefined) throw invalid("Missing required header 'From'.");
  return {
    source: `${source.slice(0, source.lastIndexOf('@'))}@${domainOf(source)}`,
    recipients,
    senders: sender === undefined ? senders : [...senders, parseMailbox(sender).address],
  };
}

/**
 * Tags given as parameters win over those in X-SES-MESSAGE-TAGS.
 *
 * @throws {SesError} InvalidParameterValue
 * @see https://docs.aws.amazon.com/ses/latest/APIReference/API_MessageTag.html
 */
export function checkedTags(
  submission: Submission,
  headers: readonly Header[],
): Readonly<Record<string, string>> {
  const given = Object.keys(submission.tags).length > 0 ? submission.tags : tagsInHeader(headers);
  for (const [name, value] of Object.entries(given)) {
    checkTag('name', name, /^(?:ses:)?[A-Za-z0-9_-]+$/);
    checkTag('value', value, /^[A-Za-z0-9_-]+$/);
  }
  return given;
}

function checkTag(part: string, text: string, allowed: RegExp): void {
  if (text.length > 256) throw invalid(`Tag ${part} must not be longer than 256 characters.`);
  if (!allowed.test(text)) {
    throw invalid(
      `Invalid tag ${part} <${text}>: only alphanumeric ASCII characters, '_', and '-' are allowed.`,
    );
  }
}

function tagsInHeader(headers: readonly Header[]): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const pair of (headerValue(headers, 'X-SES-MESSAGE-TAGS') ?? '').split(/[,;]/)) {
    const equals = pair.indexOf('=');
    if (equals > 0) tags[pair.slice(0, equals).trim()] = pair.slice(equals + 1).trim();
  }
  return tags;
}
