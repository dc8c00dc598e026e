import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const TITLE = 'Pier closes for the winter';
const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const LAST = 'An engineer who examined the plans said that the work could not wait any longer.';
const HTML = `<p>${FIRST}</p><p>${LAST}</p>`;
const URL = 'https://www.quay.example/news/pier-closes';
const PHOTO = 'https://cdn.quay.example/pier-1200.jpg';
const AT = '2026-11-20T07:15:00Z';

function read(key: string, text: string) {
  const bytes = Buffer.from(text);
  const object = { key, etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}
const json = (value: unknown) => read('a.json', JSON.stringify(value));

const run = (value: string) => ({ nodeType: 'text', value, marks: [], data: {} });
const paragraph = (value: string) => ({ nodeType: 'paragraph', data: {}, content: [run(value)] });

test.each<[string, unknown, object]>([
  [
    'a view of Drupal',
    [
      {
        title: `<a href="/news/pier">${TITLE}</a>`,
        body: HTML,
        created: `<time datetime="${AT}" title="x">Fri, 11/20/2026 - 07:15</time>`,
        field_category: 'Harbour',
      },
    ],
    { section: 'Harbour', publishedAt: expect.objectContaining({ at: '2026-11-20T07:15:00.000Z' }) },
  ],
  [
    'Drupal’s core',
    {
      title: [{ value: TITLE }],
      status: [{ value: true }],
      created: [{ value: AT }],
      changed: [{ value: '2026-11-20T09:15:00Z' }],
      body: [{ value: HTML, processed: HTML }],
      field_image: [{ url: PHOTO, alt: 'The pier', width: 1200, height: 800 }],
    },
    {
      picture: expect.objectContaining({ url: PHOTO }),
      updatedAt: expect.objectContaining({ at: '2026-11-20T09:15:00.000Z' }),
    },
  ],
  [
    'Contentful',
    {
      items: [
        {
          sys: { type: 'Entry', createdAt: AT },
          fields: {
            title: TITLE,
            body: { nodeType: 'document', data: {}, content: [paragraph(FIRST), paragraph(LAST)] },
          },
        },
      ],
    },
    {},
  ],
  [
    'Prismic',
    {
      results: [
        {
          type: 'article',
          first_publication_date: '2026-11-20T07:15:00+0000',
          data: {
            title: [{ type: 'heading1', text: TITLE }],
            body: [
              { type: 'paragraph', text: FIRST },
              { type: 'paragraph', text: LAST },
            ],
          },
        },
      ],
    },
    { publishedAt: expect.objectContaining({ at: '2026-11-20T07:15:00.000Z' }) },
  ],
])('%s gives its article', (_, value, facts) => {
  const { articles, setAside } = json(value);
  expect(setAside).toEqual([]);
  expect(articles).toEqual([expect.objectContaining({ title: TITLE, paragraphs: [FIRST, LAST], ...facts })]);
});

test('a story of ArcXP that is not published is not printed', () => {
  const story = {
    headlines: { basic: TITLE },
    additional_properties: { is_published: false },
    content_elements: [{ type: 'text', content: FIRST }],
  };
  expect(json(story).setAside[0]?.reason).toBe('not-published');
});

test('the actions of an Elasticsearch bulk request are no articles that could not be read', () => {
  const lines = [{ index: { _index: 'news', _id: '1' } }, { title: TITLE, body: FIRST, url: URL, date: AT }];
  const { articles, setAside } = read('a.ndjson', lines.map((it) => JSON.stringify(it)).join('\n'));
  expect(articles.map(({ title }) => title)).toEqual([TITLE]);
  expect(setAside).toEqual([]);
});

test('an item that is not closed costs no other item', () => {
  const item = (title: string) => `<item><title>${title}</title><description>${FIRST}</description>`;
  const rss = `<rss version="2.0"><channel><title>Quay</title>${item(TITLE)}${item('Second story')}</item></channel></rss>`;
  expect(read('a.xml', rss).articles.map(({ title }) => title)).toEqual([TITLE, 'Second story']);
});

test('Atom’s enclosure is the picture, and the label of a category its name', () => {
  const entry = `<entry><title>${TITLE}</title><id>1</id><link rel="enclosure" type="image/jpeg" href="${PHOTO}"/><link href="${URL}"/><updated>${AT}</updated><summary>${FIRST}</summary><category term="h" label="Harbour"/></entry>`;
  const [article] = read(
    'a.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>${entry}</feed>`,
  ).articles;
  expect(article).toMatchObject({ url: URL, section: 'Harbour', picture: { url: PHOTO } });
});

test.each([
  ['Eleventy’s JSON front matter', `---json\n{"title":"${TITLE}"}\n---\n${FIRST}\n\n${LAST}\n`],
  ['Docusaurus’s fences', `---\ntitle: ${TITLE}\n---\n${FIRST}\n\n:::tip My tip\n${LAST}\n:::\n`],
  ['Obsidian’s callouts and blocks', `# ${TITLE}\n\n> [!note]\n> ${FIRST}\n\n${LAST} ^block1\n`],
])('%s never reaches a reader', (_, text) => {
  const [article] = read('a.md', text).articles;
  expect([article?.title, ...(article?.paragraphs ?? [])]).toEqual([TITLE, FIRST, LAST]);
});

const page = (title: string, heading: string, text: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${heading}</h1><p>${text}</p></body></html>`;

test.each([
  [
    'error-page',
    page(
      'Page introuvable | Le Quai',
      'Oups ! Cette page est introuvable',
      'La page que vous recherchez n’existe pas ou a été déplacée vers une autre adresse.',
    ),
  ],
  [
    'error-page',
    page(
      '503 Backend fetch failed',
      'Error 503 Backend fetch failed',
      'Backend fetch failed. Guru Meditation: XID 12.',
    ),
  ],
  [
    'challenge-page',
    page(
      'Attention Required! | Quay',
      'Sorry, you have been blocked',
      'This website is using a security service to protect itself from attacks from the whole world.',
    ),
  ],
  [
    'consent-page',
    page(
      'Le Quai',
      'Le respect de votre vie privée est notre priorité',
      'Avec nos partenaires, nous stockons des informations sur votre appareil pour mesurer notre audience.',
    ),
  ],
])('%s: a notice in another language or of another server', (reason, html) => {
  const { articles, setAside } = read('a.html', html);
  expect([articles.length, setAside[0]?.reason]).toEqual([0, reason]);
});
