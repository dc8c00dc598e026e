import { expect, test } from 'vitest';
import { choosePicture } from '../../lib/ingest/choose-picture.ts';
import { picturesInHtml } from '../../lib/ingest/fields/html-pictures.ts';

const ARTICLE = 'https://www.quay.example/news/pier';
const chosen = (html: string, base: string | null = ARTICLE) =>
  choosePicture(picturesInHtml(html), base)?.url ?? null;
const at = (path: string) => `https://www.quay.example${path}`;

test('pictures are read in their order, with their sizes and words', () => {
  const html = `<p><img src="/a.jpg?w=1&amp;h=2" width="640" alt='A gull'><img data-src=/b.jpg><img alt="none"></p>`;
  expect(picturesInHtml(html)).toMatchObject([
    [{ url: '/a.jpg?w=1&h=2', alt: 'A gull', width: 640 }],
    [{ url: '/b.jpg', alt: null, width: null }],
  ]);
});

test.each([
  [
    'the largest of a set',
    '<img src="/p-300.jpg" srcset="/p-400.jpg 400w, /p-1200.jpg 1200w, /p-800.jpg 800w">',
    '/p-1200.jpg',
  ],
  [
    'no original of many megabytes',
    '<img srcset="/p-1600.jpg 1600w,/p-6000.jpg 6000w" src="/p.jpg">',
    '/p-1600.jpg',
  ],
  [
    'the JPEG beside an AVIF',
    '<img src="/p.avif" srcset="/p-400.jpg 400w, /p-1200.jpg 1200w">',
    '/p-1200.jpg',
  ],
  [
    'the JPEG of a picture in three formats',
    '<picture><source type="image/avif" srcset="/p.avif 1200w"><source type="image/webp" srcset="/p.webp 1200w"><img src="/p.jpg" width="1200"></picture>',
    '/p.jpg',
  ],
  [
    'the larger source of its kind',
    '<picture><source type="image/jpeg" media="(min-width: 800px)" srcset="/p-1400.jpg 1400w"><img src="/p-500.jpg" width="500"></picture>',
    '/p-1400.jpg',
  ],
  [
    'what is loaded late',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/p.jpg">',
    '/p.jpg',
  ],
  ['what jQuery loads late', '<img src="/blank.gif" data-original="/p.jpg">', '/p.jpg'],
  [
    'what WordPress loads late',
    '<img src="data:image/svg+xml,%3Csvg%3E" data-lazy-src="/p.jpg" data-lazy-srcset="/p-1024.jpg 1024w, /p-300.jpg 300w">',
    '/p-1024.jpg',
  ],
  [
    'a picture inside noscript',
    '<img src="/placeholder.png"><noscript><img src="/p.jpg"></noscript>',
    '/p.jpg',
  ],
  ['a width in per cent says nothing', '<img src="/p.jpg" width="100%" height="auto">', '/p.jpg'],
  ['a maximum says nothing', '<img src="/p.jpg" style="max-width:100px">', '/p.jpg'],
  ['densities', '<img src="/p.jpg" srcset="/p-2x.jpg 2x">', '/p.jpg'],
  ['a set without spaces after its commas', '<img srcset="/p-400.jpg 400w,/p-900.jpg 900w">', '/p-900.jpg'],
  [
    'commas in an address',
    '<img srcset="https://cdn.quay.example/w_400,h_300/p.jpg 400w, https://cdn.quay.example/w_900,h_600/p.jpg 900w">',
    'https://cdn.quay.example/w_900,h_600/p.jpg',
  ],
  ['the host’s own http', '<img src="http://www.quay.example/p.jpg">', '/p.jpg'],
  ['an address without a scheme', '<img src="//cdn.quay.example/p.jpg">', 'https://cdn.quay.example/p.jpg'],
  [
    'the second picture if the first is a counter',
    '<img src="https://pixel.wp.com/b.gif"><img src="/p.jpg">',
    '/p.jpg',
  ],
  [
    'the file, not the thumbnail, of a plug-in',
    '<img src="/p-150x150.jpg" data-large-file="/p-1024x683.jpg">',
    '/p-1024x683.jpg',
  ],
])('%s', (_, html, url) => {
  expect(chosen(html)).toBe(url.startsWith('/') ? at(url) : url);
});

test.each([
  [
    'an avatar of which there are larger sizes',
    '<img width="96" height="96" src="/mara-96.jpg" srcset="/mara-1024.jpg 1024w">',
  ],
  ['a class for an avatar', '<img class="avatar photo" src="/mara.jpg">'],
  ['a smiley', '<img class="wp-smiley" src="/happy.png">'],
  ['a logo', '<img src="/assets/site-logo.png" width="600">'],
  ['a side in its style', '<img src="/b.png" style="width:1px; height: 1px">'],
  ['a picture that is not shown', '<img src="/b.png" style="display: none">'],
  ['a thumbnail by its name', '<img src="/p-150x150.jpg">'],
  ['a thumbnail by its query', '<img src="/p.jpg?w=120">'],
  ['AVIF alone', '<picture><source type="image/avif" srcset="/p.avif 1200w"><img src="/p.avif"></picture>'],
  ['SVG', '<img src="/map.svg" width="800">'],
  ['another host’s http', '<img src="http://cdn.other.example/p.jpg">'],
  ['embedded data', '<img src="data:image/jpeg;base64,AAAA">'],
  ['a banner', '<img src="/b.jpg" width="728" height="90">'],
  [
    'a share of AddToAny',
    '<img src="https://static.addtoany.com/buttons/share_save_171_16.png" width="171" height="16">',
  ],
])('%s is no picture', (_, html) => {
  expect(chosen(html)).toBe(null);
});

test('a hostile run of tags costs no minutes', () => {
  const started = performance.now();
  for (const it of ['<img ', '<picture>', '<source srcset="a ', '<img srcset="', ', '])
    picturesInHtml(it.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('long sets of sources are not copied into each picture below them', () => {
  const source = `<source srcset="${'a '.repeat(9_000)}">`;
  for (const opening of ['', '<picture>']) {
    const started = performance.now();
    const found = picturesInHtml(`${opening}${source.repeat(5)}${'<img src=x>'.repeat(490)}`);
    expect(found).toHaveLength(490);
    expect(found.flat().length).toBeLessThan(1_000);
    expect(performance.now() - started).toBeLessThan(1_000);
  }
});

test('the sources of a film are no sizes of the next picture', () => {
  const film = '<video><source src="/film.jpg"></video>';
  expect(picturesInHtml(`${film}<img src="/p.jpg">`)).toMatchObject([[{ url: '/p.jpg' }]]);
});

test('the sources of a picture are not those of a second one in it', () => {
  const html = '<picture><source srcset="/a.jpg 900w"><img src="/p.jpg"><img src="/q.jpg"></picture>';
  expect(picturesInHtml(html).map((sizes) => sizes.map(({ url }) => url))).toEqual([
    ['/p.jpg', '/a.jpg'],
    ['/q.jpg'],
  ]);
});
