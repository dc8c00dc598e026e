import { measure, plant, type Table } from '@broadsheet/trees';
import type { Model } from '../lines/judge-lines.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { TITLE_FEATURES, type TitleCandidate, titleCandidates } from './title-features.ts';
import table from './weights.json' with { type: 'json' };

const shipped: Model = plant(table as unknown as Table, TITLE_FEATURES);

/** Log-odds for a line printed twice in a row: templates do that to headlines only. */
const PRINTED_TWICE = 2;

/**
 * Index of the line that is most likely the headline of the body between `start` and `end`; -1 for none.
 *
 * @param masthead - A line that is none.
 */
export function chooseTitle(
  lines: readonly LineFacts[],
  odds: readonly number[],
  start: number,
  end: number,
  masthead: string | null = null,
  model: Model = shipped,
): number {
  const candidates = titleCandidates(lines, odds, start, end).filter(({ line }) => line.text !== masthead);
  const scored = candidates.map((it) => ({ at: it.at, score: scoreOf(it, model) }));
  const best = scored.reduce<{ at: number; score: number } | null>(
    (winner, it) => (winner === null || it.score > winner.score ? it : winner),
    null,
  );
  return best?.at ?? -1;
}

function scoreOf(candidate: TitleCandidate, model: Model): number {
  const { lines, at, line } = candidate;
  const isTwice = [lines[at - 1], lines[at + 1]].some((other) => other?.text === line.text);
  return model(measure(TITLE_FEATURES, candidate)) + (isTwice ? PRINTED_TWICE : 0);
}
