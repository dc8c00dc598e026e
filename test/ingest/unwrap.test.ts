import { expect, test } from 'vitest';
import { unwrapHtml, unwrapText } from '../../lib/ingest/fields/unwrap.ts';

const WIRE = `The council voted late on Thursday night to reopen the lido
in the spring, eleven years after frost broke the walls of
the pool and the money for repairs was spent on a car park.

Swimmers had collected nine thousand signatures. The mayor
said that the money was found.`;

test('a paragraph that was broken at a width is one line again', () => {
  expect(unwrapText(WIRE).split('\n\n')).toEqual([
    'The council voted late on Thursday night to reopen the lido in the spring, eleven years after frost broke the walls of the pool and the money for repairs was spent on a car park.',
    'Swimmers had collected nine thousand signatures. The mayor said that the money was found.',
  ]);
});

test.each([
  'The council voted on Thursday night to reopen the lido.\nSwimmers had collected nine thousand signatures.\nThe mayor said that the money was found.\n\nWork begins in January.',
  'Lido reopens\nNine thousand sign\nMoney found\n\nWork begins in January.',
  'One line only, without an empty one below it,\nand a second.',
])('lines that are paragraphs or a list stay apart: %j', (text) => {
  expect(unwrapText(text)).toBe(text);
});

test('line breaks of a wire inside a paragraph, and the lines of pre, are joined', () => {
  const [first = '', second = ''] = unwrapText(WIRE).split('\n\n');
  const paragraph = WIRE.split('\n\n')[0]?.replaceAll('\n', ' <br>') ?? '';
  expect(unwrapHtml(`<p>${paragraph}</p>`)).toBe(`<p>${first}</p>`);
  expect(unwrapHtml(`<pre>${WIRE}</pre>`)).toBe(`<p>${first}</p><p>${second}</p>`);
  expect(unwrapHtml('<p>Lido<br>Pier<br>Ferry</p>')).toBe('<p>Lido<br>Pier<br>Ferry</p>');
});

test('a hundred thousand spaces cost no time', () => {
  const from = performance.now();
  unwrapHtml(`<p>Lido${' '.repeat(100_000)}Pier</p>`);
  unwrapText(`Lido\n\n${' '.repeat(100_000)}Pier`);
  expect(performance.now() - from).toBeLessThan(1_000);
});
