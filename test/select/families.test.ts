import { expect, test } from 'vitest';
import { familiesOf } from '../../lib/select/publishers/families.ts';
import { anArticle } from './articles.ts';

const policy = {
  owners: { 'gazette.example': 'Big House', 'Evening Star': 'Big House' },
  aggregators: ['google.com'],
};
const familyOf = (facts: Parameters<typeof anArticle>[0], ...others: ReturnType<typeof anArticle>[]) => {
  const article = anArticle(facts);
  return familiesOf([article, ...others], policy).get(article);
};

test('a family is the registrable domain, whatever the host', () => {
  expect(familyOf({ url: 'https://news.post.co.uk/a', publisher: 'The Post' })).toEqual({
    family: 'post.co.uk',
    publisher: 'The Post',
    independent: true,
  });
});

test('every blog of a blog host is its own family', () => {
  expect(familyOf({ url: 'https://anna.blogspot.com/1', publisher: null })?.family).toBe('anna.blogspot.com');
});

test('outlets of one owner are one family, by domain or by name', () => {
  expect(familyOf({ url: 'https://www.gazette.example/1' })?.family).toBe('big house');
  expect(familyOf({ url: null, publisher: 'Evening Star' })?.family).toBe('big house');
});

test('an aggregator that names the publisher stands for it; one that does not never counts', () => {
  const url = 'https://news.google.com/articles/1';

  expect(familyOf({ url, publisher: 'The Post' })).toMatchObject({ family: 'the post', independent: true });
  expect(familyOf({ url, publisher: null })).toMatchObject({ family: 'google.com', independent: false });
});

test('a name without an address takes the domain that others show under it', () => {
  const other = anArticle({ id: 'other', url: 'https://thepost.example/2', publisher: 'The Post' });

  expect(familyOf({ id: 'bare', url: null, publisher: 'the  post' }, other)?.family).toBe('thepost.example');
});

test('unattributed articles of one folder are one family, dates in the folder aside', () => {
  const origin = (key: string) => ({ key, etag: '', position: 1, format: 'dump' as const });
  const nobody = { url: null, publisher: null };

  expect(familyOf({ ...nobody, origin: origin('dumps/2026-11-22/1.txt') })?.family).toBe('unknown:dumps');
  expect(familyOf({ ...nobody, origin: origin('dumps/2026-11-21/7.txt') })?.family).toBe('unknown:dumps');
});
