import { expect, test } from 'vitest';
import { picturesIn, picturesInHtml } from '../../lib/ingest/fields/pictures.ts';

const URL_OF = (value: unknown) => picturesIn(value).map(({ url }) => url);

test.each([
  ['an address', 'https://quay.example/pier.jpg', ['https://quay.example/pier.jpg']],
  ['a relative address', '/media/pier.jpg', ['/media/pier.jpg']],
  ['a word', 'pier', []],
  [
    'schema.org’s object',
    { '@type': 'ImageObject', contentUrl: 'https://quay.example/pier.jpg' },
    ['https://quay.example/pier.jpg'],
  ],
  ['a video', { type: 'video/mp4', url: 'https://quay.example/pier.mp4' }, []],
  ['an author’s portrait', { author: { url: 'https://quay.example/mara.jpg' }, icon: { url: '/i.png' } }, []],
])('%s', (_, value, urls) => {
  expect(URL_OF(value)).toEqual(urls);
});

test('sizes inside an object have its description and credit', () => {
  const [, large] = picturesIn({
    src: '/small.jpg',
    caption: 'The <b>pier</b> at dusk',
    creditText: 'D. Weiss',
    sizes: { large: { url: 'https://quay.example/large.jpg', width: '1200', height: 800 } },
  });
  expect(large).toEqual({
    url: 'https://quay.example/large.jpg',
    alt: 'The pier at dusk',
    credit: 'D. Weiss',
    width: 1200,
    height: 800,
    type: null,
  });
});

test('pictures in HTML are read in order, also those that load late', () => {
  const html = `<p><img src="/a.jpg?w=1&amp;h=2" width="640" alt='A gull'><img data-src=/b.jpg><img alt="none"></p>`;
  expect(picturesInHtml(html)).toEqual([
    { url: '/a.jpg?w=1&h=2', alt: 'A gull', width: 640, height: null },
    { url: '/b.jpg', alt: null, width: null, height: null },
  ]);
});

test.each([
  ['a side in its style', 'width:1px; height: 1px', 1],
  ['a picture that is not shown', 'display: none', 0],
])('%s counts as its size', (_, style, side) => {
  expect(picturesInHtml(`<img src="/b.gif" style="${style}">`)).toMatchObject([
    { width: side, height: side },
  ]);
});

test('a maximum in the style is no size', () => {
  expect(picturesInHtml('<img src="/b.jpg" style="max-width:100px">')).toMatchObject([{ width: null }]);
});

test('entities in a credit are decoded', () => {
  expect(picturesIn({ url: '/b.jpg', credit: 'Salt &amp; Sons' })).toMatchObject([{ credit: 'Salt & Sons' }]);
});
