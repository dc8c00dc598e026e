import { expect, test } from 'vitest';
import { LEARNED } from '../compare-texts.ts';
import { namedStories } from '../named-stories.ts';
import { readTexts } from '../read-texts.ts';

const named = (sentences: readonly string[], language = 'en') => {
  const texts = sentences.map((sentence) => ({
    ...{ title: '', paragraphs: [sentence], language, publishedAt: null },
  }));
  return namedStories(
    texts.map((_, place) => [place]),
    readTexts(texts, LEARNED.background),
  );
};

test('a name that three stories hold names them; one that two hold does not', () => {
  const found = named(['We saw Quorn.', 'They left Quorn and Zell.', 'Nobody in Quorn.', 'All in Zell.']);

  expect(found.map(({ name, places }) => ({ name, places }))).toEqual([{ name: 'quorn', places: [0, 1, 2] }]);
});

test('a name of very many stories is of no single event', () => {
  expect(named(Array.from({ length: 17 }, () => 'We saw Quorn.'))).toEqual([]);
});

test('stories are related that share more than the name and what stands beside it', () => {
  const [quorn] = named([
    'They dug at Bad Quorn for a galleon.',
    'A galleon in Bad Quorn.',
    'Bad Quorn had a walrus.',
    'He left Bad Quorn.',
  ]);

  expect(quorn?.related([0, 1, 2, 3])).toEqual([0, 1]);
});

test('a German noun that mostly follows an article or adjective is no name', () => {
  const sentences = ['Da half die Galerie.', 'Dann kam eine neue Galerie.', 'Es kam auch Galerie Nord.'];
  const names = sentences.map((sentence) => sentence.replace(/ (?:die|eine neue)/, ''));

  expect(named(sentences, 'de')).toEqual([]);
  expect(named(names, 'de').map(({ name }) => name)).toEqual(['galer']);
});
