import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine, visible } from '../visible.ts';

describe('one line', () => {
  test.each([
    [
      'line ends of any kind become one space',
      'one\r\ntwo\u2028three\u2029four\vfive',
      'one two three four five',
    ],
    ['a control character never joins two words', 'one\u0000two\u0085three', 'one two three'],
    ['no-break and narrow spaces become plain ones', 'a\u00a0b\u202fc', 'a b c'],
    ['bidi overrides, isolates and marks go', 'up\u202egnp\u202c \u2066x\u2069\u200e\u061c', 'upgnp x'],
    ['zero-width spaces, soft hyphens and byte order marks go', '\ufeffze\u200bro so\u00adft', 'zero soft'],
    ['characters that smuggle text past a reader go', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['blank letters go', 'a\u3164\uffa0b\ufffc', 'ab'],
    ['what composes is composed', 'Cafe\u0301', 'Café'],
    ['a lone surrogate becomes a replacement character', 'x\ud800y', 'x\ufffdy'],
  ])('%s', (_fact, text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  test.each([
    ['Persian with its non-joiner', 'می\u200cخواهم'],
    ['an emoji of several people', '👩\u200d🚀'],
    ['an emoji with its variation selector', '❤\ufe0f'],
    ['an ideograph in the form of a name', '葛\u{e0100}城'],
    ['an Arabic number sign', '\u0600١٢'],
  ])('%s stays as it is', (_what, text) => {
    expect(oneLine(text)).toBe(text);
  });

  test('whatever comes in, nothing invisible comes out, and a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u,
        );
        expect(line).not.toMatch(/^\s|\s$|\s\s/);
        expect(line.isWellFormed()).toBe(true);
        expect(oneLine(line)).toBe(line);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('a mark can replace what is not visible, and lines stay lines', () => {
  expect(visible('pay\u202elap.example\n\u0007', '□')).toBe('pay□lap.example\n□');
});
