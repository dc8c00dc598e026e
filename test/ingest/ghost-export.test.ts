import { expect, test } from 'vitest';
import { withGhostTables } from '../../lib/ingest/formats/ghost-export.ts';

const POST = { id: 'p1', title: 'Pier' };
const DATA = {
  posts: [POST, { id: 'p2', title: 'Lido' }],
  users: [
    { id: 'u1', name: 'Mara Lindqvist' },
    { id: 'u2', name: 'Jo Bell' },
  ],
  posts_authors: [
    { post_id: 'p1', author_id: 'u2', sort_order: 1 },
    { post_id: 'p1', author_id: 'u1', sort_order: 0 },
    { post_id: 'p2', author_id: 'u2', sort_order: 0 },
  ],
  tags: [
    { id: 't1', name: '#newsletter' },
    { id: 't2', name: 'Harbour' },
  ],
  posts_tags: [
    { post_id: 'p1', tag_id: 't1', sort_order: 0 },
    { post_id: 'p1', tag_id: 't2', sort_order: 1 },
  ],
  settings: [{ key: 'title', value: 'Quay Chronicle' }],
};

test('a post has its authors in their order, its first public tag and the name of its site', () => {
  expect(withGhostTables(POST, DATA)).toEqual({
    ...POST,
    authors: ['Mara Lindqvist', 'Jo Bell'],
    primary_tag: 'Harbour',
    site_name: 'Quay Chronicle',
  });
});

test('without tables a post stays as it is', () => {
  expect(withGhostTables(POST, { posts: [POST] })).toEqual(POST);
  expect(withGhostTables(POST, { articles: [POST] })).toBe(POST);
  expect(withGhostTables('text', DATA)).toBe('text');
});
