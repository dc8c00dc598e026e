import { domainOf } from './addresses.ts';
import { type Gate, type RateMeasure, rateGate, SlidingCount } from './pacing.ts';
import { SesError } from './query-protocol.ts';

export const EVENT_TYPES = [
  'send',
  'reject',
  'bounce',
  'complaint',
  'delivery',
  'deliveryDelay',
  'open',
  'click',
  'renderingFailure',
  'subscription',
] as const;
export type EventTypeName = (typeof EVENT_TYPES)[number];

/** Where a configuration set sends its events. Only SNS topics are served; others are kept and stay silent. */
export interface EventDestination {
  readonly name: string;
  readonly enabled: boolean;
  readonly topicArn: string | null;
  readonly eventTypes: readonly EventTypeName[];
}

export interface ConfigurationSet {
  readonly name: string;
  sendingEnabled: boolean;
  readonly destinations: Map<string, EventDestination>;
}

export interface AccountOptions {
  readonly region: string;
  readonly accountId: string;
  /** Only verified recipients, 200 recipients in 24 hours, 1 a second unless set otherwise. */
  readonly sandbox: boolean;
  /** Recipients per second. */
  readonly maxSendRate: number;
  /** Recipients in 24 hours; -1 is unlimited. */
  readonly max24HourSend: number;
  readonly rateLimit: RateMeasure;
}

export type SuppressionReason = 'BOUNCE' | 'COMPLAINT';

const DAY_MS = 86_400_000;

/** Everything an SES account is in one region. */
export class Account {
  readonly region: string;
  readonly accountId: string;
  sandbox: boolean;
  sendingEnabled = true;
  /** Verified identities, lower case: domains and addresses. */
  readonly identities = new Set<string>();
  /** MAIL FROM domains by identity, lower case. */
  readonly mailFromDomains = new Map<string, string>();
  readonly configurationSets = new Map<string, ConfigurationSet>();
  /** The account suppression list: lower-case address, and why. */
  readonly suppressed = new Map<string, SuppressionReason>();
  #maxSendRate: number;
  #max24HourSend: number;
  #rateLimit: RateMeasure;
  #gate: Gate;
  readonly #lastDay = new SlidingCount(DAY_MS, 1000);

  constructor(options: AccountOptions) {
    this.region = options.region;
    this.accountId = options.accountId;
    this.sandbox = options.sandbox;
    this.#maxSendRate = options.maxSendRate;
    this.#max24HourSend = options.max24HourSend;
    this.#rateLimit = options.rateLimit;
    this.#gate = rateGate(options.rateLimit, options.maxSendRate);
  }

  get maxSendRate(): number {
    return this.#maxSendRate;
  }

  get max24HourSend(): number {
    return this.#max24HourSend;
  }

  /** Changes the quota while running, as AWS may. */
  setQuota(quota: { maxSendRate?: number; max24HourSend?: number; rateLimit?: RateMeasure }): void {
    this.#max24HourSend = quota.max24HourSend ?? this.#max24HourSend;
    if (quota.maxSendRate === undefined && quota.rateLimit === undefined) return;
    this.#maxSendRate = quota.maxSendRate ?? this.#maxSendRate;
    this.#rateLimit = quota.rateLimit ?? this.#rateLimit;
    this.#gate = rateGate(this.#rateLimit, this.#maxSendRate);
  }

  sentLast24Hours(atMs: number): number {
    return this.#lastDay.at(atMs);
  }

  /**
   * Books `recipients` against rate and quota, or refuses. Simulator recipients are held to the rate but do not
   * use up the daily quota.
   *
   * @throws {SesError} Throttling, with the message that tells the two apart.
   */
  admit(atMs: number, recipients: number, simulated: number): void {
    const counted = recipients - simulated;
    if (this.#max24HourSend >= 0 && this.#lastDay.at(atMs) + counted > this.#max24HourSend) {
      throw new SesError('Throttling', 'Daily message quota exceeded.');
    }
    if (!this.#gate.admit(atMs, recipients)) {
      throw new SesError('Throttling', 'Maximum sending rate exceeded.');
    }
    this.#lastDay.add(atMs, counted);
  }

  /** Books what was accepted before a restart. */
  restoreSent(atMs: number, recipients: number): void {
    this.#lastDay.add(atMs, recipients);
  }

  /** True for a verified address, and for any address in a verified domain or below one. */
  isVerified(address: string): boolean {
    const lower = address.toLowerCase();
    if (this.identities.has(lower)) return true;
    const labels = domainOf(lower).split('.');
    return labels.some((_, from) => this.identities.has(labels.slice(from).join('.')));
  }

  /** @throws {SesError} ConfigurationSetDoesNotExist */
  configurationSet(name: string): ConfigurationSet {
    const set = this.configurationSets.get(name);
    if (set === undefined) {
      throw new SesError('ConfigurationSetDoesNotExist', `Configuration set <${name}> does not exist.`, 400, {
        ConfigurationSetName: name,
      });
    }
    return set;
  }

  identityArn(address: string): string {
    const lower = address.toLowerCase();
    return `arn:aws:ses:${this.region}:${this.accountId}:identity/${this.identities.has(lower) ? lower : domainOf(lower)}`;
  }
}
