import type { Fault } from '@broadsheet/local-ses/faults';

/** What SES does to everybody's mails, seeded by the server. Probabilities for each request. */
export const TROUBLE: readonly Fault[] = [
  { kind: 'http-500', when: 'before', probability: 0.005, count: null, action: 'SendRawEmail' },
  { kind: 'http-503', when: 'after', probability: 0.005, count: null, action: 'SendRawEmail' },
  { kind: 'reset', when: 'before', probability: 0.003, count: null, action: 'SendRawEmail' },
  { kind: 'reset', when: 'after', probability: 0.005, count: null, action: 'SendRawEmail' },
  { kind: 'unreadable', probability: 0.002, count: null, action: 'SendRawEmail' },
  { kind: 'throttle', probability: 0.01, count: null, action: 'SendRawEmail' },
  { kind: 'event-duplicated', probability: 0.05, count: null },
  { kind: 'event-late', probability: 0.02, count: null, delayMs: 3_000 },
];

/** One line of the table. */
export interface KillRow {
  readonly system: string;
  readonly subscribers: number;
  readonly kills: number;
  /** Readers to whom nothing was accepted, by the server's own log. */
  readonly lost: number;
  /** Readers to whom more than one mail was accepted. */
  readonly doubled: number;
  /** Readers whose state the system itself calls unknown. */
  readonly unconfirmed: number;
}

/** Hold a system against the server's own log. */
export function judge(
  system: string,
  addresses: readonly string[],
  log: readonly { readonly recipients: readonly string[] }[],
  known: { readonly kills: number; readonly unconfirmed: number },
): KillRow {
  const accepted = new Map<string, number>();
  for (const { recipients } of log) {
    for (const address of recipients) accepted.set(address, (accepted.get(address) ?? 0) + 1);
  }
  const counts = addresses.map((address) => accepted.get(address) ?? 0);
  return {
    system,
    subscribers: addresses.length,
    kills: known.kills,
    lost: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length,
    unconfirmed: known.unconfirmed,
  };
}
