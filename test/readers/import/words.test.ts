import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIST_STATUSES } from '../../../lib/readers/import/list-status.ts';
import {
  columnNames,
  LIST_LANGUAGES,
  listPattern,
  plain,
  plainPattern,
  statusWords,
} from '../../../lib/readers/import/words.ts';

test('letters count, and accents, blanks and marks do not', () => {
  expect(plain('Opted-Out')).toBe('optedout');
  expect(plain('Désabonné le')).toBe('desabonnele');
});

test('every file of words is listed', () => {
  const files = globSync('lib/readers/import/words/*.ts').map((path) => basename(path, '.ts'));
  expect(LIST_LANGUAGES).toHaveLength(files.filter((name) => name !== 'list-words').length);
});

test('a word means one status in every language', () => {
  const meanings = LIST_STATUSES.flatMap((status) =>
    [...new Set(statusWords(status))].map((word) => ({ word, status })),
  );
  const words = meanings.map(({ word }) => word);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test('patterns of several lines are joined, and none is empty, which would match anything', () => {
  const patterns = LIST_LANGUAGES.flatMap((language) =>
    Object.entries(language).filter(([, text]) => typeof text === 'string' && /[|()^$\\]/.test(text)),
  );
  expect(patterns.length).toBeGreaterThan(50);
  for (const [kind, text] of patterns) expect(text, kind).not.toMatch(/^\s*\||\|\s*\||\|\s*$/);
  expect(new RegExp(`^(${plainPattern('wantsNothing')})$`).test('nolongerwants')).toBe(true);
  expect(listPattern('suspiciousInName')).not.toMatch(/\s/);
});

test.each(['onlyOfMail', 'suspiciousInName', 'mailInName', 'dayBehind'] as const)(
  'what %s names in any language is found, whatever marks its letters carry',
  (kind) => {
    const pattern = new RegExp(plainPattern(kind));
    const words = listPattern(kind)
      .split('|')
      .filter((word) => /^[\p{L}\p{M}]+$/u.test(word) && /\P{ASCII}/u.test(word));
    expect(words.filter((word) => !pattern.test(plain(word)))).toEqual([]);
    expect(words).not.toEqual([]);
  },
);

describe('names of address columns', () => {
  test('an address in any language comes before a name that may mean something else', () => {
    expect(columnNames('address')).toContain('courriel');
    expect(columnNames('maybeAddress')).toContain('adresse');
  });
});
