import type { FeedConfig } from '../../contract/config/feeds.ts';
import type { IngestConfig } from '../../contract/config/ingest.ts';
import { METRIC } from '../../contract/metrics.ts';
import { type Instant, instantOf } from '../../domain/instant.ts';
import type { Clock, FeedAnswer, FeedFetcher, FeedStore, Log, Metrics, Timer } from '../../ports.ts';
import { feedFile } from './feed-file.ts';
import { type FeedState, parseStates, printStates, UNKNOWN_FEED } from './feed-states.ts';
import { stateInOrder, stateInTrouble } from './next-state.ts';

export interface FeedServices {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly fetcher: FeedFetcher;
  readonly store: FeedStore;
  readonly log: Log;
  readonly metrics: Metrics;
}

export type FeedPolicy = Pick<IngestConfig, 'feeds' | 'prefix' | 'maxObjectBytes'>;

/** How many feeds came to what. */
export type FeedsOutcome = Readonly<Record<FeedResult, number>>;

/** `resting` feeds are not to be asked yet; `waiting` ones were not reached in time, and come first next time. */
type FeedResult = 'stored' | 'unchanged' | 'failed' | 'resting' | 'waiting';

/** After this long a feed counts as lost: short outages are normal, but this one has cost a morning's stories. */
const LOST_AFTER_MS = 24 * 3_600_000;
/** Hosts that are asked side by side. */
const HOSTS_AT_ONCE = 6;
/** Between two feeds of one host. */
const SPACING_MS = 1_000;
/** Longest time of one fetch and its write; no fetch starts with less time left. */
const ONE_FEED_MS = 30_000;

/**
 * Puts every configured feed that has changed among the newsroom's articles, where ingest finds it like any other
 * file. A failing feed does not stop the others: the failure is remembered, logged and counted.
 *
 * @param deadline - When the function is stopped.
 * @throws {StoreError} when the buckets cannot be used; what was done before is remembered.
 */
export async function fetchFeeds(
  policy: FeedPolicy,
  services: FeedServices,
  deadline: Date,
): Promise<FeedsOutcome> {
  const { store, clock, metrics } = services;
  const before = parseStates(await store.recall());
  const states = new Map(policy.feeds.map(({ url }) => [url, before.get(url) ?? UNKNOWN_FEED] as const));
  const results = new Map<string, FeedResult>();
  const round: Round = { policy, services, states, results, deadline };

  const queue = hostsOf(policy.feeds, states);
  const workers = Array.from({ length: HOSTS_AT_ONCE }, async () => {
    for (let feeds = queue.shift(); feeds !== undefined; feeds = queue.shift()) await visitHost(feeds, round);
  });
  const ends = await Promise.allSettled(workers);
  await store.remember(printStates(states, instantOf(clock.now())));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;

  const outcome = tally(results);
  metrics.count(METRIC.feedsStored, outcome.stored);
  metrics.count(METRIC.feedsFailed, outcome.failed);
  metrics.count(METRIC.feedsLost, lostBy(states, clock.now()));
  return outcome;
}

function lostBy(states: ReadonlyMap<string, FeedState>, now: Date): number {
  const since = instantOf(now.getTime() - LOST_AFTER_MS);
  return [...states.values()].filter(({ trouble }) => trouble !== null && trouble.since <= since).length;
}

interface Round {
  readonly policy: FeedPolicy;
  readonly services: FeedServices;
  readonly states: Map<string, FeedState>;
  readonly results: Map<string, FeedResult>;
  readonly deadline: Date;
}

/** Feeds by host; the host that has waited longest comes first. */
function hostsOf(feeds: readonly FeedConfig[], states: ReadonlyMap<string, FeedState>): FeedConfig[][] {
  const checkedAt = ({ url }: FeedConfig) => states.get(url)?.checkedAt ?? '';
  const byAge = [...feeds].sort((a, b) =>
    checkedAt(a) < checkedAt(b) ? -1 : Number(checkedAt(a) > checkedAt(b)),
  );
  return [...Map.groupBy(byAge, ({ url }) => new URL(url).hostname).values()];
}

async function visitHost(feeds: readonly FeedConfig[], round: Round): Promise<void> {
  const { services, states, results, deadline } = round;
  let asked = false;
  for (const feed of feeds) {
    const now = services.clock.now();
    if ((states.get(feed.url)?.restUntil ?? '') > instantOf(now)) results.set(feed.url, 'resting');
    else if (now.getTime() + SPACING_MS + ONE_FEED_MS > deadline.getTime()) results.set(feed.url, 'waiting');
    else {
      if (asked) await services.timer.sleep(SPACING_MS);
      asked = true;
      const { restHost } = await visitFeed(feed, round);
      if (restHost !== null) letRest(feeds, restHost, states);
    }
  }
}

/** A server that asks us to wait means all its feeds. */
function letRest(feeds: readonly FeedConfig[], until: Instant, states: Map<string, FeedState>): void {
  for (const { url } of feeds) {
    const state = states.get(url) ?? UNKNOWN_FEED;
    if ((state.restUntil ?? '') < until) states.set(url, { ...state, restUntil: until });
  }
}

async function visitFeed(feed: FeedConfig, round: Round): Promise<{ readonly restHost: Instant | null }> {
  const { policy, services, states, results } = round;
  const state = states.get(feed.url) ?? UNKNOWN_FEED;
  const { etag, lastModified } = state;
  const answer = await services.fetcher.fetch({
    url: feed.url,
    etag,
    lastModified,
    maxBytes: policy.maxObjectBytes,
  });
  const now = instantOf(services.clock.now());
  const taken = await take(feed, answer, state, now, round);
  if ('result' in taken) {
    states.set(feed.url, taken.state);
    results.set(feed.url, taken.result);
    return { restHost: null };
  }
  const troubled = stateInTrouble(state, taken, now);
  states.set(feed.url, troubled);
  results.set(feed.url, 'failed');
  services.log.warn('feed failed', {
    feed: nameOf(feed),
    reason: taken.reason,
    detail: taken.detail,
    failures: troubled.failures,
  });
  return { restHost: answer.status === 'later' ? troubled.restUntil : null };
}

interface Trouble {
  readonly reason: string;
  readonly detail: string;
  readonly seconds: number | null;
}

/** Stores what is new. The state changes only after the file is safe, so that a failed write is tried again. */
async function take(
  feed: FeedConfig,
  answer: FeedAnswer,
  state: FeedState,
  now: Instant,
  { policy, services }: Round,
): Promise<{ readonly state: FeedState; readonly result: FeedResult } | Trouble> {
  if (answer.status === 'unchanged')
    return { state: stateInOrder(state, answer, state.fingerprint, now), result: 'unchanged' };
  if (answer.status === 'failed') return { ...answer, seconds: null };
  if (answer.status === 'later') return { ...answer, detail: 'The server asks us to come back later.' };

  const found = feedFile(feed, answer, now, policy.prefix);
  if (found === null) return { ...NOT_A_FEED, seconds: null };
  const result = found.fingerprint === state.fingerprint ? 'unchanged' : 'stored';
  if (result === 'stored') await services.store.put(found.key, found.file);
  return { state: stateInOrder(state, answer, found.fingerprint, now), result };
}

const NOT_A_FEED = {
  reason: 'not-a-feed',
  detail: 'The server did not return an RSS, Atom, RDF or JSON Feed. Check the address.',
};

/** Without what may be a key in the query. */
function nameOf({ url }: FeedConfig): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname}`;
}

function tally(results: ReadonlyMap<string, FeedResult>): FeedsOutcome {
  const counts = { stored: 0, unchanged: 0, failed: 0, resting: 0, waiting: 0 };
  for (const result of results.values()) counts[result] += 1;
  return counts;
}
