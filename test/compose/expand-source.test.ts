import { expect, test } from 'vitest';
import { expandSource, positionOf } from '../../lib/compose/build/expand-source.ts';

const expanded = (files: Readonly<Record<string, string>>, tokens: Readonly<Record<string, string>> = {}) =>
  expandSource('a.mjml', (path) => files[path] ?? null, tokens);
const texts = (...args: Parameters<typeof expanded>) => expanded(...args).map(({ text }) => text);

test('a part is put in with the ending of the file that wants it, and keeps its own lines', () => {
  const lines = expanded({ 'a.mjml': 'one\n  {{> b}}\nthree\n', 'parts/b.mjml': 'two\nand a half\n' });
  expect(lines.map(({ text }) => text)).toEqual(['one', 'two', 'and a half', 'three']);
  expect(lines.map(positionOf)).toEqual([
    'templates/a.mjml:1',
    'templates/parts/b.mjml:1',
    'templates/parts/b.mjml:2',
    'templates/a.mjml:3',
  ]);
});

test('one part may be put in twice, but none into itself', () => {
  expect(texts({ 'a.mjml': '{{> b}}\n{{> b}}', 'parts/b.mjml': 'two' })).toEqual(['two', 'two']);
  const circle = { 'a.mjml': '{{> b}}', 'parts/b.mjml': '{{> c}}', 'parts/c.mjml': '{{> b}}' };
  expect(() => texts(circle)).toThrow(
    'templates/parts/b.mjml includes itself (wanted by templates/parts/c.mjml).',
  );
});

test('a part that is missing names who wants it', () => {
  expect(() => texts({ 'a.mjml': '{{> b}}' })).toThrow(
    'templates/parts/b.mjml is missing (wanted by templates/a.mjml).',
  );
  expect(() => texts({})).toThrow('templates/a.mjml is missing.');
});

test('a part needs a line of its own', () => {
  expect(() => texts({ 'a.mjml': '<p>{{> b}}</p>', 'parts/b.mjml': 'x' })).toThrow(
    'templates/a.mjml:1: a part needs',
  );
});

test('values of the theme are put in by name, and an unknown one is refused with its line', () => {
  expect(texts({ 'a.mjml': 'color:$ink;$dark.ink' }, { ink: '#000', 'dark.ink': '#fff' })).toEqual([
    'color:#000;#fff',
  ]);
  expect(() => texts({ 'a.mjml': '\n$inc' }, { ink: '#000' })).toThrow(
    'templates/a.mjml:2: $inc is not in the theme.',
  );
});
