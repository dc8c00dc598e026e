import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const TITLE = 'Bridge reopens';
const TEXT =
  'The council reopened the bridge on Friday after nine weeks of repairs. Traffic was moving again by noon, the engineer said.';
const HTML = `<p>${TEXT}</p>`;
const URL = 'https://gull.example/1';
const PHOTO = 'https://gull.example/b.jpg';
const AT = '2026-11-20T17:30:00Z';

function read(value: unknown) {
  const bytes = Buffer.from(JSON.stringify(value));
  const object = {
    key: 'a.json',
    etag: 'e1',
    sizeBytes: bytes.length,
    arrivedAt: '2026-11-21T05:00:00.000Z',
  };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000).articles;
}

test.each<[string, unknown]>([
  [
    'WordPress’s API',
    [
      {
        id: 7,
        date: '2026-11-20T18:30:00',
        date_gmt: '2026-11-20T17:30:00',
        link: URL,
        status: 'publish',
        type: 'post',
        title: { rendered: TITLE },
        content: { rendered: HTML, protected: false },
        _embedded: { 'wp:featuredmedia': [{ source_url: PHOTO }] },
      },
    ],
  ],
  ['Ghost', { posts: [{ title: TITLE, html: HTML, url: URL, published_at: AT, feature_image: PHOTO }] }],
  [
    'ArcXP',
    {
      type: 'story',
      canonical_url: URL,
      headlines: { basic: TITLE },
      display_date: AT,
      content_elements: [{ type: 'text', content: TEXT }],
      promo_items: { basic: { type: 'image', url: PHOTO } },
    },
  ],
  [
    'the Guardian',
    {
      response: {
        status: 'ok',
        results: [
          { webTitle: TITLE, webUrl: URL, webPublicationDate: AT, fields: { body: HTML, thumbnail: PHOTO } },
        ],
      },
    },
  ],
  [
    'the New York Times',
    {
      response: {
        docs: [
          {
            headline: { main: TITLE },
            web_url: URL,
            pub_date: '2026-11-20T17:30:00+0000',
            abstract: TEXT,
            multimedia: [{ url: PHOTO, width: 900 }],
          },
        ],
      },
    },
  ],
  [
    'Elasticsearch',
    {
      hits: {
        hits: [
          { _id: '1', _source: { title: TITLE, body: TEXT, url: URL, published_date: AT, image: PHOTO } },
        ],
      },
    },
  ],
  [
    'feedparser',
    {
      feed: { title: 'The Gull' },
      entries: [
        {
          title: TITLE,
          link: URL,
          published: 'Fri, 20 Nov 2026 17:30:00 GMT',
          content: [{ type: 'text/html', value: HTML }],
          media_content: [{ url: PHOTO, width: '900' }],
        },
      ],
    },
  ],
  [
    'news-please',
    { title: TITLE, maintext: TEXT, url: URL, date_publish: '2026-11-20 17:30:00', image_url: PHOTO },
  ],
  [
    'newspaper4k',
    { title: TITLE, text: TEXT, url: URL, publish_date: '2026-11-20T17:30:00', top_image: PHOTO },
  ],
  [
    'ninjs',
    {
      uri: URL,
      type: 'text',
      headlines: [{ role: 'main', value: TITLE }],
      bodies: [{ contentType: 'text/html', value: HTML }],
      versioncreated: AT,
      subjects: [{ name: 'Bridges', uri: 'urn:x' }],
      associations: [{ type: 'picture', renditions: [{ href: PHOTO, width: 1200 }] }],
    },
  ],
  [
    'a JSON-LD graph',
    {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': 'NewsArticle',
          headline: TITLE,
          articleBody: TEXT,
          url: URL,
          datePublished: AT,
          image: PHOTO,
        },
      ],
    },
  ],
  [
    'a JSON:API',
    {
      data: [
        {
          type: 'node--article',
          attributes: {
            title: TITLE,
            body: { value: HTML },
            url: URL,
            created: AT,
            image: PHOTO,
            status: true,
          },
        },
      ],
    },
  ],
  [
    'an editor’s blocks',
    {
      title: TITLE,
      url: URL,
      date: AT,
      image: PHOTO,
      body: { blocks: [{ type: 'paragraph', data: { text: TEXT } }] },
    },
  ],
  [
    'an envelope that nobody has heard of',
    { answer: { pieces: [{ title: TITLE, text: TEXT, url: URL, published: AT, image: PHOTO }] } },
  ],
])('an article comes out of %s', (_, value) => {
  expect(read(value)).toMatchObject([
    {
      title: TITLE,
      paragraphs: [TEXT],
      url: URL,
      publishedAt: { at: '2026-11-20T17:30:00.000Z' },
      picture: { url: PHOTO },
    },
  ]);
});

test('the mark with which a service cuts a text is dropped with the sentence it cuts', () => {
  const [article] = read({ title: TITLE, url: URL, content: `${TEXT} And then the… [+2211 chars]` });

  expect(article).toMatchObject({ paragraphs: [TEXT], truncated: true });
});

test('dots show that a text ends in the middle of a sentence', () => {
  const [article] = read({
    title: TITLE,
    url: URL,
    content: 'Two warships have docked at the commer… [+2211 chars]',
  });
  const [longer] = read({ title: TITLE, url: URL, content: `${TEXT}\nAnd the tug was tra… [+2211 chars]` });

  expect(article).toMatchObject({ paragraphs: ['Two warships have docked at the commer…'], truncated: true });
  expect(longer).toMatchObject({ paragraphs: [TEXT], truncated: true });
});

test.each(['05/02/2025 20:01 GMT', '2026-11-20 08:01', '20:01 Uhr'])(
  'an hour is no headline: %s',
  (title) => {
    expect(read({ title, content: TEXT, url: URL })).toEqual([]);
    expect(read({ title: `${title} bulletin of the harbour`, content: TEXT, url: URL })).toHaveLength(1);
  },
);

test('a headline loses the publisher that an aggregator adds, if it is the publisher', () => {
  const titled = (title: string) =>
    read({ title, content: TEXT, url: URL, publisher: 'Gull News' })[0]?.title;

  expect(titled('Bridge reopens - Gull News')).toBe('Bridge reopens');
  expect(titled('Bridge reopens | Gull News')).toBe('Bridge reopens');
  expect(titled('Bridge reopens - Coast Radio')).toBe('Bridge reopens - Coast Radio');
});

test('a description that is a list of links is no text', () => {
  const link =
    '<a href="https://gull.example/1">Bridge reopens to traffic</a>&nbsp;&nbsp;<font color="#6f6f6f">Gull News</font>';
  const [article] = read({
    title: TITLE,
    url: URL,
    publishedAt: AT,
    description: `<ol><li>${link}</li><li>${link}</li></ol>`,
  });
  const [told] = read({ title: TITLE, url: URL, publishedAt: AT, description: `${TEXT} ${link}` });

  expect(article).toMatchObject({ paragraphs: [], standfirst: null });
  expect(told?.paragraphs.join(' ')).toContain(TEXT);
});

test('text that was escaped twice is decoded', () => {
  const [article] = read({
    title: 'R&amp;amp;D in &amp;#8216;Pell&amp;#8217;',
    text: `A &amp;amp; B. ${TEXT}`,
    url: URL,
  });

  expect(article).toMatchObject({ title: 'R&D in ‘Pell’', paragraphs: [`A & B. ${TEXT}`] });
});
