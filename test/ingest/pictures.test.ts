import { expect, test } from 'vitest';
import { picturesIn } from '../../lib/ingest/fields/pictures.ts';

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

test('entities in a credit are decoded', () => {
  expect(picturesIn({ url: '/b.jpg', credit: 'Salt &amp; Sons' })).toMatchObject([{ credit: 'Salt & Sons' }]);
});
