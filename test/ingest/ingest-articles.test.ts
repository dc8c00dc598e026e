import { expect, test } from 'vitest';
import { ingestConfig } from '../../lib/contract/config/ingest.ts';
import { ingestArticles } from '../../lib/ingest/ingest-articles.ts';
import type { ArticleSource } from '../../lib/ports.ts';
import { generatedArticle } from '../../packages/page-text/test/generated-article.ts';

interface Stored {
  readonly key: string;
  readonly text: string;
  readonly arrivedAt?: string;
}

const SINCE = '2026-11-21T05:00:00.000Z';
const UNTIL = '2026-11-22T05:00:00.000Z';
const WINDOW = { since: SINCE, until: UNTIL };

function bucket(stored: readonly Stored[]): ArticleSource & { readonly most: () => number } {
  const texts = new Map(stored.map((it) => [it.key, Buffer.from(it.text)]));
  let [reading, most] = [0, 0];
  return {
    most: () => most,
    async *list() {
      for (const { key, text, arrivedAt = '2026-11-21T20:00:00.000Z' } of stored)
        yield { key, etag: `e-${key}`, sizeBytes: Buffer.byteLength(text), arrivedAt };
    },
    async read(key, maxBytes) {
      most = Math.max(most, ++reading);
      await new Promise((done) => setImmediate(done));
      reading--;
      const bytes = texts.get(key) ?? null;
      return bytes === null
        ? null
        : {
            bytes: bytes.subarray(0, maxBytes),
            truncated: bytes.length > maxBytes,
            contentType: null,
            metadata: {},
          };
    },
  };
}

const json = (seed: number, change: object = {}): string => {
  const { title, paragraphs, url } = generatedArticle(seed);
  return JSON.stringify({ headline: title, articleBody: paragraphs, url, ...change });
};
const ingest = (stored: readonly Stored[], policy = {}) =>
  ingestArticles(WINDOW, { source: bucket(stored) }, ingestConfig.parse(policy));

test('the order of listing changes nothing', async () => {
  const stored = [1, 2, 3, 4].map((seed) => ({ key: `${seed}.json`, text: json(seed) }));
  stored.push({ key: 'broken.json', text: '{' });

  expect(await ingest(stored.toReversed())).toEqual(await ingest(stored));
});

test('articles come sorted by id', async () => {
  const { articles } = await ingest(
    [1, 2, 3, 4, 5].map((seed) => ({ key: `${seed}.json`, text: json(seed) })),
  );
  const ids = articles.map((it) => it.id);

  expect(ids).toEqual(ids.toSorted());
});

test('only what arrived in the window is read: its start is included, its end is not', async () => {
  const { objects } = await ingest([
    { key: 'early', text: json(1), arrivedAt: '2026-11-21T04:59:59.999Z' },
    { key: 'first', text: json(2), arrivedAt: SINCE },
    { key: 'late', text: json(3), arrivedAt: UNTIL },
  ]);

  expect(objects).toBe(1);
});

test('the newest version of a rewritten article counts', async () => {
  const { articles } = await ingest([
    {
      key: 'b.json',
      text: json(1, { headline: 'Corrected headline' }),
      arrivedAt: '2026-11-21T21:00:00.000Z',
    },
    { key: 'a.json', text: json(1) },
  ]);

  expect(articles.map((it) => it.title)).toEqual(['Corrected headline']);
});

test('an exact double counts once, with the earlier arrival', async () => {
  const { articles } = await ingest([
    { key: 'again.json', text: json(1), arrivedAt: '2026-11-21T21:00:00.000Z' },
    { key: 'first.json', text: json(1) },
  ]);

  expect(articles.map((it) => it.origin.key)).toEqual(['first.json']);
});

test('a line on three pages of one site is furniture, but a copied article stays whole', async () => {
  const box = 'The Quay Chronicle is printed in Elmsford and read in four countries on both shores.';
  const pages = [1, 2, 3].map((seed) => ({
    key: `${seed}.json`,
    text: json(seed, {
      articleBody: [
        `Unique opening number ${'x'.repeat(seed)} of the morning, told at some length.`,
        `Only page ${'y'.repeat(seed)} says this, in a sentence of its own.`,
        box,
      ],
    }),
  }));
  const copies = ['a', 'b', 'c'].map((name) => ({
    key: `${name}.json`,
    text: json(9, { url: `https://other.example/${name}` }),
  }));
  const { articles, droppedLines } = await ingest([...pages, ...copies]);

  expect(articles.filter((it) => it.paragraphs.includes(box))).toEqual([]);
  expect(droppedLines.filter((it) => it.rule === 'repeated-on-site')).toHaveLength(3);
  expect(
    articles.filter((it) => it.url?.includes('other.example')).map((it) => it.paragraphs.length),
  ).toEqual(Array(3).fill(generatedArticle(9).paragraphs.length));
});

test('the desk’s file, folder markers and hidden files are no articles and no faults', async () => {
  const { objects, setAside } = await ingest([
    { key: 'desk.json', text: '{}' },
    { key: 'news/', text: '' },
    { key: 'news/.DS_Store', text: '\u0000' },
  ]);

  expect([objects, setAside.length]).toEqual([0, 0]);
});

test('an object that is too large is set aside without being read', async () => {
  const source = bucket([{ key: 'a.txt', text: 'x'.repeat(5_000) }]);
  const { setAside } = await ingestArticles(
    WINDOW,
    { source },
    ingestConfig.parse({ maxObjectBytes: 1_000 }),
  );

  expect(setAside).toMatchObject([{ key: 'a.txt', reason: 'too-large' }]);
  expect(source.most()).toBe(0);
});

test('a thousand objects are never read all at once', async () => {
  const source = bucket(Array.from({ length: 1_000 }, (_, i) => ({ key: `${i}.json`, text: json(i) })));
  const { objects } = await ingestArticles(WINDOW, { source }, ingestConfig.parse({}));

  expect(objects).toBe(1_000);
  expect(source.most()).toBeLessThanOrEqual(24);
});

test('an article that its source takes back is not printed, unless a later version publishes it again', async () => {
  const at = (hour: number) => `2026-11-21T${hour}:00:00.000Z`;
  const published = { key: 'a/1.json', text: json(1), arrivedAt: at(10) };
  const takenBack = { key: 'b/1.json', text: json(1, { status: 'withdrawn' }), arrivedAt: at(12) };
  const again = { key: 'c/1.json', text: json(1), arrivedAt: at(14) };

  const without = await ingest([published, takenBack]);
  expect(without.articles).toEqual([]);
  expect(without.setAside).toMatchObject([{ key: 'b/1.json', reason: 'not-published' }]);
  expect(without.droppedLines).toContainEqual({
    key: 'a/1.json',
    rule: 'withdrawn',
    text: generatedArticle(1).title,
  });
  expect((await ingest([published, takenBack, again])).articles.map(({ origin }) => origin.key)).toEqual([
    'c/1.json',
  ]);
});

test('a draft beside its published copy takes nothing back', async () => {
  const draft = { key: 'a.jsonl', text: `${json(1, { status: 'draft' })}\n${json(1)}\n` };

  expect((await ingest([draft])).articles).toHaveLength(1);
});

test('a held article is read again from its object, and nothing else of it', async () => {
  const lines = {
    key: 'held.jsonl',
    text: `${json(1)}\n${json(2)}\n`,
    arrivedAt: '2026-11-18T20:00:00.000Z',
  };
  const source = bucket([lines]);
  const config = ingestConfig.parse({});
  const first = await ingestArticles({ ...WINDOW, since: '2026-11-18T00:00:00.000Z' }, { source }, config);
  const [waiting] = first.articles;
  const held = [
    { key: lines.key, etag: 'e-held.jsonl', arrivedAt: lines.arrivedAt, articles: [waiting?.id ?? ''] },
  ];

  const { articles, objects } = await ingestArticles({ ...WINDOW, held }, { source }, config);
  expect(articles).toEqual([waiting]);
  expect(objects).toBe(0);
  const gone = await ingestArticles({ ...WINDOW, held }, { source: bucket([]) }, config);
  expect(gone.articles).toEqual([]);
});

test('a file that was deleted between listing and reading is set aside as gone', async () => {
  const source = { ...bucket([{ key: 'a.json', text: json(1) }]), read: async () => null };
  const { articles, setAside } = await ingestArticles(WINDOW, { source }, ingestConfig.parse({}));
  expect(articles).toEqual([]);
  expect(setAside).toMatchObject([{ key: 'a.json', reason: 'gone' }]);
});
