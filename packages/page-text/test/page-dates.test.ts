import { expect, test } from 'vitest';
import { parsePage } from '../page/dom.ts';
import { readPageFacts } from '../page/page-facts.ts';

function datesOf(body: string, head = '') {
  const document = parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
  if (document === null) throw new Error('too complex');
  const { publishedAt, updatedAt } = readPageFacts(document, 'https://post.example/pier');
  return {
    published: publishedAt?.at.slice(0, 10),
    confidence: publishedAt?.confidence,
    changed: updatedAt?.at,
  };
}
const H1 = '<h1>Pier closes for the winter</h1>';
/** Teasers of other articles, as every page has them. */
const TEASERS = Array.from({ length: 40 }, () => '<div><a href="/x">Another story</a></div>').join('');

test.each([
  ['<abbr class="published" title="2026-11-20T05:11:00-05:00">5:11</abbr>'],
  ['<span itemprop="datePublished" content="2026-11-20T05:11:00-05:00">5:11</span>'],
  ['<p itemprop="datePublished" datetime="2026-11-20 05:11:00">Friday</p>'],
  ['<time class="entry-date published" datetime="2026-11-20T05:11:00+01:00">Friday</time>'],
  ['<div class="dt-published">20 November 2026</div>'],
  ['<span class="post-date">20. November 2026</span>'],
  ['<span property="schema:datePublished" content="2026-11-20">Friday</span>'],
])('markup that names the date of publication is believed: %s', (markup) => {
  expect(datesOf(H1 + markup)).toMatchObject({ published: '2026-11-20', confidence: 0.85 });
});

test('of several the one nearest to the headline is the article’s', () => {
  const dated = (day: number) => `<time class="published" datetime="2026-11-${day}">that day</time>`;
  expect(datesOf(`${dated(11)}${TEASERS}${H1}${dated(20)}<p>Text.</p>${dated(12)}`).published).toBe(
    '2026-11-20',
  );
  expect(
    datesOf(`<time pubdate datetime="2026-11-11"></time>${TEASERS}${H1}<time datetime="2026-11-20"></time>`),
  ).toMatchObject({ published: '2026-11-20', confidence: 0.8 });
});

test('far from the headline only words of markup count, and only when all name one day', () => {
  const named = (day: number) => `<time itemprop="datePublished" datetime="2026-11-${day}"></time>`;
  const far = TEASERS + TEASERS;
  expect(datesOf(H1 + far + named(20) + named(20)).published).toBe('2026-11-20');
  expect(datesOf(H1 + far + named(20) + named(19)).confidence).toBe(0.6);
  expect(datesOf(`${H1}${far}<span class="post-date">20 November 2026</span>`).published).toBeUndefined();
});

test.each([
  ['<span class="post-date">18 November 2026 to 20 November 2026</span>'],
  ['<span class="post-date">3/4/2026</span>'],
  ['<span class="post-date">Friday</span>'],
  ['<span class="date">20 November 2026</span>'],
])('what names a change, a span of days or no clear day does not date the page: %s', (markup) => {
  expect(datesOf(H1 + markup).published).toBeUndefined();
});

test('a page that is wrapped in a date of publication takes no longer to read', () => {
  const text = '<p>All hands to the pier.</p>'.repeat(5_000);
  const wrapped = `${'<div class="published" itemprop="datePublished">'.repeat(300)}${text}${'</div>'.repeat(300)}`;
  const started = performance.now();
  expect(datesOf(`${H1}20 November 2026${wrapped}`).published).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a page of nothing but times, deep in boxes, is read in no time', () => {
  const boxes = '<div class="card related-not"><div class="box">'.repeat(150);
  const started = performance.now();
  datesOf(`${boxes}${'<time datetime="2026-11-20">Friday</time>'.repeat(25_000)}${H1}`);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a `date` that may be that of the last build gives way to what is beside the headline', () => {
  const head = '<meta name="date" content="2026-11-25">';
  expect(datesOf(H1, head)).toMatchObject({ published: '2026-11-25', confidence: 0.75 });
  expect(datesOf(`${H1}<time datetime="2026-11-20">Friday</time>`, head).published).toBe('2026-11-20');
});

test('what a meta element calls the date of publication is surer than any markup', () => {
  const head = '<meta property="article:published_time" content="2026-11-20T08:00:00Z">';
  expect(datesOf(`${H1}<time pubdate datetime="2026-11-25"></time>`, head)).toMatchObject({
    published: '2026-11-20',
    confidence: 0.9,
  });
});

const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;

test.each(['HowTo', 'Recipe', 'CollectionPage', 'PodcastEpisode'])('a page may be a %s', (type) => {
  const head = jsonLd(JSON.stringify({ '@type': type, datePublished: '2026-11-20T08:00:00Z' }));
  expect(datesOf(H1, head).published).toBe('2026-11-20');
});

test.each(['Comment', 'Person', 'Product', 'Organization'])('a %s of the page does not date it', (type) => {
  const head = jsonLd(JSON.stringify({ '@type': type, datePublished: '2026-11-20T08:00:00Z' }));
  expect(datesOf(H1, head).published).toBeUndefined();
});

test('JSON-LD that nothing can parse still names its day, if it is one', () => {
  const broken = (...days: number[]) =>
    jsonLd(
      `{"@type":"NewsArticle",${days.map((day) => `"datePublished": "2026-11-${day}",`).join('')} } extra }`,
    );
  expect(datesOf(H1, broken(20)).published).toBe('2026-11-20');
  expect(datesOf(H1, broken(20, 21)).published).toBeUndefined();
});

test('when a page was changed is kept beside when it was published', () => {
  const head =
    '<meta property="article:published_time" content="2026-11-20T08:00:00Z"><meta itemprop="dateModified" content="2026-11-21T09:00:00Z">';
  expect(datesOf(H1, head)).toMatchObject({ published: '2026-11-20', changed: '2026-11-21T09:00:00.000Z' });
});

const FRIDAY = '<time datetime="2026-11-20">Friday</time>';

test.each([
  ['the headline of another article', `<div>${FRIDAY} <a href="/x">Storm closes bridge</a></div>`],
  [
    'a heading that leads elsewhere',
    `<div class="card"><h3><a href="/x">Storm</a></h3><div>${FRIDAY}</div></div>`,
  ],
  ['a comment', `<section id="comments"><p>Ada ${FRIDAY}</p></section>`],
  [
    'a comment in microdata',
    `<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2026-11-20">Friday</time></div>`,
  ],
  [
    'an event',
    `<div itemscope itemtype="https://schema.org/MusicEvent"><time itemprop="datePublished" datetime="2026-11-20">Friday</time></div>`,
  ],
  ['another article', `<article><time pubdate datetime="2026-11-20">Friday</time></article>`],
  ['a column beside it', `<aside>${FRIDAY}</aside>`],
  ['the foot of the page', `<footer>${FRIDAY}</footer>`],
  ['a box of related stories', `<div class="related-stories">${FRIDAY}</div>`],
])('the time of %s is not that of this one', (_, markup) => {
  expect(datesOf(`<main>${H1}</main>${markup}`).published).toBeUndefined();
  expect(datesOf(`${markup}<main>${H1}</main>`).published).toBeUndefined();
});

test.each([
  ['a section', `<div>${FRIDAY} <a href="/x">Local politics</a></div>`],
  ['an author with three names', `<p>Por <a href="/x">José García Pérez</a> ${FRIDAY}</p>`],
  ['an author by relation', `<p><a rel="author" href="/x">Ada van der Moss</a> ${FRIDAY}</p>`],
  ['an author by class', `<p><a class="byline-name" href="/x">Ada van der Moss</a> ${FRIDAY}</p>`],
  ['the foot of the article', `<footer class="entry-meta">${FRIDAY}</footer>`],
])('a time beside %s is the article’s', (_, markup) => {
  expect(datesOf(`<article>${H1}${markup}</article>`)).toMatchObject({
    published: '2026-11-20',
    confidence: 0.8,
  });
});

test.each([
  ['<p>The board closed the pier of the old harbour until <time datetime="2027-05-14">14 May</time>.</p>'],
  ['<p>Auction on <time datetime="2027-05-14">14 May 2027</time></p>'],
  [
    '<p>Nobody expected on <time datetime="1998-05-14">14 May 1998</time> that the pier would last for so many winters and storms</p>',
  ],
])('a time in running text or of an event is hardly a date of the article: %s', (markup) => {
  expect(datesOf(H1 + markup).confidence ?? 0).toBeLessThanOrEqual(0.6);
  const head = '<meta name="date" content="2026-11-20">';
  expect(datesOf(H1 + markup, head).published).toBe('2026-11-20');
});

test('no page is held back for a time beside its headline: it is print', () => {
  const document = parsePage(`<body>${H1}<p>${FRIDAY}</p></body>`);
  expect(document && readPageFacts(document, null).publishedAt?.kind).toBe('printed');
});

test.each([
  ['<p>Updated <time datetime="2026-11-20">Friday</time></p>'],
  ['<time class="updated" datetime="2026-11-20">Friday</time>'],
])('a time of a change dates a page that says nothing else, and is kept as one: %s', (markup) => {
  expect(datesOf(H1 + markup)).toEqual({
    published: '2026-11-20',
    confidence: 0.55,
    changed: '2026-11-20T12:00:00.000Z',
  });
});
