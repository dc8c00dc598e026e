import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const TITLE = 'Council votes to reopen the lido';
const FIRST = 'The town council voted on Thursday night to reopen the lido in the spring.';
const LAST = 'Swimmers had collected nine thousand signatures, and the money was found at last.';
const HTML = `<p>${FIRST}</p><p>${LAST}</p>`;
const URL = 'https://www.tidal.example/news/lido';
const PHOTO = 'https://cdn.tidal.example/lido-1200.jpg';
const AT = '2026-11-20T07:15:00Z';
const RUNS = [
  { text: FIRST.slice(0, 20) },
  { type: 'link', url: '/x', children: [{ text: FIRST.slice(20) }] },
];

function readText(text: string, key = 'a.json') {
  const bytes = Buffer.from(text);
  const object = { key, etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

const read = (value: unknown) => readText(JSON.stringify(value));

/** What must come out beside the headline and the two paragraphs. */
const KINDS: readonly (readonly [string, unknown, object])[] = [
  [
    'one WordPress post with what Yoast adds',
    {
      id: 8,
      date: '2026-11-20T08:15:00',
      date_gmt: '2026-11-20T07:15:00',
      status: 'publish',
      type: 'post',
      link: URL,
      title: { rendered: TITLE },
      content: { rendered: HTML, protected: false },
      excerpt: {
        rendered:
          '<p>It opens in spring. <a class="more-link" href="#">Continue reading <span>→</span></a></p>',
      },
      yoast_head_json: {
        og_site_name: 'Tidal Echo',
        og_image: [{ url: PHOTO, width: 1200, height: 800 }],
        schema: { '@graph': [{ '@type': 'Article', headline: 'Another' }] },
      },
    },
    { url: URL, publisher: 'Tidal Echo', standfirst: 'It opens in spring.', picture: { url: PHOTO } },
  ],
  [
    'WordPress.com, which names categories by their names',
    {
      found: 1,
      posts: [
        {
          title: TITLE,
          URL,
          content: HTML,
          status: 'publish',
          type: 'post',
          date: AT,
          categories: { Town: { ID: 2, name: 'Town' } },
        },
      ],
    },
    { section: 'Town', url: URL },
  ],
  [
    'WordPress by GraphQL',
    {
      data: {
        posts: {
          nodes: [
            {
              title: TITLE,
              content: HTML,
              dateGmt: '2026-11-20T07:15:00',
              link: URL,
              author: { node: { name: 'Nell Okafor' } },
              categories: { nodes: [{ name: 'Town' }] },
              featuredImage: { node: { sourceUrl: PHOTO, altText: 'Pool' } },
            },
          ],
        },
      },
    },
    { byline: 'Nell Okafor', section: 'Town', picture: { url: PHOTO, alt: 'Pool' } },
  ],
  [
    'Ghost’s export with the blocks of its editor as a string',
    {
      db: [
        {
          data: {
            posts: [
              {
                id: 'a',
                title: TITLE,
                html: null,
                lexical: JSON.stringify({
                  root: {
                    type: 'root',
                    children: [
                      { type: 'paragraph', children: RUNS.map((it) => ({ type: 'extended-text', ...it })) },
                      { type: 'image', src: 'x', caption: 'KANARIE' },
                      { type: 'paragraph', children: [{ type: 'extended-text', text: LAST }] },
                    ],
                  },
                }),
                status: 'published',
                published_at: AT,
              },
              { id: 'b', title: 'Later', html: HTML, status: 'published', published_at: AT },
            ].slice(0, 1),
            users: [{ id: 'u', name: 'Nell Okafor' }],
            posts_authors: [{ post_id: 'a', author_id: 'u' }],
          },
        },
      ],
    },
    { byline: 'Nell Okafor' },
  ],
  [
    'Ghost’s older editor',
    {
      posts: [
        {
          title: TITLE,
          mobiledoc: JSON.stringify({
            version: '0.3.1',
            sections: [
              [
                1,
                'p',
                [
                  [0, [], 0, FIRST.slice(0, 9)],
                  [0, [0], 1, FIRST.slice(9)],
                ],
              ],
              [10, 0],
              [3, 'ul', [[[0, [], 0, LAST]]]],
            ],
          }),
          status: 'published',
          published_at: AT,
        },
      ],
    },
    {},
  ],
  [
    'Drupal’s JSON:API, where a picture is two references away and the account is not the author',
    {
      data: {
        type: 'node--article',
        id: 'n',
        links: { self: { href: 'https://www.tidal.example/jsonapi/node/article/n' } },
        attributes: {
          title: TITLE,
          status: true,
          created: AT,
          path: { alias: '/news/lido' },
          body: { processed: HTML },
        },
        relationships: {
          uid: { data: { type: 'user--user', id: 'u' } },
          field_media_image: { data: { type: 'media--image', id: 'm' } },
          field_section: { data: { type: 'taxonomy_term--section', id: 's' } },
          field_author: { data: [{ type: 'node--person', id: 'p' }] },
        },
      },
      included: [
        {
          type: 'media--image',
          id: 'm',
          attributes: { name: 'lido.jpg' },
          relationships: {
            field_media_image: { data: { type: 'file--file', id: 'f', meta: { alt: 'Pool' } } },
          },
        },
        {
          type: 'file--file',
          id: 'f',
          attributes: { uri: { value: 'public://lido.jpg', url: '/files/lido.jpg' } },
        },
        { type: 'taxonomy_term--section', id: 's', attributes: { name: 'Town' } },
        { type: 'user--user', id: 'u', attributes: { display_name: 'webmaster' } },
        { type: 'node--person', id: 'p', attributes: { title: 'Nell Okafor' } },
      ],
    },
    {
      url: URL,
      byline: 'Nell Okafor',
      section: 'Town',
      picture: { url: 'https://www.tidal.example/files/lido.jpg', alt: 'Pool' },
    },
  ],
  [
    'ArcXP with another story between its paragraphs',
    {
      type: 'story',
      headlines: { basic: TITLE },
      display_date: AT,
      content_elements: [
        { type: 'text', content: FIRST },
        {
          type: 'story',
          headlines: { basic: 'Another' },
          content_elements: [{ type: 'text', content: 'KANARIE' }],
        },
        { type: 'correction', text: 'KANARIE' },
        { type: 'quote', content_elements: [{ type: 'text', content: LAST }] },
      ],
    },
    {},
  ],
  [
    'one article of the Guardian',
    {
      response: {
        status: 'ok',
        content: {
          type: 'article',
          sectionName: 'Town',
          webTitle: TITLE,
          webUrl: URL,
          webPublicationDate: AT,
          fields: {
            headline: TITLE,
            body: HTML,
            main: `<figure><img src="${PHOTO}" width="1000" height="600"></figure>`,
            thumbnail: 'https://cdn.tidal.example/500.jpg',
          },
          tags: [{ type: 'contributor', webTitle: 'Nell Okafor' }],
        },
      },
    },
    { url: URL, section: 'Town', picture: { url: PHOTO } },
  ],
  [
    'the data of a page, with what else to read beside the article',
    {
      props: {
        pageProps: {
          article: { title: TITLE, body: HTML, publishedAt: AT, url: URL },
          latest: [
            { title: 'Another', url: '/a' },
            { title: 'A third', url: '/b' },
          ],
        },
      },
    },
    { url: URL },
  ],
  [
    'Contentful, with author and picture among the links',
    {
      sys: { type: 'Array' },
      items: [
        {
          sys: { id: 'e', type: 'Entry' },
          fields: {
            title: TITLE,
            publishDate: AT,
            heroImage: { sys: { type: 'Link', linkType: 'Asset', id: 'as' } },
            author: { sys: { type: 'Link', linkType: 'Entry', id: 'au' } },
            body: {
              nodeType: 'document',
              content: [
                {
                  nodeType: 'paragraph',
                  content: [
                    { nodeType: 'text', value: FIRST.slice(0, 20) },
                    { nodeType: 'hyperlink', content: [{ nodeType: 'text', value: FIRST.slice(20) }] },
                  ],
                },
                { nodeType: 'paragraph', content: [{ nodeType: 'text', value: LAST }] },
              ],
            },
          },
        },
      ],
      includes: {
        Entry: [{ sys: { id: 'au' }, fields: { name: 'Nell Okafor' } }],
        Asset: [
          {
            sys: { id: 'as' },
            fields: {
              title: 'Pool',
              file: { url: '//cdn.tidal.example/lido-1200.jpg', contentType: 'image/jpeg' },
            },
          },
        ],
      },
    },
    { byline: 'Nell Okafor', picture: { url: PHOTO, alt: 'Pool' } },
  ],
  [
    'Strapi with a text in Markdown',
    {
      data: [
        {
          id: 1,
          attributes: {
            title: TITLE,
            content: `${FIRST}\n\n![Pool](/uploads/a.jpg)\n\n${LAST.replace('nine thousand', '[nine thousand](https://x.example)')}`,
            createdAt: AT,
            publishedAt: AT,
            authors: { data: [{ id: 1, attributes: { name: 'Nell Okafor' } }] },
          },
        },
      ],
    },
    { byline: 'Nell Okafor' },
  ],
  [
    'slices of Prismic',
    {
      results: [
        {
          first_publication_date: AT,
          data: {
            title: TITLE,
            body: [
              {
                slice_type: 'text',
                items: [{}],
                primary: { text: [FIRST, LAST].map((text) => ({ type: 'paragraph', text })) },
              },
            ],
          },
        },
      ],
    },
    {},
  ],
  [
    'Payload, with a link inside a paragraph',
    {
      docs: [
        {
          title: TITLE,
          _status: 'published',
          publishedAt: AT,
          content: {
            root: {
              type: 'root',
              children: [RUNS, [{ text: LAST }]].map((children) => ({ type: 'paragraph', children })),
            },
          },
        },
      ],
    },
    {},
  ],
  [
    'Storyblok',
    {
      stories: [
        {
          name: TITLE,
          first_published_at: AT,
          content: {
            component: 'article',
            headline: TITLE,
            text: {
              type: 'doc',
              content: [FIRST, LAST].map((text) => ({
                type: 'paragraph',
                content: [{ type: 'text', text }],
              })),
            },
          },
        },
      ],
    },
    {},
  ],
  [
    'Directus, with a name in two parts',
    {
      data: [
        {
          status: 'published',
          title: TITLE,
          body: HTML,
          published_on: AT,
          author: { first_name: 'Nell', last_name: 'Okafor' },
        },
      ],
    },
    { byline: 'Nell Okafor' },
  ],
  [
    'Airtable',
    {
      records: [
        {
          id: 'rec1',
          fields: {
            Headline: TITLE,
            Body: `${FIRST}\n\n${LAST}`,
            'Publish Date': AT,
            Status: 'Published',
            URL,
          },
        },
      ],
    },
    { url: URL },
  ],
  [
    'an article of ActivityPub among what an account has done',
    {
      type: 'OrderedCollectionPage',
      orderedItems: [
        { type: 'Create', object: { type: 'Article', name: TITLE, content: HTML, url: URL, published: AT } },
      ],
    },
    { url: URL },
  ],
  [
    'a crawl kept by address',
    {
      [URL]: { title: TITLE, text: `${FIRST}\n${LAST}`, date: AT },
      'https://b.example/1': { title: '[Removed]', text: LAST, date: AT },
    },
    { url: URL },
  ],
  [
    'a table by pandas',
    { title: { 0: TITLE }, text: { 0: `${FIRST}\n${LAST}` }, url: { 0: URL }, date: { 0: AT } },
    { url: URL },
  ],
  [
    'DynamoDB’s typed values',
    {
      Items: [
        { title: { S: TITLE }, body: { S: `${FIRST}\n${LAST}` }, url: { S: URL }, publishedAt: { S: AT } },
      ],
    },
    { url: URL },
  ],
  ['MongoDB’s dates', [{ title: TITLE, content: HTML, link: URL, published: { $date: AT } }], { url: URL }],
];

test.each(KINDS)('%s gives the article with all its facts', (_, value, facts) => {
  const { articles } = read(value);
  expect(articles).toMatchObject([{ title: TITLE, paragraphs: [FIRST, LAST], ...facts }]);
  expect(articles[0]?.publishedAt?.at.slice(0, 10)).toBe('2026-11-20');
});

test('a service may give a headline and a description only, under its own names', () => {
  const items = {
    bing: {
      value: [
        { name: TITLE, url: URL, description: FIRST, datePublished: AT, provider: [{ name: 'Tidal Echo' }] },
      ],
    },
    stocks: {
      feed: [
        { title: TITLE, url: URL, summary: FIRST, time_published: '20261120T071500', source: 'Tidal Echo' },
      ],
    },
    feedparser: [
      { title: TITLE, link: URL, summary: FIRST, published_parsed: [2026, 11, 20, 7, 15, 0, 4, 324, 0] },
    ],
  };
  for (const value of Object.values(items))
    expect(read(value).articles).toMatchObject([
      { title: TITLE, url: URL, paragraphs: [FIRST], publishedAt: { at: '2026-11-20T07:15:00.000Z' } },
    ]);
});

test('objects one below the other and Python’s numbers are read', () => {
  const one = JSON.stringify({ title: TITLE, body: FIRST, url: URL }, null, 2);
  expect(readText(`${one}\n${one.replace(URL, `${URL}-2`)}\n`).articles).toHaveLength(2);
  const python = `[{"title": "${TITLE}", "body": "Worth: NaN, said the mayor.", "score": NaN, "low": -Infinity, "url": "${URL}"}]`;
  expect(readText(python).articles).toHaveLength(1);
  expect(readText(`[{"title": "${TITLE}", }]`).setAside).toMatchObject([{ reason: 'malformed-json' }]);
});

test.each([
  ['Sanity', { result: [{ _id: 'drafts.a', title: TITLE, body: FIRST }] }],
  ['Airtable', { records: [{ fields: { Headline: TITLE, Body: FIRST, Status: 'In progress' } }] }],
  [
    'NewsAPI',
    { articles: [{ title: '[Removed]', description: '[Removed]', url: 'https://removed.example/x' }] },
  ],
])('what %s does not show yet, or no longer, is not published', (_, value) => {
  expect(read(value).setAside).toMatchObject([{ reason: 'not-published' }]);
});

test.each([
  { visibility: 'paid' },
  { visibility: 'specific' },
  { visibility: 'status:-free' },
  { access: false },
  { audience: 'only_paid' },
  { premium: true },
  { paid_content: true },
])('a text for subscribers is no whole text: %j', (flag) => {
  expect(read({ title: TITLE, body: FIRST, url: URL, ...flag }).articles[0]?.truncated).toBe(true);
});

test('a description that is the whole text is no standfirst', () => {
  const text = `${HTML}<p>${FIRST}</p><p>${LAST}</p><p>${FIRST}</p>`;
  expect(
    read({ title: TITLE, content: text, description: text, url: URL }).articles[0]?.standfirst,
  ).toBeNull();
});

test('a link to somebody’s posts and the key of a row are no names', () => {
  const byline = (author: unknown) =>
    read({ title: TITLE, body: FIRST, url: URL, author }).articles[0]?.byline;
  expect(byline(['Nell Okafor', 'View all posts by Nell Okafor'])).toBe('Nell Okafor');
  expect(byline(['recAbCdEf12345678'])).toBeNull();
  expect(byline('Nell Okafor; Jo Bell')).toBe('Nell Okafor, Jo Bell');
});

test('of several sections in one text the first counts', () => {
  const section = (categories: string) =>
    read({ title: TITLE, body: FIRST, url: URL, categories }).articles[0]?.section;
  expect(section('Town;Sport')).toBe('Town');
  expect(section('Harbour &amp; Coast')).toBe('Harbour & Coast');
});

test.each([
  [{ draft: { BOOL: true } }, 'not-published'],
  [{ published: { BOOL: false } }, 'not-published'],
  [{ status: { S: 'draft' } }, 'not-published'],
])('what DynamoDB says of a text is obeyed: %j', (flag, reason) => {
  const Item = { title: { S: TITLE }, body: { S: FIRST }, url: { S: URL }, ...flag };
  expect(readText(JSON.stringify({ Item }), 'a.jsonl').setAside).toMatchObject([{ reason }]);
});

test('an embargo in DynamoDB’s numbers holds', () => {
  const Item = { title: { S: TITLE }, body: { S: FIRST }, embargoUntil: { N: '1796083200' } };
  expect(readText(JSON.stringify({ Item }), 'a.jsonl').articles[0]?.embargoedUntil).toBe(
    '2026-12-01T00:00:00.000Z',
  );
});

test('a link in a text whose lines are paragraphs costs none of them', () => {
  const body = `${FIRST}\nSee [the timetable](https://tidal.example/times) for more of it.\n${LAST}`;
  expect(read({ title: TITLE, body, url: URL }).articles[0]?.paragraphs).toEqual([
    FIRST,
    'See the timetable for more of it.',
    LAST,
  ]);
});
