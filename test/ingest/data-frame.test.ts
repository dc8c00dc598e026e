import { expect, test } from 'vitest';
import { rowsOf } from '../../lib/ingest/formats/data-frame.ts';

test('pandas writes a table by column, with the number of the row', () => {
  expect(rowsOf({ title: { 0: 'Pier', 1: 'Lido' }, text: { 0: 'Shut.', 1: 'Open.' } })).toEqual([
    { title: 'Pier', text: 'Shut.' },
    { title: 'Lido', text: 'Open.' },
  ]);
});

test('or with the names of the columns apart', () => {
  expect(rowsOf({ columns: ['title', 'text'], index: [7], data: [['Pier', 'Shut.']] })).toEqual([
    { title: 'Pier', text: 'Shut.' },
  ]);
});

test.each([
  {},
  { title: 'Pier', text: 'Shut.' },
  { posts: { first: { title: 'Pier' } } },
  { title: { 0: 'Pier' }, version: 2 },
  { columns: ['title'], data: [{ title: 'Pier' }] },
])('%j is no table', (value) => {
  expect(rowsOf(value)).toBeNull();
});
