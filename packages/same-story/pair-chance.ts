import { chanceOf, measure, plant, type Table } from '@broadsheet/trees';
import { FEATURES, pairOf } from './features.ts';
import type { TextBatch } from './read-texts.ts';

const DAY = 86_400_000;
/**
 * Odds halve with each day between two publication dates. Set by hand, not learned: the training labels' dates are
 * those of the round-up that listed the articles, so they tell more than a newsroom's dates do.
 */
const LOG_ODDS_PER_DAY = Math.LN2;
/** Accounts so far apart are of two events: this week's figures and last week's. */
const OTHER_EVENT_DAYS = 3;

/** Makes the function that tells how likely two texts of a batch, by place, report the same event: 0 to 1. */
export function pairChances(batch: TextBatch, table: Table): (x: number, y: number) => number {
  const oddsOf = plant(table, FEATURES);
  return (x, y) => {
    const pair = pairOf(batch, x, y);
    const days = daysApart(pair.a.publishedAt, pair.b.publishedAt);
    return days > OTHER_EVENT_DAYS ? 0 : datedChance(oddsOf(measure(FEATURES, pair)), days);
  };
}

/** Log-odds of the trees, less what the dates say against it, as a chance. */
export function datedChance(odds: number, days: number): number {
  return days > OTHER_EVENT_DAYS ? 0 : chanceOf(odds - LOG_ODDS_PER_DAY * days);
}

/** 0 when either date is not known. */
export function daysApart(one: number, other: number): number {
  const days = Math.abs(one - other) / DAY;
  return Number.isNaN(days) ? 0 : days;
}
