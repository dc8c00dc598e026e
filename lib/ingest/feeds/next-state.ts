import { type Instant, instantOf, millisOf } from '../../domain/instant.ts';
import type { FeedAnswer } from '../../ports.ts';
import type { FeedState } from './feed-states.ts';

const QUARTER = 15 * 60;
const HOUR = 3_600;

/** A failed fetch: the next one waits as long as the server says, or longer after each failure. */
export function stateInTrouble(
  state: FeedState,
  trouble: { readonly reason: string; readonly detail: string; readonly seconds: number | null },
  now: Instant,
): FeedState {
  const failures = state.failures + 1;
  const since = state.trouble?.since ?? now;
  return {
    ...state,
    checkedAt: now,
    failures,
    trouble: { reason: trouble.reason, detail: trouble.detail, since },
    restUntil: later(now, trouble.seconds ?? patience(trouble.reason, failures)),
  };
}

/** A feed that answered: with a file, with one we have, or with "as before". */
export function stateInOrder(
  state: FeedState,
  answer: Extract<FeedAnswer, { readonly status: 'fetched' | 'unchanged' }>,
  fingerprint: string | null,
  now: Instant,
): FeedState {
  const healthy = { ...state, checkedAt: now, failures: 0, trouble: null, restUntil: null };
  if (answer.status === 'unchanged') return healthy;
  const { etag, lastModified, movedTo } = answer;
  const storedAt = fingerprint === state.fingerprint ? state.storedAt : now;
  return {
    ...healthy,
    etag: short(etag),
    lastModified: short(lastModified),
    movedTo: short(movedTo),
    fingerprint,
    storedAt,
  };
}

/** Seconds: the next quarter of an hour first, then twice as long each time, up to six hours; a day if it is gone. */
function patience(reason: string, failures: number): number {
  return reason === 'status-410' ? 24 * HOUR : Math.min(6 * HOUR, QUARTER * 2 ** Math.min(failures - 1, 10));
}

function later(now: Instant, seconds: number): Instant {
  // The tick that is due then must not come some seconds too early.
  return instantOf(millisOf(now) + Math.max(0, seconds - 30) * 1_000);
}

/** Validators (ETag, Last-Modified) from the server are kept only up to a sane length. */
function short(value: string | null): string | null {
  return value !== null && value.length <= 1_000 ? value : null;
}
