import { expect, test } from 'vitest';
import { selectConfig } from '../../lib/contract/config/select.ts';
import type { PublisherFamily } from '../../lib/domain/story.ts';
import { type Candidate, type PlacePolicy, placeStories } from '../../lib/select/picking/place-stories.ts';
import { anArticle } from './articles.ts';

const family = (name: string): PublisherFamily => ({ family: name, publisher: name, named: true });

/** A story told by these publishers; each is about something else unless told otherwise. */
function aCandidate(
  id: string,
  total: number,
  {
    by = [id],
    topic = id,
    ...facts
  }: Partial<Pick<Candidate, 'section' | 'kind' | 'standsBack' | 'isBreaking' | 'isGrave'>> & {
    by?: readonly string[];
    topic?: string;
    pin?: number | 'finally' | null;
  } = {},
): Candidate {
  const lead = anArticle({ id });
  const { pin, section = null, kind = 'news', standsBack = false } = facts;
  const { isBreaking = false, isGrave = false } = facts;
  return {
    story: {
      id,
      lead,
      articles: [lead],
      copies: [],
      coverage: by.map(family),
      firstSeenAt: lead.arrivedAt,
      firstSeenPrecision: 'instant',
    },
    score: { coverage: 1, freshness: 1, sources: 1, prominence: 1, novelty: 1, desk: 1, total },
    section,
    kind,
    isCorroborated: by.length > 1,
    standsBack,
    isBreaking,
    isGrave,
    instructions: {
      blocked: false,
      pin: pin === undefined ? null : { order: 0, position: pin },
      boost: 1,
      headline: null,
      section: null,
      picture: undefined,
      sentence: null,
    },
    bag: new Map([[topic, 1]]),
  };
}

const policy = (facts: Partial<PlacePolicy> = {}): PlacePolicy => ({ ...selectConfig.parse({}), ...facts });
const place = (candidates: readonly Candidate[], facts: Partial<PlacePolicy> = {}) => {
  const { taken, missed } = placeStories(candidates, policy(facts));
  return {
    taken: taken.map(({ candidate }) => candidate.story.id),
    placements: taken.map(({ placement }) => placement),
    missed: missed.map(({ candidate, reason }) => `${candidate.story.id}: ${reason}`),
  };
};

test('a story of two publishers leads, although one publisher’s latest story scores higher', () => {
  const { taken } = place([aCandidate('latest', 2), aCandidate('told-twice', 1, { by: ['a', 'b'] })]);

  expect(taken).toEqual(['told-twice', 'latest']);
});

test('one publisher’s count of the dead leads over a story of two publishers only if it scores more', () => {
  const twice = aCandidate('told-twice', 1, { by: ['a', 'b'] });

  expect(place([aCandidate('dead', 1.1, { isGrave: true }), twice]).taken).toEqual(['dead', 'told-twice']);
  expect(place([aCandidate('dead', 0.9, { isGrave: true }), twice]).taken).toEqual(['told-twice', 'dead']);
  const undated = aCandidate('dead', 1.1, { isGrave: true, standsBack: true });
  expect(place([undated, twice]).taken).toEqual(['told-twice', 'dead']);
});

test('two that are pinned as “And finally”: one closes the edition, and the other leads', () => {
  const [a, b] = [aCandidate('a', 5, { pin: 'finally' }), aCandidate('b', 4, { pin: 'finally' })];
  expect(place([a, b]).placements).toEqual(['lead', 'finally']);
});

test('a story that is pinned as “And finally” closes the edition, and alone it leads', () => {
  const light = aCandidate('light', 0.01, { pin: 'finally' });
  expect(place([light, aCandidate('a', 1), aCandidate('b', 0.5)]).taken).toEqual(['a', 'b', 'light']);
  expect(place([light]).taken).toEqual(['light']);
});

test('sport and culture lead only by a clear margin over the news; the report’s order of scores stays', () => {
  const both = ['a', 'b'];
  const news = aCandidate('news', 1, { by: both, section: 'World' });
  const match = (total: number) => aCandidate('match', total, { by: both, section: 'Sport' });

  expect(place([match(1.1), news]).taken).toEqual(['news', 'match']);
  expect(place([match(1.3), news]).taken).toEqual(['match', 'news']);
  expect(place([match(1.1), aCandidate('alone', 1, { section: 'World' })]).taken).toEqual(['alone', 'match']);
  expect(place([match(1.3), aCandidate('alone', 1, { section: 'World' })]).taken).toEqual(['match', 'alone']);
  expect(place([match(1.1), aCandidate('anything', 1)]).taken).toEqual(['match', 'anything']);
  expect(place([match(1.1), aCandidate('cars', 1, { section: 'Motoring' })]).taken).toEqual([
    'match',
    'cars',
  ]);
  expect(place([match(1.1), news], { sectionOrder: ['Sport', 'World'] }).taken).toEqual(['match', 'news']);
});

test('the reason why a story leads comes with it', () => {
  const both = ['a', 'b'];
  const reason = (...candidates: readonly Candidate[]) => {
    const { lead } = placeStories(candidates, policy());
    return lead === null ? null : { ...lead, story: lead.story.story.id };
  };
  const match = aCandidate('match', 1.1, { by: both, section: 'Sport' });
  const alone = aCandidate('alone', 1, { section: 'World' });
  const weak = aCandidate('weak', 0.05, { by: both });

  expect(reason(alone, aCandidate('news', 0.9, { by: both }))).toEqual({
    story: 'news',
    because: 'corroborated',
  });
  expect(reason(aCandidate('dead', 2, { isGrave: true }), match)).toEqual({
    story: 'dead',
    because: 'grave',
  });
  expect(reason(match, alone)).toEqual({ story: 'alone', because: 'late-section', section: 'Sport' });
  expect(reason(alone, weak)).toEqual({ story: 'alone', because: 'best-news' });
  expect(reason(aCandidate('forecast', 1, { kind: 'service' }))).toBeNull();
});

test('an undated text takes no place while a story over a cap is left', () => {
  const stories = [
    aCandidate('a', 0.9, { section: 'World' }),
    aCandidate('b', 0.8, { section: 'World' }),
    aCandidate('undated', 0.85, { standsBack: true }),
  ];

  expect(place(stories, { maxPerSection: 1, maxStories: 2 }).taken).toEqual(['a', 'b']);
  expect(place(stories, { maxPerSection: 1, maxStories: 3 }).taken).toEqual(['a', 'b', 'undated']);
});

test('a story below the floor does not lead, not even one of two publishers', () => {
  const { taken, missed } = place([aCandidate('one', 0.5), aCandidate('weak', 0.05, { by: ['a', 'b'] })]);

  expect({ taken, missed }).toEqual({ taken: ['one'], missed: ['weak: below-floor'] });
});

test('the best come first; opinions and undated texts of one publisher after all others', () => {
  const stories = [
    aCandidate('opinion', 0.9, { standsBack: true }),
    aCandidate('b', 0.4),
    aCandidate('a', 0.5),
  ];

  expect(place(stories).taken).toEqual(['a', 'b', 'opinion']);
});

test('the first is the lead, the next are secondaries, the rest are briefs', () => {
  const stories = ['a', 'b', 'c', 'd'].map((id, i) => aCandidate(id, 1 - i / 10));

  expect(place(stories, { secondaries: 2 }).placements).toEqual(['lead', 'secondary', 'secondary', 'brief']);
});

test.each([
  ['section', 'section-cap', { section: 'World' }, { maxPerSection: 1 }],
  ['publisher', 'family-cap', { by: ['post'] }, { maxPerFamily: 1 }],
  ['topic', 'topic-cap', { topic: 'election' }, { maxPerTopic: 1 }],
] as const)('a story over the cap of its %s gives way to a weaker one', (_, reason, shared, caps) => {
  const stories = [aCandidate('a', 0.9, shared), aCandidate('b', 0.8, shared), aCandidate('c', 0.2)];

  expect(place(stories, { ...caps, maxStories: 2 })).toMatchObject({
    taken: ['a', 'c'],
    missed: [`b: ${reason}`],
  });
});

test('a second story of one affair gives way to other news, and fills a place that is left', () => {
  const [first, second, other] = ['storm', 'storm', 'vote'].map((topic, i) =>
    aCandidate(`${topic}-${i}`, 0.9 - i / 10, { topic, by: ['a', 'b'] }),
  );
  const all = [first, second, other].filter((one) => one !== undefined);

  expect(place(all, { maxStories: 2 }).taken).toEqual(['storm-0', 'vote-2']);
  expect(place(all, { maxStories: 3 }).taken).toEqual(['storm-0', 'vote-2', 'storm-1']);
});

test('a cap leaves no place empty: stories over it fill the edition, best first', () => {
  const stories = [0.9, 0.8, 0.7, 0.6].map((total, i) => aCandidate(`post-${i}`, total, { by: ['post'] }));

  expect(place([...stories, aCandidate('other', 0.3)], { maxPerFamily: 1, maxStories: 4 })).toMatchObject({
    taken: ['post-0', 'other', 'post-1', 'post-2'],
    missed: ['post-3: family-cap'],
  });
});

test('a story of two publishers passes the caps of section and family', () => {
  const both = { by: ['post', 'wire'], section: 'World' };
  const stories = [aCandidate('a', 0.9, both), aCandidate('b', 0.8, both), aCandidate('c', 0.2)];

  expect(place(stories, { maxPerFamily: 1, maxPerSection: 1, maxStories: 2 }).taken).toEqual(['a', 'b']);
});

test('stories without a section do not share a cap', () => {
  const stories = [aCandidate('a', 0.9), aCandidate('b', 0.8), aCandidate('c', 0.2, { section: 'World' })];

  expect(place(stories, { maxPerSection: 1, maxStories: 2 }).taken).toEqual(['a', 'b']);
});

test('a pin passes floor and caps and goes to its position', () => {
  const stories = [
    aCandidate('a', 0.9),
    aCandidate('pinned', 0.01, { section: 'World', pin: 2 }),
    aCandidate('b', 0.5),
    aCandidate('c', 0.4, { section: 'World' }),
  ];

  expect(place(stories, { maxPerSection: 1, maxStories: 3 }).taken).toEqual(['a', 'pinned', 'b']);
});

test('pins go to their positions in the order of these, whatever they score; one without comes first', () => {
  const stories = [
    aCandidate('a', 0.9),
    aCandidate('b', 0.8),
    aCandidate('third', 0.7, { pin: 3 }),
    aCandidate('first', 0.1, { pin: 1 }),
  ];

  expect(place(stories).taken).toEqual(['first', 'a', 'third', 'b']);
  expect(place([...stories, aCandidate('free', 0.01, { pin: null })]).taken).toEqual([
    'first',
    'free',
    'third',
    'a',
    'b',
  ]);
});

test('the story that would have led comes below a pin in the first place', () => {
  const stories = [
    aCandidate('pinned', 0.1, { pin: 1 }),
    aCandidate('alone', 0.9),
    aCandidate('two', 0.5, { by: ['a', 'b'] }),
  ];
  expect(place(stories).taken).toEqual(['pinned', 'two', 'alone']);
});

test('a service of two publishers neither leads nor keeps the story of two publishers from the lead', () => {
  const stories = [
    aCandidate('forecast', 1, { by: ['a', 'b'], kind: 'service' }),
    aCandidate('alone', 0.9),
    aCandidate('two', 0.5, { by: ['a', 'b'] }),
  ];
  expect(place(stories).taken).toEqual(['two', 'alone', 'forecast']);
});

test('an edition takes no more pins than it has places', () => {
  const pins = ['a', 'b', 'c'].map((id, i) => aCandidate(id, 0.9 - i / 10, { pin: null }));

  expect(place([...pins, aCandidate('d', 1)], { maxStories: 2 }).taken).toEqual(['a', 'b']);
});

test('equal scores go to the newer story, then to the lower id', () => {
  const at = (id: string, firstSeenAt: string) => {
    const candidate = aCandidate(id, 0.5);
    return { ...candidate, story: { ...candidate.story, firstSeenAt } };
  };
  const [early, late] = ['2026-11-21T05:00:00.000Z', '2026-11-22T05:00:00.000Z'];

  expect(place([at('a', early), at('c', late), at('b', late)]).taken).toEqual(['b', 'c', 'a']);
});

test('a story at the floor enters, and with nothing above it the edition is empty', () => {
  expect(place([aCandidate('a', 0.4)], { scoreFloor: 0.4 }).taken).toEqual(['a']);
  expect(place([aCandidate('a', 0.4)], { scoreFloor: 0.41 })).toMatchObject({
    taken: [],
    missed: ['a: below-floor'],
  });
});

test.each(['service', 'paid'] as const)('a %s never leads, though two publishers tell it', (kind) => {
  const stories = [
    aCandidate('a', 0.9, { kind, by: ['post', 'wire'], standsBack: true }),
    aCandidate('b', 0.3),
  ];

  expect(place(stories).taken).toEqual(['b', 'a']);
});

test('services alone make no edition unless the desk pins one', () => {
  const stories = ['a', 'b'].map((id) => aCandidate(id, 0.9, { kind: 'service', standsBack: true }));
  const pinned = aCandidate('pinned', 0.9, { kind: 'service', pin: null });

  expect(place(stories)).toMatchObject({ taken: [], missed: ['a: no-news', 'b: no-news'] });
  expect(place([...stories, pinned]).taken).toEqual(['pinned', 'a', 'b']);
});

test('services fill an edition to its half, after every story that a cap put off', () => {
  const stories = [
    ...['a', 'b', 'c'].map((id, i) => aCandidate(id, 0.9 - i / 10, { section: 'World' })),
    ...['x', 'y', 'z'].map((id) => aCandidate(id, 0.9, { kind: 'service', standsBack: true })),
  ];

  expect(place(stories, { maxStories: 8, maxPerSection: 1 })).toMatchObject({
    taken: ['a', 'b', 'c', 'x'],
    missed: ['y: service-cap', 'z: service-cap'],
  });
});

test('news too new for the other publishers is not left out for its section or publisher', () => {
  const stories = [
    aCandidate('a', 0.9, { section: 'World' }),
    aCandidate('b', 0.8, { section: 'World', isBreaking: true }),
    aCandidate('c', 0.7, { section: 'Sport' }),
  ];

  expect(place(stories, { maxPerSection: 1, maxStories: 2 }).taken).toEqual(['a', 'b']);
});
