import { expect, test } from 'vitest';
import { readObject } from '../../lib/ingest/read-object.ts';

const LINES = [
  'The council reopened the bridge on Friday after nine weeks of repairs.',
  'Traffic was moving again by noon, the engineer said.',
];
const BODY = LINES.map((it) => `<p>${it}</p>`).join('');

function read(content: string) {
  const bytes = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${content}`);
  const object = { key: 'a.xml', etag: 'e1', sizeBytes: bytes.length, arrivedAt: '2026-11-20T18:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

const newsItem = (meta = '', type = 'text') =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:gull:1"><itemMeta><itemClass qcode="ninat:${type}"/><provider literal="Gull Wire"/><versionCreated>2026-11-20T18:30:00+01:00</versionCreated>${meta}</itemMeta>
<contentMeta><headline>Bridge reopens</headline><by>Mara Stein</by><language tag="en"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${BODY}</body></html></inlineXML></contentSet></newsItem>`;
const nitf = (docdata = '') =>
  `<nitf><head><title>Bridge</title><docdata${docdata.startsWith(' ') ? docdata : '>'}<date.issue norm="20261120T183000+0100"/><doc.copyright holder="Gull Wire"/></docdata></head>
<body><body.head><hedline><hl1>Bridge reopens</hl1></hedline><byline>By Mara Stein</byline></body.head><body.content>${BODY}</body.content></body></nitf>`;
const WHOLE = {
  title: 'Bridge reopens',
  paragraphs: LINES,
  byline: 'Mara Stein',
  publisher: 'Gull Wire',
  publishedAt: { at: '2026-11-20T17:30:00.000Z' },
};

test.each([
  ['NewsML-G2', newsItem()],
  [
    'a message of NewsML-G2',
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${newsItem()}</itemSet></newsMessage>`,
  ],
  ['NITF', nitf()],
])('%s is read with author, date and agency', (_, content) => {
  expect(read(content).articles).toMatchObject([WHOLE]);
});

test('a cancelled item is not published', () => {
  expect(read(newsItem('<pubStatus qcode="stat:canceled"/>')).setAside).toMatchObject([
    { reason: 'not-published' },
  ]);
  expect(read(nitf(' management-status="canceled">')).setAside).toMatchObject([{ reason: 'not-published' }]);
});

test('an embargo is read', () => {
  const [article] = read(newsItem('<embargoed>2026-11-21T06:00:00+01:00</embargoed>')).articles;

  expect(article?.embargoedUntil).toBe('2026-11-21T05:00:00.000Z');
});

test('a picture is not an article', () => {
  expect(read(newsItem('', 'picture')).setAside).toMatchObject([{ reason: 'not-an-article' }]);
});

test('NewsML 1 is read with date, agency, language and standfirst', () => {
  const item = (status: string) =>
    `<NewsML><NewsItem><NewsManagement><FirstCreated>20261120T183000+0100</FirstCreated><ThisRevisionCreated>20261120T190000+0100</ThisRevisionCreated><Status FormalName="${status}"/></NewsManagement><NewsComponent><TopicSet><Topic><Description>KANARIE</Description></Topic></TopicSet><NewsLines><HeadLine>Bridge reopens</HeadLine><SubHeadLine>Traffic moves again</SubHeadLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="Gull Wire"/></Provider></AdministrativeMetadata><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata><NewsComponent><ContentItem><DataContent>${BODY}</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`;
  expect(read(item('Usable')).articles).toMatchObject([
    {
      title: 'Bridge reopens',
      paragraphs: LINES,
      standfirst: 'Traffic moves again',
      publisher: 'Gull Wire',
      publishedAt: { at: '2026-11-20T18:00:00.000Z' },
    },
  ]);
  expect(read(item('Withheld')).setAside).toMatchObject([{ reason: 'not-published' }]);
});

test('a package that only lists items is no article', () => {
  const list =
    '<groupSet><group><itemRef residref="urn:gull:1"><title>Bridge reopens</title></itemRef></group></groupSet>';
  for (const root of ['packageItem', 'knowledgeItem'])
    expect(
      read(
        `<${root} xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Top</headline></contentMeta>${list}</${root}>`,
      ).setAside,
    ).toMatchObject([{ reason: 'not-an-article' }]);
});

test('the first date that is one counts, and a notice names its holder', () => {
  const odd = nitf(
    '><date.release norm="YYYYMMDD000000-HHMM"/><doc.copyright holder="(c) 2026 Gull Wire. All rights reserved."/',
  );
  expect(read(odd).articles).toMatchObject([
    { publisher: 'Gull Wire', publishedAt: { at: '2026-11-20T17:30:00.000Z' } },
  ]);
});

test('a title below the name is no part of it, and the page’s header none of the text', () => {
  const signed = nitf().replace('By Mara Stein', 'By Mara Stein<byttl>Business Writer</byttl>');
  expect(read(signed).articles[0]?.byline).toBe('Mara Stein');
  const headed = newsItem().replace('<body>', '<body><header><ul><li>KANARIE</li></ul></header>');
  expect(read(headed).articles[0]?.paragraphs).toEqual(LINES);
});

test('an embargo without its hour is not published, whatever other dates are given', () => {
  const held = nitf(' management-status="embargoed"><date.release norm="yyyyMMddTHHmmssZ"/');
  expect(read(held).setAside).toMatchObject([{ reason: 'not-published' }]);
  const dated = nitf(' management-status="embargoed"><date.release norm="20261122T060000Z"/');
  expect(read(dated).articles[0]?.publishedAt?.at).toBe('2026-11-22T06:00:00.000Z');
});
