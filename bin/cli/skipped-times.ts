import { minuteOf } from '../../lib/domain/calendar.ts';
import type { Day } from '../../lib/domain/instant.ts';
import { nightWithout, type Schedule } from '../../lib/domain/schedule.ts';
import { SettingsError } from '../../lib/errors.ts';

/**
 * Refuses a press time that the clocks skip on a night of the coming year.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html (daylight saving: such a call is skipped)
 * @throws {SettingsError} that names the night.
 */
export function refuseSkippedTimes({ timeZone, editions }: Schedule, today: Day): void {
  for (const { publishAt } of editions) {
    const night = nightWithout(timeZone, minuteOf(publishAt), today);
    if (night === null) continue;
    throw new SettingsError(
      `on ${night} the clocks in ${timeZone} skip ${publishAt}, so EventBridge would make no edition`,
      { fix: 'choose another publishAt: the hours after 03:00 exist every day' },
    );
  }
}
