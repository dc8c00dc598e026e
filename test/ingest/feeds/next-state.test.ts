import { describe, expect, test } from 'vitest';
import type { FeedState } from '../../../lib/ingest/feeds/feed-states.ts';
import { stateInOrder, stateInTrouble } from '../../../lib/ingest/feeds/next-state.ts';

const NOW = '2026-11-22T05:00:00.000Z';
const CALM: FeedState = {
  checkedAt: NOW,
  storedAt: null,
  etag: null,
  lastModified: null,
  fingerprint: null,
  restUntil: null,
  failures: 0,
  trouble: null,
  movedTo: null,
};
const trouble = (state: FeedState, reason = 'status-500', seconds: number | null = null) =>
  stateInTrouble(state, { reason, detail: 'busy', seconds }, NOW);
const minutesOfRest = ({ restUntil }: FeedState) =>
  Math.round((Date.parse(restUntil ?? NOW) + 30_000 - Date.parse(NOW)) / 60_000);

describe('a feed in trouble', () => {
  test('is left alone for a quarter of an hour, then twice as long each time, for six hours at most', () => {
    let state = CALM;
    const rests: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      state = trouble(state);
      rests.push(minutesOfRest(state));
    }
    expect(rests).toEqual([15, 30, 60, 120, 240, 360, 360]);
    expect(state).toMatchObject({ failures: 7, trouble: { since: NOW } });
  });

  test('is left alone as long as its server asks, and a day if it is gone', () => {
    expect(minutesOfRest(trouble(CALM, 'status-429', 5 * 60))).toBe(5);
    expect(minutesOfRest(trouble(CALM, 'status-410'))).toBe(24 * 60);
  });

  test('forgets its trouble with the first answer, also with “as before”', () => {
    expect(stateInOrder(trouble(CALM), { status: 'unchanged' } as never, null, NOW)).toEqual({
      ...CALM,
      checkedAt: NOW,
    });
  });
});

describe('a feed that answers', () => {
  const answer = (about = {}) =>
    ({ status: 'fetched', etag: '"a"', lastModified: null, movedTo: null, ...about }) as never;

  test('was stored now if its file is another one, else when it was', () => {
    const before = { ...CALM, fingerprint: 'f1', storedAt: '2026-11-21T05:00:00.000Z' };
    expect(stateInOrder(before, answer(), 'f2', NOW)).toMatchObject({
      fingerprint: 'f2',
      storedAt: NOW,
      etag: '"a"',
    });
    expect(stateInOrder(before, answer(), 'f1', NOW).storedAt).toBe('2026-11-21T05:00:00.000Z');
  });

  test('is not believed about names of a thousand characters and more', () => {
    expect(stateInOrder(CALM, answer({ etag: 'x'.repeat(1_001) }), 'f1', NOW).etag).toBeNull();
  });
});
