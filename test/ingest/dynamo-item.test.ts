import { expect, test } from 'vitest';
import { withPlainValues } from '../../lib/ingest/formats/dynamo-item.ts';
import { readObject } from '../../lib/ingest/read-object.ts';

test('typed values become plain ones, alone or in an export', () => {
  const typed = {
    title: { S: 'Pier' },
    draft: { BOOL: false },
    views: { N: '12' },
    gone: { NULL: true },
    author: { M: { name: { S: 'Nell' } } },
    tags: { L: [{ S: 'a' }, { SS: ['b'] }, { B: 'AA==' }] },
    days: { NS: ['1', '2.5'] },
    thumb: { B: 'AA==' },
    thumbs: { BS: ['AA=='] },
  };
  const plain = {
    title: 'Pier',
    draft: false,
    views: 12,
    gone: null,
    author: { name: 'Nell' },
    tags: ['a', ['b']],
    days: [1, 2.5],
  };
  expect(withPlainValues(typed)).toEqual(plain);
  expect(withPlainValues({ Item: typed })).toEqual(plain);
  expect(withPlainValues({ eventName: 'INSERT', dynamodb: { NewImage: typed } })).toEqual(plain);
});

test.each([
  {},
  { title: 'Pier' },
  { Item: { title: 'Pier' } },
  { a: { S: 1, N: 2 } },
  { a: { S: 1 }, b: { N: 'many' }, c: { L: 'a' }, d: { NULL: false }, e: { M: [] }, f: { toString: 'x' } },
])('%j stays as it is', (record) => {
  expect(withPlainValues(record)).toBe(record);
});

test('values that are plain already stay beside typed ones', () => {
  const mixed = { title: 'Pier closes', body: 'Shut.', draft: { BOOL: true } };
  expect(withPlainValues(mixed)).toEqual({ title: 'Pier closes', body: 'Shut.', draft: true });
});

test.each([
  (item: object) => item,
  (item: object) => ({ Item: item }),
  (item: object) => ({ eventName: 'INSERT', dynamodb: { NewImage: item } }),
  (item: object) => ({ Items: [item] }),
])('an item with a picture in it is read, and set aside as a draft (%#)', (wrap) => {
  const text = 'The town council voted on Thursday night to reopen the lido in the spring.';
  const item = { title: { S: 'Lido reopens' }, body: { S: text }, thumb: { B: 'AA==' } };
  expect(read(wrap(item)).articles).toMatchObject([{ title: 'Lido reopens', paragraphs: [text] }]);
  expect(read(wrap({ ...item, draft: { BOOL: true } })).setAside).toMatchObject([
    { reason: 'not-published' },
  ]);
});

function read(value: object) {
  const bytes = Buffer.from(JSON.stringify(value));
  const object = { key: 'a.json', etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}
