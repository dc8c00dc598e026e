import { expect, test } from 'vitest';
import { choosePicture, type PictureCandidate } from '../../lib/ingest/choose-picture.ts';

const BASE = 'https://gull.example/bridge';
const chosen = (...sizes: PictureCandidate[]) => choosePicture([sizes], BASE)?.url ?? null;

test.each([
  ['a tracking pixel', { url: 'https://gull.example/p.gif', width: 1, height: 1 }],
  ['a pixel by its name', { url: 'https://gull.example/pixel.gif?id=7' }],
  ['a counter’s host', { url: 'https://pixel.quantserve.com/p-1.jpg' }],
  ['a counter by the shortest of names', { url: 'https://gull.example/count/1.gif' }],
  ['a counter by its folder', { url: 'https://gull.example/counter/8812' }],
  ['a clear dot', { url: 'https://gull.example/uploads/clear.gif' }],
  ['a counter for browsers without scripts', { url: 'https://www.social.example/tr?id=1&amp;noscript=1' }],
  ['a portrait of Gravatar', { url: 'https://secure.gravatar.com/a/7.jpg' }],
  ['a thumbnail', { url: 'https://gull.example/b.jpg', width: 140, height: 90 }],
  ['a thumbnail by its address', { url: 'https://gull.example/b-150x150.jpg' }],
  ['a thumbnail by its query', { url: 'https://gull.example/b.jpg?w=140&q=80' }],
  ['a placeholder by its folder', { url: 'https://gull.example/max/60/b.jpg' }],
  ['a banner', { url: 'https://gull.example/b.jpg', width: 728, height: 90 }],
  ['a logo', { url: 'https://gull.example/img/site-logo.png' }],
  ['a logo in camel case', { url: 'https://gull.example/img/logo_1200.png' }],
  ['an avatar', { url: 'https://gull.example/avatars/7.jpg' }],
  ['a drawing that mail clients do not show', { url: 'https://gull.example/map.svg' }],
  ['the same by its type', { url: 'https://gull.example/map', type: 'image/svg+xml' }],
  ['a WebP file', { url: 'https://gull.example/b.webp' }],
  ['a picture that is made into WebP', { url: 'https://gull.example/b.jpg?format=webp' }],
  ['a film', { url: 'https://gull.example/b', type: 'video/mp4' }],
  ['a picture without encryption', { url: 'http://cdn.gull.example/b.jpg' }],
  ['the page itself', { url: BASE }],
  ['an empty address', { url: '' }],
])('%s is no picture', (_, candidate) => {
  expect(chosen(candidate)).toBeNull();
});

test.each([
  'https://gull.example/2026/11/bridge.jpg',
  'https://gull.example/bridge-1200x675.jpg',
  'https://cdn.example/id/7?w=1200',
  'https://gull.example/pixelated-masterpiece.jpg',
  'https://gull.example/catalogos/harbour.png',
  'https://gull.example/counterfeit-coins/open-day.jpg',
  'https://gull.example/counter-terrorism.jpg',
  'https://gull.example/figure-2.gif',
  'https://gull.example/us-open.gif',
  '/img/bridge.jpg',
])('%s is one', (url) => {
  expect(chosen({ url })).toBe(new URL(url, BASE).href);
});

test('of several sizes the widest is printed, with a caption from any of them', () => {
  const sizes = [460, 1200, 140].map((width) => ({ url: `https://gull.example/${width}.jpg`, width }));
  const picture = choosePicture(
    [[{ ...sizes[0], alt: 'The bridge' } as PictureCandidate, ...sizes.slice(1)]],
    BASE,
  );

  expect(picture).toEqual({ url: 'https://gull.example/1200.jpg', alt: 'The bridge', credit: null });
});

test('when the first picture cannot be printed, the next one is', () => {
  const logo = { url: 'https://gull.example/logo.png' };
  const photo = { url: 'https://gull.example/photo.jpg' };

  expect(choosePicture([[logo], [photo]], BASE)?.url).toBe(photo.url);
});

test('an original of many megabytes is printed only if there is nothing else', () => {
  const original = { url: 'https://quay.example/original.jpg', width: 8000 };
  const large = { url: 'https://quay.example/large.jpg', width: 1600 };
  expect(choosePicture([[original, large]], null)?.url).toBe(large.url);
  expect(choosePicture([[original]], null)?.url).toBe(original.url);
});

test('a picture of the article’s own host is taken over https, one of another host is not', () => {
  const base = 'https://www.quay.example/pier';
  expect(choosePicture([[{ url: 'http://www.quay.example/pier.jpg' }]], base)?.url).toBe(
    'https://www.quay.example/pier.jpg',
  );
  expect(choosePicture([[{ url: 'http://cdn.quay.example/pier.jpg' }]], base)).toBeNull();
});
