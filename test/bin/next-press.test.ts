import { expect, test } from 'vitest';
import { nextPress } from '../../bin/next/next-press.ts';
import { aSchedule, aScheduledEdition, WORKING_DAYS } from '../support/a-schedule.ts';

const schedule = aSchedule({ editions: [aScheduledEdition({ days: WORKING_DAYS })] });

test.each([
  ['2026-11-20T04:59:00Z', 'Friday 20 November at 05:00'],
  ['2026-11-20T05:01:00Z', 'Monday 23 November at 05:00'],
])('after %s comes %s', (now, when) => {
  expect(nextPress(schedule, new Date(now))).toBe(when);
});
