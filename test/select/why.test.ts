import { expect, test } from 'vitest';
import type { SelectConfig } from '../../lib/contract/config/select.ts';
import type { Article } from '../../lib/domain/article.ts';
import { rememberStory } from '../../lib/select/memory/story-memory.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';

test('the report says by how much a story missed, unless none was taken', () => {
  const articles = [
    anArticle({ id: 'fire', title: 'Ferry fire', body: 'A ferry burned off the pier of Sallow.' }),
    anArticle({
      id: 'baths',
      title: 'Baths reopen',
      body: 'Swimmers return to the harbour by midsummer.',
      at: '2026-11-21T12:00:00.000Z',
    }),
  ];
  const missed = (policy: Partial<SelectConfig>) =>
    selectStories(anInput(articles, { policy }))
      .stories.filter(({ placement }) => placement === 'missed')
      .map(({ why }) => why);

  expect(missed({ maxStories: 1 }).join()).toMatch(
    /the edition was full, 0\.\d+ short of the last one taken/,
  );
  const quiet = missed({ scoreFloor: 9 });
  expect(quiet).toHaveLength(2);
  expect(quiet.join()).not.toContain('short of');
});

test('one publisher is singular; none and several are plural', () => {
  const body = 'A ferry burned off the pier of Sallow, and all 212 passengers were brought ashore unhurt.';
  const told = anArticle({ id: 'told', title: 'Ferry burns off the pier of Sallow', body });
  const memory = [{ id: '2026-11-21', stories: [rememberStory([told], [], [])] }];
  const detailOf = (article: Article) => selectStories(anInput([article], { memory })).decisions[0]?.detail;

  expect(detailOf(told)).toContain('; 0 new publishers and 0 new facts since');
  const fresh = {
    ...told,
    id: 'fresh',
    url: null,
    paragraphs: [body, 'Nobody has yet told why the captain, named Rolf, left so late.'],
  };
  expect(detailOf(fresh)).toContain('; 1 new publisher and 1 new fact since');
});
