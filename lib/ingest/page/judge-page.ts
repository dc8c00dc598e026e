import type { Document } from 'domhandler';
import { HOPELESS, judgeLines } from '../lines/judge-lines.ts';
import { type LineFacts, scanLine } from '../lines/scan-line.ts';
import { type Forest, logOdds, plantForest, strongestObjection, type Trees } from '../lines/trees.ts';
import { articleBodyTest } from './declared-body.ts';
import { PAGE_FEATURES, pageFeaturesOf } from './page-features.ts';
import { pageLines } from './page-lines.ts';
import weights from './weights.json' with { type: 'json' };

let planted: Forest | null = null;

/** A page's lines with the verdict of text and markup together. */
export interface JudgedPage {
  readonly lines: readonly LineFacts[];
  readonly odds: Float32Array;
  objection(line: number): string;
}

/**
 * Reads a page line by line: the text model's verdict on each, then a second one that also knows the markup
 * (links, containers, class names, what the page declares as its body).
 */
export function judgePage(document: Document): JudgedPage {
  planted ??= plantForest(weights as Trees);
  const model = planted;
  const marked = pageLines(document).slice(0, MOST_LINES);
  const lines = marked.map((line) => scanLine(line.text));
  const text = judgeLines(lines);
  const rows = pageFeaturesOf(marked, lines, text.odds, articleBodyTest(document));
  const size = PAGE_FEATURES.length;
  const odds = Float32Array.from(text.odds, (it, i) =>
    it === HOPELESS ? HOPELESS : logOdds(model, rows, i * size),
  );
  return {
    lines,
    odds,
    objection: (i) => (odds[i] === HOPELESS ? 'far-from-text' : strongestObjection(model, rows, i * size)),
  };
}

/** More lines than this are no article: the rest is not looked at. */
const MOST_LINES = 8_000;
