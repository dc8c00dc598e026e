import { expect, test } from 'vitest';
import { recordOf } from '../../lib/ingest/formats/xml-record.ts';
import { elementsNamed, namespacesOf, parseXml } from '../../lib/ingest/open/xml.ts';

function record(inner: string, takes?: (name: string) => boolean) {
  const document = parseXml(`<item>${inner}</item>`);
  if ('reason' in document) throw new Error(document.reason);
  const [item] = elementsNamed(document, 'item');
  if (item === undefined) throw new Error('no item');
  return recordOf(item, namespacesOf(document), takes);
}

test('an element with text alone is that text, repeated ones are a list', () => {
  expect(record('<title>Pier</title><category>Sea</category><category>Town</category>')).toEqual({
    title: 'Pier',
    category: ['Sea', 'Town'],
  });
});

test('attributes and text of an element are kept together', () => {
  expect(record('<guid isPermaLink="false">7</guid><enclosure url="a.jpg"/>')).toEqual({
    guid: { isPermaLink: 'false', '#text': '7' },
    enclosure: { url: 'a.jpg' },
  });
});

test('Atom’s markup stays markup, other children become records', () => {
  expect(record('<content><p>Pier</p></content><author><name>Mara</name></author>')).toEqual({
    content: '<p>Pier</p>',
    author: { name: 'Mara' },
  });
});

test('text in base64 is decoded', () => {
  const encoded = Buffer.from('The pier closes.').toString('base64');
  expect(record(`<content mode="base64">${encoded}</content>`)).toEqual({
    content: { mode: 'base64', '#text': 'The pier closes.' },
  });
});

test('children that the caller does not want are left out', () => {
  expect(record('<title>Pier</title><entry/>', (name) => name !== 'entry')).toEqual({ title: 'Pier' });
});
