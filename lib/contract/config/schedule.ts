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
    'has two editions of one day less than two hours apart: the first ends when the second is due',
  );

/** Time for every mail of the first, with the pauses and second attempts of a bad morning. */
const SHORTEST_TURN_MINUTES = 120;

/** One that repeats, such as a weekly, ends no other. */
function areTooClose(a: z.infer<typeof namedEdition>, b: z.infer<typeof namedEdition>): boolean {
  if (a.repeats !== b.repeats || !a.days.some((day) => b.days.includes(day))) return false;
  const minuteOf = (time: string) => Date.parse(`1970-01-01T${time}Z`) / 60_000;
  return Math.abs(minuteOf(a.deliverAt) - minuteOf(b.deliverAt)) < SHORTEST_TURN_MINUTES;
}
