import { expect, test } from 'vitest';
import { areDatesUsual, storyTime, typicalAge } from '../../lib/select/ranking/story-time.ts';
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

test('dates are usual where a tenth of the batch has one', () => {
  const batch = (dated: number) => [
    ...Array.from({ length: dated }, (_, i) => hoursOld(`${i}`, '2026-11-21T18:00:00.000Z')),
    ...Array.from({ length: 20 - dated }, () => undated),
  ];

  expect(areDatesUsual(batch(2), AS_OF)).toBe(true);
  expect(areDatesUsual(batch(1), AS_OF)).toBe(false);
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

test('with an even number of dates the later of the two middle ones counts', () => {
  const articles = [hoursOld('a', '2026-11-21T08:00:00.000Z'), hoursOld('b', '2026-11-21T20:00:00.000Z')];
  expect(storyTime(articles, AS_OF, 0).at).toBe('2026-11-21T20:00:00.000Z');
});

test('a dated story is as old as its dates, however old undated ones would be', () => {
  const articles = [hoursOld('a', '2026-11-22T05:00:00.000Z'), undated];
  expect(storyTime(articles, AS_OF, 40)).toMatchObject({
    at: '2026-11-22T05:00:00.000Z',
    known: 'published',
  });
});

test.each([
  [0.5, 'published'],
  [0.49, 'arrived'],
])('a date with a confidence of %d makes its time %s', (confidence, known) => {
  const publishedAt = {
    at: '2026-11-21T18:00:00.000Z',
    precision: 'instant',
    kind: 'url',
    confidence,
  } as const;
  expect(storyTime([anArticle({ publishedAt })], AS_OF, 0).known).toBe(known);
});

test.each([
  ['2026-11-22T07:00:00.000Z', 'published', AS_OF],
  ['2026-11-23T06:00:00.000Z', 'published', AS_OF],
  ['2026-11-23T06:00:00.001Z', 'arrived', '2026-11-22T05:00:00.000Z'],
])('a story dated %s, a morning at 06:00, is %s', (date, known, time) => {
  const article = anArticle({ at: date, arrivedAt: '2026-11-22T05:00:00.000Z' });
  expect(storyTime([article], AS_OF, 0)).toMatchObject({ known, at: time, firstSeenAt: time });
});

test('an arrival or capture after the edition’s time counts as that time', () => {
  const late = { publishedAt: null, arrivedAt: '2026-11-22T08:00:00.000Z' };
  expect(storyTime([anArticle(late)], AS_OF, 0).at).toBe(AS_OF);
  expect(storyTime([anArticle({ ...late, capturedAt: '2026-11-22T09:00:00.000Z' })], AS_OF, 0).at).toBe(
    AS_OF,
  );
});

test('an undated story counts from its earliest capture, and from its earliest arrival without any', () => {
  const [early, late] = ['2026-11-20T06:00:00.000Z', '2026-11-21T06:00:00.000Z'];
  const arrived = [late, early].map((arrivedAt, n) =>
    anArticle({ id: `${n}`, publishedAt: null, arrivedAt }),
  );
  expect(storyTime(arrived, AS_OF, 0)).toMatchObject({ at: early, firstSeenAt: early, known: 'arrived' });
  const captured = arrived.map((article, n) => ({ ...article, capturedAt: [late, null][n] ?? null }));
  expect(storyTime(captured, AS_OF, 0)).toMatchObject({ at: late, firstSeenAt: late, known: 'captured' });
});

const day = (at: string) => ({ at, precision: 'day', kind: 'metadata', confidence: 1 }) as const;

test.each([
  [
    'a time on the same day says more than the day',
    '2026-11-20T18:00:00.000Z',
    '2026-11-20T18:00:00.000Z',
    'instant',
  ],
  [
    'an earlier day comes before any time of a later one',
    '2026-11-21T01:00:00.000Z',
    '2026-11-20T12:00:00.000Z',
    'day',
  ],
  ['an earlier time comes before the day', '2026-11-19T23:00:00.000Z', '2026-11-19T23:00:00.000Z', 'instant'],
])('first seen: %s', (_, time, firstSeenAt, firstSeenPrecision) => {
  const articles = [
    anArticle({ id: 'day', publishedAt: day('2026-11-20T12:00:00.000Z') }),
    anArticle({ id: 'another', publishedAt: day('2026-11-21T12:00:00.000Z') }),
    hoursOld('time', time),
  ];
  expect(storyTime(articles, AS_OF, 0)).toMatchObject({ firstSeenAt, firstSeenPrecision });
});

test('the typical age counts articles up to the limit, and those dated ahead as new', () => {
  const old = hoursOld('old', '2026-11-20T06:00:00.000Z');
  expect(typicalAge([old], AS_OF, 48)).toBe(48);
  expect(typicalAge([old], AS_OF, 47.99)).toBe(0);
  const ahead = ['a', 'b'].map((id) => hoursOld(id, '2026-11-22T20:00:00.000Z'));
  expect(typicalAge([...ahead, old], AS_OF, 48)).toBe(0);
  expect(typicalAge([], AS_OF, 48)).toBe(0);
});

test('a disaster that five publishers date to yesterday leads over an undated concert of three', () => {
  const noon = {
    at: '2026-11-21T12:00:00.000Z',
    precision: 'day',
    kind: 'printed',
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
