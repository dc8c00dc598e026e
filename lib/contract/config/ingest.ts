import * as z from 'zod';
import { feedsConfig } from './feeds.ts';

/** How articles are read from the bucket. */
export const ingestConfig = z.strictObject({
  /** Only keys that start with this are articles; the desk file is never one. */
  prefix: z.string().default(''),
  /** Larger objects are set aside. */
  maxObjectBytes: z.int().min(1_000).max(50_000_000).default(2_000_000),
  /** Articles published longer ago than this are read but not fresh, so they cannot enter an edition. */
  freshnessHours: z
    .number()
    .positive()
    .max(24 * 31)
    .default(48),
  /** A share of set-aside objects above this raises an alarm, 0 to 1. */
  setAsideAlarmShare: z.number().min(0).max(1).default(0.2),
  /** RSS, Atom and JSON Feeds that the stack fetches into the bucket itself. */
  feeds: feedsConfig,
});
export type IngestConfig = z.infer<typeof ingestConfig>;
