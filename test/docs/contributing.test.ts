import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8');
const sections = text
  .split(/^## /m)
  .slice(1)
  .map((section) => section.trim().split('\n'));

test('every file and folder that CONTRIBUTING.md names exists', () => {
  const paths = [...text.matchAll(/(?:`|\]\()((?:lib|test|docs|packages)\/[^`)]*)[`)]/g)].map(
    ([, path = '']) => path,
  );

  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

test('every npm script it names exists', () => {
  const scripts = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);

  expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
});

test('each question is answered in fewer than ten lines', () => {
  expect(sections.length).toBeGreaterThanOrEqual(7);
  for (const [question, ...answer] of sections)
    expect([question, answer.filter((line) => line.trim() !== '').length]).toEqual([
      question,
      expect.toSatisfy((lines: number) => lines < 10),
    ]);
});
