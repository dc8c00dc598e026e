import { expect, test } from 'vitest';
import { type ScoreInput, type ScorePolicy, scoreStory } from '../../lib/select/ranking/score-story.ts';

const family = (name: string) => ({ family: `${name.toLowerCase()}.example`, publisher: name, named: true });
const score = (facts: Partial<ScoreInput> = {}, policy: Partial<ScorePolicy> = {}) =>
  scoreStory(
    {
      coverage: [family('Post')],
      ageHours: 0,
      prominence: 1,
      novelty: 1,
      boost: 1,
      ...facts,
    },
    { halfLifeHours: 36, sourceWeights: {}, ...policy },
  );

test('coverage is ln(1 + independent publishers): a tenth publisher adds less than a second one', () => {
  const tellers = (count: number) => Array.from({ length: count }, (_, i) => family(`Paper ${i}`));

  expect(score({ coverage: tellers(2) }).coverage).toBeCloseTo(Math.log(3));
  expect(score({ coverage: tellers(2).map((one) => ({ ...one, named: false })) }).coverage).toBeCloseTo(
    Math.log(2),
  );
});

test('freshness halves with each half-life', () => {
  expect(score({ ageHours: 72 }, { halfLifeHours: 36 }).freshness).toBeCloseTo(0.25);
});

test('sources is the mean weight, by family or outlet name in any case, 1 where none is given', () => {
  const coverage = ['Post', 'Star', 'Gull'].map(family);

  expect(score({ coverage }, { sourceWeights: { 'post.example': 2, STAR: 0.6 } }).sources).toBeCloseTo(1.2);
});

test('a story without a known publisher has the weight 1 and no coverage', () => {
  expect(score({ coverage: [] })).toMatchObject({ coverage: 0, sources: 1, total: 0 });
});

test('the total is the product of all terms', () => {
  const terms = score(
    { ageHours: 36, prominence: 1.2, novelty: 0.5, boost: 3 },
    { sourceWeights: { Post: 2 } },
  );

  expect(terms).toMatchObject({ freshness: 0.5, sources: 2, novelty: 0.5, desk: 3 });
  expect(terms.total).toBeCloseTo(Math.log(2) * 0.5 * 2 * 1.2 * 0.5 * 3);
});
