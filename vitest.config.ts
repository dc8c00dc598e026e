import { defineConfig } from 'vitest/config';

/** In a real browser, and SpamAssassin: minutes, so `npm test` leaves them to `npm run test:browser`. */
const BROWSER = ['test/browser/**/*.test.ts'];
/** Start processes or servers, or change the environment: each file in a process of its own. */
const APART = [
  'test/morning.test.ts',
  'test/local/{approval,cloud,function-host,links-change-nothing,restore-drill}.test.ts',
  'test/proof/conformance/aws.test.ts',
  'test/adapters/s3-feed-store.test.ts',
  'test/bin/{build,command-line,completion}.test.ts',
  'test/infra/{rights,synth}.test.ts',
  'packages/local-ses/**/*.test.ts',
];
const ALL = ['test/**/*.test.ts', 'packages/**/*.test.ts'];
const NEVER = ['**/node_modules/**'];

export default defineConfig({
  test: {
    setupFiles: ['test/support/property-seed.ts'],
    // In CI the counts are printed in plain words at the end.
    reporters:
      process.env.CI === 'true' ? ['default', ['json', { outputFile: '.cache/tests.json' }]] : ['default'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores are the smallest machine we promise to run on.
    maxWorkers: 2,
    projects: [
      // Loading the modules costs more than running these tests: they share them, which takes a quarter of the time.
      {
        extends: true,
        test: { name: 'pure', include: ALL, exclude: [...NEVER, ...APART, ...BROWSER], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: APART,
          exclude: NEVER,
          globalSetup: ['test/support/built-functions.ts'],
        },
      },
      { extends: true, test: { name: 'browser', include: BROWSER, exclude: NEVER } },
    ],
  },
});
