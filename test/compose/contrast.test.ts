import { expect, test } from 'vitest';
import { contrast } from '../../lib/compose/build/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // The grey that just fails and the grey that just meets AA on white.
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#0a0a0a', '#000000', 1.06],
])('%s on %s has a contrast of %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('anything but #rrggbb is no colour', () => {
  expect(() => contrast('#fff', '#000000')).toThrow('not a colour like #1a2b3c: #fff');
});
