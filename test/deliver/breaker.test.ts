import { describe, expect, test } from 'vitest';
import { rejections, verdict, wilsonLowerBound } from '../../lib/deliver/breaker.ts';

describe('the breaker', () => {
  test.each([
    [499, 499, 0, null],
    [500, 20, 0, null],
    [500, 40, 0, '40 of 500 mails bounced hard'],
    // The lower end of the interval decides: 4.38 % of 10,000 may be 4 %.
    [10_000, 438, 0, null],
    [10_000, 439, 0, '439 of 10000 mails bounced hard'],
    [500, 0, 1, null],
    [100_000, 0, 97, null],
    [100_000, 0, 98, '98 of 100000 readers complained'],
  ])('of %i accepted, %i hard bounces and %i complaints', (accepted, bounced, complained, says) => {
    expect(verdict(accepted, bounced, complained)).toBe(says);
  });

  test.each([
    [50, 9, false],
    [50, 10, true],
    [2, 2, false],
    [3, 3, true],
    [10_000, 1_050, false],
    [10_000, 1_070, true],
  ])('of %i accepted and %i rejected because of us, it holds: %s', (accepted, rejected, holds) => {
    expect(rejections(accepted, rejected) !== null).toBe(holds);
  });

  test('the lower bound is that of Wilson', () => {
    expect(wilsonLowerBound(10, 100)).toBeCloseTo(0.0552, 3);
    expect(wilsonLowerBound(0, 0)).toBe(0);
  });
});
