import type { Schedule, ScheduledEdition } from '../../lib/domain/schedule.ts';

const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const WORKING_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** The schedule of the example newsletter: every day, made at five and delivered at half past six in London. */
export function aSchedule(about: Partial<Schedule> = {}): Schedule {
  return { timeZone: 'Europe/London', editions: [aScheduledEdition()], holidays: [], ...about };
}

export function aScheduledEdition(about: Partial<ScheduledEdition> = {}): ScheduledEdition {
  return {
    name: null,
    place: 1,
    days: EVERY_DAY,
    publishAt: '05:00',
    deliverAt: '06:30',
    repeats: false,
    ...about,
  };
}
