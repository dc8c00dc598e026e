import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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
