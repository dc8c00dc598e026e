import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const TITLE = 'Mill Lane baths reopen';
const FIRST = 'The city council voted on Monday night to reopen the swimming baths on Mill Lane.';
const LAST = 'Repairs to the roof cost four million crowns, a third more than engineers had promised.';
const HTML = `<p>${FIRST}</p><p>${LAST}</p>`;
const URL = 'https://www.mill.example/town/baths';
const PHOTO = 'https://media.mill.example/baths-1600.jpg';
const AT = '2026-11-20T07:15:00Z';

function read(value: unknown) {
  const bytes = Buffer.from(JSON.stringify(value));
  const object = { key: 'a.json', etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

const lexical = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** What must come out beside the headline, both paragraphs and the day. */
const SYSTEMS: readonly (readonly [string, unknown, object])[] = [
  [
    'WordPress for editors',
    [
      {
        status: 'publish',
        date_gmt: '2026-11-20T07:15:00',
        link: URL,
        title: { raw: TITLE },
        content: {
          raw: `<!-- wp:paragraph --><p>${FIRST}</p><!-- /wp:paragraph --><p>${LAST}</p>`,
          protected: false,
        },
      },
    ],
    { url: URL },
  ],
  [
    'feedparser',
    {
      entries: [
        {
          title: TITLE,
          link: URL,
          published: AT,
          content: [{ value: HTML }],
          links: [
            { rel: 'alternate', href: URL },
            { rel: 'enclosure', type: 'image/jpeg', href: PHOTO },
          ],
        },
      ],
    },
    { picture: { url: PHOTO } },
  ],
  [
    'Goose',
    {
      title: TITLE,
      cleaned_text: `${FIRST}\n\n${LAST}`,
      meta: { canonical: URL },
      links: ['https://other.example/a'],
      publish_date: AT,
    },
    { url: URL },
  ],
  ['Readability', { title: TITLE, content: HTML, publishedTime: AT, siteName: 'Mill Post' }, {}],
  [
    'Postlight',
    { title: TITLE, content: HTML, url: URL, date_published: AT, lead_image_url: PHOTO },
    { picture: { url: PHOTO } },
  ],
  [
    'Diffbot',
    {
      request: { api: 'article' },
      objects: [{ type: 'article', title: TITLE, html: HTML, date: 'Fri, 20 Nov 2026 07:15:00 GMT' }],
    },
    {},
  ],
  [
    'Contentful by language',
    {
      sys: { id: 'e' },
      fields: { title: { 'en-GB': TITLE }, body: { 'en-GB': HTML }, date: { 'en-GB': AT } },
    },
    {},
  ],
  [
    'Prismic’s slices',
    {
      results: [
        {
          first_publication_date: '2026-11-20T07:15:00+0000',
          data: {
            title: TITLE,
            slices: [
              { slice_type: 'text', primary: { content: [{ type: 'paragraph', text: FIRST }] } },
              { slice_type: 'image', primary: { caption: 'KANARIE' } },
              { slice_type: 'text', primary: { content: [{ type: 'paragraph', text: LAST }] } },
            ],
          },
        },
      ],
    },
    {},
  ],
  ['Directus', { data: [{ status: 'published', date_created: AT, title: TITLE, content: HTML }] }, {}],
  [
    'Payload',
    {
      docs: [
        {
          title: TITLE,
          _status: 'published',
          publishedOn: AT,
          content: { root: { type: 'root', children: [lexical(FIRST), lexical(LAST)] } },
          populatedAuthors: [{ name: 'Ilse Brandt' }],
        },
      ],
    },
    { byline: 'Ilse Brandt' },
  ],
  [
    'Wagtail',
    {
      items: [
        {
          meta: { type: 'news.NewsPage', html_url: URL, first_published_at: AT },
          title: TITLE,
          introduction: 'Two years late.',
          body: [{ type: 'paragraph', value: HTML }],
        },
      ],
    },
    { url: URL, standfirst: 'Two years late.' },
  ],
  [
    'Joomla',
    {
      data: [
        {
          type: 'articles',
          attributes: {
            title: TITLE,
            text: HTML,
            state: 1,
            created: '2026-11-18 07:15:00',
            publish_up: '2026-11-20 07:15:00',
            created_by_alias: 'Ilse Brandt',
          },
        },
      ],
    },
    { byline: 'Ilse Brandt' },
  ],
  [
    'Craft, with the dates of PHP',
    {
      data: [
        {
          title: TITLE,
          url: URL,
          body: HTML,
          date: { date: '2026-11-20 07:15:00.000000', timezone_type: 3, timezone: 'UTC' },
          author: { fullName: 'Ilse Brandt' },
        },
      ],
    },
    { byline: 'Ilse Brandt', publishedAt: { precision: 'instant' } },
  ],
  [
    'Umbraco',
    {
      items: [
        {
          contentType: 'newsArticle',
          name: 'Baths',
          createDate: AT,
          properties: { title: TITLE, content: { markup: HTML, blocks: [] } },
        },
      ],
    },
    {},
  ],
  [
    'HubSpot',
    {
      results: [
        {
          name: TITLE,
          url: URL,
          state: 'PUBLISHED',
          currentlyPublished: true,
          postBody: HTML,
          publishDate: AT,
        },
      ],
    },
    { url: URL },
  ],
  [
    'Wix',
    {
      posts: [
        {
          title: TITLE,
          firstPublishedDate: AT,
          url: { base: 'https://www.mill.example', path: '/town/baths' },
          richContent: {
            nodes: [FIRST, LAST].map((text) => ({
              type: 'PARAGRAPH',
              nodes: [
                { type: 'TEXT', nodes: [], textData: { text: text.slice(0, 9) } },
                { type: 'TEXT', nodes: [], textData: { text: text.slice(9) } },
              ],
            })),
          },
        },
      ],
    },
    { url: URL },
  ],
  [
    'Squarespace',
    {
      items: [
        {
          title: TITLE,
          body: HTML,
          publishOn: Date.parse(AT),
          assetUrl: PHOTO,
          author: { displayName: 'Ilse Brandt' },
        },
      ],
    },
    { byline: 'Ilse Brandt', picture: { url: PHOTO } },
  ],
  [
    'Webflow',
    {
      items: [
        {
          isDraft: false,
          lastPublished: AT,
          fieldData: { name: TITLE, 'post-body': HTML, 'main-image': { url: PHOTO } },
        },
      ],
    },
    { picture: { url: PHOTO } },
  ],
  [
    'Substack',
    [{ title: TITLE, post_date: AT, body_html: HTML, publishedBylines: [{ id: 1, name: 'Ilse Brandt' }] }],
    { byline: 'Ilse Brandt' },
  ],
  [
    'Forem',
    [{ title: TITLE, published_at: AT, body_html: HTML, user: { name: 'Ilse Brandt' } }],
    { byline: 'Ilse Brandt' },
  ],
  [
    'a news agency’s NITF in JSON',
    { headline: TITLE, body_nitf: `<block>${HTML}</block>`, firstcreated: AT },
    {},
  ],
  [
    'a news agency’s HTML',
    { headline: TITLE, teaser: 'Two years late.', article_html: HTML, version_created: AT },
    { standfirst: 'Two years late.' },
  ],
  [
    'Apple News',
    {
      title: TITLE,
      components: [
        { role: 'title', text: 'KANARIE' },
        { role: 'body', text: FIRST },
        { role: 'caption', text: 'KANARIE' },
        { role: 'body', text: LAST },
      ],
      metadata: { datePublished: AT, canonicalURL: URL },
    },
    { url: URL },
  ],
  [
    'a monitoring service that keeps the text apart',
    {
      documents: [
        {
          published_date: AT,
          url: URL,
          source: { domain: 'mill.example' },
          content: { title: TITLE, body: HTML },
        },
      ],
    },
    { url: URL, publisher: 'mill.example' },
  ],
  [
    'a German system',
    { titel: TITLE, vorspann: 'Zwei Jahre zu spät.', inhalt: HTML, datum: AT, autor: 'Ilse Brandt' },
    { byline: 'Ilse Brandt', standfirst: 'Zwei Jahre zu spät.' },
  ],
  [
    'a Spanish system',
    { titulo: TITLE, entradilla: 'Dos años tarde.', cuerpo: HTML, fecha: AT },
    { standfirst: 'Dos años tarde.' },
  ],
];

test.each(SYSTEMS)('%s gives the article with all its facts', (_, value, facts) => {
  const { articles, setAside } = read(value);
  expect(setAside).toEqual([]);
  expect(articles).toMatchObject([{ title: TITLE, paragraphs: [FIRST, LAST], ...facts }]);
  expect(articles[0]?.publishedAt?.at.slice(0, 10)).toBe('2026-11-20');
});

test.each([
  ['ArcXP', { headlines: { basic: TITLE }, body: HTML, revision: { published: false } }],
  ['Joomla', { data: [{ attributes: { title: TITLE, text: HTML, state: -2 } }] }],
  ['HubSpot', { results: [{ name: TITLE, postBody: HTML, publishDate: AT, currentlyPublished: false }] }],
  ['Webflow', { items: [{ isArchived: true, fieldData: { name: TITLE, 'post-body': HTML } }] }],
])('what %s has not published is set aside', (_, value) => {
  expect(read(value)).toMatchObject({ articles: [], setAside: [{ reason: 'not-published' }] });
});

test('a live page is one article, whatever its updates are called', () => {
  const update = { '@type': 'BlogPosting', headline: 'Doors open', articleBody: LAST };
  const page = { '@type': 'LiveBlogPosting', headline: TITLE, description: FIRST, url: URL };
  expect(read({ ...page, liveBlogUpdate: [update, update] }).articles).toMatchObject([
    { title: TITLE, paragraphs: [FIRST] },
  ]);
});

test('the places of a list in JSON-LD are its articles', () => {
  const place = (headline: string) => ({
    '@type': 'ListItem',
    item: { '@type': 'NewsArticle', headline, description: FIRST, datePublished: AT },
  });
  const { articles } = read({ '@type': 'ItemList', itemListElement: [place(TITLE), place('Tram stops')] });
  expect(articles.map(({ title }) => title)).toEqual([TITLE, 'Tram stops']);
});

test('what metadata call a type or a state is not that of the article', () => {
  const { articles } = read({ title: TITLE, body: HTML, meta: { type: 'website', status: 'draft' } });
  expect(articles).toHaveLength(1);
});

test.each([
  [
    'companies',
    [{ name: 'Mill & Sons', url: 'https://mill.example/firm', created_at: AT, description: FIRST }],
  ],
  ['a package', { name: 'baths', version: '1.0.0', description: FIRST }],
  [
    'an answer that is an error',
    { code: 'rest_no_route', message: 'No route was found', data: { status: 404 } },
  ],
])('%s are no article', (_, value) => {
  expect(read(value).articles).toEqual([]);
});
