import { expect, test } from 'vitest';
import type { Candidate } from '../../lib/select/picking/candidate.ts';
import { placeStories } from '../../lib/select/picking/place-stories.ts';
import { aCandidate, place, policy } from './a-candidate.ts';

test('a story of two publishers leads, although one publisher’s latest story scores higher', () => {
  const { taken } = place([aCandidate('latest', 2), aCandidate('told-twice', 1, { by: ['a', 'b'] })]);

  expect(taken).toEqual(['told-twice', 'latest']);
});

test('one publisher’s count of the dead leads over a story of two publishers only if it scores more', () => {
  const twice = aCandidate('told-twice', 1, { by: ['a', 'b'] });

  expect(place([aCandidate('dead', 1.1, { isGrave: true }), twice]).taken).toEqual(['dead', 'told-twice']);
  expect(place([aCandidate('dead', 0.9, { isGrave: true }), twice]).taken).toEqual(['told-twice', 'dead']);
  const film = aCandidate('film', 1.1, { isGrave: true, section: 'Culture' });
  expect(place([film, twice]).taken).toEqual(['told-twice', 'film']);
  const undated = aCandidate('dead', 1.1, { isGrave: true, standsBack: true });
  expect(place([undated, twice]).taken).toEqual(['told-twice', 'dead']);
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

test('a story below the floor does not lead, not even one of two publishers', () => {
  const { taken, missed } = place([aCandidate('one', 0.5), aCandidate('weak', 0.05, { by: ['a', 'b'] })]);

  expect({ taken, missed }).toEqual({ taken: ['one'], missed: ['weak: below-floor'] });
});

test('a service of two publishers neither leads nor keeps the story of two publishers from the lead', () => {
  const stories = [
    aCandidate('forecast', 1, { by: ['a', 'b'], kind: 'service' }),
    aCandidate('alone', 0.9),
    aCandidate('two', 0.5, { by: ['a', 'b'] }),
  ];
  expect(place(stories).taken).toEqual(['two', 'alone', 'forecast']);
});

test.each(['service', 'paid'] as const)('a %s never leads, though two publishers tell it', (kind) => {
  const stories = [
    aCandidate('a', 0.9, { kind, by: ['post', 'wire'], standsBack: true }),
    aCandidate('b', 0.3),
  ];

  expect(place(stories).taken).toEqual(['b', 'a']);
});
