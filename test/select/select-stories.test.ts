import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';

const FERRY = [
  anArticle({
    id: 'ferry-1',
    publisher: 'Harbour Post',
    title: 'Ferry service to Holm island suspended after engine fire',
    body: 'The ferry to Holm island stopped running on Saturday after a fire in its engine room. All 212 passengers were brought ashore unhurt. The operator said repairs would take three weeks.',
  }),
  anArticle({
    id: 'ferry-2',
    publisher: 'Coast Radio',
    title: 'Engine fire stops Holm ferry; 212 passengers safe',
    body: 'More than two hundred people left the burning Holm ferry safely after its engine room caught fire off the island. Repairs may last three weeks, the ferry operator told listeners.',
  }),
];
const COUNCIL = anArticle({
  id: 'council',
  publisher: 'Harbour Post',
  title: 'Council votes to keep the library open on Sundays',
  body: 'Councillors voted by nine to four to keep the central library open on Sundays. Readers had collected signatures for months.',
});

test('two publishers who tell one event make one story, and it leads', () => {
  const { picks, outcome } = selectStories(anInput([COUNCIL, ...FERRY]));

  expect(outcome).toBe('picked');
  expect(picks.map(({ story }) => story.articles.length)).toEqual([2, 1]);
  expect(picks[0]?.story.coverage.map(({ publisher }) => publisher).sort()).toEqual([
    'Coast Radio',
    'Harbour Post',
  ]);
});

test('the order of arrival changes nothing at all', () => {
  const articles = [COUNCIL, ...FERRY];
  const expected = JSON.stringify(selectStories(anInput(articles)));

  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(JSON.stringify(selectStories(anInput(shuffled)))).toBe(expected);
    }),
  );
});

test('every article offered has exactly one decision', () => {
  const again = anArticle({
    ...FERRY[0],
    origin: { key: 'again.json', etag: '2', position: 1, format: 'json' },
  });

  const { decisions } = selectStories(anInput([COUNCIL, ...FERRY, again]));

  expect(decisions.map(({ outcome }) => outcome).sort()).toEqual(['copy', 'merged', 'taken', 'taken']);
});

test('no article is a quiet day', () => {
  expect(selectStories(anInput([]))).toMatchObject({ outcome: 'quiet-day', picks: [] });
});

test('a held edition says why and picks nothing', () => {
  const desk = { ...EMPTY_DESK, hold: { reason: 'waiting for the court' } };

  const { outcome, picks, notices } = selectStories(anInput(FERRY, { desk }));

  expect({ outcome, picks }).toEqual({ outcome: 'held', picks: [] });
  expect(notices).toContain('The desk holds this edition: waiting for the court');
});
