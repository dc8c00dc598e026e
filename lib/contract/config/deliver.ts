import * as z from 'zod';
import { hostName } from './host-name.ts';
import { EVERY_DAY, namedEditions, wallClockTime, weekdays } from './schedule.ts';

/** Who sends, when, and how carefully. */
export const deliverConfig = z
  .strictObject({
    /** Domain verified with SES, for example news.example.com. */
    identity: hostName,
    /** Address in `identity` that mails come from. */
    fromAddress: z.email(),
    /** A mailbox that a person reads. */
    replyTo: z.email(),
    /** When the edition is made, in the newsletter's zone. */
    publishAt: wallClockTime.default('05:00'),
    /** When readers get it, in their own time zone unless `localMorning` is off. */
    deliverAt: wallClockTime.default('06:30'),
    /** The days on which the newsletter appears; `['mon', 'tue', 'wed', 'thu', 'fri']` for working days. */
    days: weekdays.default([...EVERY_DAY]),
    /**
     * Several editions instead of the one a day, each with a name, times and days of its own; `days`, `publishAt` and
     * `deliverAt` above then count for none of them. `repeats: true` lets an edition print again what the others have
     * printed, as a weekly does beside a daily.
     */
    editions: namedEditions.default([]),
    /** Days on which nothing appears, as `['2026-12-25']`. */
    holidays: z.array(z.iso.date()).max(366).default([]),
    /**
     * True: readers may choose their zone and hour; those who choose neither get the edition at `deliverAt`. False:
     * readers cannot choose, and all get it at `deliverAt` in the newsletter's zone.
     */
    localMorning: z.boolean().default(true),
    /**
     * What to do when it was never proved whether SES accepted a mail: `retry` it after the evidence window, or
     * `record` it as unconfirmed, which never risks a second mail.
     */
    ambiguity: z.enum(['retry', 'record']).default('retry'),
    /** Messages per second; SES's own figure when null. */
    maxSendRate: z.number().positive().nullable().default(null),
    /** Recipients in 24 hours; SES's own figure when null. */
    dailyQuota: z.int().positive().nullable().default(null),
    /**
     * For a domain that has never sent and a large first list: so many mails leave on the first day and twice as many on
     * each day after it, until everybody gets one. Readers are mailed in turn. Counted from the first edition on.
     */
    warmUp: z.int().positive().nullable().default(null),
    /**
     * The first mails of an edition (2 % of the plan, at most 500) are sent ahead, and the rest waits these minutes for
     * their bounces; 0 sends everything at once. An edition of one chunk never waits.
     */
    canaryMinutes: z.int().min(0).max(60).default(5),
    /** Deliveries not sent this long after they were due are dropped. */
    cutOffHours: z.number().positive().max(23).default(22),
    /**
     * Most confirmation mails in an hour. Sign-ups beyond it are asked to come back later, so that a flood of made-up
     * addresses cannot raise the bounce rate until SES pauses the account.
     */
    confirmationsPerHour: z.int().min(1).max(1_000).default(60),
    /**
     * Most of them that one network (an IPv4 address, or a /56 of IPv6) can cause; null is a quarter, at least one. So one
     * client cannot use up the hour for everybody, while people behind one address still get in. With a proxy of your own
     * in front of the pages everybody comes from its address: then set it to `confirmationsPerHour`.
     */
    confirmationsPerNetwork: z.int().min(1).max(1_000).nullable().default(null),
    /**
     * `automatic`: the edition leaves at `deliverAt` unless an editor holds it. `required`: it leaves once an editor has
     * approved it, at `deliverAt` at the earliest; without approval it expires at the cut-off. Needs `operate.editors`.
     */
    approval: z.enum(['automatic', 'required']).default('automatic'),
    /** Most readers of one edition; null compares with the edition before. A larger plan waits for a person. */
    maxSubscribers: z.int().positive().nullable().default(null),
  })
  .refine(({ identity, fromAddress }) => isWithin(identity, fromAddress), {
    path: ['fromAddress'],
    error: 'must be an address of deliver.identity: SES sends only for verified domains',
  })
  .refine(({ publishAt, deliverAt }) => publishAt <= deliverAt, {
    path: ['publishAt'],
    error: 'must not be after deliver.deliverAt: the edition is made first, then delivered',
  });

/** How many of the hour's confirmation mails one network can cause. */
export function confirmationsPerNetwork({
  confirmationsPerHour,
  confirmationsPerNetwork: chosen,
}: Pick<z.infer<typeof deliverConfig>, 'confirmationsPerHour' | 'confirmationsPerNetwork'>): number {
  return chosen ?? Math.max(1, Math.floor(confirmationsPerHour / 4));
}

/** A verified domain covers its sub-domains. */
function isWithin(identity: string, address: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return domain === identity.toLowerCase() || domain.endsWith(`.${identity.toLowerCase()}`);
}
