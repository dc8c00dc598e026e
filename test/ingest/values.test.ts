import { expect, test } from 'vitest';
import { addressIn, lineOf, linesOf, momentsIn, textIn, textsIn } from '../../lib/ingest/fields/values.ts';

test.each([
  ['a text', 'Harbour', 'Harbour'],
  ['WordPress’s rendered field', { rendered: 'Harbour' }, 'Harbour'],
  ['Drupal’s list of values', [{ value: 'Harbour', format: 'plain' }], 'Harbour'],
  ['the first text of a list', ['  ', 'Harbour', 'Port'], 'Harbour'],
  ['nothing but spaces', '   ', null],
  ['an object without a text', { id: 7 }, null],
  ['a number', 7, null],
])('the text of %s is found', (_, value, text) => {
  expect(textIn(value)).toBe(text);
});

test('a list of names gives each of them', () => {
  expect(textsIn([{ name: 'Mara Lindqvist' }, 'Ada Moss', {}])).toEqual(['Mara Lindqvist', 'Ada Moss']);
});

test('a text that was encoded two or three times is decoded, and one about an entity keeps it', () => {
  expect(lineOf('Fish &amp;amp;amp; chips')).toBe('Fish & chips');
  expect(lineOf('Write &amp;amp;amp;amp;amp; for an ampersand')).toBe('Write &amp;amp; for an ampersand');
});

test('HTML gives its blocks, plain text its lines', () => {
  expect(linesOf('<p>The pier closes.</p><p>The ferry stays.</p>')).toEqual([
    'The pier closes.',
    'The ferry stays.',
  ]);
  expect(linesOf('The pier closes.\n\nThe ferry stays.')).toEqual(['The pier closes.', 'The ferry stays.']);
});

test('shortcodes of WordPress are not printed, and brackets of the author are', () => {
  const [line] = linesOf('[caption id="7"]A gull[/caption]The pier [sic] closes. [gallery ids="1,2"]');
  expect(line?.trim()).toBe('The pier [sic] closes.');
});

test('a moment is a number, a text, or the text of an object', () => {
  expect(momentsIn(1_795_000_000)).toEqual([1_795_000_000]);
  expect(momentsIn({ value: '2026-11-21' })).toEqual(['2026-11-21']);
});

test('the alternate link is the address', () => {
  const self = { rel: 'self', href: 'https://quay.example/feed' };
  const alternate = { rel: 'alternate', href: 'https://quay.example/pier' };
  expect(addressIn([self, alternate])).toBe('https://quay.example/pier');
  expect(addressIn([self])).toBe('https://quay.example/feed');
  expect(addressIn({ '@id': 'https://quay.example/pier' })).toBe('https://quay.example/pier');
  expect(addressIn('  ')).toBe(null);
});

test('Java’s numbers are a local time, also without seconds, and Python’s are Greenwich’s', () => {
  expect(momentsIn([2026, 11, 20, 7, 15])).toEqual(['2026-11-20T07:15:00']);
  expect(momentsIn([2026, 11, 20, 7, 15, 30, 120_000_000])).toEqual(['2026-11-20T07:15:30']);
  expect(momentsIn([2026, 11, 20, 7, 15, 0, 4, 324, 0])).toEqual(['2026-11-20T07:15:00Z']);
  const struct = { tm_year: 2026, tm_mon: 11, tm_mday: 20, tm_hour: 7, tm_min: 15, tm_sec: 0 };
  expect(momentsIn(struct)).toEqual(['2026-11-20T07:15:00Z']);
});
