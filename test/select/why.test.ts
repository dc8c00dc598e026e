import { describe, expect, test } from 'vitest';
import type { SelectConfig } from '../../lib/contract/config/select.ts';
import type { Article } from '../../lib/domain/article.ts';
import { rememberStory } from '../../lib/select/memory/story-memory.ts';
import { whyFirst, whyOf } from '../../lib/select/report/why.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';
import { type JudgedStory, judgedStory } from './judged-story.ts';

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

describe('the line that an editor reads first', () => {
  const line = (about: Partial<JudgedStory> = {}) => whyOf(judgedStory(about));
  const plain = judgedStory();

  test('says how many publishers tell it and when it was first seen, and nothing that is as usual', () => {
    expect(line()).toBe('1 publisher · first seen 2026-11-22 04:00 UTC');
  });

  test('names a day alone where no hour is known, and no date where there is none', () => {
    const time = (firstSeenPrecision: 'day' | 'unknown') => ({ ...plain.time, firstSeenPrecision });
    expect(line({ time: time('day') })).toContain('first seen 2026-11-22');
    expect(line({ time: time('day') })).not.toContain('UTC');
    expect(line({ time: time('unknown') })).toBe('1 publisher · undated');
  });

  test('says how old it is from a whole day on', () => {
    expect(line({ ageHours: 23.9 })).not.toContain('d old');
    expect(line({ ageHours: 24 })).toContain('1 d old');
    expect(line({ ageHours: 49 })).toContain('2 d old');
  });

  test('says why it is placed after the others', () => {
    const back = (kind: JudgedStory['kind']) => line({ standsBack: true, kind });
    expect(back('news')).toContain('placed after the others: an opinion, undated, a live page');
    expect(back('service')).toContain('placed after the others: a service');
    expect(back('paid')).toContain('placed after the others: paid content');
  });

  test('names what the desk and the config changed', () => {
    expect(line({ wishes: { ...plain.wishes, pin: { order: 0, position: 1 }, boost: 2 } })).toContain(
      'pinned by the desk · desk × 2',
    );
    expect(line({ score: { ...plain.score, sources: 1.5 } })).toContain('source weight 1.5');
    expect(line({ isBreaking: true })).toContain('too new for the other publishers, counts as two');
  });

  test('says when it was printed before, and names six new facts at most', () => {
    const recalled = (newFacts: string[], update: object | null = null) =>
      line({
        recalled: {
          ...{ since: '2026-11-21', likeness: 0.874, newFamilies: [], newFacts, novelty: 1 },
          update: update as never,
        },
      });
    expect(recalled([])).toContain('printed on 2026-11-21 (87% sure)');
    expect(recalled([])).not.toContain('new:');
    expect(recalled(['a', 'b'], {})).toContain(
      'update of the story printed on 2026-11-21 (87% sure), new: a, b',
    );
    expect(recalled(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])).toContain('new: a, b, c, d, e, f and 2 more');
  });

  test('counts unnamed texts apart, and says when nobody independent tells it', () => {
    const told = (...named: boolean[]) => {
      const coverage = named.map((isNamed, i) => ({ family: `${i}`, publisher: `${i}`, named: isNamed }));
      return line({ story: { ...plain.story, coverage } });
    };
    expect(told(true, true, false)).toContain('2 publishers and 1 unnamed text');
    expect(told(false, false)).toContain('2 unnamed texts');
    expect(told()).toContain('no independent publisher');
  });
});
