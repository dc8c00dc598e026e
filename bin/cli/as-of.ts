import type { BroadsheetConfig } from '../../lib/contract/config.ts';
import { scheduleOf } from '../../lib/contract/schedule.ts';
import { due, minuteOf } from '../../lib/domain/calendar.ts';
import { WrongCallError } from './command.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The instant that `--as-of` names. A bare date means that morning, when the newsletter's edition is made on its
 * own clock.
 *
 * @param edition - Name of one of several editions; the first of the day when left out.
 *
 * @throws {WrongCallError} that names the accepted forms.
 */
export function asOfInstant(text: string, config: BroadsheetConfig, edition?: string): Date {
  const { timeZone, editions } = scheduleOf(config);
  const { publishAt } = editions.find(({ name }) => name === edition) ?? editions[0] ?? config.deliver;
  const instant = DAY.test(text)
    ? morningOf(text, timeZone, minuteOf(publishAt))
    : new Date(INSTANT.test(text) ? text : Number.NaN);
  if (instant !== null && !Number.isNaN(instant.getTime())) return instant;
  throw new WrongCallError(`--as-of ${text} is not a time`, {
    fix: 'use a day (2026-11-22) or an instant with its zone (2026-11-22T05:00:00Z, 2026-11-22T05:00:00+01:00)',
  });
}

function morningOf(day: string, zone: string, minute: number): Date | null {
  const noon = new Date(`${day}T12:00:00Z`);
  // 30 February rolls over to March, or is no date at all.
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day) return null;
  return due(zone, day, minute);
}
