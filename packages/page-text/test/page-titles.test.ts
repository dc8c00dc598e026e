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

test.each([
  ['a kicker', `<h1><span class="article__kicker">Port</span> <span>${HEADLINE}</span></h1>`],
  ['a top line', `<h1><div class="headline-topline">Premier port</div>${HEADLINE}</h1>`],
  ['an overline in a link', `<h1><a class="overline" href="/port">Port</a> ${HEADLINE}</h1>`],
  ['the mark of a link to it', `<h1>${HEADLINE}<a class="headerlink" href="#pier">¶</a></h1>`],
  ['a drawing with a name', `<h1><svg><title>Anchor</title></svg>${HEADLINE}</h1>`],
])('what else is inside the heading is no part of the headline: %s', (_, body) => {
  expect(titleFrom(`<title>${HEADLINE} | Evening Post</title>`, body)).toBe(HEADLINE);
});

test.each([
  [
    '<h1><span>Nationale Demo</span><span>Der Hafen bleibt im Winter zu</span></h1>',
    'Nationale Demo Der Hafen bleibt im Winter zu',
  ],
  ['<h1>The un<em>expected</em> end of the old pier</h1>', 'The unexpected end of the old pier'],
  ['<h1>i<span>Phone</span> on the pier: a day in the life</h1>', 'iPhone on the pier: a day in the life'],
  ['<h1><span>H</span>arbour pier reopens after two winters</h1>', HEADLINE],
  ['<h1>Harbour pier<br>reopens after two winters</h1>', HEADLINE],
  ['<h1><span class="kicker">Port</span></h1><p>Text.</p>', 'Port'],
  ['<h1><span class="kicker">Port:</span> Old pier reopens today</h1>', 'Port: Old pier reopens today'],
  ['<h1><span class="kicker">Port</span>: Old pier reopens today</h1>', 'Port: Old pier reopens today'],
  [
    '<h1><span class="kicker">Port</span> <span>- Old pier reopens today</span></h1>',
    'Port - Old pier reopens today',
  ],
])('parts of a heading are joined as a reader sees them: %s', (body, headline) => {
  expect(titleFrom('', body)).toBe(headline);
});

test.each([
  [
    'in front of it with a colon',
    `<title>Pier Notes: ${HEADLINE}</title>${og(HEADLINE)}`,
    '<h1>Pier Notes</h1>',
  ],
  [
    'behind it with colons',
    `<title>${HEADLINE} @ Ada :: PIXBLOG ::</title>${og(`${HEADLINE} @ Ada :: PIXBLOG ::`, 'Ada')}`,
    '<h1>PIXBLOG</h1>',
  ],
  [
    'nearly in the title',
    `<title>${HEADLINE} - Pier Update Blog</title>${og(HEADLINE, 'Pier Update Blog')}`,
    '<h1>Pier Blog</h1>',
  ],
])('a heading that is the name of a blog is no headline: %s', (_, head, body) => {
  expect(titleFrom(head, body)?.startsWith(HEADLINE)).toBe(true);
});

test.each([
  ['Evening Post', 'Pier'],
  ['Pier', 'Pier'],
])('a site that shares its own name for every page hides no headline: %s', (shared, site) => {
  expect(
    titleFrom(`<title>Pier reopens | Evening Post</title>${og(shared, site)}`, '<h1>Pier reopens</h1>'),
  ).toBe('Pier reopens');
});
