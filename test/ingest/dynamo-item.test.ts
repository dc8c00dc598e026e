import { expect, test } from 'vitest';
import { withPlainValues } from '../../lib/ingest/formats/dynamo-item.ts';

test('typed values become plain ones, alone or in an export', () => {
  const typed = {
    title: { S: 'Pier' },
    draft: { BOOL: false },
    views: { N: '12' },
    gone: { NULL: true },
    author: { M: { name: { S: 'Nell' } } },
    tags: { L: [{ S: 'a' }, { SS: ['b'] }] },
  };
  const plain = {
    title: 'Pier',
    draft: false,
    views: 12,
    gone: null,
    author: { name: 'Nell' },
    tags: ['a', ['b']],
  };
  expect(withPlainValues(typed)).toEqual(plain);
  expect(withPlainValues({ Item: typed })).toEqual(plain);
});

test.each([
  {},
  { title: 'Pier' },
  { title: { S: 'Pier' }, body: 'Shut.' },
  { Item: { title: 'Pier' } },
  { a: { S: 1, N: 2 } },
])('%j stays as it is', (record) => {
  expect(withPlainValues(record)).toBe(record);
});
