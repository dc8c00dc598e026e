import { expect, test } from 'vitest';
import { parsePage } from '../page/dom.ts';
import { readPageFacts } from '../page/page-facts.ts';

const HEADLINE = 'Harbour pier reopens after two winters';

/** The headline that is read from a page with this head and body. */
function titleFrom(head: string, body: string): string | null {
  const document = parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return document === null ? null : readPageFacts(document, 'https://www.post.example/pier').title;
}

const og = (title: string, site = ''): string =>
  `<meta property="og:title" content="${title}">${site && `<meta property="og:site_name" content="${site}">`}`;

test.each<[why: string, head: string, body: string]>([
  [
    'the name of the site is no headline, though every title has it',
    `<title>${HEADLINE} | Evening Post</title>${og(HEADLINE, 'Evening Post')}`,
    `<h1>Evening Post</h1><h1>${HEADLINE}</h1>`,
  ],
  [
    'nor is the host',
    `<title>${HEADLINE} - post.example</title>`,
    `<h1>post.example</h1><h2>${HEADLINE}</h2>`,
  ],
  [
    'the heading that agrees word for word wins over one that stands inside the title',
    `<title>Pier notes: ${HEADLINE}</title>${og(HEADLINE)}`,
    `<h1>Pier notes</h1><h1>${HEADLINE}</h1>`,
  ],
  [
    'a lone heading of many words is what readers see, whatever is shared',
    og('Why the pier was closed'),
    `<h1>${HEADLINE}</h1>`,
  ],
  ['a dash inside a headline is part of it', `<title>Pier reopens – at last | Evening Post</title>`, ''],
  ['without a heading the name of the site goes', `<title>${HEADLINE} | Evening Post</title>`, ''],
])('%s', (why, head, body) => {
  const wanted = why.startsWith('a dash') ? 'Pier reopens – at last' : HEADLINE;

  expect(titleFrom(head, body)).toBe(wanted);
});

test('headings of sections are no headline', () => {
  const page = `<h1>Opinion</h1><h2>${HEADLINE}</h2><h2>Most read</h2>`;

  expect(titleFrom(`<title>${HEADLINE} | Opinion | Evening Post</title>`, page)).toBe(HEADLINE);
});

test('a page that says nothing has no headline', () => {
  expect(titleFrom('', '<p>Text.</p>')).toBeNull();
});

test('a menu of many headings does not hide the headline, but of its own rank only 50 are looked at', () => {
  const many = (tag: string): string =>
    Array.from({ length: 60 }, (_, i) => `<${tag}>Ward ${i}</${tag}>`).join('');
  const shared = `Pier notes: ${HEADLINE}`;

  expect(titleFrom(og(shared), `${many('h2')}<h1>${HEADLINE}</h1>`)).toBe(HEADLINE);
  expect(titleFrom(og(shared), `${many('h1')}<h1>${HEADLINE}</h1>`)).toBe(shared);
});
