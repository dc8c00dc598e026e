import { describe, expect, test } from 'vitest';
import { Scope } from '../../lib/compose/build/scope.ts';
import { list, maybe, record } from '../../lib/compose/template/shape.ts';

const root = Scope.ofRoot(
  record({
    title: 'text',
    dek: 'text?',
    isLong: 'flag',
    words: record({ privacy: 'text' }),
    picture: maybe(record({ src: 'url' })),
    stories: list(record({ headline: 'text', dek: 'text?', link: 'url?' })),
  }),
);

function inside(scope: Scope, path: string): Scope {
  const entered = scope.enter(path);
  if (entered.problem !== null) throw new Error(entered.problem);
  return entered.scope;
}
const problemOf = (scope: Scope, path: string) => scope.leafAt(path).problem;

describe('a value', () => {
  test('is found by its name, in groups by dots', () => {
    expect(root.leafAt('title')).toEqual({ problem: null, leaf: 'text' });
    expect(root.leafAt('words.privacy')).toEqual({ problem: null, leaf: 'text' });
    expect(problemOf(root, 'words.terms')).toBe('unknown name');
    expect(problemOf(root, 'title.length')).toBe('unknown name');
    expect(problemOf(root, 'constructor')).toBe('unknown name');
  });

  test('that is a group or a yes or no is not printed', () => {
    expect(problemOf(root, 'words')).toBe('a list or block, not a value');
    expect(problemOf(root, 'stories')).toBe('a list or block, not a value');
    expect(problemOf(root, 'isLong')).toBe('a boolean, not a text');
  });

  test('that may be missing is printed only where the template has asked for it', () => {
    expect(problemOf(root, 'dek')).toBe('may be missing');
    expect(problemOf(inside(root, 'dek'), 'dek')).toBeNull();
    expect(problemOf(inside(root, 'isLong'), 'dek')).toBe('may be missing');
  });

  test('that is unknown is answered with the names that are known here', () => {
    expect(root.leafAt('titel')).toMatchObject({
      fix: expect.stringContaining('Known here: title, dek, isLong'),
    });
    expect(inside(root, 'stories').leafAt('titel')).toMatchObject({
      fix: expect.stringContaining('headline'),
    });
    expect(root.leafAt('@titel')).not.toMatchObject({ fix: expect.stringContaining('{{@name}}') });
  });
});

describe('inside a block', () => {
  test('only the entry’s own values count, and those of the whole edition by @', () => {
    const story = inside(root, 'stories');
    expect(problemOf(story, 'headline')).toBeNull();
    expect(problemOf(story, 'title')).toBe('unknown name');
    expect(problemOf(story, '@title')).toBeNull();
    expect(problemOf(inside(root, 'picture'), 'src')).toBeNull();
  });

  test('what was asked outside says nothing of the entry, unless it was asked by @', () => {
    expect(problemOf(inside(inside(root, 'dek'), 'stories'), 'dek')).toBe('may be missing');
    expect(problemOf(inside(inside(root, '@dek'), 'stories'), '@dek')).toBeNull();
  });

  test('it becomes a step by what it opens', () => {
    const step = (path: string) => {
      const entered = root.enter(path);
      return entered.problem === null ? entered.wrap(['x']) : null;
    };
    expect(step('dek')).toEqual({ when: 'dek', body: ['x'] });
    expect(step('isLong')).toEqual({ when: 'isLong', body: ['x'] });
    expect(step('stories')).toEqual({ each: 'stories', body: ['x'] });
    expect(step('picture')).toEqual({ with: 'picture', body: ['x'] });
    expect(step('words')).toEqual({ with: 'words', body: ['x'] });
    expect(step('nothing')).toBeNull();
  });

  test('an {{^…}} block keeps the scope, and knows its name', () => {
    const entered = root.unless('stories');
    expect(entered.problem === null && [entered.scope, entered.wrap(['x'])]).toEqual([
      root,
      { unless: 'stories', body: ['x'] },
    ]);
    expect(root.unless('nothing').problem).toBe('unknown name');
  });
});
