import { expect, test } from 'vitest';
import { extractPage } from '../../lib/ingest/formats/page.ts';

const TITLE = 'Two hundred homes evacuated as the river bursts its banks';
const LINES = [
  'Two hundred families left their homes on Friday night after the river burst its banks below the old mill.',
  'Nobody was hurt, and the fire brigade expects the water to fall by Sunday, its chief said.',
  'The school hall is open to anyone who needs a bed, and the baker in Mill Street has sent bread for the night.',
];
const AT = '2026-11-20T17:30:00.000Z';
const NODE = { '@type': 'NewsArticle', headline: TITLE, datePublished: AT, author: { name: 'Mara Stein' } };

function read({
  data = '',
  above = '',
  below = '',
  body = LINES.map((it) => `<p>${it}</p>`).join(''),
  url = '',
}) {
  const head = `<title>${TITLE} | The Quay Chronicle</title>${url && `<link rel="canonical" href="${url}">`}`;
  const script = data && `<script type="application/ld+json">${data}</script>`;
  const draft = extractPage(
    `<!doctype html><html lang="en"><head>${head}${script}</head><body>${body && `<main><article>${above}<h1>${TITLE}</h1>${below}${body}</article></main>`}</body></html>`,
    null,
  );
  if ('reason' in draft) throw new Error(draft.detail);
  return draft;
}

test.each([
  ['in a bare CDATA section', `<![CDATA[${JSON.stringify(NODE)}]]>`],
  ['in a commented CDATA section', `//<![CDATA[\n${JSON.stringify(NODE)}\n//]]>`],
  ['with a trailing comma', JSON.stringify(NODE).replace(/\}$/, ',}')],
  ['below a page’s mainEntity', JSON.stringify({ '@type': 'WebPage', mainEntity: NODE })],
  ['with escaped quotation marks', JSON.stringify(NODE).replaceAll('"', '&quot;')],
])('data %s are read', (_, data) => {
  expect(read({ data })).toMatchObject({ publishedAt: { at: AT }, byline: 'Mara Stein' });
});

test('a page whose only date is that of the page has that date', () => {
  const data = JSON.stringify({ '@graph': [{ '@type': 'WebPage', datePublished: AT }] });

  expect(read({ data }).publishedAt?.at).toBe(AT);
});

test.each([
  ['address', { ...NODE, headline: 'Homes evacuated', url: 'https://quay.example/flood' }],
  ['headline', NODE],
])('of several articles the one with the page’s %s counts', (_, own) => {
  const other = {
    '@type': 'Article',
    headline: 'Ten years ago',
    datePublished: '2016-11-20',
    url: 'https://quay.example/old',
  };

  expect(
    read({ data: JSON.stringify([other, own]), url: 'https://quay.example/flood' }).publishedAt?.at,
  ).toBe(AT);
});

test('a page drawn by scripts is read from its data, without readers’ comments', () => {
  const articleBody = [
    ...LINES,
    'Comments',
    'seadog44',
    '2 hours ago',
    'Throw them all into the water.',
  ].join('\n\n');
  const { paragraphs } = read({ data: JSON.stringify({ ...NODE, articleBody }), body: '' });

  expect(paragraphs).toEqual(LINES);
});

test('a date printed below the headline dates a page without metadata', () => {
  expect(read({ below: '<p>By Mara Stein</p><p>20 November 2026</p>' }).publishedAt).toMatchObject({
    at: '2026-11-20T12:00:00.000Z',
    kind: 'printed',
  });
});

test('the printed date counts more than the first time on a page, which may be an event’s', () => {
  const { publishedAt } = read({
    above: '<time datetime="2026-12-24T18:00:00Z">Christmas concert</time>',
    below: '<p>By Mara Stein</p><p>20 November 2026</p>',
  });

  expect(publishedAt?.at).toBe('2026-11-20T12:00:00.000Z');
});

test('without any other date the day in the address counts', () => {
  expect(read({ url: 'https://quay.example/2026/11/20/flood' }).publishedAt).toMatchObject({
    at: '2026-11-20T12:00:00.000Z',
    kind: 'url',
  });
});

test.each([
  ['a headline', 'The river has burst its banks below the old mill', true],
  ['a sentence', 'The river has burst its banks below the old mill.', false],
  ['a label', 'Good evening', false],
])('the first line of a document without a title is its headline if it is one: %s', (_, line, isTitle) => {
  const lines = [line, ...LINES].map((it) => `<p class="c1"><span class="c0">${it}</span></p>`).join('');
  const draft = extractPage(`<html><head></head><body class="doc-content">${lines}</body></html>`, null);
  expect('reason' in draft ? null : draft.title).toBe(isTitle ? line : null);
});
