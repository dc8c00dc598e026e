import { expect, test } from 'vitest';
import { commonName, elementsNamed, namespacesOf, parseXml, xmlText } from '../../lib/ingest/open/xml.ts';

function parsed(text: string) {
  const document = parseXml(text);
  if ('reason' in document) throw new Error(document.reason);
  return document;
}

const reasonOf = (text: string) => {
  const document = parseXml(text);
  return 'reason' in document ? document.reason : null;
};

test.each([
  ['a file on the machine', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss>&a;</rss>'],
  ['an entity of entities', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss>&b;</rss>'],
  ['a parameter entity', '<!DOCTYPE x [<!ENTITY % a "ha">]><rss/>'],
])('%s is hostile', (_, text) => {
  expect(reasonOf(text)).toBe('hostile-xml');
});

test('an entity that is a plain character is no attack, and is not expanded', () => {
  expect(reasonOf('<!DOCTYPE x [<!ENTITY nbsp "&#160;">]><rss>a&nbsp;b</rss>')).toBe(null);
});

test('deeper or more markup than any feed is too complex', () => {
  expect(reasonOf(`${'<a>'.repeat(201)}${'</a>'.repeat(201)}`)).toBe('too-complex');
  expect(reasonOf(`${'<a>'.repeat(150)}${'</a>'.repeat(150)}`)).toBe(null);
  expect(reasonOf('<a/>'.repeat(250_001))).toBe('too-complex');
});

test('a bare ampersand and a tag that is never closed cost their own place only', () => {
  const [title] = elementsNamed(parsed('<rss><item><title>Fish & chips</title><br></item></rss>'), 'title');
  expect(title && xmlText(title)).toBe('Fish & chips');
});

test('names have the usual prefix, whatever prefix the file has chosen', () => {
  const namespaces = namespacesOf(
    parsed('<x xmlns="http://www.w3.org/2005/Atom"><y xmlns:d="http://purl.org/dc/elements/1.1/"/></x>'),
  );
  expect(commonName('d:creator', namespaces)).toBe('dc:creator');
  expect(commonName('title', namespaces)).toBe('title');
  expect(commonName('own:thing', namespaces)).toBe('own:thing');
});

test('elements of a name are found at any depth, none inside another', () => {
  const found = elementsNamed(
    parsed('<rss><channel><item n="1"><item n="2"/></item></channel></rss>'),
    'item',
  );
  expect(found.map(({ attribs }) => attribs.n)).toEqual(['1']);
});
