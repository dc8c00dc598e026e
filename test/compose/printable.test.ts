import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, shortened } from '../../lib/compose/text/printable.ts';
import { draws } from '../support/thorough.ts';

describe('printable text', () => {
  test.each([
    ['line ends become blanks', 'one\r\ntwo\u2028three', 'one two three'],
    ['control characters go', 'a\u0000b\u001B[31mc', 'a b [31mc'],
    ['bidi overrides go', 'up\u202Egnp\u202C', 'upgnp'],
    ['reader placeholder brackets become square ones', '⟦address⟧', '[address]'],
    ['composed form', 'Cafe\u0301', 'Café'],
    ['a lone surrogate becomes a replacement mark', 'x\uD800y', 'x\uFFFDy'],
    ['joiners of emoji and Persian stay', '👩‍🚀 می‌خواهم', '👩‍🚀 می‌خواهم'],
  ])('%s', (_, given, expected) => expect(printable(given)).toBe(expected));

  test('is one line without control characters, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const out = printable(text, 60);
        expect(out).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069⟦⟧]/u);
        expect(out.isWellFormed()).toBe(true);
        expect(printable(out, 60)).toBe(out);
      }),
      { numRuns: draws(2_000) },
    );
  });

  test('is cut at a word, and never inside an emoji', () => {
    expect(shortened('The harbour baths reopen in March', 20)).toBe('The harbour baths…');
    expect(shortened('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2)).toBe('👨‍👩‍👧‍👦…');
    expect(shortened('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  test('a title of ten megabytes costs no time', () => {
    expect(printable('word '.repeat(2_000_000), 200).length).toBeLessThanOrEqual(200);
  });
});
