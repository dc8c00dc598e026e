import { expect, test } from 'vitest';
import type { SelectConfig } from '../../lib/contract/config/select.ts';
import type { Article } from '../../lib/domain/article.ts';
import { rememberStory } from '../../lib/select/memory/story-memory.ts';
import { whyFirst } from '../../lib/select/report/why.ts';
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

const family = (name: string) => ({ family: name, publisher: name, named: true });
function ranked(
  id: string,
  total: number,
  by: readonly string[],
  pinned = false,
): Parameters<typeof whyFirst>[0] {
  const lead = anArticle({ id });
  return {
    story: {
      ...{ id, lead, articles: [lead], copies: [], coverage: by.map(family) },
      ...{ firstSeenAt: lead.arrivedAt, firstSeenPrecision: 'instant' },
    },
    isCorroborated: by.length > 1,
    sureCoverage: by.map(family),
    kind: 'news',
    score: { coverage: 1, freshness: 1, sources: 1, prominence: 1, novelty: 1, desk: 1, total },
    wishes: {
      ...{ blocked: false, pin: pinned ? { order: 0, position: 1 } : null, boost: 1 },
      ...{ headline: null, section: null, picture: undefined, sentence: null },
    },
  };
}

test('the report says in words why the lead leads, and why a story that scores more does not', () => {
  const [lead, more, less] = [
    ranked('a', 0.5, ['Post', 'Echo']),
    ranked('b', 0.6, ['Wire']),
    ranked('c', 0.4, ['Radio']),
  ];

  expect(whyFirst(lead, lead)).toBe(
    ' · leads: the best news that surely has two publishers (2 publishers surely tell it)',
  );
  expect(whyFirst(more, lead)).toBe(' · cannot lead: it does not surely have two publishers');
  expect(whyFirst(less, lead)).toBe('');
  expect(whyFirst(ranked('d', 0.6, ['Wire', 'Post']), lead)).toBe(
    ' · does not lead: stories of its section lead only by a clear margin',
  );
  expect(whyFirst(more, more)).toBe(' · leads: the best news; no story surely has two publishers');
  const pinned = ranked('p', 0.1, ['Post'], true);
  expect([whyFirst(pinned, pinned), whyFirst(more, pinned)]).toEqual(['', '']);
});
