import { measure, plant, type Table, type Values } from '@broadsheet/trees';
import { LINE_FEATURES } from './features.ts';
import { overviewOf, type PageOverview } from './page-overview.ts';
import { isWorthALook } from './relevant-lines.ts';
import type { LineFacts } from './scan-line.ts';
import table from './weights.json' with { type: 'json' };

/** Log-odds of one row of features. */
export type Model = (row: Values) => number;

const shipped: Model = plant(table as unknown as Table, LINE_FEATURES);

/** For lines with no prose near: navigation and lists, that are not looked at closer. */
export const HOPELESS = -6;

/** Log-odds that each line belongs to the article; {@link HOPELESS} far from any prose. */
export function judgeLines(lines: readonly LineFacts[], model: Model = shipped): readonly number[] {
  const page = overviewOf(lines);
  const worth = isWorthALook(page);
  return lines.map((_, at) => (worth[at] ? model(rowOf(page, at)) : HOPELESS));
}

/** What the model sees of line `at`. */
export function rowOf(page: PageOverview, at: number): readonly number[] {
  const line = page.lines[at];
  return line === undefined ? [] : measure(LINE_FEATURES, { page, at, line });
}
