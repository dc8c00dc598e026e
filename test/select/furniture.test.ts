import { expect, test } from 'vitest';
import { menusAmong, withoutFurniture } from '../../lib/select/text/furniture.ts';

const BODIES = [
  'The observatory on Mount Senn opened its dome to visitors for the first time in forty years on Friday night.',
  'Growers in the Elm Valley picked the last of the apples and closed the market hall until the spring comes back.',
  'A ferry without passengers drifted for six hours off Holm before a tug from Melling took it in tow at dawn.',
];
const MENU = ['World | Sport | Weather', 'Five things to do this weekend'];

test('lines that three texts share are dropped, anywhere in the text', () => {
  const texts = BODIES.map((body, i) => (i === 1 ? [...MENU, body] : [body, ...MENU]));

  expect(withoutFurniture(texts)).toEqual(BODIES.map((body) => [body]));
});

test('everything below a heading for comments is dropped, even if it appears only once', () => {
  const text = [BODIES[0] ?? '', 'Comments (2)', 'somebody77', 'they are all the same these people'];

  expect(withoutFurniture([text])).toEqual([[BODIES[0]]]);
});

test('a heading above the article is dropped alone', () => {
  expect(withoutFurniture([['Related articles', BODIES[0] ?? '']])).toEqual([[BODIES[0]]]);
});

test('reprints of one wire text keep what they share', () => {
  const wire = [BODIES[0] ?? '', BODIES[1] ?? ''];

  expect(withoutFurniture([wire, wire, wire, wire])).toEqual([wire, wire, wire, wire]);
});

test('a text of furniture alone is left as it is', () => {
  const texts = [...BODIES.map((body) => [body, ...MENU]), [...MENU]];

  expect(withoutFurniture(texts).at(-1)).toEqual(MENU);
});

const menu = (above: string[]) => ({ body: ['search', 'quiz', 'archive', 'election'], above });

test('the menu that a crawler brought instead of three articles is no text', () => {
  const pages = [menu(['marlow', 'flat']), menu(['hunt', 'fence']), menu(['ferry'])];
  expect(menusAmong([...pages, { body: ['ferry', 'sank'], above: ['ferry'] }])).toEqual(new Set([0, 1, 2]));
});

test('reprints of one text are no menu, nor are two pages, nor texts without words', () => {
  expect(menusAmong([menu(['marlow']), menu(['election', 'won']), menu(['ferry'])])).toEqual(new Set());
  expect(menusAmong([menu(['marlow']), menu(['ferry'])])).toEqual(new Set());
  expect(menusAmong(['a', 'b', 'c'].map((word) => ({ body: [], above: [word] })))).toEqual(new Set());
});
