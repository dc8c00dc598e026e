import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

const glossary = [...section('Words').matchAll(/^\| ([^|]+) \|/gm)]
  .flatMap(([, cell]) => (cell ?? '').split(', '))
  .filter((word) => word !== 'word');

test('the glossary explains each word once', () => {
  expect(glossary.length).toBeGreaterThan(10);
  expect(glossary.filter((word, i) => glossary.indexOf(word) !== i)).toEqual([]);
});

test('every word of the glossary is one of the code or its templates', () => {
  const code = globSync(['lib/**/*.ts', 'templates/*'])
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const isUsed = (word: string) => new RegExp(word.replace(' ', '[- ]?'), 'i').test(code);
  expect(glossary.filter((word) => !isUsed(word))).toEqual([]);
});
