import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('SECURITY.md', root), 'utf8');
const readme = readFileSync(new URL('README.md', root), 'utf8');
const rowsIn = (page: string) =>
  [...page.matchAll(/^\| (.+?) \| .*?\| `(test\/[^`]+)`: (.+?) \|$/gm)].map(
    ([, threat = '', path = '', sentence = '']) => ({ threat, path, sentence }),
  );
const rows = rowsIn(text);
const promises = rowsIn(readme);

test('every threat in SECURITY.md names a test', () => {
  const threats = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| threat'));

  expect(rows.length).toBeGreaterThan(15);
  expect(rows.length).toBe(threats.length);
});

test('every promise of the README names a test', () => {
  const [, table = ''] = /## What it guarantees\n\n([\s\S]+?)\n\n/.exec(readme) ?? [];
  expect(promises.length).toBe(table.split('\n').length - 2);
  expect(promises.length).toBeGreaterThan(5);
});

test.each([...rows, ...promises])('the test of “$threat” exists', ({ path, sentence }) => {
  const file = new URL(path, root);

  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(sentence);
});
