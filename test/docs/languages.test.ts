import { readFileSync } from 'node:fs';
import { LANGUAGES } from '@broadsheet/text/languages';
import { expect, test } from 'vitest';
import { PRINT_LANGUAGES } from '../../lib/contract/print-languages.ts';

const page = (name: string) =>
  readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8').replace(/\s+/g, ' ');

test('docs/languages.md counts the languages that are read', () => {
  const languages = LANGUAGES.filter(({ tag }) => /^[a-z]{2}$/.test(tag));
  expect(page('languages')).toContain(`| ${languages.length}, listed in \`packages/text/languages.ts\``);
});

test('the pages name the languages that mail and pages speak', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const sentence = /one file a language: ([^.]*)\./.exec(page('templates'))?.[1] ?? '';
  expect(sentence.split(/, | and /).sort()).toEqual(
    PRINT_LANGUAGES.map((tag) => names.of(tag) ?? tag).sort(),
  );
  expect(page('faq')).toContain(
    `mail and pages speak ${PRINT_LANGUAGES.length === 9 ? 'nine' : '?'} of them`,
  );
  const tags = /fixed words and dates: ([a-z, ]+) or ([a-z]{2}),/.exec(page('configuration'));
  expect([...(tags?.[1] ?? '').split(', '), tags?.[2]].sort()).toEqual(PRINT_LANGUAGES.toSorted());
});
