import { expect, test } from 'vitest';
import { withIncluded } from '../../lib/ingest/formats/json-api.ts';

const NODE = {
  type: 'node--article',
  id: '1',
  attributes: { title: 'Pier closes' },
  relationships: {
    uid: { data: { type: 'user--user', id: 'u' } },
    field_media: { data: [{ type: 'file--file', id: 'f' }] },
    field_tags: { data: [{ type: 'taxonomy_term--tags', id: 't' }] },
  },
};
const INCLUDED = [
  { type: 'user--user', id: 'u', attributes: { display_name: 'Mara Lindqvist', name: 'mara' } },
  {
    type: 'file--file',
    id: 'f',
    attributes: { uri: { value: 'public://pier.jpg', url: '/files/pier.jpg' } },
  },
  { type: 'file--file', id: 'other', attributes: { uri: { url: '/files/other.jpg' } } },
];

test('a resource gets the people and pictures that it refers to, and no others', () => {
  expect(withIncluded(NODE, INCLUDED)).toMatchObject({
    author: ['Mara Lindqvist'],
    image: [{ url: '/files/pier.jpg' }],
  });
});

test('a reference to something that is not included is left unchanged', () => {
  expect(withIncluded(NODE, [])).toEqual(NODE);
  expect(withIncluded(NODE, undefined)).toBe(NODE);
  expect(withIncluded('Pier closes', INCLUDED)).toBe('Pier closes');
});
