import { gzipSync } from 'node:zlib';
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
