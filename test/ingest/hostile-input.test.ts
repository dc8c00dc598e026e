import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';
import { generatedArticle } from './generated-article.ts';

const MAX_BYTES = 2_000_000;
/** No article may take longer, whatever is in it. */
const MOST_MILLIS = 5_000;

function read(key: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const object = { key, etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-22T04:00:00.000Z' };
  const started = performance.now();
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
  expect(performance.now() - started).toBeLessThan(MOST_MILLIS);
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

test('JSON nested 100,000 deep is survived', () => {
  const { articles, setAside } = read('a.json', deep('[', ']', 100_000));

  expect([articles.length, setAside.length]).toEqual([0, 1]);
});

test('one line of two million characters is survived', () => {
  read('a.txt', 'word '.repeat(390_000));
  read('b.txt', 'x'.repeat(1_900_000));
  read('c.txt', 'a.\n'.repeat(600_000));
});

test('NUL bytes, lone surrogates and marks that turn text around never reach an article', () => {
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

/** One thing that goes wrong with a file: bytes lost, doubled, moved or turned into others. */
const mutation = fc.tuple(
  fc.constantFrom('cut', 'double', 'swap', 'noise'),
  fc.nat(),
  fc.nat(400),
  fc.uint8Array({ maxLength: 20 }),
);

test('no mutation of a good file makes reading throw or an article ill-formed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SAMPLES),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      (sample, mutations) => {
        let bytes = Buffer.from(sample);
        for (const [kind, at, length, noise] of mutations) {
          const from = at % Math.max(1, bytes.length);
          const part = bytes.subarray(from, from + length);
          const [before, after] = [bytes.subarray(0, from), bytes.subarray(from + length)];
          if (kind === 'cut') bytes = Buffer.concat([before, after]);
          else if (kind === 'double') bytes = Buffer.concat([before, part, part, after]);
          else if (kind === 'swap') bytes = Buffer.concat([after, part, before]);
          else bytes = Buffer.concat([before, noise, bytes.subarray(from)]);
        }
        const { articles, setAside } = read('fuzz', bytes);
        for (const article of articles) {
          expect(article.title).not.toBe('');
          expect(article.paragraphs.length).toBeGreaterThan(0);
          expect(article.url === null || /^https?:/.test(article.url)).toBe(true);
        }
        expect(JSON.stringify({ articles, setAside }).isWellFormed()).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

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
    { numRuns: 300 },
  );
});
