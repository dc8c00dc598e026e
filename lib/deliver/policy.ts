import type { BroadsheetConfig } from '../contract/config.ts';
import { scheduleOf } from '../contract/schedule.ts';
import { minuteOf } from '../domain/calendar.ts';
import type { Schedule } from '../domain/schedule.ts';

/** Every number of the delivery protocol. Those that an operator may choose come from the config. */
export interface DeliveryPolicy {
  /** When which edition appears. */
  readonly schedule: Schedule;
  /** Zone that decides the edition's date, and everyone's morning when `localMorning` is off. */
  readonly newsletterZone: string;
  readonly localMorning: boolean;
  /** Minutes after midnight of the newsletter's own delivery time. */
  readonly deliverAtMinute: number;
  /** Readers in one chunk. */
  readonly chunkSize: number;
  /** A morning is planned this long before it is due: one tick of the planner. */
  readonly leadMinutes: number;
  readonly cutOffHours: number;
  /** After this long the indexes over profiles have caught up. */
  readonly indexLagSeconds: number;

  readonly ambiguity: 'retry' | 'record';
  /** W, the evidence window: how long after the lease an unanswered send may still be proved. */
  readonly evidenceMinutes: number;
  /** A lease outlives its invocation by this much, to allow for clock differences. */
  readonly leaseMarginSeconds: number;
  /** No send starts when the invocation has less time left than this. */
  readonly sendGuardSeconds: number;

  /** Overrides SES's figure. */
  readonly maxSendRate: number | null;
  readonly dailyQuota: number | null;
  /** Mails of the first edition of a domain that has never sent; null for no limit. */
  readonly warmUp: number | null;
  /** Part of the daily quota that is left to confirmation mails, in mails. */
  readonly quotaReserve: number;
  /** Mails per second of one share of the send rate; a rate above it is cut into several. */
  readonly shareRate: number;
  /** Mails one sender may have on the wire. */
  readonly maxInFlight: number;

  /** How long sending stops after SES reports a problem with the account or the set-up. */
  readonly parkMinutes: number;
  /** Most work in the queue, in seconds, so that a pause takes effect soon. */
  readonly hintSeconds: number;
  /** A chunk without progress is requeued after this long. */
  readonly hintAgainSeconds: number;
  readonly canaryMinutes: number;
  readonly maxSubscribers: number | null;
  /** An edition leaves only after an editor has approved it. */
  readonly approvalRequired: boolean;
}

/** The policy of a newsletter. */
export function deliveryPolicy(config: BroadsheetConfig): DeliveryPolicy {
  const { newsletter, deliver } = config;
  return {
    schedule: scheduleOf(config),
    newsletterZone: newsletter.timeZone,
    localMorning: deliver.localMorning,
    deliverAtMinute: minuteOf(deliver.deliverAt),
    chunkSize: 500,
    leadMinutes: 15,
    cutOffHours: deliver.cutOffHours,
    indexLagSeconds: 120,
    ambiguity: deliver.ambiguity,
    evidenceMinutes: 15,
    leaseMarginSeconds: 60,
    sendGuardSeconds: 15,
    maxSendRate: deliver.maxSendRate,
    dailyQuota: deliver.dailyQuota,
    warmUp: deliver.warmUp,
    quotaReserve: deliver.confirmationsPerHour,
    shareRate: 50,
    maxInFlight: 100,
    parkMinutes: 15,
    hintSeconds: 120,
    hintAgainSeconds: 300,
    canaryMinutes: deliver.canaryMinutes,
    maxSubscribers: deliver.maxSubscribers,
    approvalRequired: deliver.approval === 'required',
  };
}
