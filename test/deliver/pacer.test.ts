import { describe, expect, test } from 'vitest';
import { createPacer, sendRate, shareCount, utilisation } from '../../lib/deliver/pacer.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { aPolicy } from '../support/delivery-builders.ts';
import { settableClock } from '../support/settable-clock.ts';

const START = '2026-11-22T06:30:00.000Z';

/** A pacer whose clock moves only by its own waiting, with the waits in milliseconds. */
function aPacer({ rate = 50, shares = 1, factor = 1, nextSendAt = '2026-11-22T06:00:00.000Z' } = {}) {
  const clock = settableClock(START);
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    clock.set(instantOf(clock.now().getTime() + milliseconds));
  };
  const share = { index: 0, holder: 'x', factor, nextSendAt };
  const pacer = createPacer(share, rate, shares, { clock, timer: { sleep } });
  const later = (milliseconds: number) => clock.set(instantOf(clock.now().getTime() + milliseconds));
  return { pacer, waits, later, elapsed: () => clock.now().getTime() - Date.parse(START) };
}

describe('the rate', () => {
  test.each([
    [1, 1],
    [50, 1],
    [51, 2],
    [500, 10],
  ])('%i a second are cut into %i shares', (rate, shares) => {
    expect(shareCount(rate, aPolicy())).toBe(shares);
  });

  test('is the operator’s, else SES’s, else one a second', () => {
    const limits = { maxSendRate: 14, max24Hours: null, sentLast24Hours: 0, askedAt: START };
    expect(sendRate(limits, aPolicy({ maxSendRate: 7 }))).toBe(7);
    expect(sendRate(limits, aPolicy())).toBe(14);
    expect(sendRate(null, aPolicy())).toBe(1);
  });

  test('leaves a margin below SES’s own, a larger one where a mail is much of a second', () => {
    expect(utilisation(14)).toBe(0.957);
    expect(utilisation(20)).toBe(0.97);
  });

  test.each([
    [14, 1],
    [200, 4],
  ])('%i a second in %i shares: a share sends its part of it and no more', async (rate, shares) => {
    const { pacer, elapsed } = aPacer({ rate, shares });
    const mails = 400;
    for (let n = 0; n < mails; n++) await pacer.turn();
    const perSecond = mails / (elapsed() / 1000);
    const most = (rate * utilisation(rate)) / shares;
    expect(perSecond).toBeGreaterThan(0.99 * most);
    expect(perSecond).toBeLessThan(1.02 * most);
  });
});

test('while confirmation mails are waiting, a fifth of the rate is left to them', async () => {
  const { pacer, elapsed } = aPacer({ rate: 14 });
  pacer.leaveRoom(true);
  for (let n = 0; n < 400; n++) await pacer.turn();
  expect(400 / (elapsed() / 1000)).toBeLessThan(0.82 * 14);

  pacer.leaveRoom(false);
  const before = elapsed();
  for (let n = 0; n < 400; n++) await pacer.turn();
  expect(400 / ((elapsed() - before) / 1000)).toBeGreaterThan(0.94 * 14);
});

describe('a turn', () => {
  test('comes later when the share says so', async () => {
    const { pacer, elapsed } = aPacer({ nextSendAt: '2026-11-22T06:30:05.000Z' });
    await pacer.turn();
    expect(elapsed()).toBe(5000);
  });

  test('makes a gap up by two mails, never by a burst', async () => {
    const { pacer, waits, later } = aPacer();
    for (let n = 0; n < 10; n++) await pacer.turn();
    waits.length = 0;
    later(60_000);
    for (let n = 0; n < 4; n++) await pacer.turn();
    expect(waits.map(Math.round).filter((wait) => wait > 0)).toEqual([21]);
  });
});

describe('throttling', () => {
  test('costs five per cent once a second, and a pause', async () => {
    const { pacer, elapsed, later } = aPacer();
    pacer.throttled();
    pacer.throttled();
    expect(pacer.share().factor).toBeCloseTo(0.95);
    await pacer.turn();
    expect(elapsed()).toBeGreaterThanOrEqual(300);
    later(1001);
    pacer.throttled();
    expect(pacer.share().factor).toBeCloseTo(0.95 ** 2);
  });

  test('never slows down to less than a fifth', () => {
    const { pacer, later } = aPacer();
    for (let n = 0; n < 100; n++) {
      pacer.throttled();
      later(1001);
    }
    expect(pacer.share().factor).toBe(0.2);
  });

  test('is forgotten by one per cent for each second of accepted mails, up to the whole rate', () => {
    const { pacer } = aPacer({ factor: 0.9 });
    for (let n = 0; n < Math.round(pacer.rate); n++) pacer.took();
    expect(pacer.share().factor).toBeCloseTo(0.91, 2);
    for (let n = 0; n < 100 * pacer.rate; n++) pacer.took();
    expect(pacer.share().factor).toBe(1);
  });
});
