import { expect, test } from 'vitest';
import { rememberStory, TELLINGS } from '../../lib/select/memory/story-memory.ts';
import { factHash } from '../../lib/select/text/facts.ts';
import { anArticle } from './articles.ts';

const ARTICLES = ['d', 'b', 'c', 'a'].map((id) =>
  anArticle({ id, title: `Report ${id} from Port Merrow`, body: 'The pier cost £1.2 million.' }),
);
const COVERAGE = [
  { family: 'quay.example', publisher: 'Quay', named: true },
  { family: 'gull.example', publisher: 'Gull', named: true },
];

test('ids, addresses and families are kept in one order, copies included', () => {
  const copy = anArticle({ id: 'e', url: 'https://wire.example/e' });
  const memory = rememberStory(ARTICLES, [copy], COVERAGE);
  expect(memory.articles).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(memory.urls).toContain('https://wire.example/e');
  expect(memory.families).toEqual(['gull.example', 'quay.example']);
});

test('only the most central articles are kept as tellings, no longer than grouping reads', () => {
  const long = anArticle({
    id: 'long',
    body: Array.from({ length: 90 }, () => 'One two three four five six.').join('\n'),
  });
  const { tellings } = rememberStory([long, ...ARTICLES], [], COVERAGE);
  expect(tellings).toHaveLength(TELLINGS);
  expect(tellings[0]?.paragraphs.length).toBeLessThan(90);
});

test('names and numbers of every article are kept as hashes, in order', () => {
  const { facts } = rememberStory(ARTICLES, [], COVERAGE);
  expect(facts).toEqual(facts.toSorted((a, b) => a - b));
  expect(facts).toContain(factHash('merrow'));
});
