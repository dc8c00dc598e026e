import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { DeliveryReport } from '../../lib/deliver/delivery-report.ts';
import { deliveryReportPage } from '../../lib/deliver/delivery-report-page.ts';

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
  mornings: [
    {
      edition: '2026-11-22',
      zone: 'Europe/London<script>',
      minute: 390,
      state: 'planned',
      dueAt: '2026-11-22T06:30:00.000Z',
      plannedAt: '2026-11-22T06:15:00.000Z',
      subscribers: 100,
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

  test('a report whose counts do not add up has a notice', () => {
    expect(deliveryReportPage({ ...report, balanced: false })).toContain('The counts do not add up');
  });
});
