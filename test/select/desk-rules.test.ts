import { describe, expect, test } from 'vitest';
import { type Desk, EMPTY_DESK } from '../../lib/domain/desk.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';

const TITLES = [
  'Lighthouse sold to a poet',
  'Rink opens a month early',
  'Violin found in a cellar',
  'Owls return to the mill',
];
const ARTICLES = TITLES.map((title, i) => {
  const at = `2026-11-22T0${4 - i}:00:00.000Z`;
  return anArticle({
    id: `a${i}`,
    publisher: `Outlet ${i}`,
    title,
    body: `${title}, and ${i + 3} people came to see.`,
    at,
  });
});
const headlines = (desk: Partial<Desk>, policy = {}) =>
  selectStories(anInput(ARTICLES, { desk: { ...EMPTY_DESK, ...desk }, policy })).picks.map(
    ({ headline }) => headline,
  );

test('without instructions the newest of equals comes first', () => {
  expect(headlines({})).toEqual(TITLES);
});

test('pins come first, in the desk’s order, and pass every cap', () => {
  const pins = [{ article: 'a3' }, { article: 'articles/a2.json' }];

  expect(headlines({ pins }, { maxStories: 2, maxPerSection: 1 })).toEqual([TITLES[3], TITLES[2]]);
});

test('a pin with a position gets that position', () => {
  expect(headlines({ pins: [{ article: 'a3', position: 2 }] })).toEqual([
    TITLES[0],
    TITLES[3],
    TITLES[1],
    TITLES[2],
  ]);
});

test('a blocked story, publisher or phrase never appears, even when pinned', () => {
  const blocks: Desk['blocks'] = [
    { kind: 'story', article: 'a0' },
    { kind: 'publisher', publisher: 'outlet 1' },
    { kind: 'phrase', phrase: 'VIOLIN' },
  ];

  expect(headlines({ blocks, pins: [{ article: 'a0' }, { article: 'a1' }] })).toEqual([TITLES[3]]);
});

test.each([
  ['its registrable domain', 'outlet1.example'],
  ['the outlet’s name, in any case', 'OUTLET 1'],
])('a publisher is blocked by %s, and counts no more as coverage', (_, publisher) => {
  expect(headlines({ blocks: [{ kind: 'publisher', publisher }] })).toEqual(TITLES.toSpliced(1, 1));
});

test.each([
  ['only the headline has', 'open a month early'],
  ['only the text has', '5 people came'],
])('a phrase that %s blocks the article', (_, phrase) => {
  const articles = ARTICLES.map((article, i) =>
    i === 1 ? { ...article, title: 'Rinks open a month early' } : article,
  );
  const desk = { ...EMPTY_DESK, blocks: [{ kind: 'phrase' as const, phrase }] };
  expect(selectStories(anInput(articles, { desk })).picks).toHaveLength(3);
});

test('a pinned story is marked as pinned, and no other', () => {
  const desk = { ...EMPTY_DESK, pins: [{ article: 'a2' }] };
  const { picks } = selectStories(anInput(ARTICLES, { desk }));
  expect(picks.map(({ pinned }) => pinned)).toEqual([true, false, false, false]);
});

test('the last of two instructions for one story wins', () => {
  const headlines = ['The first', 'The last'].map((headline) => ({ article: 'a0', headline }));
  const sections = ['World', 'Culture'].map((section) => ({ article: 'a0', section }));
  const { picks } = selectStories(anInput(ARTICLES, { desk: { ...EMPTY_DESK, headlines, sections } }));
  expect(picks.find(({ story }) => story.lead.id === 'a0')).toMatchObject({
    headline: 'The last',
    section: 'Culture',
  });
});

test('the summary begins with the desk’s sentence', () => {
  const articles = [
    anArticle({
      id: 'a',
      title: TITLES[0],
      body: `${TITLES[0]} for a song.\nThe poet will read there on Sundays.`,
    }),
  ];
  const sentences = [{ article: 'a', sentence: 'The poet will read there on Sundays.' }];
  const [lead] = selectStories(anInput(articles, { desk: { ...EMPTY_DESK, sentences } })).picks;
  expect(lead?.summary[0]?.text).toBe('The poet will read there on Sundays.');
});

test('a boost multiplies the score, and the report shows it', () => {
  const desk = { ...EMPTY_DESK, boosts: [{ article: 'a3', factor: 3 }] };

  const [lead] = selectStories(anInput(ARTICLES, { desk })).stories;

  expect(lead).toMatchObject({ headline: TITLES[3], score: { desk: 3 } });
  expect(lead?.why).toContain('desk × 3');
});

test('the desk’s headline is printed, and the article stays the same', () => {
  const desk = { ...EMPTY_DESK, headlines: [{ article: 'a0', headline: 'A poet buys the lighthouse' }] };

  const [lead] = selectStories(anInput(ARTICLES, { desk })).picks;

  expect(lead?.headline).toBe('A poet buys the lighthouse');
  expect(lead?.story.lead.title).toBe(TITLES[0]);
});

test('a reference to no article of the day is reported', () => {
  const desk = { ...EMPTY_DESK, pins: [{ article: 'gone' }] };

  expect(selectStories(anInput(ARTICLES, { desk })).notices).toEqual([
    'desk: pin "gone" names no article of this edition',
  ]);
});

test('a phrase that blocks nothing is reported, one that blocks an article is not', () => {
  const blocks: Desk['blocks'] = [
    { kind: 'phrase', phrase: 'violin' },
    { kind: 'phrase', phrase: 'sponsored' },
  ];

  expect(selectStories(anInput(ARTICLES, { desk: { ...EMPTY_DESK, blocks } })).notices).toEqual([
    'desk: block of the phrase "sponsored" matches no article of this edition',
  ]);
});

test('a blocked publisher without articles is reported; one with articles is not, even if something else blocks them too', () => {
  const [{ publisher = null } = {}] = ARTICLES;
  const blocks: Desk['blocks'] = [
    { kind: 'phrase', phrase: 'violin' },
    ...ARTICLES.map((article) => ({ kind: 'publisher' as const, publisher: article.publisher ?? '' })),
    { kind: 'publisher', publisher: 'The Nowhere Gazette' },
  ];

  expect(publisher).not.toBeNull();
  expect(selectStories(anInput(ARTICLES, { desk: { ...EMPTY_DESK, blocks } })).notices).toEqual([
    'The desk’s blocks left no story for this edition.',
    'desk: block of the publisher "The Nowhere Gazette" matches no article of this edition',
  ]);
});

describe('in a file of several articles', () => {
  const wire = ARTICLES.map((article, i) => ({
    ...article,
    origin: { ...article.origin, key: 'wire.jsonl', position: i + 1 },
  }));
  const selected = (desk: Partial<Desk>) =>
    selectStories(anInput(wire, { desk: { ...EMPTY_DESK, ...desk } }));

  test('its key pins nothing, and the report names the articles to choose from', () => {
    const { picks, notices } = selected({ pins: [{ article: 'wire.jsonl', position: 1 }] });

    expect(picks.some(({ pinned }) => pinned)).toBe(false);
    expect(notices).toEqual([
      'desk: pin "wire.jsonl" names a file of 4 articles; name one: wire.jsonl#1, wire.jsonl#2, wire.jsonl#3, wire.jsonl#4',
    ]);
  });

  test('key and position name one article', () => {
    const { picks, notices } = selected({ pins: [{ article: 'wire.jsonl#3' }] });

    expect(picks[0]?.headline).toBe(TITLES[2]);
    expect(notices).toEqual([]);
  });
});
