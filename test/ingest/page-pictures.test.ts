import { expect, test } from 'vitest';
import { choosePicture } from '../../lib/ingest/choose-picture.ts';
import { extractPage } from '../../lib/ingest/formats/page.ts';
import { picturesOfPage } from '../../lib/ingest/page-pictures.ts';

const PAGE = 'https://quay.example/news/pier';
const TEXT = `<p>The pier of the old harbour will be closed all winter, the board said on Tuesday evening.</p>
<p>Two of its twelve oak pillars have cracks, and a third has lost its foot to the last storm.</p>
<p>The ferry will leave from the fish market, and the trip will take four minutes longer.</p>`;

/** The picture of a page with this head, and with this above the headline, above its text and below it. */
function pictureOf({ head = '', above = '', lead = '', below = '', aside = '' }): string | null {
  const html = `<html><head>${head}</head><body>${aside}<article>${above}<h1>Old pier closes for the winter</h1>${lead}<div>${TEXT}</div>${below}</article></body></html>`;
  const draft = extractPage(html, PAGE);
  if ('reason' in draft) throw new Error(draft.detail);
  return choosePicture(draft.pictures, PAGE)?.url ?? null;
}
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const at = (path: string) => `https://quay.example${path}`;

test('the pictures for sharing come first, then those of the page’s data, then those beside its text', () => {
  const pictures = picturesOfPage({
    shared: [{ url: at('/og.jpg'), alt: 'The pier at dusk', width: 1200, height: null, type: null }],
    data: { image: at('/data.jpg') },
    pictureMarkup: ['<img src="/text.jpg" alt="A pillar">'],
  });
  expect(pictures).toMatchObject([
    [{ url: at('/og.jpg'), alt: 'The pier at dusk', width: 1200 }],
    [{ url: at('/data.jpg') }],
    [{ url: '/text.jpg', alt: 'A pillar' }],
  ]);
});

test('a declared picture that a mail can show is taken before any in the text', () => {
  expect(
    pictureOf({ head: meta('og:image', at('/og.jpg')), lead: '<figure><img src="/lead.jpg"></figure>' }),
  ).toBe(at('/og.jpg'));
});

test.each([
  [
    'a small one first',
    `${meta('og:image', at('/s.jpg'))}${meta('og:image:width', '120')}${meta('og:image:height', '90')}${meta('og:image', at('/l.jpg'))}${meta('og:image:width', '1200')}`,
    '/l.jpg',
  ],
  [
    'a secure address',
    `${meta('og:image', 'http://cdn.quay.example/a.jpg')}${meta('og:image:secure_url', at('/a.jpg'))}`,
    '/a.jpg',
  ],
  ['the address as a part', meta('og:image:url', at('/a.jpg')), '/a.jpg'],
  ['only a card', meta('twitter:image:src', at('/card.jpg')), '/card.jpg'],
  [
    'a logo, then a card',
    `${meta('og:image', at('/logo.svg'))}${meta('twitter:image', at('/card.jpg'))}`,
    '/card.jpg',
  ],
])('of the declared pictures the first usable one is taken: %s', (_, head, path) => {
  expect(pictureOf({ head })).toBe(at(path));
});

test.each([
  [
    'a 1×1 is declared',
    {
      head: meta('og:image', at('/1x1.gif')),
      lead: '<figure><img src="/a.jpg" srcset="/a-600.jpg 600w, /a-1200.jpg 1200w"></figure>',
    },
    '/a-1200.jpg',
  ],
  [
    'a WebP is declared, and a JPEG shown',
    {
      head: meta('og:image', at('/a.webp')),
      lead: '<picture><source type="image/webp" srcset="/a.webp 1200w"><img src="/a.jpg" width="1200"></picture>',
    },
    '/a.jpg',
  ],
  [
    'nothing is declared, and the picture comes late',
    {
      lead: '<div class="byline"><img src="/jo.jpg" width="640"></div><img class="lazy" data-src="/a.jpg" width="1024" height="576">',
    },
    '/a.jpg',
  ],
  ['it is above the headline', { above: '<figure class="hero"><img src="/a.jpg"></figure>' }, '/a.jpg'],
  [
    'it is larger in its own file',
    { lead: '<div class="wp-caption"><a href="/a.jpg"><img src="/a-600.jpg" width="600"></a></div>' },
    '/a-600.jpg',
  ],
  [
    'the page is for phones',
    { lead: '<amp-img src="/a.jpg" width="1200" height="675"></amp-img>' },
    '/a.jpg',
  ],
  [
    'it is without scripts',
    { lead: '<figure><img src="/placeholder.gif"><noscript><img src="/a.jpg"></noscript></figure>' },
    '/a.jpg',
  ],
])('the article’s own picture is taken when no usable one is declared: %s', (_, page, path) => {
  expect(pictureOf(page)).toBe(at(path));
});

test('words and addresses are read as they are written, with umlauts and ampersands', () => {
  const html = `<html><body><article><h1>Old pier closes for the winter</h1><figure><img src="/bilder/häuser.jpg?a=1&amp;b=2" alt="Marks &amp; Spencer’s café &gt; pier"></figure>${TEXT}</article></body></html>`;
  const draft = extractPage(html, PAGE);
  if ('reason' in draft) throw new Error(draft.detail);
  expect(choosePicture(draft.pictures, PAGE)).toMatchObject({
    url: at('/bilder/h%C3%A4user.jpg?a=1&b=2'),
    alt: 'Marks & Spencer’s café > pier',
  });
});

test('a picture that is loaded late is taken before its placeholder', () => {
  expect(pictureOf({ lead: '<figure><img src="/wait.gif" data-src="/a.jpg"></figure>' })).toBe(at('/a.jpg'));
});

test.each([
  ['a logo', { above: '<figure><img src="/logo.png" width="600"></figure>' }],
  ['an SVG', { lead: '<figure><img src="/map.svg" width="800"></figure>' }],
  ['WebP alone', { lead: '<picture><source srcset="/a.webp 1200w"><img src="/a.webp"></picture>' }],
  [
    'a portrait of the author',
    { lead: '<div class="author"><picture><img src="/jo.jpg" width="400"></picture></div>' },
  ],
  ['an avatar', { lead: '<figure><img class="avatar" src="/jo.jpg" width="400"></figure>' }],
  ['a thumbnail', { lead: '<figure><img src="/a.jpg" width="140"></figure>' }],
  ['a portrait in German', { lead: '<div class="autorenbild"><picture><img src="/jo.jpg"></picture></div>' }],
  ['a portrait in French', { lead: '<div class="auteur-photo"><img src="/jo.jpg"></div>' }],
  [
    'a portrait beside the date',
    { lead: '<div class="article-meta"><figure><img src="/jo.jpg"></figure></div>' },
  ],
  ['a German advertisement', { lead: '<div class="werbung"><figure><img src="/shoes.jpg"></figure></div>' }],
  [
    'a French advertisement',
    { lead: '<div class="publicite"><figure><img src="/shoes.jpg"></figure></div>' },
  ],
  ['a placeholder', { lead: '<figure><img src="/img/loading.gif"></figure>' }],
  ['one that is not shown', { lead: '<div style="display:none"><figure><img src="/a.jpg"></figure></div>' }],
  ['one that waits', { lead: '<div hidden><figure><img src="/a.jpg"></figure></div>' }],
  ['a tracker in a box for media', { lead: '<div class="media"><img src="/t.gif?id=7"></div>' }],
  [
    'that of another story',
    {
      lead: '<div class="inline-story"><figure><img src="/b.jpg"></figure><h4><a href="/b">Other story</a></h4></div>',
    },
  ],
  ['one of which nothing says how large it is', { lead: '<img src="/a.jpg">' }],
  [
    'the teaser of another article',
    { lead: '<div class="photo"><a href="/news/bridge"><img src="/bridge.jpg" width="600"></a></div>' },
  ],
  [
    'one in a box of related stories',
    { lead: '<div class="related"><figure><img src="/bridge.jpg" width="600"></figure></div>' },
  ],
  ['one in the navigation', { aside: '<nav><figure><img src="/a.jpg" width="600"></figure></nav>' }],
  ['one beside the article', { aside: '<div><figure><img src="/a.jpg" width="600"></figure></div>' }],
  ['one in an aside', { lead: '<aside><figure><img src="/a.jpg" width="600"></figure></aside>' }],
  [
    'an advertisement',
    { lead: '<div class="ad"><picture><img src="/shoes.jpg" width="970"></picture></div>' },
  ],
  ['one below the article', { below: '<figure><img src="/next.jpg" width="600"></figure>' }],
  [
    'one in a comment',
    { below: '<div class="comments"><figure><img src="/cat.jpg" width="600"></figure></div>' },
  ],
  ['a counter', { lead: '<figure><img src="https://pixel.wp.com/b.gif" width="600"></figure>' }],
])('%s is not the article’s picture', (_, page) => {
  expect(pictureOf(page)).toBe(null);
});
