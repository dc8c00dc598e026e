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

test.each([
  ['Jo Lanning, Author at Coast Courier', true],
  ['Jo Lanning, Autor bei Küstenkurier', true],
  ['Jo Lanning, Auteur sur Le Port', true],
  ['Jo Lanning Author Archives - Coast Courier', true],
  ['Jo Lanning, author of “The Pier”, dies at 90', false],
  ['Author at 90: the pier was my life', false],
  ['Jo Lanning, auteur du Port, est mort', false],
])('a page of what somebody wrote is a list, one about an author is not: %s', (tab, list) => {
  const page = `<title>${tab}</title><h1>Jo Lanning</h1><p>Jo Lanning covers the coast.</p>`;
  expect(isList(page)).toBe(list);
});

test('a title of nothing but spaces is read in no time', () => {
  const started = performance.now();
  isList(`<title>a${' '.repeat(60_000)}b</title><h1>a</h1>${MORE}`);

  expect(performance.now() - started).toBeLessThan(1_000);
});
