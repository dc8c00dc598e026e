import { describe, expect, test } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import type { Decision } from '../../lib/domain/report.ts';
import type { PreparedArticles } from '../../lib/select/prepare-articles.ts';
import { decisionsOf } from '../../lib/select/report/decisions.ts';
import { anArticle } from './articles.ts';
import { type JudgedStory, judgedStory, NOTHING_PLACED } from './judged-story.ts';

const NOBODY = { family: 'unknown:', publisher: 'unnamed source', named: false, independent: false };

function decided(
  batch: Partial<PreparedArticles>,
  judged: readonly JudgedStory[] = [],
  placed: Parameters<typeof decisionsOf>[2] = NOTHING_PLACED,
): Decision[] {
  const empty = { originals: [], copies: [], blocked: [], held: [], paid: [], foreign: [] };
  return decisionsOf(
    { ...empty, familyOf: () => NOBODY, idf: () => 1, ...batch } as PreparedArticles,
    judged,
    placed,
  );
}

const article = anArticle({ id: 'a', title: 'Ferry rams the pier', publisher: 'Gazette' });

describe('an article that was set aside says why', () => {
  test.each<[string, Partial<PreparedArticles>, string, string, string]>([
    [
      'by the desk',
      { blocked: [{ article, why: 'the desk blocks “ferry”' }] },
      'dropped',
      'desk-block',
      'The desk blocks “ferry”.',
    ],
    [
      'as paid content',
      { paid: [article] },
      'dropped',
      'paid-content',
      'Its publisher declares it paid content.',
    ],
    [
      'for its language',
      { foreign: [{ ...article, language: 'ar' }] },
      'dropped',
      'other-language',
      'Written in Arabic.',
    ],
    [
      'for a language without a name',
      { foreign: [{ ...article, language: 'qqq' }] },
      'dropped',
      'other-language',
      'Written in qqq.',
    ],
  ])('%s', (_, batch, outcome, reason, detail) => {
    expect(decided(batch)).toMatchObject([
      { article: 'a', outcome, reason, detail, story: null, numbers: {} },
    ]);
  });

  test('with the hour in UTC, or the day, until which it is held', () => {
    const detailOf = (until: string) => decided({ held: [{ article, until }] })[0]?.detail;
    expect(detailOf('2026-11-23T05:30:00.000Z')).toContain('Held until 2026-11-23 05:30 UTC,');
    expect(detailOf('2026-11-23')).toContain('Held until 2026-11-23,');
    expect(decided({ held: [{ article, until: '2026-11-23' }] })).toMatchObject([
      { outcome: 'held', reason: 'not-yet-published' },
    ]);
  });
});

test('a copy names the text that it shares, how much of it, and that text’s story', () => {
  const one = judgedStory({}, [article]);
  const copy = anArticle({ id: 'b', publisher: null });
  const decisions = decided({ copies: [{ article: copy, of: article, containment: 0.8765 }] }, [one]);
  expect(decisions.find(({ outcome }) => outcome === 'copy')).toMatchObject({
    article: 'b',
    reason: 'copy-of',
    detail: '88% of its text is also in “Ferry rams the pier” (Gazette); it counts once.',
    story: one.story.id,
    numbers: { containment: 0.877 },
  });
});

describe('the articles of a story', () => {
  const other = anArticle({ id: 'b', title: 'Pier rammed', publisher: 'Courier' });
  const one = judgedStory({}, [article, other]);

  test('its lead article has the story’s outcome; the others are merged into it', () => {
    const placed = { taken: [{ candidate: one, placement: 'lead' as const }], missed: [], lead: null };
    expect(decided({}, [one], placed)).toMatchObject([
      { article: 'a', outcome: 'taken', reason: 'lead' },
      {
        ...{ article: 'b', outcome: 'merged', reason: 'same-story', story: one.story.id },
        detail: 'Tells the same story as “Ferry rams the pier” (Gazette).',
      },
    ]);
  });

  test('of a story that missed they all missed with it', () => {
    const placed = { taken: [], lead: null, missed: [{ candidate: one, reason: 'edition-full' as const }] };
    expect(decided({}, [one], placed).map(({ outcome }) => outcome)).toEqual(['missed', 'missed']);
  });

  test('have the numbers behind the decision', () => {
    const [lead, second] = decided({}, [one]);
    expect(lead?.numbers).toMatchObject({ similarity: 1, ageHours: 2, families: 2 });
    expect(second?.numbers).toMatchObject({ similarity: 0.25 });
    expect(lead?.reason).toBe('unknown');
  });

  test('say how long after its publication an article was changed, if its source says both', () => {
    const updatedAt = {
      at: '2026-11-22T05:30:00.000Z',
      precision: 'instant',
      kind: 'metadata',
      confidence: 1,
    } as const;
    const hours = (about: Partial<Article>) =>
      decided({}, [judgedStory({}, [{ ...article, ...about }])])[0]?.numbers.changedAfterHours;
    expect(hours({ updatedAt })).toBe(1.5);
    expect(hours({})).toBeUndefined();
    expect(hours({ updatedAt, publishedAt: null })).toBeUndefined();
  });
});

test('decisions are in the order of their files, and within one file of their articles', () => {
  const inFile = (key: string, id: string) =>
    anArticle({ id, origin: { key, etag: 'e', position: 1, format: 'json' } });
  const paid = [inFile('b.json', '1'), inFile('a.json', '3'), inFile('a.json', '2')];
  expect(decided({ paid }).map(({ key, article: id }) => `${key} ${id}`)).toEqual([
    'a.json 2',
    'a.json 3',
    'b.json 1',
  ]);
});

test('a text without a publisher is not given one', () => {
  const of = { ...article, publisher: null };
  const [copy] = decided({ copies: [{ article: anArticle({ id: 'b' }), of, containment: 1 }] });
  expect(copy).toMatchObject({ detail: expect.stringContaining('(no publisher named)'), story: null });
});
