import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD_NAMES, plainName } from '../../lib/ingest/fields/field-names.ts';
import { readOne } from '../support/read-one.ts';

const PAGE = readFileSync('docs/articles.md', 'utf8');

/** `reason: 'no-title'`, `aside('gone', …)` in what reads articles; what is wrong with a feed's server is told elsewhere. */
function reasonsInCode(): ReadonlySet<string> {
  const subscribers = globSync('lib/ingest/**/*.ts', { exclude: ['lib/ingest/feeds/**'] });
  const found = subscribers.flatMap((path) => {
    const code = readFileSync(path, 'utf8');
    return [...code.matchAll(/(?:reason: |aside\()'([a-z-]+)'/g)].map((match) => match[1] ?? '');
  });
  return new Set(found);
}

/** The rows of the table of what is set aside: its reasons, and what it says of them. */
function rowsOnPage(): readonly { readonly reasons: readonly string[]; readonly text: string }[] {
  const table = PAGE.slice(PAGE.indexOf('## What is set aside'));
  return [...table.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \| (.+) \|$/gm)].map(
    ([, names = '', text = '']) => ({
      reasons: names.split(', ').map((name) => name.replaceAll('`', '')),
      text,
    }),
  );
}

test('docs/articles.md explains every reason for which a file is set aside, and no other', () => {
  const onPage = rowsOnPage().flatMap(({ reasons }) => reasons);
  expect(onPage.length).toBeGreaterThan(15);
  expect(onPage.toSorted()).toEqual([...reasonsInCode()].toSorted());
});

test('each reason says what to do, in a sentence behind a colon or a semicolon', () => {
  const silent = rowsOnPage().filter(({ text }) => !/[:;] \S+ \S+/.test(text));
  expect(silent.map(({ reasons }) => reasons)).toEqual([]);
});

test('every name of an embargo on the page is read as one, and every flag and line holds a text back', () => {
  const declared = /declared by a field: ([\s\S]+?)\. A bare day/.exec(PAGE)?.[1] ?? '';
  const names = [...declared.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(FIELD_NAMES.embargo).toContain(plainName(name));

  const flags = [
    ...(/or a flag says so \(([^)]+)\)/.exec(PAGE)?.[1]?.matchAll(/`([^`:]+)(?:: (\w+))?`/g) ?? []),
  ];
  expect(flags.length).toBeGreaterThan(3);
  for (const [, name = '', value = 'true'] of flags) expect(read({ [name]: value })).toBe('not-published');

  const lines = [...(/says the same \(([^)]+)\)/.exec(PAGE)?.[1]?.matchAll(/`([^`]+)`/g) ?? [])];
  expect(lines.length).toBeGreaterThan(2);
  for (const [, line = ''] of lines)
    expect(read({ articleBody: `${line}\n\n${TEXT}` })).toBe('not-published');
});

const TEXT = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';

function read(facts: object): string | undefined {
  return readOne('a.json', JSON.stringify({ headline: 'Pier closes', articleBody: TEXT, ...facts })).aside
    ?.reason;
}
