import { expect, test } from 'vitest';
import { prominenceOf } from '../../lib/select/ranking/prominence.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';

const policy = { sectionOrder: ['Politics', 'Local', 'Sport'] };
const plain = anArticle({ id: 'plain' });
const prominence = (articles = [plain], section: string | null = null) =>
  prominenceOf(articles, section, policy);

test('an earlier section counts more than a later one, and an unlisted one is in between', () => {
  const [politics = 0, local = 0, sport = 0, none = 0] = ['Politics', 'local', 'Sport', null].map((section) =>
    prominence([plain], section),
  );

  expect(politics).toBeGreaterThan(local);
  expect(local).toBeGreaterThan(sport);
  expect(none).toBeGreaterThan(sport);
  expect(none).toBeLessThan(politics);
});

test.each([
  ['a longer text', [anArticle({ id: 'long', body: 'word '.repeat(300) })], [plain]],
  [
    'a picture',
    [anArticle({ id: 'pic', picture: { url: 'https://post.example/1.jpg', alt: '', credit: null } })],
    [plain],
  ],
  ['a second article about the event', [plain, anArticle({ id: 'more' })], [plain]],
  [
    'a headline that says what happened',
    [anArticle({ id: 'a', title: 'Bridge reopens to trains' })],
    [anArticle({ id: 'b', title: 'Why the bridge reopens to trains' })],
  ],
  [
    'a headline about a crime',
    [anArticle({ id: 'a', title: 'Two arrested after bridge theft' })],
    [anArticle({ id: 'b', title: 'Two bridges shine after winter' })],
  ],
  [
    'a headline about a government in another language',
    [anArticle({ id: 'a', title: 'Minister sperrt die Brücke', language: 'de' })],
    [anArticle({ id: 'b', title: 'Künstler bemalt die Brücke', language: 'de' })],
  ],
  [
    'a death in headline and opening',
    [anArticle({ id: 'a', title: 'Two dead as bridge collapses', body: 'Two people died at the bridge.' })],
    [anArticle({ id: 'b', title: 'Two dead as bridge collapses', body: 'Two people sang at the bridge.' })],
  ],
  [
    'a higher place in the feed',
    [anArticle({ id: 'top', origin: { key: 'feed.xml', etag: '', position: 1, format: 'feed' } })],
    [anArticle({ id: 'low', origin: { key: 'feed.xml', etag: '', position: 9, format: 'feed' } })],
  ],
])('%s counts more', (_, better, worse) => {
  expect(prominence(better)).toBeGreaterThan(prominence(worse));
});

const PICTURE = { url: 'https://post.example/1.jpg', alt: '', credit: null };
const full = { id: 'full', body: 'word '.repeat(300), picture: PICTURE };
const inFeed = (position: number) =>
  anArticle({ ...full, id: `${position}`, origin: { key: 'f.xml', etag: '', position, format: 'feed' } });

test.each([
  ['a long, illustrated article in the first section', [anArticle(full)], 'Politics', 1],
  ['the section in the middle', [anArticle(full)], 'Local', 0.75],
  ['the last section', [anArticle(full)], 'Sport', 0.5],
  ['a section that the order does not list', [anArticle(full)], 'Weather', 0.85],
  ['half the length', [anArticle({ ...full, body: 'word '.repeat(150) })], 'Politics', 0.9],
  ['twice the length', [anArticle({ ...full, body: 'word '.repeat(600) })], 'Politics', 1],
  ['no picture', [anArticle({ ...full, picture: null })], 'Politics', 0.95],
  ['the first place of a feed', [inFeed(1)], 'Politics', 1],
  ['the eleventh', [inFeed(11)], 'Politics', 0.95],
  ['the twenty-first and any later one', [inFeed(41)], 'Politics', 0.9],
  ['the best place of two articles', [inFeed(41), inFeed(1)], 'Politics', 1 + Math.log(2) / 2],
  [
    'a late line of a file that is no feed',
    [anArticle({ ...full, origin: { key: 'a.jsonl', etag: '', position: 41, format: 'json' } })],
    'Politics',
    1,
  ],
  [
    'a picture with any of the articles',
    [anArticle({ ...full, picture: null }), anArticle(full)],
    'Politics',
    1 + Math.log(2) / 2,
  ],
  ['no article', [], 'Politics', 1],
])('%s counts exactly', (_, articles, section, factor) => {
  expect(prominence(articles, section)).toBeCloseTo(factor, 10);
});

test('without an order every section counts the same, and the only one of an order counts fully', () => {
  expect(prominenceOf([anArticle(full)], 'Sport', { sectionOrder: [] })).toBe(1);
  expect(prominenceOf([anArticle(full)], 'Sport', { sectionOrder: ['Sport'] })).toBe(1);
});

const sport = anArticle({
  id: 'match',
  section: 'Sport',
  title: 'Quay Rovers beat Hill Town in the last minute',
  body: 'Quay Rovers beat Hill Town two to one with a goal in the last minute.',
  at: '2026-11-22T05:30:00.000Z',
});
const fraud = anArticle({
  id: 'mayor',
  section: 'Politics',
  title: 'Mayor charged with fraud over harbour contracts',
  body: 'The mayor was charged with fraud on Saturday over contracts for the new harbour.',
  at: '2026-11-21T23:30:00.000Z',
});

test('the length of a text that was cut off says nothing', () => {
  const teaser = anArticle({ id: 'teaser', body: 'Nine words of a text that goes on elsewhere.' });

  expect(prominence([{ ...teaser, truncated: true }])).toBeGreaterThan(prominence([teaser]));
});

/** What the prominence of the sport story counts in its score. */
const countsFor = (articles: Parameters<typeof anInput>[0]) =>
  selectStories(anInput(articles, { policy: { maxPerFamily: 9 } })).stories.find(({ members }) =>
    members.some(({ article }) => article === 'match'),
  )?.score.prominence ?? 0;

test('the section of a story that one publisher reports outweighs some hours', () => {
  const [first] = selectStories(anInput([sport, { ...fraud, publisher: 'Gull', url: null }])).picks;

  expect(first?.story.lead.id).toBe('mayor');
});

test('prominence counts less for a story of several publishers', () => {
  const copyless = { ...sport, id: 'radio', publisher: 'Radio', body: 'Rovers won', url: null };

  const both = countsFor([
    sport,
    { ...copyless, paragraphs: ['Quay Rovers won two to one against Hill Town late on.'] },
  ]);
  expect(both).toBeGreaterThan(countsFor([sport]));
  expect(both).toBeLessThan(1);
});

test('an opinion about the dead is not the news of them', () => {
  const told = { id: 'a', body: 'Nine people died at the bridge.' };
  const [opinion, news] = [
    prominence([anArticle({ ...told, title: 'Opinion: nine dead and nobody asks why' })]),
    prominence([anArticle({ ...told, title: 'Nine dead as bridge collapses' })]),
  ];
  expect(opinion).toBeLessThan(news);
});
