import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'packages/**/*.test.ts'],
    setupFiles: ['test/support/property-seed.ts'],
    // In CI the counts are printed in plain words at the end.
    reporters:
      process.env.CI === 'true' ? ['default', ['json', { outputFile: '.cache/tests.json' }]] : ['default'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores are the smallest machine we promise to run on.
    maxWorkers: 2,
  },
});
