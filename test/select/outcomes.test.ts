import { expect, test } from 'vitest';
import { outcomesOf } from '../../lib/select/report/outcomes.ts';
import { type JudgedStory, judgedStory, NOTHING_PLACED } from './judged-story.ts';

const outcomeOf = (one: JudgedStory, placed: Parameters<typeof outcomesOf>[1] = NOTHING_PLACED) =>
  outcomesOf([one], placed).get(one);

test('a story that may not compete says why', () => {
  expect(outcomeOf(judgedStory({ barred: 'desk-block' }))).toMatchObject({
    outcome: 'dropped',
    reason: 'desk-block',
  });
  expect(outcomeOf(judgedStory({ barred: 'stale', ageHours: 71.6 }))).toEqual({
    outcome: 'dropped',
    reason: 'stale',
    detail: 'The story was published on 2026-11-22, 72 hours before this edition.',
  });
});

test('an undated story that is too old says by what its age was judged', () => {
  const detail = (known: 'captured' | 'arrived') => {
    const one = judgedStory({ barred: 'stale', ageHours: 71.6 });
    return outcomeOf({ ...one, time: { ...one.time, known } })?.detail;
  };
  expect(detail('captured')).toContain('judging by when its page was saved, it is from 2026-11-22, 72 hours');
  expect(detail('arrived')).toContain('judging by when its file arrived, it is from 2026-11-22, 72 hours');
});

test('a story that was printed before names the edition, and how much is new', () => {
  const recalled = {
    ...{ since: '2026-11-21', likeness: 0.874, novelty: 0, update: null },
    ...{ newFamilies: ['gazette.example'], newFacts: ['212', 'rolf'] },
  };
  const { reason, detail } = outcomeOf(judgedStory({ barred: 'told-before', recalled })) ?? {};
  expect(reason).toBe('told-before');
  expect(detail).toBe(
    'Printed in the edition of 2026-11-21 (87% likely); 1 new publisher and 2 new facts since, not enough for an update.',
  );
});

test('a story that got a place has its placement for a reason, and one that missed has the cap', () => {
  const one = judgedStory();
  const taken = outcomeOf(one, { taken: [{ candidate: one, placement: 'brief' }], missed: [], lead: null });
  expect(taken).toMatchObject({
    outcome: 'taken',
    reason: 'brief',
    detail: expect.stringMatching(/^Taken: 1 publisher/),
  });
  const missed = outcomeOf(one, {
    taken: [],
    lead: null,
    missed: [{ candidate: one, reason: 'edition-full' }],
  });
  expect(missed).toMatchObject({ outcome: 'missed', reason: 'edition-full' });
  expect(missed?.detail).toMatch(/^Not taken: the edition was full \(1 publisher/);
});

test('a story that was neither barred nor placed has no outcome', () => {
  expect(outcomeOf(judgedStory())).toBeUndefined();
});
