import * as z from 'zod';

export const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const weekdays = z
  .array(z.enum(EVERY_DAY, 'must be one of "mon", "tue", "wed", "thu", "fri", "sat", "sun"'))
  .min(1, 'names no day: the newsletter would never appear')
  .refine((days) => new Set(days).size === days.length, 'names a day twice');

export const wallClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like "06:30"');

const EDITION_NAME = /^[a-z][a-z0-9]{0,19}$/;

/** `2026-11-22`, or `2026-11-22-2-evening` where a day has several editions. */
export const EDITION_KEY = /^\d{4}-\d{2}-\d{2}(?:-[1-9]-[a-z][a-z0-9]{0,19})?$/;

/** One of several editions. */
const namedEdition = z
  .strictObject({
    name: z.string().regex(EDITION_NAME, 'must be a lower-case word such as "evening"'),
    publishAt: wallClockTime,
    deliverAt: wallClockTime,
    days: weekdays.default([...EVERY_DAY]),
    repeats: z.boolean().default(false),
  })
  .refine(({ publishAt, deliverAt }) => publishAt <= deliverAt, {
    path: ['publishAt'],
    error: 'must not be after deliverAt: the edition is made first, then delivered',
  });

type NamedEdition = z.infer<typeof namedEdition>;

export const namedEditions = z
  .array(namedEdition)
  .max(9)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'has a name twice')
  .refine(
    (all) => all.length === 0 || new Set(all.map(({ publishAt }) => publishAt)).size === all.length,
    'has two editions with the same publishAt: which comes first?',
  )
  .refine(
    (all) => !all.some((a, at) => all.slice(at + 1).some((b) => areTooClose(a, b))),
    'has two editions less than two hours apart: the first ends when the second is due',
  );

/** Time for every mail of the first, with the pauses and second attempts of a bad morning. */
const SHORTEST_TURN_MINUTES = 120;
const MINUTES_A_DAY = 24 * 60;

/** One that repeats, such as a weekly, ends no other. */
function areTooClose(a: NamedEdition, b: NamedEdition): boolean {
  if (a.repeats !== b.repeats) return false;
  const apart = minutesOf(b) - minutesOf(a);
  return (
    (a.days.some((day) => b.days.includes(day)) && Math.abs(apart) < SHORTEST_TURN_MINUTES) ||
    (meetsNextDay(a, b) && apart + MINUTES_A_DAY < SHORTEST_TURN_MINUTES) ||
    (meetsNextDay(b, a) && MINUTES_A_DAY - apart < SHORTEST_TURN_MINUTES)
  );
}

/** Whether one appears on the day after the other, as a morning's does after a late evening's. */
function meetsNextDay(one: NamedEdition, other: NamedEdition): boolean {
  return one.days.some((day) => other.days.includes(weekdayAfter(day)));
}

function weekdayAfter(day: NamedEdition['days'][number]): NamedEdition['days'][number] {
  return EVERY_DAY[(EVERY_DAY.indexOf(day) + 1) % EVERY_DAY.length] ?? day;
}

function minutesOf({ deliverAt }: NamedEdition): number {
  return Date.parse(`1970-01-01T${deliverAt}Z`) / 60_000;
}
