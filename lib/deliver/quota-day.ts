import { BUCKETS } from '../contract/table.ts';
import type { Morning, SubscriberPlace, Turn } from '../domain/delivery-plan.ts';
import type { EditionId } from '../domain/edition.ts';
import { type Instant, instantOf, millisOf } from '../domain/instant.ts';
import { editionsBeside } from '../domain/schedule.ts';
import type { SubscriberId } from '../domain/subscriber.ts';
import type {
  DeliveryLedger,
  DeliveryPlan,
  EditionRegister,
  EditionRow,
  Log,
  Membership,
  SendControl,
} from '../ports.ts';
import { type MorningTimes, morningTimes } from './morning-times.ts';
import { mostLikelySize } from './plan-size.ts';
import type { DeliveryPolicy } from './policy.ts';
import { smaller, usableQuota } from './refresh-limits.ts';
import { turnOf } from './turns.ts';
import { editionsCounted, warmUpLimit } from './warm-up.ts';

/** A day whose quota is smaller than the list. */
export interface Shortage {
  /** Mails that the edition may use. */
  readonly quota: number;
  readonly audience: number;
  /** The edition whose missed readers come first; null for the first edition. */
  readonly before: EditionId | null;
  /** When the last morning of this edition is due, and the others come; null: they do not. */
  readonly restAt: Instant | null;
}

interface ShortagePorts {
  readonly register: EditionRegister;
  readonly membership: Membership;
  readonly plan: DeliveryPlan;
  readonly control: SendControl;
}

/** Editions in which the one before is looked for. */
const EDITIONS_SEARCHED = 30;

/** Nothing says how long the list of a first edition is. It is counted only for a young account, whose quota is small. */
const FIRST_LIST = 10_000;

/** What is left of the quota is used this long before the cut-off at the latest. */
const BEFORE_CUT_OFF_MS = 3_600_000;

/** Null when the daily quota is enough. The list is counted only when it could be too long. */
export async function shortageOf(
  edition: EditionRow,
  ports: ShortagePorts,
  policy: DeliveryPolicy,
): Promise<Shortage | null> {
  const { limits } = await ports.control.read();
  const latest = await ports.register.latest(Math.max(EDITIONS_SEARCHED, editionsCounted(policy)));
  const warmUp = warmUpLimit(edition, latest, policy);
  // Nothing has been asked of SES before the first edition.
  const max24Hours = smaller(limits?.max24Hours ?? policy.dailyQuota, warmUp);
  if (max24Hours === null) return null;
  // SES counts by the day, not by the edition.
  const sharing = editionsBeside(policy.schedule, edition.id);
  const quota = Math.floor(usableQuota(max24Hours, policy) / sharing);
  const before = latest.find(({ id }) => id < edition.id);
  const isFirst = before === undefined && warmUp === null;
  if (quota >= (isFirst ? FIRST_LIST : await mostLikelySize(edition, ports))) return null;
  const mornings = await ports.membership.mornings();
  let audience = 0;
  for (const morning of mornings) audience += (await membersOf(morning, ports.membership)).length;
  if (quota >= audience) return null;
  const dues = mornings.map((morning) => millisOf(morningTimes(edition, morning, policy).dueAt));
  return {
    quota,
    audience,
    before: before?.id ?? null,
    // A limit of our own leaves nothing over for the others, and what one edition leaves is the next one's.
    restAt: warmUp === null && sharing === 1 ? instantOf(Math.max(...dues)) : null,
  };
}

/** Whose turn it is in one morning: as many as its share of the quota, beginning with those who went without last time. */
export async function turnFor(
  morning: Morning,
  times: MorningTimes,
  { quota, audience, before, restAt }: Shortage,
  ports: {
    readonly membership: Membership;
    readonly plan: DeliveryPlan;
    readonly ledger: DeliveryLedger;
    readonly log: Log;
  },
): Promise<Turn> {
  const members = await membersOf(morning, ports.membership);
  const count = Math.max(1, Math.floor((quota * members.length) / audience));
  const missed = before === null ? [] : await missedOrNobody(before, morning, ports);
  // The others are mailed when every morning had its turn, so that late zones do not always go without.
  const latest = instantOf(millisOf(times.cutOffAt) - BEFORE_CUT_OFF_MS);
  return turnOf(members, missed, count, restAt === null ? times.cutOffAt : restAt < latest ? restAt : latest);
}

/** Nobody when it cannot be read: a morning in the wrong order is better than none. */
async function missedOrNobody(
  edition: EditionId,
  morning: Morning,
  ports: { readonly plan: DeliveryPlan; readonly ledger: DeliveryLedger; readonly log: Log },
): Promise<readonly SubscriberId[]> {
  try {
    return await missedIn(edition, morning, ports);
  } catch (fault) {
    ports.log.error(
      'who went without the last edition is unknown: readers are mailed from the first one on',
      {
        edition,
        ...morning,
        why: fault instanceof Error ? fault.message : String(fault),
      },
    );
    return [];
  }
}

/** Readers of the first list that the quota was not enough for, in the order in which they would have been mailed. */
async function missedIn(
  edition: EditionId,
  { zone, minute }: Morning,
  { plan, ledger }: { readonly plan: DeliveryPlan; readonly ledger: DeliveryLedger },
): Promise<readonly SubscriberId[]> {
  const [chunk] = (await plan.chunks(edition))
    .filter((one) => one.zone === zone && one.minute === minute && (one.totals?.EXPIRED ?? 0) > 0)
    // Readers who moved there were mailed last, whatever their place in the order.
    .filter(({ name }) => !name.includes('/moved-'))
    .sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0));
  if (chunk === undefined) return [];
  const subscribers = chunk.subscribers ?? (await plan.readSubscribers(edition, chunk)) ?? [];
  const rows = await ledger.rows(edition, subscribers);
  return subscribers.filter((_, n) => rows[n]?.state === 'EXPIRED');
}

/** In the order that is the same every day. */
async function membersOf(morning: Morning, membership: Membership): Promise<readonly SubscriberPlace[]> {
  const buckets = Array.from({ length: BUCKETS }, async (_, bucket) =>
    (await membership.members(morning, bucket)).map(
      (subscriber): SubscriberPlace => ({ bucket, subscriber }),
    ),
  );
  return (await Promise.all(buckets)).flat();
}
