import { expect, test } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { heldUntil } from '../../lib/domain/embargo.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';

const MORNING = { asOf: '2026-11-22T06:00:00.000Z', timeZone: 'Europe/London' };
const TONIGHT = '2026-11-22T18:00:00.000Z';

function dated(at: string, facts: Partial<NonNullable<Article['publishedAt']>> = {}): Article {
  const article = anArticle({ id: 'held' });
  return {
    ...article,
    publishedAt: { at, precision: 'instant', kind: 'metadata', confidence: 0.95, ...facts },
  };
}

test('an article dated later than the edition is not printed, and the report says until when', () => {
  const { picks, decisions } = selectStories(
    anInput([dated(TONIGHT), anArticle({ id: 'other', title: 'Herring costs double' })], MORNING),
  );

  expect(picks.map(({ headline }) => headline)).toEqual(['Herring costs double']);
  expect(decisions.find(({ article }) => article === 'held')).toMatchObject({
    outcome: 'held',
    reason: 'not-yet-published',
    detail: expect.stringContaining('Held until 2026-11-22 18:00 UTC'),
  });
});

test('a pin does not break an embargo', () => {
  const desk = { ...EMPTY_DESK, pins: [{ article: 'held' }] };

  expect(selectStories(anInput([dated(TONIGHT)], { ...MORNING, desk })).picks).toEqual([]);
});

test('a declared embargo holds an article that was written long before', () => {
  const article = { ...dated('2026-11-20T09:00:00.000Z'), embargoedUntil: TONIGHT };

  expect(heldUntil(article, MORNING)).toBe(TONIGHT);
  expect(heldUntil(article, { ...MORNING, asOf: TONIGHT })).toBeNull();
});

test.each([
  ['clocks that differ by minutes', dated('2026-11-22T06:08:00.000Z')],
  ['a date of this morning', dated('2026-11-22T05:00:00.000Z')],
  ['a date in running text', dated(TONIGHT, { kind: 'printed', confidence: 0.85 })],
  ['a date in the address', dated(TONIGHT, { kind: 'url' })],
  ['the first time on a page, which may be an event’s', dated(TONIGHT, { confidence: 0.6 })],
  ['today, without an hour', dated('2026-11-22T12:00:00.000Z', { precision: 'day' })],
  ['a wrong century', dated('2062-11-22T18:00:00.000Z')],
])('%s is no embargo', (_, article) => {
  expect(heldUntil(article, MORNING)).toBeNull();
});

test('a date without a time begins at midnight in the newsletter’s zone', () => {
  const tomorrow = dated('2026-11-23T12:00:00.000Z', { precision: 'day' });

  expect(heldUntil(tomorrow, { ...MORNING, asOf: TONIGHT })).toBe('2026-11-23');
  expect(heldUntil(tomorrow, { asOf: TONIGHT, timeZone: 'Pacific/Auckland' })).toBeNull();
});
