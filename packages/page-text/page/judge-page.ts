import { measure, plant, type Table } from '@broadsheet/trees';
import type { Document } from 'domhandler';
import type { Judged } from '../lines/body-span.ts';
import { HOPELESS, judgeLines, type Model } from '../lines/judge-lines.ts';
import { MOST_LINES, scanLines } from '../lines/scan-line.ts';
import { NAMED } from './block-names.ts';
import { levelsTo } from './blocks.ts';
import { declaredBody } from './declared-body.ts';
import { type MarkedPage, markedPage } from './marked-page.ts';
import { outOfQuestion, type Reason } from './out-of-question.ts';
import { PAGE_FEATURES } from './page-features.ts';
import { pageText } from './page-lines.ts';
import table from './weights.json' with { type: 'json' };

const shipped: Model = plant(table as unknown as Table, PAGE_FEATURES);

/** The verdicts together with the markup they were found in. */
export interface JudgedPage extends Judged {
  readonly page: MarkedPage;
}

/**
 * Reads a page line by line: the text model's verdict on each, then a second one that also knows the markup
 * (links, containers, class names, what the page declares as its body) and where the headline is.
 */
export function judgePage(document: Document, title: string | null): JudgedPage {
  const { lines: all, blocks } = pageText(document);
  const lines = all.slice(0, MOST_LINES);
  const facts = scanLines(lines.map((line) => line.text));
  const odds = judgeLines(facts);
  const page = markedPage({ lines, blocks }, facts, odds, declaredBody(document), title);
  return { ...judgeView(page), page };
}

/** The second verdict alone, by whichever model. */
export function judgeView(page: MarkedPage, model: Model = shipped): Judged {
  const ruledOut = page.lines.map((_, at) => outOfQuestion(page, at));
  const alone = ruledOut.map((rule, at) =>
    rule === null ? model(measure(PAGE_FEATURES, { page, at })) : HOPELESS,
  );
  const odds = alone.map((it, at) => (it === HOPELESS ? it : it + NEIGHBOURS * besides(alone, at)));
  return { lines: page.facts, odds: trustMarkup(page, ruledOut, odds), ruledOut };
}

/** How much the lines next to a line count, and how sure of them one may be at most, in log-odds. */
const NEIGHBOURS = 0.2;
const SUREST = 4;

/** Mean verdict on the lines before and after: an article hangs together. */
function besides(odds: readonly number[], i: number): number {
  const both = [odds[i - 1], odds[i + 1]].filter((it) => it !== undefined);
  const sum = both.reduce((total, it) => total + Math.max(-SUREST, Math.min(SUREST, it)), 0);
  return sum / Math.max(1, both.length);
}

/** With fewer likely words than this, a page has no running text to go by. */
const LEAST_WORDS = 60;

/**
 * A calendar or a table of results has no running text: then what the markup calls the article is it. That a
 * line is far from running text says nothing there; every other reason to rule one out still holds.
 */
function trustMarkup(
  page: MarkedPage,
  ruledOut: readonly (Reason | null)[],
  odds: readonly number[],
): readonly number[] {
  const wordsOf = (test: (i: number) => boolean): number =>
    page.facts.reduce((sum, line, i) => sum + (test(i) ? line.words : 0), 0);
  const likely = wordsOf((i) => (odds[i] ?? 0) > 0 && page.facts[i]?.cue === null);
  const inside = ruledOut.map((rule, i) => (rule === null || rule === 'far-from-text') && isInside(page, i));
  if (likely >= LEAST_WORDS || wordsOf((i) => inside[i] === true) < 2 * likely) return odds;
  return inside.map((is) => (is ? BARELY : HOPELESS));
}

const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'header', 'form', 'button']);
const AROUND_ARTICLES = NAMED.comments | NAMED.related | NAMED.promotion | NAMED.facts | NAMED.layout;
/** Log-odds of a line that nothing but markup speaks for. */
const BARELY = 0.1;

function isInside({ lines, blocks }: MarkedPage, i: number): boolean {
  const { linkShare, block } = lines[i] ?? { linkShare: 1, block: 0 };
  const { tag, region, marked } = blocks[block] ?? { tag: 'h1', region: '', marked: false };
  if (linkShare > 0.4 || OUTSIDE.has(region) || tag === 'h1') return false;
  const inArticle = levelsTo(blocks, block, 30, (it) => it.tag === 'article') < 30;
  const inBody = levelsTo(blocks, block, 4, ({ names }) => (names & NAMED.body) !== 0) < 4;
  const inFurniture = levelsTo(blocks, block, 5, ({ names }) => (names & AROUND_ARTICLES) !== 0) < 5;
  return (marked || inArticle || inBody) && !inFurniture;
}
