import type { Document } from 'domhandler';
import { HOPELESS, judgeLines } from '../lines/judge-lines.ts';
import { type LineFacts, scanLine } from '../lines/scan-line.ts';
import { type Forest, logOdds, plantForest, strongestObjection, type Trees } from '../lines/trees.ts';
import { articleBodyTest } from './declared-body.ts';
import { PAGE_FEATURES, pageFeaturesOf } from './page-features.ts';
import { type PageLine, pageLines } from './page-lines.ts';
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
  trustMarkup(marked, lines, odds);
  return {
    lines,
    odds,
    objection: (i) => (odds[i] === HOPELESS ? 'far-from-text' : strongestObjection(model, rows, i * size)),
  };
}

/** More lines than this are no article: the rest is not looked at. */
const MOST_LINES = 8_000;

/** With fewer likely words than this, a page has no running text to go by. */
const LEAST_WORDS = 60;

/** A calendar or a table of results has no running text: then what the markup calls the article is it. */
function trustMarkup(marked: readonly PageLine[], lines: readonly LineFacts[], odds: Float32Array): void {
  const wordsOf = (test: (i: number) => boolean): number =>
    lines.reduce((sum, line, i) => sum + (test(i) ? line.words : 0), 0);
  const likely = wordsOf((i) => (odds[i] as number) > 0 && lines[i]?.cue === null);
  const inside = marked.map(isInside);
  if (likely >= LEAST_WORDS || wordsOf((i) => inside[i] === true) < 2 * likely) return;
  for (const [i, is] of inside.entries()) odds[i] = is ? BARELY : HOPELESS;
}

function isInside(line: PageLine): boolean {
  if (line.linkShare > 0.4 || OUTSIDE.has(line.region) || line.tag === 'h1') return false;
  return (line.marked || line.inArticle || line.bodyAt <= 3) && line.furnitureAt > 4;
}

const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'header', 'form', 'button']);
/** Log-odds of a line that nothing but markup speaks for. */
const BARELY = 0.1;
