import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { verdict, wilsonLowerBound } from '../../lib/deliver/breaker.ts';
import type { DeliveryReport } from '../../lib/deliver/delivery-report.ts';
import { deliveryReportPage } from '../../lib/deliver/delivery-report-page.ts';
import { createPacer, slotCount } from '../../lib/deliver/pacer.ts';
import { aPolicy } from '../support/delivery-builders.ts';
import { settableClock } from '../support/settable-clock.ts';

const report: DeliveryReport = {
  edition: '2026-11-22',
  asOf: '2026-11-22T08:00:00.000Z',
  planned: 100,
  accepted: 95,
  failed: 1,
  suppressed: 2,
  unconfirmed: 1,
  expired: 1,
  open: 0,
  balanced: true,
  delivered: 90,
  bouncedHard: 2,
  bouncedSoft: 1,
  complained: 0,
  delayed: 0,
  throttled: 3,
  ambiguous: 1,
  slots: [
    {
      edition: '2026-11-22',
      zone: 'Europe/London<script>',
      minute: 390,
      state: 'planned',
      dueAt: '2026-11-22T06:30:00.000Z',
      plannedAt: '2026-11-22T06:15:00.000Z',
      readers: 100,
    },
  ],
  chunks: { planned: 1, done: 1, lost: 0 },
  minutes: [{ minute: '2026-11-22T06:30:00.000Z', counts: { accepted: 95, throttled: 3 } }],
};

describe('the delivery report', () => {
  test('says the balance, draws the funnel and the minutes, and escapes what it prints', async () => {
    const page = deliveryReportPage(report);
    expect(page).toContain(
      '100 planned = 95 accepted + 1 failed + 2 suppressed + 1 unconfirmed + 1 expired.',
    );
    expect(page).toContain('at most 95 a minute');
    expect(page).not.toContain('<script>');
    const checked = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page);
    expect(checked.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  test('a report that does not balance says so in capitals', () => {
    expect(deliveryReportPage({ ...report, balanced: false })).toContain('THIS DOES NOT BALANCE');
  });
});

describe('the breaker', () => {
  test.each([
    [499, 499, 0, null],
    [500, 20, 0, null],
    [500, 40, 0, '40 of 500 mails bounced hard'],
    [10_000, 500, 0, '500 of 10000 mails bounced hard'],
    [500, 0, 1, null],
    [10_000, 0, 20, '20 of 10000 readers complained'],
  ])('of %i accepted, %i hard bounces and %i complaints', (accepted, bounced, complained, says) => {
    expect(verdict(accepted, bounced, complained)).toBe(says);
  });

  test('the lower bound is that of Wilson', () => {
    expect(wilsonLowerBound(10, 100)).toBeCloseTo(0.0552, 3);
    expect(wilsonLowerBound(0, 0)).toBe(0);
  });
});

describe('pacing', () => {
  test.each([
    [1, 1],
    [50, 1],
    [51, 2],
    [500, 10],
  ])('%i a second are cut into %i slots', (rate, slots) => {
    expect(slotCount(rate, aPolicy())).toBe(slots);
  });

  test('a gap is made up for by two mails, never by a burst', async () => {
    const clock = settableClock('2026-11-22T06:30:00.000Z');
    const waits: number[] = [];
    const timer = {
      sleep: async (milliseconds: number) => {
        if (milliseconds > 1) waits.push(Math.round(milliseconds));
      },
    };
    const slot = { index: 0, holder: 'x', factor: 1, nextSendAt: '2026-11-22T06:00:00.000Z' };
    const pacer = createPacer(slot, 50, 1, { clock, timer });
    for (let n = 0; n < 4; n++) await pacer.turn();
    expect(waits).toEqual([21]);
    pacer.throttled();
    expect(pacer.slot().factor).toBeCloseTo(0.95);
  });
});
