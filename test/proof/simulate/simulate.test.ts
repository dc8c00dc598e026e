import { describe, expect, test } from 'vitest';
import { runSeed } from './run-seed.ts';
import { VARIANTS } from './variants.ts';

const SEEDS = 232;

describe('mornings on which everything goes wrong', () => {
  test.each(VARIANTS.map(({ name }, index) => [name, index] as const))(
    'nobody twice, nobody skipped: %s',
    { timeout: 120_000 },
    async (_name, index) => {
      const broken: string[] = [];
      // A seed picks its kind of morning by its remainder.
      for (let seed = VARIANTS.length + index; seed < SEEDS + VARIANTS.length; seed += VARIANTS.length) {
        const outcome = await runSeed(seed);
        broken.push(...outcome.broken.map((what) => `npm run proof -- simulate --seed ${seed}: ${what}`));
      }
      expect(broken).toEqual([]);
    },
  );

  test('the same seed gives the same morning', async () => {
    expect(await runSeed(11)).toEqual(await runSeed(11));
  });
});
