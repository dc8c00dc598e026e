import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressIdentity, canonicalUrl } from '../canonical-url.ts';

test.each([
  ['https://Example.com/News/Pier?utm_source=x&fbclid=1#top', 'https://example.com/News/Pier'],
  ['https://example.com/pier/?b=2&a=1&gclid=3', 'https://example.com/pier?a=1&b=2'],
  ['https://m.example.com/pier', 'https://example.com/pier'],
  ['https://en.m.example.org/wiki/Pier', 'https://en.example.org/wiki/Pier'],
  ['https://example.com/amp/pier', 'https://example.com/pier'],
  ['https://example.com/pier/amp/', 'https://example.com/pier'],
  ['https://example.com/pier.amp.html', 'https://example.com/pier.html'],
  ['https://www-example-com.cdn.ampproject.org/c/s/www.example.com/pier', 'https://www.example.com/pier'],
  ['https://www.google.com/amp/s/example.com/pier', 'https://example.com/pier'],
  ['//example.com/pier', 'https://example.com/pier'],
  ['https://user:secret@example.com:443/pier', 'https://example.com/pier'],
])('%s becomes %s', (raw, canonical) => {
  expect(canonicalUrl(raw)).toBe(canonical);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.com/a',
  'mailto:a@example.com',
  '/pier',
  'http://localhost/a',
  '',
  'https://',
])('%s is no address of an article', (raw) => {
  expect(canonicalUrl(raw)).toBeNull();
});

test('a canonical address is its own canonical address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (raw) => {
      const once = canonicalUrl(raw);
      expect(canonicalUrl(once)).toBe(once);
    }),
  );
});

test('http and https, with and without www, name the same article', () => {
  expect(addressIdentity('http://www.example.com/pier')).toBe(addressIdentity('https://example.com/pier'));
});

test.each([
  'https://county.example/notice.php?ref=811',
  'https://county.example/?id=12&source=4471',
  'https://county.example/#/news/21',
  'https://county.example/#!/news/21',
])('%s names an article by what elsewhere only says where a reader came from', (url) => {
  expect(canonicalUrl(url)).toBe(url);
});

test.each([
  'https://county.example/news?ref=twitter',
  'https://county.example/news?ref=https://other.example/17',
  'https://county.example/news?source=rss#comments',
  'https://county.example/news?feature=&feed=main',
])('%s says only where a reader came from', (url) => {
  expect(canonicalUrl(url)).toBe('https://county.example/news');
});

const HOST = 'https://www.post.example';

test.each(
  '/?p=4711 /news.php?id=4711 /news?nid=77 /read.php?newsid=99 /view.html?idx=2881&mode=view /?story=mill-baths /a.html?artikel_id=8 /nota.php?nota=44 /show?article=5 /content?oid=12 /viewtopic.php?t=17 /detail.do?seq=991 /story?s=9 /?q=node%2F88 /watch?v=abc123 /view?board=news&no=55 /a?print=4711 /a?comments=12 /a?share=77 /a?from=2026 /a?m=2881 /a?rss=31 /#!/news/21'.split(
    ' ',
  ),
)('%s keeps the name of its article', (path) => {
  expect(canonicalUrl(HOST + path)).toBe(HOST + path);
});

test.each(
  'wt_mc=rss.red.x share=twitter wbraid=1 srsltid=AfmB via=twitter from=rss mibextid=Zx ttclid=1 li_fat_id=9 pk_campaign=x mtm_source=y rdt_cid=5 __s=abc vero_id=1 oly_enc_id=1 mod=rss action_object_map=1 print=1 comments=1 replytocom=44 noamp=mobile mobile=1 m=1 view=print output=amp spref=tw itid=x xing_share=news dlvrit=1 unlocked_article_code=1.x embed=true rss=1 amp'.split(
    ' ',
  ),
)('?%s says only how a reader came or looks', (query) => {
  expect(canonicalUrl(`${HOST}/town/baths?${query}`)).toBe(`${HOST}/town/baths`);
});

test.each(
  '/forum.php?mod=viewthread&tid=12 /forum/index.php?mod=viewthread&tid=12 /read.php?pk_id=44 /?m=1&y=2026 /route.asp?from=london&to=paris /?mod=news /view.php?cx_id=4 /town/baths?pk_id=44'.split(
    ' ',
  ),
)('%s is what a program is asked for', (path) => {
  expect(canonicalUrl(HOST + path)).toBe(HOST + path);
});

test('an address of a program loses the names of campaigns all the same', () => {
  expect(canonicalUrl(`${HOST}/index.php?pk_campaign=x&utm_source=y&id=12`)).toBe(`${HOST}/?id=12`);
});
