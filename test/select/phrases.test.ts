import { expect, test } from 'vitest';
import {
  anywhere,
  atStart,
  folded,
  labelSet,
  labelsOf,
  languagesFor,
  phrasePattern,
} from '../../lib/select/text/phrases.ts';

const SPACED = { unspaced: false } as never;
const UNSPACED = { unspaced: true } as never;

test('a text is asked in its own language and in English, each once', () => {
  const tags = (tag: string) => languagesFor(tag).map((language) => language.tag);
  expect(tags('de-AT')).toEqual(['en', 'de']);
  expect(tags('en')).toEqual(['en']);
  expect(tags('xx')).toEqual(['en']);
});

test('spellings that mean the same are one: case, width, apostrophes and blanks', () => {
  expect(folded('  What’s\n  ON\u00a0ＡＢ ')).toBe("what's on ab");
});

test('labels are split at bars and lists; a hyphen is a space', () => {
  expect(labelSet('paid post | Partner-Content')).toEqual(['paid post', 'partner content']);
  expect(labelSet(undefined)).toEqual([]);
});

test('the labels of an article are its sections and the folders of its address, without the last part', () => {
  expect(
    labelsOf({ section: 'News > Paid_Content', url: 'https://post.example/sport/paid-post/4711' }),
  ).toEqual(['news', 'paid content', '', 'sport', 'paid post']);
  expect(labelsOf({ section: null, url: 'not an address' })).toEqual(['']);
});

const finds = (phrase: string, text: string) => new RegExp(`^${phrasePattern(phrase)}$`, 'u').test(text);

test('a slash separates alternative words, three dots match up to five words', () => {
  expect(finds('this is a paid post/article', 'this is a paid article')).toBe(true);
  expect(finds('this is a paid post/article', 'this is a paid story')).toBe(false);
  expect(finds('follow … today', 'follow a b c d e today')).toBe(true);
  expect(finds('follow … today', 'follow a b c d e f today')).toBe(false);
  expect(finds('c++', 'c++')).toBe(true);
});

test('a phrase is found as whole words anywhere, and within words where none are spaced', () => {
  expect(anywhere('fire', SPACED)?.test('a fire broke out')).toBe(true);
  expect(anywhere('fire', SPACED)?.test('campfires')).toBe(false);
  expect(anywhere('火事', UNSPACED)?.test('大火事が')).toBe(true);
  expect(anywhere(undefined, SPACED)).toBeNull();
});

test('at the start the longest phrase wins, and the rest of the text is kept', () => {
  const opening = atStart('sponsored | sponsored by', SPACED);
  expect(opening?.exec('sponsored by brightpane')?.[1]).toBe(' brightpane');
  expect(opening?.exec('sponsoredness')).toBeNull();
  expect(opening?.exec('not sponsored')).toBeNull();
  expect(atStart('広告', UNSPACED)?.exec('広告主')?.[1]).toBe('主');
  expect(atStart('', SPACED)).toBeNull();
});
