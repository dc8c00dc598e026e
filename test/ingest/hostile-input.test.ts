import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ObjectReading, readObject } from '../../lib/ingest/read-object.ts';
import { loadPages } from '../../packages/page-text/bench/extraction/load-pages.ts';
import { generatedArticle } from '../../packages/page-text/test/generated-article.ts';
import { draws } from '../support/thorough.ts';
import { mutated, mutations } from './mutations.ts';

const MAX_BYTES = 2_000_000;
/** No article may take more processor time, whatever is in it: wall time depends on what else runs. */
const MOST_MILLIS = 5_000;

function read(key: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const object = { key, etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-22T04:00:00.000Z' };
  const before = process.cpuUsage();
  const reading = readObject(
    object,
    {
      bytes: bytes.subarray(0, MAX_BYTES),
      truncated: bytes.length > MAX_BYTES,
      contentType: null,
      metadata: {},
    },
    MAX_BYTES,
  );
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(MOST_MILLIS);
  return reading;
}

const deep = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);

test.each([
  ['a gzip bomb', 'a.gz', gzipSync(Buffer.alloc(50_000_000)), 'too-large'],
  ['a line of 50 MB', 'a.jsonl', `{"headline":"${'x'.repeat(50_000_000)}"}`, 'too-large'],
  [
    'a billion laughs',
    'a.xml',
    `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]><rss><channel><item><title>&b;</title></item></channel></rss>`,
    'hostile-xml',
  ],
  [
    'HTML with half a million nodes',
    'a.html',
    `<!doctype html><html>${'<b>'.repeat(500_000)}`,
    'too-complex',
  ],
  [
    'HTML nested 5,000 deep',
    'a.html',
    `<!doctype html><html><body>${deep('<div>', '</div>', 5_000)}`,
    'too-complex',
  ],
  ['a file of NUL bytes', 'a.txt', Buffer.alloc(10_000), 'not-text'],
  [
    'YAML with a thousand aliases',
    'a.md',
    `---\na: &a [1]\nb: [${'*a,'.repeat(1_000)}]\n---\ntext`,
    'malformed-front-matter',
  ],
])('%s is set aside', (_, key, content, reason) => {
  const { articles, setAside } = read(key, content);

  expect(articles).toEqual([]);
  expect(setAside).toMatchObject([{ key, reason }]);
});

test('JSON nested 100,000 deep does no harm', () => {
  const { articles, setAside } = read('a.json', deep('[', ']', 100_000));

  expect([articles.length, setAside.length]).toEqual([0, 1]);
});

test('one line of two million characters does no harm', () => {
  read('a.txt', 'word '.repeat(390_000));
  read('b.txt', 'x'.repeat(1_900_000));
  read('c.txt', 'a.\n'.repeat(600_000));
});

const TEXT =
  'The harbour board said on Friday that the pier would stay closed until divers had replaced a pillar.';
/** Each took minutes once. */
test.each([
  ['comments', 'a.xml', '<!---->', 500],
  ['blank lines below an object', 'a.json', '\n', 300_000],
  ['one word', 'a.md', 'A', 150_000],
  ['addresses in one word', 'a.md', 'a@b.', 40_000],
  ['notes that never close', 'a.md', '[^\r\t\r', 40_000],
  ['marks and lines', 'a.txt', '[^\r\t\r', 40_000],
  ['old line ends', 'a.txt', 's\r', 60_000],
])('%s, again and again, cost no time: %s', (_, key, piece, times) => {
  const again = piece.repeat(times);
  read(
    key,
    key.endsWith('.json')
      ? `{}${again}x`
      : key.endsWith('.xml')
        ? `${again}x`
        : `# Pier\n\n${TEXT}\n\n${again}@\n`,
  );
  read('title.json', JSON.stringify({ title: again.slice(0, 100_000), body: TEXT }));
});

test('NUL bytes, lone surrogates and marks of direction never reach an article', () => {
  const { articles } = read(
    'a.json',
    '{"headline":"A \\u0000title \\ud800 with \\u202etricks","articleBody":"The \\udfff body \\u0007 is\\u200b long enough to be read."}',
  );

  expect(articles[0]?.title).toBe('A title \ufffd with tricks');
  expect(articles[0]?.paragraphs).toEqual(['The \ufffd body is long enough to be read.']);
  expect(JSON.stringify(articles).isWellFormed()).toBe(true);
});

const SEEDS = [1, 2, 3].map(generatedArticle);
const SAMPLES = [
  ...SEEDS.map(
    (it) =>
      `<!doctype html><html><head><title>${it.title}</title></head><body><article><h1>${it.title}</h1>${it.paragraphs.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
  ),
  ...SEEDS.map((it) => JSON.stringify({ headline: it.title, articleBody: it.paragraphs })),
  ...SEEDS.map((it) => `---\ntitle: ${it.title}\n---\n${it.paragraphs.join('\n\n')}`),
  ...SEEDS.map(
    (it) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><title>${it.title}</title><description>${it.paragraphs.join(' ')}</description></item></channel></rss>`,
  ),
  ...SEEDS.map((it) => [it.publisher, it.title, ...it.paragraphs].join('\n')),
];

test('no mutation of a good file makes reading throw or an article ill-formed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SAMPLES), mutations, (sample, damage) => {
      expectSound(read('fuzz', mutated(Buffer.from(sample), damage)));
    }),
    { numRuns: draws(300) },
  );
});

/** Real pages stay outside the project; a machine that has them names their folder. */
const corpus = process.env.BROADSHEET_CORPUS;
const realPages = corpus === undefined ? [] : loadPages('aeb', join(corpus, 'extraction')).slice(0, 40);

test.skipIf(realPages.length === 0)('no mutation of a real page or its dump does either', () => {
  fc.assert(
    fc.property(fc.constantFrom(...realPages), fc.boolean(), mutations, (page, asHtml, damage) => {
      const sample = (asHtml ? page.html() : null) ?? page.dump;
      expectSound(read('fuzz', mutated(Buffer.from(sample), damage)));
    }),
    { numRuns: draws(300) },
  );
});

function expectSound({ articles, setAside }: ObjectReading): void {
  for (const article of articles) {
    expect(article.title).not.toBe('');
    expect(article.paragraphs.length).toBeGreaterThan(0);
    expect(article.url === null || /^https?:/.test(article.url)).toBe(true);
  }
  expect(JSON.stringify({ articles, setAside }).isWellFormed()).toBe(true);
}

test('any bytes at all are either articles or set aside', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 600 }),
      fc.constantFrom('a', 'a.json', 'a.md', 'a.html', 'a.xml'),
      (bytes, key) => {
        const { articles, setAside } = read(key, bytes);
        expect(articles.length + setAside.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: draws(300) },
  );
});

const SOUND =
  'The council reopened the bridge on Friday after nine weeks of repairs, and a bus crossed it at noon.';

test.each([
  ['at signs', '@'],
  ['half addresses', 'a@'],
  ['brackets that never close', '[['],
  ['embeds that never close', '![['],
  ['shortcodes that never close', '{{<'],
  ['tags that never close', '{%'],
  ['quotes', "'"],
  ['spaces', ' '],
])(
  'a long line of %s costs no minutes',
  (_, piece) => {
    const line = piece.repeat(20_000 / piece.length);
    const text = `# Bridge reopens\n\nimport ${line} x\n\n# A ${line} x\n\n${SOUND}\n\n${SOUND}\n`;
    const began = performance.now();
    read('a.md', Buffer.from(text));

    // The patterns that were replaced took from seven seconds to many minutes.
    expect(performance.now() - began).toBeLessThan(5_000);
  },
  60_000,
);

test('a long gap in a teaser costs no time', () => {
  const gap = '\t'.repeat(60_000);
  const began = performance.now();
  read('a.json', JSON.stringify({ headline: 'Bridge reopens', articleBody: SOUND, description: `A${gap}b` }));

  expect(performance.now() - began).toBeLessThan(5_000);
}, 60_000);

test('a gap before or within a page’s own data costs no time', () => {
  const gap = ' '.repeat(30_000);
  const data = `${gap}{"@type":${gap}"NewsArticle","headline":"Bridge reopens"}`;
  const head = `<title>Bridge reopens</title><script type="application/ld+json">${data}</script>`;
  const began = performance.now();
  read('a.html', `<html><head>${head}</head><body><h1>Bridge reopens</h1><p>${SOUND}</p></body></html>`);

  expect(performance.now() - began).toBeLessThan(5_000);
}, 60_000);
