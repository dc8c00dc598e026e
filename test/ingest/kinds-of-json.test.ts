import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const TITLE = 'Pier closes for the winter';
const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const LAST = 'An engineer who examined the plans said that the work could not wait.';
const HTML = `<p>${FIRST}</p><p>${LAST}</p>`;
const URL = 'https://www.quay.example/news/pier-closes';
const PHOTO = 'https://cdn.quay.example/pier-1200.jpg';
const AT = '2026-11-20T07:15:00Z';

function read(value: unknown) {
  const bytes = Buffer.from(JSON.stringify(value));
  const object = { key: 'a.json', etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

const GHOST_POST = { title: TITLE, html: HTML, status: 'published', type: 'post', published_at: AT };

/** What must come out beside the headline and the two paragraphs. */
const KINDS: readonly (readonly [string, unknown, object])[] = [
  [
    'WordPress with everything embedded',
    [
      {
        status: 'publish',
        type: 'post',
        link: URL,
        date_gmt: '2026-11-20T07:15:00',
        title: { rendered: TITLE },
        content: { rendered: HTML, protected: false },
        excerpt: { rendered: '<p>The board voted. [&hellip;]</p>' },
        _embedded: {
          author: [{ name: 'Mara Lindqvist' }],
          'wp:featuredmedia': [{ source_url: PHOTO, media_details: { width: 1200 } }],
          'wp:term': [[{ taxonomy: 'category', name: 'Harbour &amp; Coast' }]],
        },
      },
    ],
    { byline: 'Mara Lindqvist', section: 'Harbour & Coast', standfirst: 'The board voted.', url: URL },
  ],
  ['Ghost’s export of a site', { db: [{ meta: {}, data: { posts: [GHOST_POST] } }] }, {}],
  [
    'Drupal’s JSON:API with what it refers to',
    {
      data: [
        {
          type: 'node--article',
          id: '1',
          links: { self: { href: 'https://quay.example/jsonapi/node/article/1' } },
          attributes: {
            title: TITLE,
            status: true,
            created: AT,
            path: { alias: '/news/pier-closes' },
            body: { processed: HTML },
          },
          relationships: {
            field_image: { data: { type: 'file--file', id: 'f' } },
            uid: { data: { type: 'user--user', id: 'u' } },
          },
        },
      ],
      included: [
        { type: 'file--file', id: 'f', attributes: { uri: { url: '/sites/default/files/pier.jpg' } } },
        { type: 'user--user', id: 'u', attributes: { display_name: 'Mara Lindqvist' } },
      ],
      links: { self: { href: 'https://quay.example/jsonapi/node/article' } },
    },
    {
      url: 'https://quay.example/news/pier-closes',
      byline: 'Mara Lindqvist',
      picture: { url: 'https://quay.example/sites/default/files/pier.jpg' },
    },
  ],
  [
    'ArcXP with credits and taxonomy',
    {
      type: 'story',
      headlines: { basic: TITLE },
      display_date: AT,
      content_elements: [
        { type: 'text', content: FIRST },
        { type: 'interstitial_link', content: 'Read more', url: URL },
        { type: 'text', content: LAST },
      ],
      credits: { by: [{ type: 'author', name: 'Mara Lindqvist' }] },
      taxonomy: { primary_section: { name: 'Harbour', _id: '/harbour' } },
      distributor: { name: 'Quay Chronicle', category: 'staff' },
    },
    { byline: 'Mara Lindqvist', section: 'Harbour', publisher: 'Quay Chronicle' },
  ],
  [
    'the Guardian, which gives the text with and without paragraphs',
    {
      response: {
        status: 'ok',
        results: [
          {
            webTitle: TITLE,
            webUrl: URL,
            webPublicationDate: AT,
            fields: { body: HTML, bodyText: `${FIRST} ${LAST}`, publication: 'The Quay' },
          },
        ],
      },
    },
    { publisher: 'The Quay' },
  ],
  [
    'ninjs 1.x with HTML 5',
    {
      headline: TITLE,
      body_html5: HTML,
      versioncreated: AT,
      pubstatus: 'usable',
      infosources: [{ name: 'QA' }],
    },
    { publisher: 'QA' },
  ],
  [
    'ninjs 2 and later',
    {
      headlines: [{ role: 'main', value: TITLE }],
      bodies: [{ role: 'main', contenttype: 'text/html', value: HTML }],
      versioncreated: AT,
      by: 'Mara Lindqvist',
      providers: [{ name: 'Quay Agency' }],
    },
    { byline: 'Mara Lindqvist', publisher: 'Quay Agency' },
  ],
  [
    'trafilatura',
    {
      title: TITLE,
      text: `${FIRST}\n${LAST}`,
      date: '2026-11-20',
      source: URL,
      hostname: 'quay.example',
      'source-hostname': 'Quay Chronicle',
      comments: 'KANARIE',
    },
    { url: URL, publisher: 'Quay Chronicle' },
  ],
  [
    'newspaper4k',
    {
      title: TITLE,
      text: `${FIRST}\n\n${LAST}`,
      url: URL,
      publish_date: AT,
      meta_site_name: 'Quay Chronicle',
      top_image: PHOTO,
    },
    { publisher: 'Quay Chronicle', picture: { url: PHOTO } },
  ],
  [
    'a graph of JSON-LD with references',
    {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: TITLE,
          articleBody: `${FIRST}\n\n${LAST}`,
          url: URL,
          datePublished: AT,
          publisher: { '@id': '#org' },
        },
        { '@type': 'Organization', '@id': '#org', name: 'Quay Chronicle' },
      ],
    },
    { publisher: 'Quay Chronicle' },
  ],
];

test.each(KINDS)('%s gives the article with all its facts', (_, value, facts) => {
  const { articles, setAside } = read(value);
  expect(setAside).toEqual([]);
  expect(articles).toMatchObject([{ title: TITLE, paragraphs: [FIRST, LAST], ...facts }]);
  expect(articles[0]?.publishedAt?.at.slice(0, 10)).toBe('2026-11-20');
});

test('what a page’s list of JSON-LD describes beside its article is no reason for an alarm', () => {
  const article = { '@type': ['NewsArticle'], headline: TITLE, articleBody: FIRST, url: URL };
  const { articles, setAside } = read([{ '@type': 'BreadcrumbList', itemListElement: [] }, article]);
  expect([articles.length, setAside.length]).toEqual([1, 0]);
});

test('a picture’s address in the answer of an interface is below the root of its site', () => {
  const { articles } = read({
    docs: [
      {
        headline: { main: TITLE },
        lead_paragraph: FIRST,
        web_url: URL,
        multimedia: [{ url: 'images/pier.jpg', width: 600 }],
      },
    ],
  });
  expect(articles[0]?.picture?.url).toBe('https://www.quay.example/images/pier.jpg');
});

test('a service’s note that it sells the text is not the text', () => {
  const { articles } = read({
    results: [
      {
        title: TITLE,
        description: FIRST,
        content: 'ONLY AVAILABLE IN PAID PLANS',
        link: URL,
        category: ['top'],
      },
    ],
  });
  expect(articles).toMatchObject([{ paragraphs: [FIRST], section: null }]);
});

test('a cut is marked with or without a plus', () => {
  const { articles } = read({
    articles: [{ title: TITLE, content: `${FIRST} And then… [2211 chars]`, url: URL }],
  });
  expect(articles).toMatchObject([{ paragraphs: [FIRST], truncated: true }]);
});

test('a language may be declared by its name', () => {
  const { articles } = read({
    articles: [{ title: 'Pier', url: URL, seendate: '20261120T071500Z', language: 'German' }],
  });
  expect(articles[0]?.language).toBe('de');
});

test('shortcodes and captions of WordPress are not printed', () => {
  const body = `[caption id="a" width="300"]<img src="${PHOTO}"> KANARIE[/caption]${HTML}<p>[gallery ids="1,2"]</p><p>[vc_row]${LAST}[/vc_row]</p><p>[sic] stays.</p>`;
  const { articles } = read({ title: TITLE, html: body, url: URL });
  expect(articles[0]?.paragraphs).toEqual([FIRST, LAST, LAST, '[sic] stays.']);
});

test('a sentence that was cut goes whole, and an abbreviation ends none', () => {
  const cut = `${FIRST} It is late, said Mayor St. John Moss, who ha… [+900 chars]`;
  expect(read({ articles: [{ title: TITLE, content: cut, url: URL }] }).articles[0]?.paragraphs).toEqual([
    FIRST,
  ]);
});

const OLD = 'https://www.quay.example/2017/12/11/pier-closes';
const dateOf = (facts: object) =>
  read([{ title: TITLE, content: HTML, ...facts }]).articles[0]?.publishedAt ?? null;

test('a stamp beside a date that the scraper did not find is when it looked, and doubtful', () => {
  expect(dateOf({ link: URL, pubDate: null, timestamp: AT })?.confidence).toBeLessThan(0.5);
  expect(dateOf({ link: URL, timestamp: AT })?.confidence).toBeGreaterThan(0.5);
  expect(dateOf({ link: URL, pubDate: '2026-11-19T07:00:00Z', timestamp: AT })?.at).toBe(
    '2026-11-19T07:00:00.000Z',
  );
});

test.each(['published_datetime_utc', 'publishDateTime', 'datetime_utc', 'articleDate'])(
  'a service may call the date %s',
  (name) => {
    expect(dateOf({ link: URL, [name]: AT })?.at).toBe('2026-11-20T07:15:00.000Z');
  },
);

test('the day in the address counts before a doubtful date, and before one of years later', () => {
  expect(dateOf({ link: OLD, pubDate: null, timestamp: AT })).toMatchObject({
    at: '2017-12-11T12:00:00.000Z',
  });
  expect(dateOf({ link: OLD, pubDate: AT })).toMatchObject({ at: '2017-12-11T12:00:00.000Z', kind: 'url' });
  const slug = 'https://www.quay.example/news/remembering-2001-09-11-attacks';
  expect(dateOf({ link: slug, pubDate: AT })).toMatchObject({ kind: 'metadata' });
  const dated = 'https://www.quay.example/news/pier-closes-2017-12-11';
  expect(dateOf({ link: dated, pubDate: null, timestamp: AT })).toMatchObject({ kind: 'url' });
  const live = 'https://www.quay.example/2026/10/10/live-tracker';
  expect(dateOf({ link: live, pubDate: AT })).toMatchObject({ kind: 'metadata' });
  const recent = 'https://www.quay.example/2026/11/15/pier-closes';
  expect(dateOf({ link: recent, pubDate: AT })).toMatchObject({ kind: 'metadata' });
});

test.each([
  ['Ferry strike:', `Ferry strike: ${FIRST.slice(0, -1)}`],
  ['Opinion:The pier must stay', 'Opinion: The pier must stay'],
  [':The pier must stay', 'The pier must stay'],
  ['Ferry strike: talks at 3:15', 'Ferry strike: talks at 3:15'],
  ['Harbour at AWS re:Invent', 'Harbour at AWS re:Invent'],
  ['Leser:Innen am Pier', 'Leser:Innen am Pier'],
])('a headline that came as “%s” is “%s”', (title, expected) => {
  expect(read([{ title, content: HTML, link: URL }]).articles[0]?.title).toBe(expected);
});
