import { expect, test } from 'vitest';
import { storyTime, typicalAge } from '../../lib/select/ranking/story-time.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { AS_OF, anArticle, anInput } from './articles.ts';

const undated = anArticle({ id: 'undated', publishedAt: null });
const hoursOld = (id: string, at: string) => anArticle({ id, at });

test('a story is as old as the median of its dates, so one wrong date cannot move it', () => {
  const articles = [
    hoursOld('wrong', '2026-11-01T00:00:00.000Z'),
    hoursOld('a', '2026-11-21T18:00:00.000Z'),
    hoursOld('b', '2026-11-21T20:00:00.000Z'),
  ];

  expect(storyTime(articles, AS_OF, 0)).toMatchObject({ at: '2026-11-21T18:00:00.000Z', known: 'published' });
});

test('an undated story is at least as old as the typical dated one', () => {
  expect(storyTime([undated], AS_OF, 17)).toMatchObject({ at: '2026-11-21T13:00:00.000Z', known: 'arrived' });
});

test('an earlier capture counts instead', () => {
  const captured = anArticle({ id: 'old', publishedAt: null, capturedAt: '2026-11-20T06:00:00.000Z' });

  expect(storyTime([captured], AS_OF, 17)).toMatchObject({
    at: '2026-11-20T06:00:00.000Z',
    known: 'captured',
  });
});

test('a story without a date has no known first appearance', () => {
  expect(storyTime([undated], AS_OF, 0).firstSeenPrecision).toBe('unknown');
});

test('the typical age is the median of the dated articles; stale ones do not count', () => {
  const articles = [
    hoursOld('a', '2026-11-22T04:00:00.000Z'),
    hoursOld('b', '2026-11-21T13:00:00.000Z'),
    hoursOld('c', '2026-11-21T06:00:00.000Z'),
    hoursOld('stale', '2026-11-01T06:00:00.000Z'),
    undated,
  ];

  expect(typicalAge(articles, AS_OF, 48)).toBe(17);
  expect(typicalAge([undated], AS_OF, 48)).toBe(0);
});

test('a disaster that five publishers date to yesterday leads over an undated concert of three', () => {
  const noon = {
    at: '2026-11-21T12:00:00.000Z',
    precision: 'day',
    kind: 'dateline',
    confidence: 0.9,
  } as const;
  const disaster = ['Post', 'Wire', 'Radio', 'Star', 'Globe'].map((publisher) =>
    anArticle({
      id: `dam-${publisher}`,
      publisher,
      title: `Dam bursts above Karst, thirty dead, says ${publisher}`,
      body: `Thirty people died when the old dam above the town of Karst burst after a week of rain, ${publisher} reports.`,
      publishedAt: noon,
    }),
  );
  const concert = ['Beat', 'Stage', 'Note'].map((publisher) =>
    anArticle({
      id: `concert-${publisher}`,
      publisher,
      title: `Singer Lio Vane adds a second concert in Velm, writes ${publisher}`,
      body: `Singer Lio Vane will give a second concert in Velm in May because the first is sold out, ${publisher} writes.`,
      publishedAt: null,
    }),
  );

  const { picks } = selectStories(anInput([...concert, ...disaster]));

  expect(picks[0]?.headline).toMatch(/^Dam bursts/);
});
