import { describe, expect, test } from 'vitest';
import { weekChart } from '../../lib/desk/pages/week-chart.ts';

const WEEKS = [
  { ends: '2026-11-01', confirmed: 90 },
  { ends: '2026-11-08', confirmed: 90 },
  { ends: '2026-11-15', confirmed: 110 },
  { ends: '2026-11-22', confirmed: 107 },
];

describe('the chart', () => {
  const chart = weekChart(WEEKS)?.text ?? '';

  test('has a bar for each week, the highest as high as the chart, and says the same in words', () => {
    expect(chart.match(/<rect/g)).toHaveLength(4);
    expect(chart).toContain('y="0" width="121.6" height="150"><title>Sunday 15 November 2026: 110</title>');
    expect(chart).toContain('the last 4 weeks: from 90 to 107, at most 110.');
  });

  test('has neither a script nor a style, which the policy of the page would not run', () => {
    expect(chart).not.toMatch(/<script|style=|<style|on\w+=/);
  });

  test('is left out as long as there is nothing to compare', () => {
    expect(weekChart(WEEKS.slice(0, 1))).toBeNull();
    expect(weekChart([])).toBeNull();
  });
});
