import { expect, test } from 'vitest';
import { canonicalUrl } from '../canonical-url.ts';
import { readPage } from '../index.ts';
import { parsePage, withoutEntities } from '../page/dom.ts';
import { readPageFacts } from '../page/page-facts.ts';
import { generatedArticle } from './generated-article.ts';

const factsOf = (head: string) => {
  const document = parsePage(`<html><head>${head}</head><body></body></html>`);
  if (document === null) throw new Error('too complex');
  return readPageFacts(document, 'https://post.example/pier');
};
const jsonLd = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

test('entities that a site puts into its JSON-LD are in no headline, name or section', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Fishers&#039; co-op &quot;sold&quot; to R&amp;D firm',
    publisher: { name: 'Hook &amp;amp; Line' },
    author: [{ name: 'Bj&ouml;rn &Aring;s' }],
    articleSection: ['Science &#038; Tech'],
  };
  expect(factsOf(jsonLd({ '@graph': [{ '@type': 'WebPage' }, article] }))).toMatchObject({
    title: 'Fishers\' co-op "sold" to R&D firm',
    publisher: 'Hook & Line',
    byline: 'Björn Ås',
    section: 'Science & Tech',
  });
});

test('nor are those that its meta elements have once too often', () => {
  const name = '<meta property="og:site_name" content="Salt &amp;amp; Light">';
  expect(factsOf(name).publisher).toBe('Salt & Light');
});

test('a tag that is written with entities stays text, and an ampersand without a name stays one', () => {
  expect(withoutEntities('How &lt;b&gt; works at AT&T; R & D')).toBe('How <b> works at AT&T; R & D');
});

test('an address that was encoded for HTML is the same address', () => {
  expect(canonicalUrl('https://post.example/n?id=1&amp;page=2&#038;x=3')).toBe(
    canonicalUrl('https://post.example/n?id=1&page=2&x=3'),
  );
});

test('a page without metadata is by whom its foot and the title of its window name', () => {
  const { title, paragraphs } = generatedArticle(5);
  const text = paragraphs.map((it) => `<p>${it}</p>`).join('');
  const page = (window: string, foot: string) =>
    `<title>${window}</title><h1>${title}</h1>${text}<footer>${foot}</footer>`;
  const publisherOf = (window: string, foot: string) => readPage(page(window, foot))?.publisher;

  expect(publisherOf(`${title} - Skärgårdsbladet`, '© Skärgårdsbladet. Ansvarig utgivare: Eva Holm')).toBe(
    'Skärgårdsbladet',
  );
  expect(publisherOf(`${title} - Skärgårdsbladet`, 'Kontakt')).toBeNull();
  expect(publisherOf(title, '© Eva Holm')).toBeNull();
});

test('the address of an author is not that of the article, but Medium’s word for it is', () => {
  const urlOf = (name: string) =>
    readPage(`<h1>Pier closes</h1><p><a class="${name}" href="/about/ada">Ada</a></p>`, {
      url: 'https://post.example/2026/pier',
    })?.url;

  expect(urlOf('u-url p-author h-card')).toBe('https://post.example/2026/pier');
  expect(urlOf('p-canonical')).toBe('https://post.example/about/ada');
});

test('microformats say who wrote a page, as exports of Medium do', () => {
  const document = parsePage('<html><body><a class="p-author h-card" href="/m">Mara Stein</a></body></html>');
  expect(document === null ? null : readPageFacts(document, null).byline).toBe('Mara Stein');
});

test.each(['«', '::', '•', '|'])(
  'a name in the head of a page and behind its headline is the publisher: %s',
  (mark) => {
    const { title, paragraphs } = generatedArticle(5);
    const text = paragraphs.map((it) => `<p>${it}</p>`).join('');
    const page = (name: string) =>
      readPage(
        `<title>${title} ${mark} ${name}</title><h1 class="logo">Coast Courier</h1><article><h2>${title}</h2>${text}</article>`,
      );

    expect(page('Coast Courier')).toMatchObject({ title, publisher: 'Coast Courier' });
    expect(page('Local news')?.publisher).toBeNull();
  },
);
