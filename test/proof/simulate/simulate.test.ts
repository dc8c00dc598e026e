import { describe, expect, test } from 'vitest';
import { THOROUGH } from '../../support/thorough.ts';
import { runSeed } from './run-seed.ts';
import { VARIANTS } from './variants.ts';

/** Mornings of each kind. */
const MORNINGS = THOROUGH ? 8 : 2;

describe('mornings on which everything goes wrong', () => {
  test.each(VARIANTS.map(({ name }, index) => [name, index] as const))(
    'nobody twice, nobody skipped: %s',
    { timeout: 120_000 },
    async (_name, index) => {
      const broken: string[] = [];
      // A seed picks its kind of morning by its remainder.
      for (let morning = 1; morning <= MORNINGS; morning += 1) {
        const seed = morning * VARIANTS.length + index;
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
