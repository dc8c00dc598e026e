import { dayOf } from '../../lib/domain/edition.ts';
import { editionsAhead, pressTimeOf, type Schedule, timesOf } from '../../lib/domain/schedule.ts';

/** When the next edition is made, in the newsletter's zone: `Monday 23 November at 05:00`. */
export function nextPress(schedule: Schedule, now: Date): string {
  for (const id of editionsAhead(schedule, now)) {
    const press = pressTimeOf(schedule, id);
    if (press === null || press <= now) continue;
    const day = new Date(`${dayOf(id)}T00:00:00Z`);
    const date = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    return `${new Intl.DateTimeFormat('en-GB', date).format(day)} at ${timesOf(schedule, id).publishAt}`;
  }
  return 'no day: deliver.holidays leaves none';
}
