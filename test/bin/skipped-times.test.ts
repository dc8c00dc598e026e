import { expect, test } from 'vitest';
import { refuseSkippedTimes } from '../../bin/cli/skipped-times.ts';
import { aSchedule, aScheduledEdition } from '../support/a-schedule.ts';

const at = (publishAt: string, timeZone = 'Europe/London') =>
  aSchedule({ timeZone, editions: [aScheduledEdition({ publishAt })] });

test('a press time that does not exist on one night of the year is refused before it is deployed', () => {
  expect(() => refuseSkippedTimes(at('01:30'), '2026-11-22')).toThrow(
    /on 2027-03-28 .* skip 01:30.*publishAt/s,
  );
  expect(() => refuseSkippedTimes(at('05:00'), '2026-11-22')).not.toThrow();
  expect(() => refuseSkippedTimes(at('01:30', 'Asia/Tokyo'), '2026-11-22')).not.toThrow();
});
