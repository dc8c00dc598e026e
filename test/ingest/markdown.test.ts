import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const TEXT = 'The council reopened the bridge on Friday after nine weeks of repairs, the engineer said.';

function read(content: string, key = 'a.md') {
  const bytes = Buffer.from(content);
  const object = { key, etag: 'e1', sizeBytes: bytes.length, arrivedAt: '2026-11-22T04:00:00.000Z' };
  const { articles } = readObject(
    object,
    { bytes, truncated: false, contentType: null, metadata: {} },
    2_000_000,
  );
  return articles[0];
}

const note = (body: string) => `---\ntitle: Bridge reopens\n---\n\n${body}\n`;

test.each([
  ['Obsidian’s comments', `${TEXT}\n\n%% our source is the cousin of the mayor %%`],
  ['Obsidian’s embeds', `![[bridge.png]]\n\n${TEXT}`],
  [
    'Obsidian’s links and marks',
    TEXT.replace('council', '[[County council|council]]').replace('Friday', '==Friday=='),
  ],
  ['Hugo’s shortcodes', `{{< figure src="bridge.jpg" >}}\n\n${TEXT}`],
  ['Liquid', `{% include ad.html %}\n\n${TEXT}{{ site.suffix }}`],
  [
    'Nuxt’s components',
    `::hero-image{src="/bridge.jpg"}\n::\n\n${TEXT}\n\n:button-link[Read more]{href="/x"}`,
  ],
  ['Bear’s lines of tags', `#news #bridges/repairs\n\n${TEXT}`],
  ['MDX’s imports', `import Chart from '../chart.tsx'\n\n${TEXT}`],
])('%s are not printed', (_, body) => {
  expect(read(note(body))?.paragraphs).toEqual([TEXT]);
});

test('TOML front matter is read', () => {
  const article = read(
    `+++\ntitle = "Bridge reopens"\ndate = 2026-11-20T17:30:00Z\ncategories = ["Local"]\n+++\n${TEXT}\n`,
  );

  expect(article).toMatchObject({
    title: 'Bridge reopens',
    section: 'Local',
    publishedAt: { at: '2026-11-20T17:30:00.000Z' },
  });
});

test('a heading underlined with equals signs is the headline', () => {
  expect(read(`Bridge reopens\n==============\n\n${TEXT}\n`)).toMatchObject({
    title: 'Bridge reopens',
    paragraphs: [TEXT],
  });
});

test('the day in the name of a Markdown file is its date, as in Jekyll; any other date counts more', () => {
  expect(read(note(TEXT), '2026-11-20-bridge.md')?.publishedAt?.at).toBe('2026-11-20T12:00:00.000Z');
  expect(
    read(`---\ntitle: Bridge reopens\ndate: November 19, 2026\n---\n${TEXT}`, '2026-11-20-bridge.md')
      ?.publishedAt?.at,
  ).toBe('2026-11-19T12:00:00.000Z');
});

test.each(['layout: page', 'layout: home\npermalink: /'])(
  'a page without a date is no article: %j',
  (facts) => {
    expect(read(`---\ntitle: About the bridge\n${facts}\n---\n${TEXT}\n`)).toBeUndefined();
    expect(read(`---\ntitle: Bridge reopens\n${facts}\ndate: 2026-11-20\n---\n${TEXT}\n`)?.title).toBe(
      'Bridge reopens',
    );
  },
);

test.each(['build:\n  render: never', 'eleventyExcludeFromCollections: true'])(
  'what its site generator builds no page of is not printed: %j',
  (facts) => {
    expect(read(`---\ntitle: Bridge reopens\n${facts}\n---\n${TEXT}\n`)).toBeUndefined();
  },
);
