import { expect, test } from 'vitest';
import { closestToMemory } from '../../lib/select/memory/closest-to-memory.ts';
import { recallStories } from '../../lib/select/memory/recall-stories.ts';
import { rememberStory } from '../../lib/select/memory/story-memory.ts';
import { EVENTS } from './a-week-of-news.ts';
import { anArticle } from './articles.ts';

const familyOf = ({ publisher }: { publisher: string | null }) => {
  return {
    family: `${publisher}`,
    publisher: `${publisher}`,
    named: true,
    independent: publisher !== 'Aggregator',
  };
};
const articleOf = (event: number, telling: number, publisher = 'Morning Wire', day = 16) => {
  const { title = '', body = '' } = EVENTS[event]?.tellings[telling] ?? {};
  return anArticle({ id: `${event}-${telling}`, publisher, title, body, at: `2026-11-${day}T04:00:00.000Z` });
};
const memory = [
  {
    id: '2026-11-16',
    stories: EVENTS.map((_, event) => rememberStory([articleOf(event, 0)], [], [])),
  },
];

test('a printed story is recognised in another outlet’s words; a new story is not', () => {
  const stranger = anArticle({
    title: 'Orchard growers press their last cider',
    body: 'The orchard growers of Elm Valley pressed the last apples of the season and closed the hall.',
  });

  const recalled = recallStories([[articleOf(2, 1, 'Evening Star', 17)], [stranger]], memory, familyOf);

  expect(recalled.map((one) => one?.since ?? null)).toEqual(['2026-11-16', null]);
});

test('the longer ago a story was printed, the closer a match must be', () => {
  const likeness = [17, 19, 21].map((day) => {
    const [recalled] = recallStories([[articleOf(4, 1, 'Evening Star', day)]], memory, familyOf);
    return recalled?.likeness ?? 0;
  });

  expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
  expect(new Set(likeness).size).toBe(3);
});

test('a printed article is recognised by its address, whatever it says now', () => {
  const [remembered] = memory[0]?.stories ?? [];
  const rewritten = anArticle({
    id: 'other-id',
    url: remembered?.urls[0] ?? '',
    title: 'Something else altogether',
  });

  const [recalled] = recallStories([[rewritten]], memory, familyOf);

  expect(recalled).toMatchObject({ since: '2026-11-16', likeness: 1, newFacts: [], update: null });
});

test('on a large day the stories closest to memory are compared, so that no printed one is missed', () => {
  const strangers = Array.from({ length: 50 }, (_, i) => [
    { ...articleOf(0, 0), title: `Parish ${i} plants lime trees`, paragraphs: [] },
  ]);
  const today = [...strangers, [articleOf(3, 2)], ...strangers];

  expect(
    closestToMemory(
      today.map((story) => story.map((article) => ({ ...article, publishedAt: null }))),
      memory.flatMap(({ stories }) => stories.map(({ tellings }) => tellings)),
      10,
    ),
  ).toContain(50);
});
