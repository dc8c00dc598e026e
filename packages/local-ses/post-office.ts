import { createHash } from 'node:crypto';
import type { Account, ConfigurationSet } from './account.ts';
import { type Environment, randomHex, randomUuid } from './environment.ts';
import type { Acceptance, Mailbox } from './mailbox.ts';
import { type Header, headerValue, parseMessage } from './message.ts';
import { isSimulator } from './outcomes.ts';
import { SesError } from './query-protocol.ts';
import { checkedTags, type Envelope, envelopeOf, type Submission } from './submission.ts';

export interface Accepted {
  readonly acceptance: Acceptance;
  readonly headers: readonly Header[];
  readonly configurationSet: ConfigurationSet | null;
}

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
