import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importPicture } from '../support/import-picture.ts';

const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const section = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const functions = readdirSync(new URL('../../functions', import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ''),
);

test('the picture of the imports is what the architecture test allows', () => {
  expect(section('Who may import whom')).toContain(`\`\`\`text\n${importPicture()}\n\`\`\``);
});

test('the picture of a day and the table of functions name every function, and no other', () => {
  const inTable = [...section('The functions').matchAll(/^\| ([a-z]+-[a-z]+) \|/gm)].map(([, name]) => name);
  expect(inTable.toSorted()).toEqual(functions.toSorted());
  const inPicture = new Set(
    section('A day').match(
      /\b[a-z]+-(?:edition|deliveries|messages|feedback|readers|feeds|desk|webhooks)\b/g,
    ),
  );
  expect([...inPicture].toSorted()).toEqual(functions.toSorted());
});

test('the glossary explains each word once', () => {
  const words = [...section('Words').matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) =>
    (cell ?? '').split(', '),
  );
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
