import { expect, test } from 'vitest';
import { parsePage } from '../page/dom.ts';
import { isListing } from '../page/listing.ts';

const SITE = '<meta property="og:site_name" content="Quay Chronicle"><h1><a href="/">Quay Chronicle</a></h1>';
const MORE = '<h3><a href="/ferry">Ferry sold</a></h3><h3><a href="/boats">Boats found</a></h3>';

function isList(html: string): boolean {
  const document = parsePage(html);
  return document !== null && isListing(document, 'https://quay.example/pier');
}

test('below the name of the site two headlines that lead elsewhere make a list', () => {
  expect(isList(SITE + MORE)).toBe(true);
});

test('a short article below the name of its site is one, whatever it recommends', () => {
  const text = '<h2>Pier shut</h2><p>The council shut the old pier.</p><p>It opens again in spring.</p>';

  expect(isList(SITE + text + MORE)).toBe(false);
});

test('a title of nothing but spaces is read in no time', () => {
  const started = performance.now();
  isList(`<title>a${' '.repeat(60_000)}b</title><h1>a</h1>${MORE}`);

  expect(performance.now() - started).toBeLessThan(1_000);
});
