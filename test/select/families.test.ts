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
    named: true,
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

test('an aggregator that names the publisher counts as that publisher; one that does not never counts', () => {
  const url = 'https://news.google.com/articles/1';

  expect(familyOf({ url, publisher: 'The Post' })).toMatchObject({ family: 'the post', independent: true });
  expect(familyOf({ url, publisher: null })).toMatchObject({ family: 'google.com', independent: false });
});

test('one name on several domains that differ only in their suffix is one family; two names are two', () => {
  const paper = (id: string, host: string, publisher: string) =>
    anArticle({ id, url: `https://www.${host}/${id}`, publisher });
  const most = [paper('1', 'harbour.com', 'Harbour News'), paper('2', 'harbour.com', 'Harbour News')];

  const british = paper('3', 'harbour.co.uk', 'Harbour News');
  const irish = paper('4', 'harbour.ie', 'Irish Harbour');
  const of = (article: ReturnType<typeof anArticle>) =>
    familiesOf([...most, british, irish], policy).get(article)?.family;

  expect([of(british), of(irish)]).toEqual(['harbour.com', 'harbour.ie']);
});

test('a name without an address gets the domain that others use with it', () => {
  const other = anArticle({ id: 'other', url: 'https://thepost.example/2', publisher: 'The Post' });

  expect(familyOf({ id: 'bare', url: null, publisher: 'the  post' }, other)?.family).toBe('thepost.example');
});

const nobody = { url: null, publisher: null };
const from = (key: string) => ({ key, etag: '', position: 1, format: 'dump' as const });

test('a folder named after a host is the domain of a text without an address, whatever name the text gives', () => {
  const origin = from('dumps/www.gazette.example/4711.txt');
  const families = [null, 'The Gazette'].map(
    (publisher) => familyOf({ url: null, publisher, origin })?.family,
  );

  expect(families).toEqual(['big house', 'big house']);
});

test('a folder named after a host names the publisher of a text that names none', () => {
  expect(familyOf({ ...nobody, origin: from('dumps/www.gazette.example/4711.txt') })).toMatchObject({
    family: 'big house',
    publisher: 'gazette.example',
    named: true,
  });
});

test('each text without a publisher is a family of its own, whatever its folder', () => {
  const families = ['a', 'b'].map((id) => familyOf({ ...nobody, id, origin: from(`dumps/${id}.txt`) }));

  expect(families.map((family) => [family?.family, family?.named])).toEqual([
    ['unknown:a', false],
    ['unknown:b', false],
  ]);
});
