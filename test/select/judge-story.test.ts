import { expect, test } from 'vitest';
import { selectConfig } from '../../lib/contract/config/select.ts';
import type { Article } from '../../lib/domain/article.ts';
import { type Desk, EMPTY_DESK } from '../../lib/domain/desk.ts';
import { deskRules } from '../../lib/select/desk/desk-rules.ts';
import { judgeStory, type Yardstick } from '../../lib/select/judge-story.ts';
import type { Recalled } from '../../lib/select/memory/recall-story.ts';
import { AS_OF, anArticle } from './articles.ts';

const yardstick: Yardstick = {
  isOneNewsroom: false,
  asOf: AS_OF,
  undatedHours: 0,
  datesAreUsual: true,
  freshnessHours: 48,
  policy: selectConfig.parse({}),
  breaking: new Set(),
};

const TOLD: Recalled = {
  since: '2026-11-21',
  likeness: 0.9,
  newFamilies: [],
  newFacts: [],
  novelty: 0.2,
  update: null,
};

function judge({
  articles = [anArticle({ id: 'a' })],
  recalled = null,
  section = null,
  desk = {},
  isOneNewsroom = false,
  breaking = false,
  datesAreUsual = true,
  sure = Infinity,
  expected = 0,
}: {
  articles?: readonly Article[];
  recalled?: Recalled | null;
  section?: string | null;
  desk?: Partial<Desk>;
  isOneNewsroom?: boolean;
  breaking?: boolean;
  datesAreUsual?: boolean;
  /** How many of its publishers surely tell it. */
  sure?: number;
  /** How many of them can be expected to tell it. */
  expected?: number;
} = {}) {
  const [lead] = articles;
  if (lead === undefined) throw new RangeError('a story needs an article');
  const publishers = new Set(articles.map(({ publisher }) => publisher));
  const coverage = [...publishers].map((publisher) => ({
    family: `${publisher}`,
    publisher: `${publisher}`,
    named: true,
  }));
  const assembled = {
    story: { id: 'story', lead, articles, copies: [], coverage },
    copied: [],
    sure: [],
    sureCoverage: coverage.slice(0, sure),
    expectedPublishers: expected,
    bag: new Map(),
    similarity: () => 1,
  };
  return judgeStory(assembled, recalled, section, deskRules({ ...EMPTY_DESK, ...desk }, articles), {
    ...yardstick,
    isOneNewsroom,
    datesAreUsual,
    breaking: new Set(breaking ? ['story'] : []),
  });
}

const old = anArticle({ id: 'a', at: '2026-11-19T00:00:00.000Z' });
const pins = [{ article: 'a' }];
const blocks: Desk['blocks'] = [{ kind: 'story', article: 'a' }];

test('a story older than the freshness limit is stale', () => {
  expect(judge({ articles: [old] }).barred).toBe('stale');
  expect(judge().barred).toBeNull();
});

test('news that the others could not have yet counts as that of two publishers; in one newsroom’s batch there are no others', () => {
  const alone = judge();
  const news = judge({ breaking: true });
  expect(news.isBreaking).toBe(true);
  expect(news.score.prominence / alone.score.prominence).toBeCloseTo(Math.log(3) / Math.log(2));
  const own = judge({ breaking: true, isOneNewsroom: true });
  expect(own.isBreaking).toBe(false);
  expect(own.score).toEqual(judge({ isOneNewsroom: true }).score);
});

test('a printed story is left out unless it has an update', () => {
  const update = { since: '2026-11-21', isCorrection: false, sentences: [] };

  expect(judge({ recalled: TOLD }).barred).toBe('told-before');
  expect(judge({ recalled: { ...TOLD, update } }).barred).toBeNull();
});

test('a pin overrules age and memory; a block overrules the pin', () => {
  expect(judge({ articles: [old], recalled: TOLD, desk: { pins } }).barred).toBeNull();
  expect(judge({ desk: { pins, blocks } }).barred).toBe('desk-block');
});

test.each([
  ['an opinion', { section: 'Opinion' }],
  ['a story that nobody dated', { articles: [anArticle({ id: 'a', publishedAt: null })] }],
  [
    'a page whose text is about something else',
    {
      articles: [
        anArticle({
          id: 'a',
          title: 'Giving Ukraine fighter jets carries colossal risks for the West',
          body: 'A ferry ran aground off Port Merrow at dawn.\nWeather\nRain will reach the coast by noon.\nSport\nThe harbour club won its match.',
        }),
      ],
    },
  ],
  ['a live page', { articles: [anArticle({ id: 'a', title: 'Live updates: ferry aground' })] }],
])('%s of one publisher is placed after the others, unless the desk boosts it', (_, facts) => {
  const boosts = [{ article: 'a', factor: 1.5 }];

  expect(judge().standsBack).toBe(false);
  expect(judge(facts).standsBack).toBe(true);
  expect(judge({ ...facts, desk: { boosts } }).standsBack).toBe(false);
});

test('where hardly anything has a date, a story without one is ranked like any other', () => {
  const articles = [anArticle({ id: 'a', publishedAt: null })];

  expect(judge({ articles, datesAreUsual: false }).standsBack).toBe(false);
});

test('an opinion published by two publishers is ranked like any story', () => {
  const articles = ['Post', 'Wire'].map((publisher) => anArticle({ id: publisher, publisher }));

  expect(judge({ articles, section: 'Opinion' }).standsBack).toBe(false);
});

test('a story of life and death may lead although it is only likely that the others tell it', () => {
  const told = (title: string, body: string) =>
    judge({
      articles: ['Post', 'Wire'].map((publisher) => anArticle({ id: publisher, publisher, title, body })),
      sure: 1,
    }).isCorroborated;

  expect(told('Bridge collapse kills four', 'Four people died when the bridge fell.')).toBe(true);
  expect(told('Bridge reopens', 'Trains cross the bridge again from Monday.')).toBe(false);
});

test('three publishers of which two can be expected to tell a story are enough, and two that may are not', () => {
  const told = (publishers: readonly string[], expected: number) =>
    judge({
      articles: publishers.map((publisher) => anArticle({ id: publisher, publisher })),
      ...{ sure: 1, expected },
    }).isCorroborated;

  expect(told(['Post', 'Wire', 'Radio'], 2)).toBe(true);
  expect(told(['Post', 'Wire', 'Radio'], 1.9)).toBe(false);
  expect(told(['Post', 'Wire'], 1.7)).toBe(false);
});

test('a story is as grave as the gravest of its headlines, whoever speaks for it', () => {
  const told = (...titles: readonly string[]) =>
    judge({
      articles: titles.map((title, i) =>
        anArticle({ id: `${i}`, publisher: `Post ${i}`, title, body: 'Six died.' }),
      ),
    });

  expect(told('Firm had asked for a delay', 'Ferry fire kills six').isGrave).toBe(true);
  expect(told('Firm had asked for a delay', 'Ferry fire put out').isGrave).toBe(false);
  expect(told('Firm had asked for a delay', 'Opinion: Ferry fire kills six').isGrave).toBe(false);
});

test('how one newsroom shows a story matters less the more publishers report it', () => {
  const prominence = (publishers: readonly string[]) =>
    judge({
      articles: publishers.map((publisher) => anArticle({ id: publisher, publisher })),
      section: 'Sport',
    }).score.prominence;
  const alone = prominence(['Post']);

  expect(alone).toBeLessThan(1);
  expect(prominence(['Post', 'Wire'])).toBeCloseTo(Math.sqrt(alone));
  expect(prominence(['Post', 'Wire', 'Radio'])).toBeCloseTo(Math.cbrt(alone));
});

test('less novelty lowers the score, and the desk’s boost raises it', () => {
  const boosts = [{ article: 'a', factor: 2 }];
  const plain = judge().score.total;

  expect(judge({ recalled: TOLD }).score.total).toBeCloseTo(plain * 0.2);
  expect(judge({ desk: { boosts } }).score.total).toBeCloseTo(plain * 2);
});

test('the article with the new facts leads an update', () => {
  const articles = ['Post', 'Wire'].map((publisher) => anArticle({ id: publisher, publisher }));
  const sentences = [{ text: 'The crew was found on Sunday.', article: 'Wire', publisher: 'Wire' }];

  const { story } = judge({
    articles,
    recalled: { ...TOLD, update: { since: '2026-11-21', isCorrection: false, sentences } },
  });

  expect(story.lead.id).toBe('Wire');
  expect(story.articles.map(({ id }) => id)).toEqual(['Wire', 'Post']);
  expect(story.coverage.map(({ publisher }) => publisher)).toEqual(['Wire', 'Post']);
});

test('a publisher’s many articles raise a story only where the batch is its own', () => {
  const articles = Array.from({ length: 9 }, (_, i) =>
    anArticle({ id: `a${i}`, publisher: 'Post', body: 'word '.repeat(300) }),
  );

  expect(judge({ articles, isOneNewsroom: true }).score.prominence).toBeGreaterThan(1);
  expect(judge({ articles }).score.prominence).toBe(1);
});

test('in its first day a warning loses nothing by its age, and no other story of one publisher does so', () => {
  const at = '2026-11-21T10:00:00.000Z';
  const warns = anArticle({
    id: 'a',
    at,
    title: 'Town told not to drink tap water',
    body: 'Do not drink it.',
  });
  const other = anArticle({ id: 'b', at, title: 'Town opens a bridge', body: 'It is open.' });

  expect(judge({ articles: [warns] }).score.freshness).toBe(1);
  expect(judge({ articles: [other] }).score.freshness).toBeLessThan(1);
});

test('in one newsroom, what three of its articles tell loses nothing in its first day; of several newsrooms none does so', () => {
  const at = '2026-11-21T10:00:00.000Z';
  const own = (count: number) =>
    Array.from({ length: count }, (_, i) => anArticle({ id: `a${i}`, publisher: 'Post', at }));

  expect(judge({ articles: own(3), isOneNewsroom: true }).score.freshness).toBe(1);
  expect(judge({ articles: own(2), isOneNewsroom: true }).score.freshness).toBeLessThan(1);
  expect(judge({ articles: own(3) }).score.freshness).toBeLessThan(1);
  const older = own(3).map((article) => ({
    ...article,
    publishedAt: { ...article.publishedAt, at: '2026-11-20T22:00:00.000Z' } as Article['publishedAt'],
  }));
  expect(judge({ articles: older, isOneNewsroom: true }).score.freshness).toBeLessThan(1);
});
