import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The shapes of keys that AWS, GitHub, npm and chat services give out, of private keys, and of webhook secrets. */
const KEYS =
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|\b(?:gh[pousr]|npm)_[A-Za-z0-9]{30,}|\bxox[abps]-[\w-]{20,}|\bwhsec_[A-Za-z0-9+/]{30,}/;

const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const texts = files.filter((file) => !/\.(?:png|jpe?g|gz|woff2|ico|bin)$/.test(file));

test('no file holds anything that looks like a key', () => {
  expect(texts.length).toBeGreaterThan(500);
  const found = texts.filter(
    (file) =>
      statSync(join(root, file), { throwIfNoEntry: false })?.isFile() &&
      KEYS.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(found).toEqual([]);
});

test.each([
  ['AKIA', 'ABCDEFGHIJKLMNOP'],
  ['-----BEGIN ', 'PRIVATE KEY-----'],
  ['-----BEGIN RSA ', 'PRIVATE KEY-----'],
  ['ghp_', 'a'.repeat(36)],
  ['whsec_', 'b'.repeat(43)],
])('%s… would be found', (start, rest) => {
  expect(KEYS.test(start + rest)).toBe(true);
});
