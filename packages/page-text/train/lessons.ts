import { measure, plant, type Table } from '@broadsheet/trees';
import type { Example } from '@broadsheet/trees/grow';
import type { BenchPage } from '../bench/extraction/load-pages.ts';
import { titleIsRight } from '../bench/extraction/score-bodies.ts';
import { judgeOpening } from '../bench/extraction/score-openings.ts';
import { discussionsIn } from '../lines/discussions.ts';
import { LINE_FEATURES } from '../lines/features.ts';
import { judgeLines, rowOf } from '../lines/judge-lines.ts';
import { overviewOf } from '../lines/page-overview.ts';
import { isWorthALook } from '../lines/relevant-lines.ts';
import { type LineFacts, scanLines } from '../lines/scan-line.ts';
import { splitLines } from '../lines/split-lines.ts';
import { declaredBody } from '../page/declared-body.ts';
import { parsePage } from '../page/dom.ts';
import { type MarkedPage, markedPage } from '../page/marked-page.ts';
import { outOfQuestion } from '../page/out-of-question.ts';
import { readPageFacts } from '../page/page-facts.ts';
import { PAGE_FEATURES } from '../page/page-features.ts';
import { pageText } from '../page/page-lines.ts';
import { TITLE_FEATURES, type TitleCandidate, titleCandidates } from '../title/title-features.ts';
import { labelLines } from './label-lines.ts';
import { withFurniture } from './plant-furniture.ts';

/** Lines of a page that are learned from. */
const MOST_LINES = 4_000;
/** How much a page with planted furniture counts. */
const PLANTED = 0.4;

/** The table of lines to ask about a page: one that was not grown on it. */
type Unseen = (page: BenchPage) => Table;

/** Every line of a dump that is worth a look, and of the same dump with furniture planted between paragraphs. */
export function dumpLessons(learned: BenchPage): readonly Example[] {
  return [learned, withFurniture(learned)].flatMap((page) => {
    const lines = judgedLines(page);
    const labels = labelLines(
      lines.map((line) => line.text),
      page.body,
    );
    const view = overviewOf(lines);
    const weigh = weightOf(lines, labels, page.set === 'planted' ? PLANTED : 1);
    return isWorthALook(view).flatMap((worth, at) =>
      worth ? [{ values: rowOf(view, at), label: labels[at] === 1 ? 1 : 0, weight: weigh(at) } as const] : [],
    );
  });
}

/** The lines of a dump without its discussions, as they are judged. */
export function judgedLines(page: BenchPage): readonly LineFacts[] {
  const lines = scanLines(splitLines(page.dump).slice(0, MOST_LINES));
  const posts = new Set(discussionsIn(lines).flatMap(({ start, end }) => lines.slice(start, end + 1)));
  return lines.filter((line) => !posts.has(line));
}

/** Lines count by their words and pages equally, because the measure is a mean over pages. */
function weightOf(lines: readonly LineFacts[], labels: Float32Array, share: number): (at: number) => number {
  const truth = lines.reduce((sum, line, i) => sum + line.words * (labels[i] ?? 0), 0);
  return (at) => (share * (Math.min(lines[at]?.words ?? 0, 80) + 1)) / (Math.max(30, truth) + 100);
}

/** The candidates of each page for its headline; a page where none is right teaches nothing. */
export function titleLessons(pages: readonly BenchPage[], unseen: Unseen): readonly Example[] {
  return pages.flatMap((page) => {
    const candidates = candidatesOf(page, unseen(page));
    const exact = candidates.map(({ line }) => titleIsRight(line.text, page.titles));
    const isRight = exact.includes(true) ? exact : candidates.map(({ line }) => isNear(line, page));
    const right = isRight.filter(Boolean).length;
    if (right === 0) return [];
    return candidates.map((candidate, k) => ({
      values: measure(TITLE_FEATURES, candidate),
      label: isRight[k] ? 1 : 0,
      weight: 1 / (isRight[k] ? right : candidates.length - right),
    }));
  });
}

/** A headline with its kicker or a site's name, or in other words. */
function isNear({ text, words }: LineFacts, { titles }: BenchPage): boolean {
  const truth = { body: '', standfirst: '', titles };
  return words >= LEAST_NEAR && !judgeOpening(truth, { body: text, title: text }).farTitle;
}

const LEAST_NEAR = 4;

function candidatesOf(page: BenchPage, table: Table): readonly TitleCandidate[] {
  const lines = judgedLines(page);
  const odds = judgeLines(lines, plant(table, LINE_FEATURES));
  const isText = (line: LineFacts, i: number) => (odds[i] ?? 0) > 0 && line.words >= 8;
  const start = lines.findIndex(isText);
  return start < 0 ? [] : titleCandidates(lines, odds, start, lines.findLastIndex(isText));
}

/** Every line of the HTML pages that is not out of the question. */
export function pageLessons(pages: readonly BenchPage[], unseen: Unseen): readonly Example[] {
  return pages.flatMap((page) => {
    const view = viewOf(page, unseen(page))?.view;
    if (view === undefined) return [];
    const labels = labelLines(
      view.lines.map((line) => line.text),
      page.body,
    );
    const weigh = weightOf(view.facts, labels, 1);
    return view.facts.flatMap((_, at) =>
      outOfQuestion(view, at) === null
        ? [
            {
              values: measure(PAGE_FEATURES, { page: view, at }),
              label: labels[at] === 1 ? 1 : 0,
              weight: weigh(at),
            } as const,
          ]
        : [],
    );
  });
}

/** The page as the second model sees it; null for one without HTML. */
export function viewOf(
  page: BenchPage,
  table: Table,
): { readonly view: MarkedPage; readonly title: string | null } | null {
  const document = parsePage(page.html() ?? '');
  if (document === null || page.html() === null) return null;
  const { title } = readPageFacts(document, page.url);
  const text = pageText(document);
  const facts = scanLines(text.lines.map((line) => line.text));
  const odds = judgeLines(facts, plant(table, LINE_FEATURES));
  return { view: markedPage(text, facts, odds, declaredBody(document), title), title };
}
