import type { LineFacts } from '../lines/scan-line.ts';
import { type Forest, logOdds, plantForest, type Trees } from '../lines/trees.ts';
import { TITLE_FEATURES, titleCandidates } from './title-features.ts';
import weights from './weights.json' with { type: 'json' };

let planted: Forest | null = null;

/** Log-odds for a line printed twice on end: templates do that to headlines only. */
const PRINTED_TWICE = 2;

function forest(): Forest {
  planted ??= plantForest(weights as Trees);
  return planted;
}

/**
 * Index of the line that is most likely the headline of the body between `start` and `end`; -1 for none.
 * The publisher's name is none.
 */
export function chooseTitle(
  lines: readonly LineFacts[],
  odds: Float32Array,
  start: number,
  end: number,
  publisher: string | null = null,
  model: Forest = forest(),
): number {
  const { indexes, rows } = titleCandidates(lines, odds, start, end);
  let best = -1;
  let most = -Infinity;
  for (let k = 0; k < indexes.length; k++) {
    const index = indexes[k] as number;
    const { text } = lines[index] as LineFacts;
    if (text === publisher) continue;
    const again = text === textAt(lines, index + 1) || text === textAt(lines, index - 1);
    const score = logOdds(model, rows, k * TITLE_FEATURES.length) + (again ? PRINTED_TWICE : 0);
    if (score > most) {
      best = index;
      most = score;
    }
  }
  return best;
}

function textAt(lines: readonly LineFacts[], index: number): string | null {
  return index < 0 || index >= lines.length ? null : (lines[index] as LineFacts).text;
}
