import { createHash } from 'node:crypto';
import type { Account, ConfigurationSet } from './account.ts';
import { domainOf, parseAddressList, parseMailbox } from './addresses.ts';
import { type Environment, randomHex, randomUuid } from './environment.ts';
import type { Acceptance, Mailbox } from './mailbox.ts';
import { type Header, headerValue, invalid, parseMessage } from './message.ts';
import { isSimulator } from './outcomes.ts';
import { SesError } from './query-protocol.ts';

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

export interface Accepted {
  readonly acceptance: Acceptance;
  readonly headers: readonly Header[];
  readonly configurationSet: ConfigurationSet | null;
}

/** SES API v1 takes 10 MB after base64 decoding of the request, and 50 recipients. */
const MAX_BYTES = 10_485_760;
const MAX_RECIPIENTS = 50;

/** Checks a submission in SES's order and books it. */
export class PostOffice {
  readonly #account: Account;
  readonly #mailbox: Mailbox;
  readonly #environment: Environment;

  constructor(account: Account, mailbox: Mailbox, environment: Environment) {
    this.#account = account;
    this.#mailbox = mailbox;
    this.#environment = environment;
  }

  /** @throws {SesError} Then nothing was accepted and nothing counted. */
  accept(submission: Submission): Accepted {
    const { headers } = parseMessage(submission.raw);
    const envelope = envelopeOf(submission, headers);
    const configurationSet = this.#open(submission, headers);
    const tags = checkedTags(submission, headers);
    this.#checkIdentities(envelope);
    const at = this.#environment.now();
    const simulated = envelope.recipients.filter(isSimulator).length;
    this.#account.admit(at.getTime(), envelope.recipients.length, simulated);

    const acceptance: Acceptance = {
      messageId: this.#newMessageId(at),
      acceptedAt: at.toISOString(),
      source: envelope.source,
      recipients: envelope.recipients,
      configurationSet: configurationSet?.name ?? null,
      tags,
      subject: headerValue(headers, 'Subject') ?? '',
      sha256: createHash('sha256').update(submission.raw).digest('hex'),
      bytes: submission.raw.length,
    };
    this.#mailbox.add(acceptance, submission.raw);
    return { acceptance, headers, configurationSet };
  }

  /** Ids of events and mails alike: region mark, milliseconds, chance. */
  #newMessageId(at: Date): string {
    const millis = at.getTime().toString(16).padStart(12, '0');
    return `0102${millis}-${randomUuid(this.#environment.random)}-000000`;
  }

  newFeedbackId(): string {
    return `0102${randomHex(this.#environment.random, 6)}-${randomUuid(this.#environment.random)}-000000`;
  }

  #open(submission: Submission, headers: readonly Header[]): ConfigurationSet | null {
    if (!this.#account.sendingEnabled) {
      throw new SesError(
        'AccountSendingPausedException',
        `Email sending is disabled for your entire Amazon SES account in the ${this.#account.region} Region.`,
      );
    }
    const name = submission.configurationSet ?? headerValue(headers, 'X-SES-CONFIGURATION-SET');
    if (name === undefined || name === '') return null;
    const set = this.#account.configurationSet(name);
    if (!set.sendingEnabled) {
      throw new SesError(
        'ConfigurationSetSendingPausedException',
        `Email sending is disabled for the configuration set <${name}>.`,
        400,
        { ConfigurationSetName: name },
      );
    }
    return set;
  }

  #checkIdentities(envelope: Envelope): void {
    const mustBeOurs = [...new Set([envelope.source, ...envelope.senders])];
    const recipients = this.#account.sandbox ? envelope.recipients.filter((to) => !isSimulator(to)) : [];
    const failed = [...mustBeOurs, ...recipients].filter((address) => !this.#account.isVerified(address));
    if (failed.length === 0) return;
    throw new SesError(
      'MessageRejected',
      `Email address is not verified. The following identities failed the check in region ${this.#account.region.toUpperCase()}: ${[...new Set(failed)].join(', ')}`,
    );
  }
}

interface Envelope {
  readonly source: string;
  readonly recipients: readonly string[];
  /** Addresses in From and Sender, which must be verified as well. */
  readonly senders: readonly string[];
}

function envelopeOf(submission: Submission, headers: readonly Header[]): Envelope {
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

/** Tags given as parameters win over those in X-SES-MESSAGE-TAGS. */
function checkedTags(submission: Submission, headers: readonly Header[]): Readonly<Record<string, string>> {
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
