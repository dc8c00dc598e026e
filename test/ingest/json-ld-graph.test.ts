import { expect, test } from 'vitest';
import { articlesFirst, resolved, withoutOtherTypes } from '../../lib/ingest/formats/json-ld-graph.ts';

const PIER = { title: 'The pier closes' };

test('breadcrumbs and organisations beside an article are no items, alone they are', () => {
  const crumbs = { '@type': 'BreadcrumbList' };
  expect(withoutOtherTypes([crumbs, PIER])).toEqual([PIER]);
  expect(withoutOtherTypes([crumbs])).toEqual([crumbs]);
});

test('of the nodes of a graph only articles count, and without any the first stands for the whole', () => {
  const page = { '@type': 'WebPage' };
  const posting = { '@type': 'LiveBlogPosting' };
  expect(articlesFirst([page, posting])).toEqual([posting]);
  expect(articlesFirst([page, { '@type': 'Person' }])).toEqual([page]);
});

test('a node that is named by its id alone is set in, one with words of its own stays', () => {
  const ada = { '@id': '#ada', name: 'Ada Moss' };
  const own = { '@id': '#ada', name: 'A. Moss' };
  expect(resolved({ author: [{ '@id': '#ada' }, own] }, [ada])).toEqual({ author: [ada, own] });
  expect(resolved({ author: { '@id': '#bo' } }, [ada])).toEqual({ author: { '@id': '#bo' } });
});
