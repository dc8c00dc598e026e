import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('SECURITY.md', root), 'utf8');
const rows = [...text.matchAll(/^\| (.+?) \| .+? \| `(test\/[^`]+)`: (.+?) \|$/gm)].map(
  ([, threat = '', path = '', sentence = '']) => ({ threat, path, sentence }),
);

test('every threat in SECURITY.md names a test', () => {
  const threats = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| threat'));

  expect(rows.length).toBeGreaterThan(15);
  expect(rows.length).toBe(threats.length);
});

test.each(rows)('the test against “$threat” exists', ({ path, sentence }) => {
  const file = new URL(path, root);

  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(sentence);
});
