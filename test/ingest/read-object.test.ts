import { gzipSync } from 'node:zlib';
import type { LocalClock } from '@broadsheet/page-text/dates/machine-date';
import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const PARAGRAPHS = [
  'The harbour board voted on Tuesday evening to close the old ferry pier for the winter, citing cracks in two of its twelve oak pillars.',
  'Divers who inspected the structure in October found that one pillar had lost a third of its width, according to a report seen by this newspaper.',
  'Commuters will be carried by bus around the bay until repairs are finished, which the board expects to take until the end of March.',
];
const TITLE = 'Ferry pier to close for the winter after divers find cracks';

function read(key: string, content: string | Uint8Array, metadata: Record<string, string> = {}) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const object = { key, etag: 'e1', sizeBytes: bytes.length, arrivedAt: '2026-11-22T04:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata }, 2_000_000);
}

const HTML = `<!doctype html><html lang="en"><head><title>${TITLE} | The Quay Chronicle</title>
<meta property="og:site_name" content="The Quay Chronicle"><meta property="article:published_time" content="2026-11-21T18:30:00Z">
<link rel="canonical" href="https://quaychronicle.example/news/pier?utm_source=x"></head><body><nav><a href="/">Home</a><a href="/news">News</a></nav>
<article><h1>${TITLE}</h1>${PARAGRAPHS.map((it) => `<p>${it}</p>`).join('')}</article><footer>© 2026 The Quay Chronicle</footer></body></html>`;

const FEED = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Quay Chronicle</title>
<link>https://quaychronicle.example</link><item><title>${TITLE}</title><link>https://quaychronicle.example/news/pier</link>
<pubDate>Sat, 21 Nov 2026 18:30:00 GMT</pubDate><content:encoded><![CDATA[${PARAGRAPHS.map((it) => `<p>${it}</p>`).join('')}]]></content:encoded></item></channel></rss>`;

const JSON_ARTICLE = JSON.stringify({
  headline: TITLE,
  articleBody: PARAGRAPHS,
  url: 'https://quaychronicle.example/news/pier',
  publisher: { name: 'The Quay Chronicle' },
  datePublished: '2026-11-21T18:30:00Z',
});

const MARKDOWN = `---\ntitle: "${TITLE}"\ndate: 2026-11-21T18:30:00Z\nurl: https://quaychronicle.example/news/pier\npublisher: The Quay Chronicle\n---\n\n${PARAGRAPHS.join('\n\n')}\n`;

test.each([
  ['html', 'a.html', HTML],
  ['feed', 'a.xml', FEED],
  ['json', 'a.json', JSON_ARTICLE],
  ['jsonl', 'a.jsonl', `${JSON_ARTICLE}\n`],
  ['markdown', 'a.md', MARKDOWN],
  ['html', 'named-wrongly.json', HTML],
  ['feed', 'no-extension', FEED],
])('the same article comes out of %s (%s)', (format, key, content) => {
  const { articles, setAside } = read(key, content);

  expect(setAside).toEqual([]);
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    title: TITLE,
    paragraphs: PARAGRAPHS,
    publisher: 'The Quay Chronicle',
    url: 'https://quaychronicle.example/news/pier',
    language: 'en',
    publishedAt: { at: '2026-11-21T18:30:00.000Z', precision: 'instant' },
    origin: { format },
  });
});

test('a gzipped object is read like the plain one, whatever its name', () => {
  const plain = read('a.json', JSON_ARTICLE).articles[0];
  const packed = read('a.json.gz', gzipSync(JSON_ARTICLE)).articles[0];

  expect(packed?.id).toBe(plain?.id);
  expect(packed?.paragraphs).toEqual(plain?.paragraphs);
});

test('a page dump gives the article and nothing else', () => {
  const dump = [
    'The Quay Chronicle',
    'Home',
    'News',
    'Sport',
    'Weather',
    '',
    TITLE,
    '',
    'By Mara Lindqvist',
    '21 November 2026',
    '',
    ...PARAGRAPHS.flatMap((it) => [it, '']),
    'Comments',
    '',
    'seadog44 2 hours ago',
    'They should all be thrown into the water.',
    '',
    'Related Articles',
    'Mayor opens third swimming pool',
    'Trams late again',
    '© 2026 The Quay Chronicle',
  ].join('\n');
  const { articles } = read('a.txt', dump);

  expect(articles[0]).toMatchObject({
    title: TITLE,
    paragraphs: PARAGRAPHS,
    publisher: 'The Quay Chronicle',
  });
  expect(articles[0]?.publishedAt).toMatchObject({ at: '2026-11-21T12:00:00.000Z', precision: 'day' });
});

test.each([
  ['malformed-json', 'a.json', '{"headline": "x", '],
  ['empty', 'a.txt', '  \n '],
  ['not-text', 'a.bin', Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7) % 32))],
  ['no-text', 'a.json', '{"headline":"x"}'],
  ['no-title', 'b.json', '{"articleBody":"Some text that has no headline."}'],
  ['not-an-article', 'c.json', '[1]'],
  ['not-an-article', 'd.json', '{"@type":"Organization","name":"x"}'],
  ['malformed-feed', 'e.xml', '<?xml version="1.0"?><rss><channel><item>'],
  ['malformed-gzip', 'f.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3])],
])('%s is set aside with its reason', (reason, key, content) => {
  const { articles, setAside } = read(key, content as string);

  expect(articles).toEqual([]);
  expect(setAside).toMatchObject([{ key, reason }]);
});

test('a folder named after a host is the publisher of a text without publisher and address', () => {
  const dump = `${TITLE}\n\n${PARAGRAPHS.join('\n\n')}`;
  const publishers = ['dumps/www.thedailyquay.example/1.txt', 'dumps/2026/1.txt'].map(
    (key) => read(key, dump).articles[0]?.publisher,
  );

  expect(publishers).toEqual(['thedailyquay.example', null]);
});

test.each(['?', '• ', ' •\u00a0', '► '])('a headline loses the stray mark it opens with: “%s”', (mark) => {
  const titles = read(
    'a.json',
    JSON.stringify({ headline: mark + TITLE, articleBody: PARAGRAPHS.join('\n') }),
  );

  expect(titles.articles[0]?.title).toBe(TITLE);
});

test.each(['*NSYNC reunite after twenty years', '?uestlove wins a second prize'])(
  'a mark that belongs to a name stays: %s',
  (headline) => {
    const { articles } = read('a.json', JSON.stringify({ headline, articleBody: PARAGRAPHS.join('\n') }));
    expect(articles[0]?.title).toBe(headline);
  },
);

test('a question mark that is alone, or opens a question in Spanish, is kept', () => {
  const titleOf = (headline: string) =>
    read('a.json', JSON.stringify({ headline, articleBody: PARAGRAPHS.join('\n') })).articles[0]?.title;

  expect(titleOf('¿Quién paga el muelle nuevo?')).toBe('¿Quién paga el muelle nuevo?');
  expect(titleOf('? and the Mysterians play the pier')).toBe('? and the Mysterians play the pier');
});

test('metadata of an object wins for time and publisher, and fills what else is missing', () => {
  const metadata = {
    url: 'https://overlandwire.example/other',
    publisher: 'Overland Wire',
    section: 'Local',
    language: 'en',
    'published-at': '2026-11-20T10:00:00Z',
    'captured-at': '2026-11-21T20:00:00Z',
  };
  const [article] = read('a.json', JSON_ARTICLE, metadata).articles;
  expect(article).toMatchObject({
    url: 'https://quaychronicle.example/news/pier',
    publisher: 'Overland Wire',
    section: 'Local',
    languageDeclared: true,
    publishedAt: { at: '2026-11-20T10:00:00.000Z' },
    capturedAt: '2026-11-21T20:00:00.000Z',
  });
  const bare = JSON.stringify({ headline: TITLE, articleBody: PARAGRAPHS });
  expect(read('b.json', bare, metadata).articles[0]?.url).toBe('https://overlandwire.example/other');
  expect(read('b.json', bare).articles[0]).toMatchObject({ languageDeclared: false, capturedAt: null });
});

test('a folder named after a host names no publisher for an article with an address of its own', () => {
  const addressed = JSON.stringify({
    headline: TITLE,
    articleBody: PARAGRAPHS,
    url: 'https://quaychronicle.example/pier',
  });
  expect(read('hillgazette.example/a.json', addressed).articles[0]?.publisher).toBeNull();
});

test('a time without a zone is that of the newsletter, in JSON, lines, feeds and front matter', () => {
  const twoHoursEast: LocalClock = (day, minute) => Date.parse(`${day}T00:00:00Z`) + (minute - 120) * 60_000;
  const facts = { headline: TITLE, articleBody: PARAGRAPHS, datePublished: '2026-11-21T18:30:00' };
  const files = {
    'a.json': JSON.stringify(facts),
    'a.jsonl': `${JSON.stringify(facts)}\n`,
    'a.xml': FEED.replace('Sat, 21 Nov 2026 18:30:00 GMT', '2026-11-21T18:30:00'),
    'a.md': MARKDOWN.replace('18:30:00Z', '18:30:00'),
  };
  for (const [key, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const object = { key, etag: 'e1', sizeBytes: bytes.length, arrivedAt: '2026-11-22T04:00:00.000Z' };
    const file = { bytes, truncated: false, contentType: null, metadata: {} };
    const [article] = readObject(object, file, 2_000_000, twoHoursEast).articles;
    expect({ key, at: article?.publishedAt?.at }).toEqual({ key, at: '2026-11-21T16:30:00.000Z' });
  }
});

test('an article without an address is known by its file and its place in it', () => {
  const lines = [TITLE, 'Ferry stays'].map((headline) =>
    JSON.stringify({ headline, articleBody: PARAGRAPHS }),
  );
  const ids = (key: string) => read(key, lines.join('\n')).articles.map(({ id }) => id);
  expect(new Set([...ids('a.jsonl'), ...ids('b.jsonl')]).size).toBe(4);
  expect(ids('a.jsonl')).toEqual(ids('a.jsonl'));
});

test('markup or code in place of a headline is set aside', () => {
  const broken = JSON.stringify({ headline: '{{ article.title }}', articleBody: PARAGRAPHS });
  expect(read('a.json', broken).setAside).toMatchObject([{ key: 'a.json', reason: 'markup-headline' }]);
});
