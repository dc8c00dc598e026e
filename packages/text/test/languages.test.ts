import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CUE_CLASSES, CUE_WORD_CLASSES } from '../languages/language.ts';
import {
  anyPhrase,
  cuePhrases,
  LANGUAGES,
  languageOfTag,
  MONTHS,
  opensWith,
  pagePattern,
  patternOfPhrase,
  phraseList,
  wordList,
} from '../languages.ts';

describe('every language', () => {
  test('has one file, named after its tag, and is in the list', () => {
    const files = readdirSync(new URL('../languages/', import.meta.url))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((name) => name !== 'language');
    const tags = LANGUAGES.map(({ tag }) => (tag === 'und' ? 'everywhere' : tag));
    expect(tags.toSorted()).toEqual(files.toSorted());
  });

  test.each(LANGUAGES)('$tag: twelve months, and none is named like another', ({ months }) => {
    if (months === undefined) return;
    const names = phraseList(months).map(wordList);
    expect(names).toHaveLength(12);
    expect(new Set(names.flat()).size).toBe(names.flat().length);
    // One name is one month in all languages: a date is read before its language is known.
    for (const [i, month] of names.entries()) for (const name of month) expect(MONTHS.get(name)).toBe(i + 1);
  });

  test.each(LANGUAGES)(
    '$tag: lower case, each phrase once in its class, and short enough to be found',
    (it) => {
      const lists = [
        ...CUE_CLASSES.map((cue) => phraseList(it.cuePhrases?.[cue])),
        ...CUE_WORD_CLASSES.map((cue) => wordList(it.cueWords?.[cue])),
        wordList(it.stopWords),
        phraseList(it.pointsBack),
      ];
      for (const list of lists) {
        expect(list.map((phrase) => phrase.toLowerCase())).toEqual(list);
        expect(new Set(list).size).toBe(list.length);
        if (!it.unspaced) for (const phrase of list) expect(phrase.split(' ').length).toBeLessThanOrEqual(6);
      }
    },
  );

  test.each(LANGUAGES)('$tag: an abbreviation is written without its last full stop', ({ abbreviations }) => {
    for (const word of wordList(abbreviations)) expect(word).not.toMatch(/\.$/);
  });
});

test('a language is found by its tag, region and all, and Norwegian by any of its names', () => {
  expect(languageOfTag('de-AT')?.tag).toBe('de');
  expect(languageOfTag('nb')?.tag).toBe('no');
  expect(languageOfTag('nn-NO')?.tag).toBe('no');
  expect(languageOfTag('xx')).toBeUndefined();
});

test('phrases of unspaced languages are kept apart from those that are matched word by word', () => {
  expect(cuePhrases('credit')).toContain('foto:…');
  expect(cuePhrases('credit')).not.toContain('사진…');
});

test('a text opens with a phrase at its start, whole words only, any of the alternatives', () => {
  const pattern = opensWith('er | the two/three | él');
  for (const text of ['Er kam', 'The three of them', 'él dijo']) expect(text).toMatch(pattern);
  for (const text of ['Erst dann', 'The four', 'élite', 'and er']) expect(text).not.toMatch(pattern);
});

test('what pages say of themselves is one pattern: a star ends a word, a number and a gap stand for anything', () => {
  const agrees = new RegExp(`^(?:${pagePattern('agrees')})$`, 'iu');
  for (const text of ['we use cookies', 'by clicking on this button you', 'i hereby consent', 'я согласна'])
    expect(text).toMatch(agrees);
  for (const text of ['we use', 'by clicking. Then you', 'i hereby']) expect(text).not.toMatch(agrees);
  expect('this story is over 12 years old').toMatch(new RegExp(`^(?:${pagePattern('old')})$`, 'iu'));
});

test.each(LANGUAGES)('$tag: words of pages are in lower case, each once in its list', ({ page = {} }) => {
  for (const list of Object.values(page).map(phraseList)) {
    expect(list.map((phrase) => phrase.toLowerCase())).toEqual(list);
    expect(new Set(list).size).toBe(list.length);
  }
});

test('a phrase may have words that are left out, one of several, rests of words, numbers and gaps', () => {
  const pattern = new RegExp(`^${patternOfPhrase('the? page/story … is not? found*')}$`, 'u');
  for (const text of ['page is found', 'the story is not found', 'the page you want is not foundable'])
    expect(text).toMatch(pattern);
  for (const text of ['a page is found', 'the pages is found', 'page found'])
    expect(text).not.toMatch(pattern);
  expect('error 404').toMatch(new RegExp(`^${patternOfPhrase('error #')}$`, 'u'));
});

test('phrases of all languages are whole words, except in languages without spaces', () => {
  const drafts = new RegExp(
    anyPhrase(({ statuses }) => statuses?.drafts),
    'u',
  );
  expect('ein entwurf').toMatch(drafts);
  expect('entwurfskizze').not.toMatch(drafts);
  expect('这是草稿').toMatch(drafts);
});
