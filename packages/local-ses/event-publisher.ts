import type { Account, ConfigurationSet } from './account.ts';
import type { Environment } from './environment.ts';
import { DESTINATION_TYPE, type EventRecord, type SesEventType, sendEvent } from './events.ts';
import type { FaultPlan } from './fault-plan.ts';
import type { Fault } from './faults.ts';
import { type MailObject, mailObject } from './mail-object.ts';
import { type ComingEvent, eventsOfOutcome, eventsOfSuppression, suppressionBy } from './outcome-events.ts';
import { isSimulator, type OutcomeBook } from './outcomes.ts';
import type { Accepted } from './post-office.ts';

/** Hands one event to one SNS topic. A failure is kept for the asking, never retried: SES may lose events. */
export type Publish = (event: EventRecord, topicArn: string) => Promise<void> | void;

export interface EventPublisherOptions {
  readonly account: Account;
  readonly environment: Environment;
  readonly faults: FaultPlan;
  readonly outcomes: OutcomeBook;
  readonly publish: Publish;
  /** How long after acceptance each event comes out, in milliseconds. */
  readonly eventDelaysMs: Readonly<Partial<Record<SesEventType, number>>>;
  readonly newFeedbackId: () => string;
}

/** Publishes what became of an accepted mail: Send at once, then the events of each recipient. */
export class EventPublisher {
  readonly #options: EventPublisherOptions;
  readonly #failures: unknown[] = [];
  #underWay = 0;
  #waiting: (() => void)[] = [];

  constructor(options: EventPublisherOptions) {
    this.#options = options;
  }

  /** Errors that `publish` threw so far. */
  get failures(): readonly unknown[] {
    return this.#failures;
  }

  /** Resolves when no event is waiting or on its way. */
  settled(): Promise<void> {
    return this.#underWay === 0 ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  announce({ acceptance, headers, configurationSet }: Accepted): void {
    const { account } = this.#options;
    const mail = mailObject({
      ...acceptance,
      headers,
      accountId: account.accountId,
      sourceArn: account.identityArn(acceptance.source),
      configurationSet: configurationSet?.name ?? '',
    });
    const { recipients } = acceptance;
    this.#emit(configurationSet, { type: 'Send', recipients, make: () => sendEvent(mail) });
    for (const recipient of recipients) {
      for (const coming of this.#eventsFor(mail, recipient)) this.#emit(configurationSet, coming);
    }
  }

  #eventsFor(mail: MailObject, recipient: string): ComingEvent[] {
    const { account, outcomes, newFeedbackId } = this.#options;
    const addressee = { mail, recipient, newFeedbackId };
    const suppressed = account.suppressed.get(recipient.toLowerCase());
    if (suppressed !== undefined) return eventsOfSuppression(addressee, suppressed);
    const outcome = outcomes.of(recipient);
    const reason = suppressionBy(outcome);
    // The simulator's addresses never enter the account suppression list.
    if (reason !== null && !isSimulator(recipient)) account.suppressed.set(recipient.toLowerCase(), reason);
    return eventsOfOutcome(addressee, outcome);
  }

  #emit(set: ConfigurationSet | null, { type, recipients, make }: ComingEvent): void {
    const topics = topicsFor(set, type);
    if (topics.length === 0) return;
    const fault = this.#options.faults.forEvent(type, recipients);
    if (fault?.kind === 'event-lost') return;
    const { environment } = this.#options;
    for (let copies = fault?.kind === 'event-duplicated' ? 2 : 1; copies > 0; copies--) {
      this.#underWay += topics.length;
      environment.schedule(
        () => {
          const event = make(environment.now());
          for (const topic of topics) void this.#handOver(event, topic);
        },
        this.#delayOf(type, fault),
      );
    }
  }

  #delayOf(type: SesEventType, fault: Fault | null): number {
    const usual = this.#options.eventDelaysMs[type] ?? 0;
    return fault?.kind === 'event-late' ? usual + (fault.delayMs ?? 1000) : usual;
  }

  async #handOver(event: EventRecord, topicArn: string): Promise<void> {
    try {
      await this.#options.publish(event, topicArn);
    } catch (error) {
      this.#failures.push(error);
    } finally {
      this.#underWay--;
      if (this.#underWay === 0) for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }
}

function topicsFor(set: ConfigurationSet | null, type: SesEventType): string[] {
  if (set === null) return [];
  const topics: string[] = [];
  for (const { enabled, topicArn, eventTypes } of set.destinations.values()) {
    if (enabled && topicArn !== null && eventTypes.includes(DESTINATION_TYPE[type])) topics.push(topicArn);
  }
  return topics;
}
