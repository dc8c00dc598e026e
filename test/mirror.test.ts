import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { decisionsIn } from './support/house-check.ts';

const STAGES = ['domain', 'ingest', 'select', 'compose', 'deliver', 'feedback', 'readers', 'desk', 'publish'];

/** `deliver/pacer` for test/deliver/pacer.test.ts. */
const tests = new Set(
  globSync('test/**/*.test.ts').map((path) => `${path.split('/')[1]}/${basename(path, '.test.ts')}`),
);

test('a module with a decision in it has a test of its name', () => {
  const modules = STAGES.flatMap((stage) => globSync(`lib/${stage}/**/*.ts`)).filter(
    (path) => decisionsIn(path, readFileSync(path, 'utf8')) > 0,
  );
  const without = modules.filter((path) => !tests.has(`${path.split('/')[1]}/${basename(path, '.ts')}`));
  expect(modules.length).toBeGreaterThan(100);
  expect(without).toEqual([]);
});

test('conditions, cases and logical operators are decisions', () => {
  const code = 'if (a) b(); const c = d ? 1 : 2; switch (e) { case 1: f(); } const g = h ?? i;';
  expect(decisionsIn('lib/a.ts', code)).toBe(4);
  expect(decisionsIn('lib/a.ts', 'export const a = 1; // if')).toBe(0);
});
