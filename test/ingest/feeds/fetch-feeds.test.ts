import { beforeEach, describe, expect, test } from 'vitest';
import { METRIC } from '../../../lib/contract/metrics.ts';
import { StoreError } from '../../../lib/errors.ts';
import { type FeedServices, fetchFeeds } from '../../../lib/ingest/feeds/fetch-feeds.ts';
import { readObject } from '../../../lib/ingest/read-object.ts';
import type { FeedAnswer, FeedFile, FeedRequest } from '../../../lib/ports.ts';
import { settableClock } from '../../support/settable-clock.ts';

const HARBOUR = {
  url: 'https://quaychronicle.example/feed?key=sesame',
  publisher: 'The Quay Chronicle',
  section: 'Local',
};
const HILL = { url: 'https://hillgazette.example/atom.xml' };
const SPORT = { url: 'https://quaychronicle.example/sport' };

const rss = (headline: string, built = 'Sun, 22 Nov 2026 05:00:00 GMT') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour feed</title><lastBuildDate>${built}</lastBuildDate>` +
  `<item><title>${headline}</title><description>The harbour board decided on Tuesday to close the old pier for the winter.</description></item>` +
  `<item><title>Market hall to reopen</title><description>After two years of works the market hall opens its doors again on Friday.</description></item></channel></rss>`;

const fetched = (
  text: string,
  about: Partial<Extract<FeedAnswer, { status: 'fetched' }>> = {},
): FeedAnswer => ({
  status: 'fetched',
  bytes: new TextEncoder().encode(text),
  contentType: 'application/rss+xml; charset=utf-8',
  etag: null,
  lastModified: null,
  movedTo: null,
  ...about,
});

let clock: ReturnType<typeof settableClock>;
let answers: Record<string, FeedAnswer>;
let requests: FeedRequest[];
let files: Map<string, FeedFile>;
let remembered: string | null;
let logged: string[];
let counted: Record<string, number>;
let slept: number;
let services: FeedServices;

beforeEach(() => {
  clock = settableClock('2026-11-22T05:00:00Z');
  answers = {};
  requests = [];
  files = new Map();
  remembered = null;
  logged = [];
  counted = {};
  slept = 0;
  const note = (message: string, facts = {}) => void logged.push(`${message} ${JSON.stringify(facts)}`);
  services = {
    clock,
    timer: {
      sleep: async (milliseconds) => {
        slept += milliseconds;
      },
    },
    fetcher: {
      async fetch(request) {
        requests.push(request);
        return answers[request.url] ?? { status: 'failed', reason: 'unreachable', detail: 'ENOTFOUND' };
      },
    },
    store: {
      put: async (key, file) => void files.set(key, file),
      recall: async () => remembered,
      remember: async (text) => {
        remembered = text;
      },
    },
    log: { info: note, warn: note, error: note },
    metrics: {
      count: (name, value) => {
        counted[name] = value;
      },
    },
  };
});

const run = (feeds: readonly { url: string }[], deadline = '2026-11-22T23:59:00Z') =>
  fetchFeeds({ feeds: [...feeds], prefix: 'news/', maxObjectBytes: 2_000_000 }, services, new Date(deadline));
const stateOf = ({ url }: { url: string }) => JSON.parse(remembered ?? '{}').feeds[url];

describe('a feed with news', () => {
  test('is stored among the articles, by host and day, with the operator’s settings for it', async () => {
    answers[HARBOUR.url] = fetched(rss('Ferry pier to close'));

    expect(await run([HARBOUR])).toEqual({ stored: 1, unchanged: 0, failed: 0, resting: 0, waiting: 0 });

    const [[key, file] = []] = [...files];
    expect(key).toMatch(/^news\/feeds\/quaychronicle\.example\/2026\/11\/22\/050000-[0-9a-f]{12}\.xml$/);
    expect(file?.metadata).toEqual({
      feed: HARBOUR.url,
      'captured-at': '2026-11-22T05:00:00.000Z',
      publisher: 'The Quay Chronicle',
      section: 'Local',
    });
    expect(counted).toEqual({ [METRIC.feedsStored]: 1, [METRIC.feedsFailed]: 0, [METRIC.feedsLost]: 0 });
  });

  test('is read by ingest as that publisher’s articles, one for each item, even without links', async () => {
    answers[HARBOUR.url] = fetched(rss('Ferry pier to close'));
    await run([HARBOUR]);
    const [[key = '', file] = []] = [...files];
    if (file === undefined) throw new Error('nothing was stored');

    const object = { key, etag: 'e', sizeBytes: file.bytes.length, arrivedAt: '2026-11-22T05:00:00.000Z' };
    const { articles, setAside } = readObject(object, { ...file, truncated: false }, 2_000_000);

    expect(setAside).toEqual([]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
    expect(articles).toMatchObject([
      { title: 'Ferry pier to close', publisher: 'The Quay Chronicle', section: 'Local' },
      { title: 'Market hall to reopen', publisher: 'The Quay Chronicle', section: 'Local' },
    ]);
  });

  test('is fetched with the validators its server sent last time', async () => {
    answers[HARBOUR.url] = fetched(rss('a'), { etag: '"v1"', lastModified: 'Sat, 21 Nov 2026 18:00:00 GMT' });
    await run([HARBOUR]);
    answers[HARBOUR.url] = { status: 'unchanged' };

    expect(await run([HARBOUR])).toMatchObject({ stored: 0, unchanged: 1 });
    expect(requests.map(({ etag, lastModified }) => [etag, lastModified])).toEqual([
      [null, null],
      ['"v1"', 'Sat, 21 Nov 2026 18:00:00 GMT'],
    ]);
    expect(stateOf(HARBOUR)).toMatchObject({ etag: '"v1"', storedAt: '2026-11-22T05:00:00.000Z' });
  });

  test('is not stored again when only its build time has changed', async () => {
    answers[HARBOUR.url] = fetched(rss('a'));
    await run([HARBOUR]);
    answers[HARBOUR.url] = fetched(rss('a', 'Sun, 22 Nov 2026 05:15:00 GMT'));

    expect(await run([HARBOUR])).toMatchObject({ unchanged: 1 });
    answers[HARBOUR.url] = fetched(rss('b'));
    expect(await run([HARBOUR])).toMatchObject({ stored: 1 });
    expect(files.size).toBe(2);
  });

  test('may be a JSON Feed', async () => {
    answers[HILL.url] = fetched(
      '{"version": "https://jsonfeed.org/version/1.1", "title": "Hill", "items": []}',
      { contentType: null },
    );

    await run([HILL]);

    expect([...files.keys()][0]).toMatch(/\.json$/);
    expect([...files.values()][0]?.contentType).toBe('application/feed+json');
  });
});

describe('a feed in trouble', () => {
  test('does not stop the others; its fault is kept, logged without the query, and counted', async () => {
    answers[HILL.url] = fetched(rss('a'));
    answers[HARBOUR.url] = { status: 'failed', reason: 'status-500', detail: 'The server answers 500.' };

    expect(await run([HARBOUR, HILL])).toMatchObject({ stored: 1, failed: 1 });

    expect(stateOf(HARBOUR)).toMatchObject({
      failures: 1,
      trouble: { reason: 'status-500', since: '2026-11-22T05:00:00.000Z' },
    });
    expect(logged.join()).toContain('quaychronicle.example/feed');
    expect(logged.join()).not.toContain('sesame');
    expect(counted[METRIC.feedsFailed]).toBe(1);
  });

  test('counts as lost after a day without an answer, and no longer when it answers', async () => {
    const lostAt = async (hours: number) => {
      clock.set(new Date(Date.parse('2026-11-22T05:00:00Z') + hours * 3_600_000).toISOString());
      await run([HARBOUR], '2026-11-24T00:00:00Z');
      return counted[METRIC.feedsLost];
    };
    answers[HARBOUR.url] = { status: 'failed', reason: 'status-500', detail: 'The server answers 500.' };
    expect([await lostAt(0), await lostAt(23), await lostAt(24)]).toEqual([0, 0, 1]);
    answers[HARBOUR.url] = fetched(rss('a'));
    expect(await lostAt(30)).toBe(0);
  });

  test('is fetched less and less often, and normally again after its first answer', async () => {
    for (let quarter = 0; quarter < 8; quarter += 1) {
      clock.set(new Date(Date.parse('2026-11-22T05:00:00Z') + quarter * 900_000).toISOString());
      await run([HARBOUR]);
    }
    expect(requests).toHaveLength(4);

    clock.set('2026-11-22T14:00:00Z');
    answers[HARBOUR.url] = fetched(rss('a'));
    await run([HARBOUR]);
    expect(stateOf(HARBOUR)).toMatchObject({ failures: 0, trouble: null, restUntil: null });
  });

  test.each([
    ['an error page', '<!doctype html><html><body><h1>We will be back soon</h1><p>Sorry.</p></body></html>'],
    ['nothing', ''],
    ['any other JSON', '{"error": "no such feed"}'],
    ['text', 'Welcome to the harbour hotel. Please log in.'],
  ])('%s instead of a feed never becomes an article', async (_name, text) => {
    answers[HARBOUR.url] = fetched(text);

    expect(await run([HARBOUR])).toMatchObject({ failed: 1, stored: 0 });
    expect(files.size).toBe(0);
    expect(stateOf(HARBOUR).trouble.reason).toBe('not-a-feed');
  });

  test('keeps the state of its last good file', async () => {
    answers[HARBOUR.url] = fetched(rss('a'), { etag: '"v1"' });
    await run([HARBOUR]);
    delete answers[HARBOUR.url];
    await run([HARBOUR]);

    expect(stateOf(HARBOUR)).toMatchObject({ etag: '"v1"', failures: 1 });
  });
});

describe('a server', () => {
  test('that asks us to wait is left alone that long, with all its feeds', async () => {
    answers[HARBOUR.url] = { status: 'later', reason: 'status-429', seconds: 3_600 };
    answers[SPORT.url] = fetched(rss('a'));

    expect(await run([HARBOUR, SPORT])).toMatchObject({ failed: 1, resting: 1, stored: 0 });
    clock.set('2026-11-22T05:45:00Z');
    expect(await run([HARBOUR, SPORT])).toMatchObject({ resting: 2 });
    clock.set('2026-11-22T06:00:00Z');
    expect(await run([HARBOUR, SPORT])).toMatchObject({ resting: 0, failed: 1, stored: 1 });
    expect(requests.map(({ url }) => url)).toEqual([HARBOUR.url, SPORT.url, HARBOUR.url]);
  });

  test('is asked for one feed at a time, a second apart', async () => {
    answers[HARBOUR.url] = fetched(rss('a'));
    answers[SPORT.url] = fetched(rss('b'));

    await run([HARBOUR, SPORT, HILL]);

    expect(slept).toBe(1_000);
  });

  test('is one of at most six that are asked at once', async () => {
    const feeds = Array.from({ length: 20 }, (_, n) => ({ url: `https://paper-${n}.example/feed` }));
    let open = 0;
    let most = 0;
    const fetcher = {
      async fetch(): Promise<FeedAnswer> {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
        return { status: 'failed', reason: 'unreachable', detail: '' };
      },
    };
    services = { ...services, fetcher };

    expect(await run(feeds)).toMatchObject({ failed: 20 });
    expect(most).toBe(6);
  });
});

describe('time and memory', () => {
  test('a feed that was not reached in time comes first next time', async () => {
    answers[HARBOUR.url] = fetched(rss('a'));
    answers[SPORT.url] = fetched(rss('b'));
    await run([SPORT]);
    const slow = services.fetcher.fetch;
    services = {
      ...services,
      fetcher: {
        async fetch(request) {
          clock.set('2026-11-22T05:04:50Z');
          return slow(request);
        },
      },
    };

    expect(await run([SPORT, HARBOUR], '2026-11-22T05:05:00Z')).toMatchObject({ stored: 1, waiting: 1 });
    expect(requests.at(-1)?.url).toBe(HARBOUR.url);
  });

  test('a feed that was removed from the config is forgotten', async () => {
    answers[HILL.url] = fetched(rss('a'));
    await run([HILL, HARBOUR]);
    await run([HILL]);

    expect(Object.keys(JSON.parse(remembered ?? '').feeds)).toEqual([HILL.url]);
  });

  test.each(['{', '{"version":2}', '[]'])(
    'a memory that cannot be read (%s) costs one full fetch',
    async (broken) => {
      remembered = broken;
      answers[HILL.url] = fetched(rss('a'));

      expect(await run([HILL])).toMatchObject({ stored: 1 });
    },
  );

  test('a failed write to the bucket is a fault, and the file is fetched again next time', async () => {
    answers[HILL.url] = fetched(rss('a'), { etag: '"v1"' });
    answers[HARBOUR.url] = fetched(rss('b'), { etag: '"v1"' });
    const { store } = services;
    const put = async (key: string, file: FeedFile) => {
      if (key.includes('hillgazette')) throw new StoreError('no');
      await store.put(key, file);
    };
    services = { ...services, store: { ...store, put } };

    await expect(run([HILL, HARBOUR])).rejects.toThrow(StoreError);

    expect(stateOf(HILL).etag).toBeNull();
    expect(stateOf(HARBOUR).etag).toBe('"v1"');
  });
});
