import { FEATURES, featuresOf } from './features.ts';
import type { LineFacts } from './scan-line.ts';
import { type Forest, logOdds, plantForest, strongestObjection, type Trees } from './trees.ts';
import weights from './weights.json' with { type: 'json' };

let planted: Forest | null = null;

/** The text model, made ready at the first page: a morning without dumps need not pay for it. */
function forest(): Forest {
  planted ??= plantForest(weights as Trees);
  return planted;
}

/** What the model says of each line of a page. */
export interface Verdicts {
  /** Log-odds that a line belongs to the article; {@link HOPELESS} far from any prose. */
  readonly odds: Float32Array;
  /** Name of the feature that spoke loudest against a line. */
  objection(line: number): string;
}

/** For lines with no prose near: navigation and lists, that are not looked at closer. */
export const HOPELESS = -6;

export function judgeLines(lines: readonly LineFacts[], model: Forest = forest()): Verdicts {
  const { rows, relevant } = featuresOf(lines);
  const odds = new Float32Array(lines.length).fill(HOPELESS);
  for (let i = 0; i < lines.length; i++)
    if (relevant[i] !== 0) odds[i] = logOdds(model, rows, i * FEATURES.length);
  return {
    odds,
    objection: (i) =>
      relevant[i] === 0 ? 'far-from-text' : strongestObjection(model, rows, i * FEATURES.length),
  };
}
