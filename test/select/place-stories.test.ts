import { expect, test } from 'vitest';
import { aCandidate, place } from './a-candidate.ts';

test('two that are pinned as “And finally”: one closes the edition, and the other leads', () => {
  const [a, b] = [aCandidate('a', 5, { pin: 'finally' }), aCandidate('b', 4, { pin: 'finally' })];
  expect(place([a, b]).placements).toEqual(['lead', 'finally']);
});

test('a story that is pinned as “And finally” closes the edition, and alone it leads', () => {
  const light = aCandidate('light', 0.01, { pin: 'finally' });
  expect(place([light, aCandidate('a', 1), aCandidate('b', 0.5)]).taken).toEqual(['a', 'b', 'light']);
  expect(place([light]).taken).toEqual(['light']);
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

test('services alone make no edition unless the desk pins one', () => {
  const stories = ['a', 'b'].map((id) => aCandidate(id, 0.9, { kind: 'service', standsBack: true }));
  const pinned = aCandidate('pinned', 0.9, { kind: 'service', pin: null });

  expect(place(stories)).toMatchObject({ taken: [], missed: ['a: no-news', 'b: no-news'] });
  expect(place([...stories, pinned]).taken).toEqual(['pinned', 'a', 'b']);
});
