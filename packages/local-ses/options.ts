import { Account, type ConfigurationSet, type EventTypeName } from './account.ts';
import type { Environment } from './environment.ts';
import type { Publish } from './event-publisher.ts';
import type { SesEventType } from './events.ts';
import type { OutcomeRule } from './outcomes.ts';
import type { RateMeasure } from './pacing.ts';

export interface SesServerOptions {
  /** 0 (the default) takes a free port. */
  readonly port?: number;
  readonly region?: string;
  readonly accountId?: string;
  /** Only verified recipients. Default false. */
  readonly sandbox?: boolean;
  /** Recipients per second. Default unlimited, or 1 in the sandbox. */
  readonly maxSendRate?: number;
  /** Recipients in 24 hours; -1 is unlimited. Default unlimited, or 200 in the sandbox. */
  readonly max24HourSend?: number;
  /** Default a token bucket that holds two seconds. */
  readonly rateLimit?: RateMeasure;
  /** Domains and addresses that count as verified from the start. */
  readonly identities?: readonly string[];
  readonly configurationSets?: readonly {
    readonly name: string;
    readonly topicArn?: string;
    readonly eventTypes?: readonly EventTypeName[];
  }[];
  /** Where mails outlive the process. In memory when left out. */
  readonly folder?: string | undefined;
  /** `index` keeps who got what when, not the mails. Default `everything`. */
  readonly keep?: 'everything' | 'index';
  /** Receives each event for each SNS topic. Default: nobody. */
  readonly publish?: Publish;
  readonly eventDelaysMs?: Readonly<Partial<Record<SesEventType, number>>>;
  readonly outcomes?: readonly OutcomeRule[];
  readonly environment?: Environment;
}

/** The account as the options describe it. */
export function openAccount(options: SesServerOptions): Account {
  const sandbox = options.sandbox ?? false;
  const account = new Account({
    region: options.region ?? 'eu-west-1',
    accountId: options.accountId ?? '000000000000',
    sandbox,
    maxSendRate: options.maxSendRate ?? (sandbox ? 1 : 1_000_000),
    max24HourSend: options.max24HourSend ?? (sandbox ? 200 : -1),
    rateLimit: options.rateLimit ?? { kind: 'token-bucket', burstSeconds: 2 },
  });
  for (const identity of options.identities ?? []) account.identities.add(identity.toLowerCase());
  for (const { name, topicArn, eventTypes } of options.configurationSets ?? []) {
    const set: ConfigurationSet = { name, sendingEnabled: true, destinations: new Map() };
    if (topicArn !== undefined) {
      const destination = { name: 'events', enabled: true, topicArn, eventTypes: eventTypes ?? ALL_EVENTS };
      set.destinations.set('events', destination);
    }
    account.configurationSets.set(name, set);
  }
  return account;
}

const ALL_EVENTS: readonly EventTypeName[] = [
  'send',
  'reject',
  'bounce',
  'complaint',
  'delivery',
  'deliveryDelay',
];
