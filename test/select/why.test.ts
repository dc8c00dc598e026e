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

const named = (names: readonly string[]) =>
  names.map((name) => ({ family: name, publisher: name, named: true }));

function ranked(id: string, total: number, about: Partial<JudgedStory> = {}): JudgedStory {
  const one = judgedStory({}, [anArticle({ id })]);
  return { ...one, score: { ...one.score, total }, ...about };
}

describe('the report says in words why the lead leads, and why a story that scores more does not', () => {
  const two = { isCorroborated: true, sureCoverage: named(['Post', 'Echo']) };
  const first = (by: object, one = ranked('a', 0.5, by)) => ({
    one,
    lead: { story: one, because: 'corroborated' } as const,
  });

  test('the best that two publishers report leads over a single publisher’s that scores more', () => {
    const { one, lead } = first(two);
    expect(whyFirst(one, lead)).toBe(
      ' · leads: the best news story that two publishers clearly report (2 publishers)',
    );
    expect(whyFirst(ranked('b', 0.6), lead)).toBe(
      ' · cannot lead: it is not clear that two publishers report it',
    );
    expect(whyFirst(ranked('c', 0.4), lead)).toBe('');
    expect(whyFirst(ranked('d', 0.6, { standsBack: true }), lead)).toBe('');
  });

  test('a disaster leads although its second publisher is only probable', () => {
    const { one, lead } = first({ isCorroborated: true, sureCoverage: named(['Post']) });
    expect(whyFirst(one, lead)).toBe(
      ' · leads: a death, a disaster, or a head of state, which two publishers probably report',
    );
  });

  test('a single publisher’s count of the dead leads over what two report', () => {
    const story = ranked('a', 2);
    expect(whyFirst(story, { story, because: 'grave' })).toBe(
      ' · leads: its headline counts several dead, and it scores more than the best story that two publishers report',
    );
  });

  test('one publisher’s politics leads over a match that two report and that scores a little more', () => {
    const story = ranked('a', 1);
    const lead = { story, because: 'late-section', section: 'Sport' } as const;
    expect(whyFirst(story, lead)).toBe(
      ' · leads: the best story in Sport scored higher, but not by a quarter',
    );
    expect(whyFirst(ranked('b', 1.1, two), lead)).toBe(
      ' · does not lead: only the first sections lead without a clear margin',
    );
  });

  test('the highest score leads where no story has two publishers', () => {
    const story = ranked('a', 1);
    expect(whyFirst(story, { story, because: 'best-news' })).toBe(
      ' · leads: the highest score; no story above the floor is clearly reported by two publishers',
    );
  });

  test('a pin needs no other reason', () => {
    const pin = { instructions: { ...judgedStory().instructions, pin: { order: 0, position: 1 } } };
    const { one, lead } = first({ ...two, ...pin });
    expect([whyFirst(one, lead), whyFirst(ranked('b', 0.6), lead)]).toEqual(['', '']);
    expect(whyFirst(ranked('b', 0.6, pin), first(two).lead)).toBe('');
  });
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
    expect(back('news')).toContain('placed after the others: undated');
    expect(line({ standsBack: true, section: 'Opinion' })).toContain('placed after the others: an opinion');
    const live = judgedStory({ standsBack: true, section: 'Opinion' }, [
      anArticle({ title: 'Live updates: storm at the pier' }),
    ]);
    expect(whyOf(live)).toContain('placed after the others: an opinion, a live page');
    expect(back('service')).toContain('placed after the others: a service item');
    expect(back('paid')).toContain('placed after the others: paid content');
  });

  test('names what the desk and the config changed', () => {
    expect(
      line({ instructions: { ...plain.instructions, pin: { order: 0, position: 1 }, boost: 2 } }),
    ).toContain('pinned by the desk · desk × 2');
    expect(line({ score: { ...plain.score, sources: 1.5 } })).toContain('source weight 1.5');
    expect(line({ isBreaking: true })).toContain(
      'breaking: too new for other publishers to have it, so it counts as two',
    );
  });

  test('says when it was printed before, and names six new facts at most', () => {
    const recalled = (newFacts: string[], update: object | null = null) =>
      line({
        recalled: {
          ...{ since: '2026-11-21', likeness: 0.874, newFamilies: [], newFacts, novelty: 1 },
          update: update as never,
        },
      });
    expect(recalled([])).toContain('printed on 2026-11-21 (87% likely)');
    expect(recalled([])).not.toContain('new:');
    expect(recalled(['a', 'b'], {})).toContain(
      'update of a story printed on 2026-11-21 (87% likely), new: a, b',
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
