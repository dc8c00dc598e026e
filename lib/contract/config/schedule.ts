import * as z from 'zod';

export const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const weekdays = z
  .array(z.enum(EVERY_DAY, 'must be one of "mon", "tue", "wed", "thu", "fri", "sat", "sun"'))
  .min(1, 'names no day: the newsletter would never appear')
  .refine((days) => new Set(days).size === days.length, 'names a day twice');

export const wallClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like "06:30"');
