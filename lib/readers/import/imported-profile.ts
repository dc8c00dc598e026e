import type { Instant } from '../../domain/instant.ts';
import type { Subscriber, Suppression } from '../../domain/subscriber.ts';
import { hasLeft, type ListStatus } from './list-status.ts';
import type { Facts, RowOptions } from './row-facts.ts';

/** The profile that a row asks for, but for its id. */
export type ImportedSubscriber = Omit<Subscriber, 'id'>;

/** The profile of somebody about whom the list says this. */
export function profileOf(facts: Facts, address: string, { morning, now }: RowOptions): ImportedSubscriber {
  const { status = 'confirmed', zone = morning.zone, minute = morning.minute } = facts;
  const { byState = 'confirmed', stateAt } = facts;
  const [came, left] = hasLeft(byState) ? [undefined, stateAt] : [stateAt, undefined];
  const subscribedAt = facts.subscribedAt ?? facts.confirmedAt ?? came ?? null;
  const leftAt = facts.leftAt ?? left;
  return {
    address,
    // Whoever bounced or complained elsewhere is not a reader, even when the suppression is lifted one day.
    state: status === 'confirmed' || status === 'pending' ? status : 'unsubscribed',
    suppression: suppressionOf({ ...facts, ...given({ leftAt }) }, status, now),
    zone,
    minute,
    subscribedAt,
    confirmedAt: status === 'pending' ? null : (facts.confirmedAt ?? subscribedAt),
    ...given({
      leftAt,
      days: facts.days,
      pausedUntil: facts.pausedUntil,
      choice: choiceOf(facts),
      consent: facts.consent,
    }),
    confirmationSentAt: null,
    softBounces: 0,
    version: 1,
  };
}

function choiceOf({ sectionsLeftOut = [], leadLeftOut }: Facts): Subscriber['choice'] {
  return sectionsLeftOut.length === 0
    ? undefined
    : { leftOut: sectionsLeftOut, withLead: leadLeftOut !== true };
}

/** Only what the row says. */
function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function suppressionOf(facts: Facts, status: ListStatus, now: Instant): Suppression | null {
  const reason = facts.suppression ?? SUPPRESSED_BY[status];
  return reason === undefined
    ? null
    : { reason, at: facts.suppressedAt ?? facts.leftAt ?? now, edition: null };
}

const SUPPRESSED_BY: Readonly<Partial<Record<ListStatus, Suppression['reason']>>> = {
  bounced: 'hard-bounce',
  complained: 'complaint',
};
