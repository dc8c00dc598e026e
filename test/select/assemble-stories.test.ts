import { expect, test } from 'vitest';
import { selectConfig } from '../../lib/contract/config/select.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { assembleStories } from '../../lib/select/assemble-stories.ts';
import { deskRules } from '../../lib/select/desk/desk-rules.ts';
import { prepareArticles } from '../../lib/select/prepare-articles.ts';
import { AS_OF, anArticle } from './articles.ts';

function assemble(...articles: Parameters<typeof prepareArticles>[0]) {
  const policy = { ...selectConfig.parse({}), languages: null, asOf: AS_OF, timeZone: 'Europe/London' };
  return assembleStories(prepareArticles(articles, deskRules(EMPTY_DESK, articles), policy));
}

const DAM =
  'Thirty people died when the old dam above Karst burst after a week of rain, rescuers said on Sunday.';
const dam = (publisher: string, facts = {}) =>
  anArticle({
    id: `dam-${publisher}`,
    publisher,
    title: 'Dam bursts above Karst, thirty dead',
    body: `${DAM} ${publisher} reporters saw it.`,
    ...facts,
  });
const opera = anArticle({
  id: 'opera',
  publisher: 'Stage',
  title: 'Opera house reopens in Velm',
  body: 'The opera house of Velm opens its doors again after nine years of repairs to its roof.',
});

test('articles of one event make a story, with its independent families in the order of the articles', () => {
  const stories = assemble(
    dam('Post'),
    dam('Wire', { body: 'Rescuers in Karst counted thirty dead after the dam burst in the rain on Sunday.' }),
    opera,
  );
  expect(stories.map(({ story }) => story.articles.map(({ id }) => id).toSorted())).toEqual([
    ['dam-Post', 'dam-Wire'],
    ['opera'],
  ]);
  expect(stories[0]?.story.coverage.map(({ publisher }) => publisher).toSorted()).toEqual(['Post', 'Wire']);
});

test('a copy belongs to its story but adds no coverage', () => {
  const body = `${DAM} It was the worst flood in the valley for a hundred years, and the water took two bridges with it.`;
  const [one] = assemble(dam('Post', { body }), dam('Echo', { body }), opera).filter(({ story }) =>
    story.articles.some(({ id }) => id.startsWith('dam')),
  );
  expect(one?.story.copies).toHaveLength(1);
  expect(one?.copied).toHaveLength(1);
  expect(one?.story.coverage).toHaveLength(1);
});

test('a story is about its titles twice as much as about its leads', () => {
  const [story] = assemble(
    anArticle({ id: 'a', title: 'Zebra quagga', body: 'Yonder xylophone.' }),
    anArticle({ id: 'b', title: 'Opera reopens', body: 'Velm roof.' }),
  ).filter(({ story: { id } }) => id !== '');
  const weights = [...(story?.bag.values() ?? [])].toSorted((x, y) => y - x);
  expect(story?.bag.size).toBe(4);
  expect((weights[0] ?? 0) / (weights[3] ?? 1)).toBeCloseTo(1 + Math.log(2));
  expect(weights[1]).toBeCloseTo(weights[0] ?? 0);
});

test('a service is a story by itself, and takes no article of an event with it', () => {
  const title = 'Weather forecast for Sunday';
  const body = 'Rain in the north and sun in the south on Sunday, with fifteen degrees at noon.';
  const stories = assemble(
    anArticle({ id: 'w1', publisher: 'Post', title, body, section: 'Weather forecast' }),
    anArticle({
      id: 'w2',
      publisher: 'Wire',
      title,
      body: `${body} Fog is possible in the harbour at dawn.`,
      section: 'Weather forecast',
    }),
  );
  expect(stories.every(({ story }) => story.articles.length === 1)).toBe(true);
});

test('an article is as similar to itself as can be, and the lead is always sure', () => {
  const [story] = assemble(dam('Post'), opera);
  if (story === undefined) throw new Error('no story');
  expect(story.similarity(story.story.lead, story.story.lead)).toBe(1);
  expect(story.sure).toContain(story.story.lead);
});
