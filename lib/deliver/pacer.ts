import { instantOf, millisOf } from '../domain/instant.ts';
import type { Clock, RateShare, SendLimits, Timer } from '../ports.ts';
import type { DeliveryPolicy } from './policy.ts';

/** Times each send, so that all senders together stay just below SES's limit. */
export interface Pacer {
  /** Resolves when the next mail may leave. One caller at a time. */
  turn(): Promise<void>;
  /** SES accepted a mail. */
  took(): void;
  /** SES said that the rate is too high. */
  throttled(): void;
  /** Whether other mails of the account are waiting for their turn. */
  leaveRoom(isNeeded: boolean): void;
  /** The share with its latest figures. */
  share(): RateShare;
  /** Mails per second at full speed. */
  readonly rate: number;
}

/** At most two delayed sends are made up for, so that a pause never becomes a burst. */
const DEPTH = 2;
/** Each throttled second costs 5 % of the rate; each second without one gives 1 % back. */
const BACK_OFF = 0.95;
const RECOVERY_PER_SECOND = 0.01;
const LOWEST_FACTOR = 0.2;
const THROTTLE_PAUSE_MS = 300;
/** Part of the rate that an edition uses while confirmation mails are waiting. */
const WITH_ROOM = 0.8;
/** Minimum rate: one mail an hour. */
const MIN_RATE = 1 / 3600;

/** The number of shares that the rate is split into. */
export function shareCount(maxSendRate: number, policy: DeliveryPolicy): number {
  return Math.max(1, Math.ceil(maxSendRate / policy.shareRate));
}

/** The account's rate: the operator's figure, otherwise SES's. */
export function sendRate(limits: SendLimits | null, policy: DeliveryPolicy): number {
  return policy.maxSendRate ?? limits?.maxSendRate ?? 1;
}

/**
 * Share of the allowed rate that is used. SES may count in hard seconds; below 20 a second one early mail is
 * already a large part of a second, so the margin is larger.
 */
export function utilisation(maxSendRate: number): number {
  return maxSendRate < 20 ? 0.957 : 0.97;
}

/**
 * A token bucket of depth two at one share of the rate, slowed down by throttling and recovering
 * slowly (additive increase, multiplicative decrease).
 */
export function createPacer(
  share: RateShare,
  maxSendRate: number,
  shares: number,
  { clock, timer }: { readonly clock: Clock; readonly timer: Timer },
): Pacer {
  // Never zero: a rate of 0 parks all senders before this point.
  const rate = Math.max(MIN_RATE, (maxSendRate * utilisation(maxSendRate)) / shares);
  let factor = share.factor;
  let next = millisOf(share.nextSendAt);
  let lastThrottle = Number.NEGATIVE_INFINITY;
  let room = 1;
  return {
    rate,
    async turn() {
      const gap = 1000 / (rate * factor * room);
      const now = clock.now().getTime();
      next = Math.max(next, now - DEPTH * gap) + gap;
      const wait = next - gap - now;
      if (wait > 0) await timer.sleep(wait);
    },
    took() {
      factor = Math.min(1, factor + RECOVERY_PER_SECOND / rate);
    },
    throttled() {
      const now = clock.now().getTime();
      if (now - lastThrottle > 1000) {
        factor = Math.max(LOWEST_FACTOR, factor * BACK_OFF);
        lastThrottle = now;
      }
      next = Math.max(next, now + THROTTLE_PAUSE_MS);
    },
    leaveRoom(isNeeded) {
      room = isNeeded ? WITH_ROOM : 1;
    },
    share: () => ({ ...share, factor, nextSendAt: instantOf(next) }),
  };
}
