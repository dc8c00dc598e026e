import { UTC_CLOCK } from '@broadsheet/page-text/dates/machine-date';
import { expect, test } from 'vitest';
import { readFeed } from '../../lib/ingest/formats/feed.ts';
import { readObject } from '../../lib/ingest/read-object.ts';

const BODY = 'The town council voted on Monday to reopen the harbour baths after nine years.';
const item = (title: string, more = '') =>
  `<item><title>${title}</title><description>${BODY}</description>${more}</item>`;
const channel = (inside: string, head = '') => `<rss version="2.0"><channel>${head}${inside}</channel></rss>`;

const read = (text: string) => readFeed(text, UTC_CLOCK);
const drafts = (text: string) => read(text).flatMap((it) => ('draft' in it ? [it.draft] : []));
const reasons = (text: string) => read(text).flatMap((it) => ('problem' in it ? [it.problem.reason] : []));

test('items get their publisher and language from the feed', () => {
  const head = '<title>The Gazette</title><language>en-GB</language>';
  expect(drafts(channel(item('Baths reopen'), head))).toMatchObject([
    { title: 'Baths reopen', publisher: 'The Gazette', language: 'en-GB' },
  ]);
});

test('an item that the feed took from somebody else has their name', () => {
  const head = '<title>All the news</title>';
  const from = (source: string) => drafts(channel(item('Baths reopen', source), head))[0]?.publisher;
  expect(from('<source url="https://courier.example/rss">The Courier</source>')).toBe('The Courier');
  expect(from('<source>https://courier.example/rss</source>')).toBe('courier.example');
  expect(from('')).toBe('All the news');
});

test('relative links are those of the nearest base', () => {
  const entry = (base: string) =>
    `<entry${base}><title>Baths</title><link href="baths"/><summary>${BODY}</summary></entry>`;
  const atom = (inside: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/news/"><title>G</title>${inside}</feed>`;
  const urls = drafts(atom(entry('') + entry(' xml:base="/sport/"'))).map(({ url }) => url);
  expect(urls).toEqual(['https://gazette.example/news/baths', 'https://gazette.example/sport/baths']);
});

test('an item that was not closed ends where the next one begins', () => {
  const open = item('Baths reopen').replace('</item>', '');
  expect(
    drafts(channel(`${open}${item('Bridge closes')}${item('Bakery ends')}`)).map(({ title }) => title),
  ).toEqual(['Baths reopen', 'Bridge closes', 'Bakery ends']);
});

test('a cut end costs the last item, and a file without any is broken', () => {
  const cut = channel(item('Baths reopen') + item('Bridge closes')).slice(0, -40);
  expect(drafts(cut).map(({ title }) => title)).toContain('Baths reopen');
  expect(reasons(cut)).not.toContain('malformed-feed');
  expect(reasons('<rss version="2.0"><channel><title>The Gaz')).toEqual(['malformed-feed']);
  expect(read(channel('', '<title>The Gazette</title>'))).toEqual([]);
});

test('items of one address are told apart by their own names', () => {
  const link = '<link>https://gazette.example/live</link>';
  const two = drafts(channel(item('Fire', `${link}<guid>a</guid>`) + item('Flood', `${link}<guid>b</guid>`)));
  expect(two.map(({ guid }) => guid)).toEqual(['a', 'b']);
});

test('a picture that Atom links is enclosed, as in RSS', () => {
  const entry = `<entry><title>Baths</title><link rel="enclosure" type="image/jpeg" href="https://gazette.example/pier.jpg"/><summary>${BODY}</summary></entry>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title>${entry}</feed>`;
  expect(drafts(atom)[0]?.pictures.flat()).toMatchObject([{ url: 'https://gazette.example/pier.jpg' }]);
});

test('JSON Feed is read by the same rules', () => {
  const json = { version: 'https://jsonfeed.org/version/1.1', title: 'The Gazette' };
  const items = [{ id: '1', title: 'Baths reopen', content_text: BODY }];
  expect(drafts(JSON.stringify({ ...json, items }))).toMatchObject([
    { title: 'Baths reopen', paragraphs: [BODY] },
  ]);
});

test('a feed’s own name for an item is enough for a headline alone, and tells it from the others', () => {
  const items = ['a', 'b'].map(
    (id) => `<item><title>Pier ${id} closes</title><guid isPermaLink="false">${id}</guid></item>`,
  );
  const bytes = Buffer.from(
    `<rss version="2.0"><channel><title>Gull</title>${items.join('')}</channel></rss>`,
  );
  const object = { key: 'a.xml', etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  const { articles } = readObject(
    object,
    { bytes, truncated: false, contentType: null, metadata: {} },
    2_000_000,
  );
  expect(articles.map(({ title }) => title)).toEqual(['Pier a closes', 'Pier b closes']);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
});
