import { describe, expect, test } from 'vitest';
import { readingMinutes } from '../../lib/compose/text/reading-time.ts';

describe('reading time', () => {
  test('counts words at 238 a minute and at least one minute', () => {
    expect(readingMinutes(['one two'])).toBe(1);
    expect(readingMinutes([Array(952).fill('word').join(' ')])).toBe(4);
  });

  test('counts characters where words are not separated', () => {
    expect(readingMinutes(['河'.repeat(780)])).toBe(3);
  });
});
