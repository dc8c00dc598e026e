import { expect, test } from 'vitest';
import { sectionOf, withoutRareNames } from '../../lib/select/picking/section-of.ts';
import { anArticle } from './articles.ts';

const of = (facts: Parameters<typeof anArticle>[0]) => sectionOf([anArticle({ url: null, ...facts })]);

test.each([
  ['a name we know, whatever the publisher calls it', { section: 'UK-News' }, 'Local'],
  ['the first part that we know', { section: 'News > Football' }, 'Sport'],
  ['a name we do not know, as given', { section: 'gardening' }, 'Gardening'],
  ['the folder in the address', { url: 'https://post.example/arts/2026/opera' }, 'Culture'],
  [
    'three telling words in the text, in whatever form',
    {
      title: 'Birds return to the estuary',
      body: 'Ecologists counted ninety breeding pairs. The species had gone.',
    },
    'Science',
  ],
  [
    'nothing, for two words are a coincidence',
    { title: 'Birds on the wire', body: 'A study in patience, said the linesman.' },
    null,
  ],
  ['no label of a content system', { section: 'Uncategorized' }, null],
  ['no label of a content system in another language', { section: 'Non classé' }, null],
  [
    'the first label that is known, whatever comes before it',
    { section: 'News, Ann Marlow, Local' },
    'Local',
  ],
  ['a label with “news” left out', { section: 'Local News' }, 'Local'],
  ['a slug made readable', { section: 'crime-safety' }, 'Crime safety'],
])('a section is told by %s', (_, facts, section) => {
  expect(of(facts)).toBe(section);
});

test('the section of most articles decides; if tied, the lead’s', () => {
  const articles = ['World', 'Business', 'Business'].map((section, i) =>
    anArticle({ id: `${i}`, url: null, section }),
  );

  expect(sectionOf(articles)).toBe('Business');
  expect(sectionOf(articles.slice(0, 2))).toBe('World');
});

test('an unknown section name needs two stories; a known one needs one', () => {
  expect(withoutRareNames(['Gardening', 'Gardening', 'Ann Marlow', 'Sport', null])).toEqual([
    'Gardening',
    'Gardening',
    null,
    'Sport',
    null,
  ]);
});
