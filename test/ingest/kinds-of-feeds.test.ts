import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const TITLE = 'Council votes to reopen the lido';
const FIRST = 'The town council voted on Thursday night to reopen the lido in the spring.';
const LAST = 'Swimmers had collected nine thousand signatures, and the money was found at last.';
const HTML = `<p>${FIRST}</p><p>${LAST}</p>`;
const AT = '2026-11-20T07:15:00.000Z';

function read(content: string) {
  const bytes = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${content}`);
  const object = { key: 'a.xml', etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

const rss = (item: string) =>
  `<rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><title>Tidal Echo</title><link>https://tidal.example/</link><item><title>${TITLE}</title>${item}</item></channel></rss>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:pub="http://www.w3.org/2007/app" xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:b="http://schemas.google.com/blogger/2018"><title>Tidal Echo</title>${entries}</feed>`;
const entry = (inner: string) =>
  `<entry><title>${TITLE}</title><content type="html"><![CDATA[${HTML}]]></content>${inner}</entry>`;
const kind = (name: string) =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;

test('a newspaper’s own XML is read by the names of its fields', () => {
  const article = `<article><title>${TITLE}</title><body><p>${FIRST}</p><p>${LAST}</p></body><published>${AT}</published></article>`;
  expect(
    read(`<articles>${article}${article.replace(TITLE, 'Ferry stops')}</articles>`).articles,
  ).toMatchObject([
    { title: TITLE, paragraphs: [FIRST, LAST], publishedAt: { at: AT } },
    { title: 'Ferry stops' },
  ]);
  expect(
    read(`<story><headline>${TITLE}</headline><text><p>${FIRST}</p></text></story>`).articles,
  ).toMatchObject([{ title: TITLE, paragraphs: [FIRST] }]);
});

test('Google’s sitemap of news gives headlines; any other sitemap none', () => {
  const sitemap = (news: string) =>
    `<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://tidal.example/1</loc>${news}</url></urlset>`;
  const news = `<n:news><n:publication><n:name>Tidal Echo</n:name><n:language>en</n:language></n:publication><n:publication_date>${AT}</n:publication_date><n:title>${TITLE}</n:title></n:news>`;
  expect(read(sitemap(news).replaceAll('n:', 'news:').replace('xmlnews:', 'xmlns:')).articles).toMatchObject([
    { title: TITLE, url: 'https://tidal.example/1', publisher: 'Tidal Echo', publishedAt: { at: AT } },
  ]);
  expect(read(sitemap('')).setAside).toMatchObject([{ reason: 'not-an-article' }]);
});

test.each([
  ['a draft of Atom’s protocol', '<pub:control><pub:draft>yes</pub:draft></pub:control>', 'not-published'],
  ['a draft of Blogger', '<b:type>POST</b:type><b:status>DRAFT</b:status>', 'not-published'],
  ['what Blogger threw away', '<b:type>POST</b:type><b:status>SOFT_TRASHED</b:status>', 'not-published'],
  ['a page of Blogger', '<b:type>PAGE</b:type><b:status>LIVE</b:status>', 'not-an-article'],
  ['a comment of Blogger', '<b:type>COMMENT</b:type><b:status>LIVE</b:status>', 'not-an-article'],
  ['a comment of its older export', kind('comment'), 'not-an-article'],
  ['a template', kind('template'), 'not-an-article'],
  [
    'an answer to another entry',
    '<thr:in-reply-to ref="tag:1" href="https://tidal.example/1"/>',
    'not-an-article',
  ],
])('%s is set aside', (_, inner, reason) => {
  expect(read(atom(entry(inner))).setAside).toMatchObject([{ reason }]);
});

test('a post of Blogger is read', () => {
  expect(read(atom(entry(kind('post')))).articles).toHaveLength(1);
  expect(read(atom(entry('<b:type>POST</b:type><b:status>LIVE</b:status>'))).articles).toHaveLength(1);
  expect(read(atom(entry('<pub:control><pub:draft>no</pub:draft></pub:control>'))).articles).toHaveLength(1);
});

test('a guid that is no address is none, and FeedBurner’s link leads to the article', () => {
  const guid = '<guid isPermaLink="false">ep12</guid>';
  expect(read(rss(`${guid}<description>${FIRST}</description>`)).articles[0]?.url).toBeNull();
  const links =
    '<link>http://feedproxy.google.com/~r/t/1/</link><feedburner:origLink>https://tidal.example/1</feedburner:origLink>';
  expect(read(rss(`${links}<description>${FIRST}</description>`)).articles[0]?.url).toBe(
    'https://tidal.example/1',
  );
});

test('a description with several paragraphs is the text, and one paragraph a standfirst that stands for it', () => {
  const described = (html: string) => read(rss(`<description><![CDATA[${html}]]></description>`)).articles[0];
  expect(described(`${HTML}<p>${FIRST}</p>`)).toMatchObject({
    paragraphs: [FIRST, LAST, FIRST],
    standfirst: null,
    truncated: false,
  });
  expect(described(`<p>${FIRST}</p>`)).toMatchObject({ paragraphs: [FIRST], truncated: true });
});

test.each([
  'Read more...',
  'Weiterlesen',
  'Lire la suite',
  'Leer más',
  'Continue reading <b>the story</b>',
  'Lees verder',
])('the link “%s” below a teaser goes', (words) => {
  const html = `${FIRST} <a href="https://tidal.example/1">${words}</a>`;
  expect(read(rss(`<description><![CDATA[${html}]]></description>`)).articles[0]?.paragraphs).toEqual([
    FIRST,
  ]);
});

test('what Reddit writes below a post is none of it', () => {
  const below =
    'submitted by <a href="x">/u/nell</a> <br/> <span><a href="x">[link]</a></span> <span><a href="x">[comments]</a></span>';
  const html = `<div><p>${FIRST}</p></div> ${below}`;
  const { articles } = read(
    atom(
      `<entry><title>${TITLE}</title><content type="html"><![CDATA[${html}]]></content><link href="https://tidal.example/1"/></entry>`,
    ),
  );
  expect(articles[0]?.paragraphs).toEqual([FIRST]);
});

test.each(['news', 'document', 'articles'])('articles may stand in an element called %s', (root) => {
  const article = (title: string) =>
    `<article><headline>${title}</headline><body><p>${FIRST}</p></body></article>`;
  expect(read(`<${root}>${article(TITLE)}${article('Ferry stops')}</${root}>`).articles).toMatchObject([
    { title: TITLE },
    { title: 'Ferry stops' },
  ]);
});

test('YouTube describes its films where other feeds describe a picture; lines with addresses are no text', () => {
  const film = (id: string) =>
    `<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom"><title>Tidal Echo</title><entry>${id}<title>${TITLE}</title><link rel="alternate" href="https://films.example/watch?v=abc"/><published>${AT}</published><media:group><media:title>${TITLE}</media:title><media:description>${FIRST}\n\n${LAST}\n\nSubscribe to the channel at https://films.example/tidal for more of it every day.</media:description></media:group></entry></feed>`;
  expect(read(film('<yt:videoId>abc</yt:videoId>')).articles[0]?.paragraphs).toEqual([FIRST, LAST]);
  expect(read(film('<id>abc</id>')).articles[0]?.paragraphs).toEqual([]);
});
