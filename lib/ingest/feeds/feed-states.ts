import * as z from 'zod';
import type { Instant } from '../../domain/instant.ts';

const text = z.string().max(2_000);

/** What is remembered of one feed: enough to ask politely next time, and to tell a person what is wrong. */
const feedState = z.object({
  checkedAt: text,
  /** When it last gave a file. */
  storedAt: text.nullable(),
  /** What the server said of that file. */
  etag: text.nullable(),
  lastModified: text.nullable(),
  /** Hash of that file, for servers that say nothing. */
  fingerprint: text.nullable(),
  /** Not to be asked before. */
  restUntil: text.nullable(),
  /** Failures in a row. */
  failures: z.int().min(0),
  trouble: z.object({ reason: text, detail: text, since: text }).nullable(),
  /** Where it says that it has moved for good: time to change the config. */
  movedTo: text.nullable(),
});
export type FeedState = Readonly<z.infer<typeof feedState>>;

const feedStates = z.object({ version: z.literal(1), at: text, feeds: z.record(z.string(), feedState) });

export type FeedStates = ReadonlyMap<string, FeedState>;

/** States by the feed's address. What cannot be read is dropped, which costs one full fetch. */
export function parseStates(stored: string | null): FeedStates {
  if (stored === null) return new Map();
  try {
    return new Map(Object.entries(feedStates.parse(JSON.parse(stored)).feeds));
  } catch {
    return new Map();
  }
}

/** For `parseStates`, and for people: it is the report on the feeds as well. */
export function printStates(states: FeedStates, at: Instant): string {
  const feeds = Object.fromEntries([...states].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, at, feeds } satisfies z.infer<typeof feedStates>, null, 2)}\n`;
}

/** A feed that has never been asked. */
export const UNKNOWN_FEED: FeedState = {
  checkedAt: '',
  storedAt: null,
  etag: null,
  lastModified: null,
  fingerprint: null,
  restUntil: null,
  failures: 0,
  trouble: null,
  movedTo: null,
};
