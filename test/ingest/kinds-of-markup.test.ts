import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const TITLE = 'Pier closes for the winter';
const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const SECOND = 'An engineer who examined the plans said that the work could not wait for another year.';
const THIRD = 'The ferry company will run buses from the market square instead, until ten in the evening.';
const HTML = [FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`).join('');

function read(key: string, content: string) {
  const bytes = Buffer.from(content);
  const object = { key, etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  const [article] = readObject(
    object,
    { bytes, truncated: false, contentType: null, metadata: {} },
    2_000_000,
  ).articles;
  return article;
}

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
const ARTICLE = `<article><h1>${TITLE}</h1>${HTML}</article>`;

test('a page that is streamed has its text in parts that are hidden until a script moves them', () => {
  const streamed = page(
    `<article><h1>${TITLE}</h1><template id="B:0"></template></article><div hidden id="S:0">${HTML}</div><script>$RC("B:0","S:0")</script><div hidden><p>KANARIE is hidden for good, and nobody reads it on the page.</p></div>`,
  );
  expect(read('a.html', streamed)?.paragraphs).toEqual([FIRST, SECOND, THIRD]);
});

test('the day of the last change is a page’s date if it names no other', () => {
  const changed = '<meta property="article:modified_time" content="2026-11-20T09:00:00Z">';
  expect(read('a.html', page(ARTICLE, changed))?.publishedAt?.at).toBe('2026-11-20T09:00:00.000Z');
  const both = `${changed}<meta property="article:published_time" content="2026-11-18T09:00:00Z">`;
  expect(read('a.html', page(ARTICLE, both))?.publishedAt?.at).toBe('2026-11-18T09:00:00.000Z');
});

test('an address in a feed is relative to the feed’s base, the last folder included', () => {
  const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://www.quay.example/blog/"><title>Quay</title><entry><title>${TITLE}</title><link rel="alternate" href="2026/pier"/><id>tag:1</id><updated>2026-11-20T07:15:00Z</updated><content>${FIRST}</content></entry></feed>`;
  expect(read('a.xml', feed)?.url).toBe('https://www.quay.example/blog/2026/pier');
});

test('captions and notes to editors inside NITF are no paragraphs, and its picture is still found', () => {
  const nitf = `<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20261120T071500Z"/></docdata></head><body><body.head><hedline><hl1>${TITLE}</hl1></hedline></body.head><body.content><media media-type="image"><media-reference source="https://cdn.quay.example/pier.jpg" width="1200" height="800" mime-type="image/jpeg"/><media-caption>KANARIE</media-caption></media><note><p>KANARIE</p></note><p>${FIRST}</p></body.content></body></nitf>`;
  expect(read('a.xml', nitf)).toMatchObject({
    paragraphs: [FIRST],
    picture: { url: 'https://cdn.quay.example/pier.jpg' },
  });
});

test('footnotes of Markdown are not printed', () => {
  const text = `# ${TITLE}\n\n${FIRST}[^1]\n\n${SECOND}\n\n[^1]: KANARIE says the registry.\n`;
  expect(read('a.md', text)?.paragraphs).toEqual([FIRST, SECOND]);
});
