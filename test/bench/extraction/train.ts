/**
 * Grows the three tables of weights that extraction uses, and prints what they reach on pages they were not
 * grown on (folds by hash of the page's host, so that no site stands on both sides).
 *
 *   npm run bench -- extraction-weights --data DIR [--more FILE.jsonl] [--folds 10] [--write] [--text-only]
 *
 * DIR holds `aeb/dev` and `wcxb/dev.jsonl.gz`; FILE has more pages as
 * `{"id","url","dump","body","title","html","unsure"}`, for example from trafilatura's and Readability's own
 * test pages; `unsure` are lines that nobody could label. Nothing of a page but counts goes into the tables.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TITLE_FEATURES, titleCandidates } from '../../../lib/ingest/facts/title-features.ts';
import { chooseLines } from '../../../lib/ingest/lines/choose-lines.ts';
import { FEATURES, featuresOf } from '../../../lib/ingest/lines/features.ts';
import { HOPELESS } from '../../../lib/ingest/lines/judge-lines.ts';
import { resumeArticle } from '../../../lib/ingest/lines/resume-article.ts';
import { type LineFacts, scanLines } from '../../../lib/ingest/lines/scan-line.ts';
import { splitLines } from '../../../lib/ingest/lines/split-lines.ts';
import { type Forest, logOdds, plantForest, type Trees } from '../../../lib/ingest/lines/trees.ts';
import { choosePageLines } from '../../../lib/ingest/page/choose-page-lines.ts';
import { declaredBody } from '../../../lib/ingest/page/declared-body.ts';
import { parsePage } from '../../../lib/ingest/page/dom.ts';
import { judgeView } from '../../../lib/ingest/page/judge-page.ts';
import { type MarkedPage, markedPage } from '../../../lib/ingest/page/marked-page.ts';
import { outOfQuestion } from '../../../lib/ingest/page/out-of-question.ts';
import { readPageFacts } from '../../../lib/ingest/page/page-facts.ts';
import { PAGE_FEATURES, pageFeaturesOf } from '../../../lib/ingest/page/page-features.ts';
import { pageText } from '../../../lib/ingest/page/page-lines.ts';
import { GROWTH, type Growth, growTrees, type TrainingSet } from './grow-trees.ts';
import { labelLines } from './label-lines.ts';
import { type BenchPage, loadJsonLines, loadPages } from './load-pages.ts';
import { withFurniture } from './plant-furniture.ts';
import { bootstrapSpread, meanScore, scoreBody, titleIsRight } from './score-bodies.ts';

/** Lines of a page that are learned from. */
const MOST_LINES = 4_000;
/** How much a set counts: pages labelled by people count in full. */
const SET_WEIGHT: Readonly<Record<string, number>> = { aeb: 1, wcxb: 1, more: 0.5, planted: 0.4 };
const TEXT_GROWTH: Growth = {
  ...GROWTH,
  trees: 50,
  leaves: 24,
  learningRate: 0.15,
  early: { trees: 12, below: -1.2, above: 1.2 },
};
const TITLE_GROWTH: Growth = {
  ...GROWTH,
  trees: 80,
  leaves: 8,
  leastWeight: 10,
  rowShare: 0.8,
  // Only the best candidate counts: what lies this far back is not it.
  early: { trees: 20, below: -0.8, above: null },
};
const PAGE_GROWTH: Growth = { ...GROWTH, trees: 160, leaves: 10, learningRate: 0.045, featureShare: 0.5 };

/** Silver labels of pages lean their makers' way. */
const SILVER_MARKUP = 0.25;

/** One line, title candidate or page line to learn from. */
interface Sample {
  readonly row: Float32Array;
  readonly label: number;
  readonly weight: number;
}

/** Everything of one page that the tables learn from. */
interface Lesson {
  readonly page: BenchPage;
  readonly fold: number;
  readonly samples: readonly Sample[];
}

/** Reads the pages, grows the tables fold by fold, prints what they reach, and writes them if asked to. */
export function train(argv: string[]): void {
  const { values: args } = parseArgs({
    args: argv,
    options: {
      data: { type: 'string' },
      more: { type: 'string' },
      folds: { type: 'string', default: '10' },
      write: { type: 'boolean', default: false },
      'text-only': { type: 'boolean', default: false },
    },
  });
  const folds = Number(args.folds);
  const data = args.data ?? fail('say where the pages are: --data DIR');
  const pages = [
    ...loadPages('aeb', data),
    ...loadPages('wcxb', data),
    ...(args.more === undefined ? [] : loadJsonLines('more', readFileSync(args.more, 'utf8'))),
  ];

  const facts = new Map(pages.map((page) => [page, readDump(page)]));
  // Half as many lessons again in which furniture stands between paragraphs.
  const planted = pages.filter((page) => page.set !== 'more').map(withFurniture);
  for (const page of planted) facts.set(page, readDump(page));
  const text = learn('lines/weights.json', FEATURES, TEXT_GROWTH, [...pages, ...planted].map(textLesson));
  const oddsOf = (page: BenchPage, lines: readonly LineFacts[]) =>
    textOdds(text.withoutFold(foldOf(page)), lines);
  reportBodies('text dumps', pages, (page, least) => {
    const lines = facts.get(page) ?? [];
    const judged = { lines, odds: oddsOf(page, lines), objection: () => '' };
    return chooseLines({ ...judged, odds: resumeArticle(judged, least) }, null, least).paragraphs;
  });

  const titled = pages.filter((page) => page.titles.length > 0);
  const titles = learn('facts/weights.json', TITLE_FEATURES, TITLE_GROWTH, titled.map(titleLesson));
  reportTitles();

  // The third table takes longest: every page is parsed again for each question.
  if (args['text-only']) return;
  const paged = pages.filter((page) => page.html() !== null);
  const markup = learn('page/weights.json', PAGE_FEATURES, PAGE_GROWTH, paged.map(pageLesson));
  reportBodies('pages', paged, (page, least) => {
    const view = viewOf(page);
    if (view === null) return [];
    const judged = judgeView(view.page, markup.withoutFold(foldOf(page)));
    return choosePageLines(judged, view.title, least).paragraphs;
  });

  function textLesson(page: BenchPage): Lesson {
    const lines = facts.get(page) ?? [];
    const labels = labelLines(
      lines.map((line) => line.text),
      page.body,
    );
    const { rows, relevant } = featuresOf(lines);
    const weigh = weightOf(page, lines, labels);
    // Lines that nobody could label count as furniture here: without markup to go by, doubt speaks against a line.
    const samples = lines.flatMap((line, i) =>
      relevant[i] === 0
        ? []
        : [
            {
              row: rows.subarray(i * FEATURES.length, (i + 1) * FEATURES.length),
              label: labels[i] ?? 0,
              weight: weigh(line),
            },
          ],
    );
    return { page, fold: foldOf(page), samples };
  }

  function pageLesson(page: BenchPage): Lesson {
    const view = viewOf(page)?.page;
    if (view === undefined) return { page, fold: foldOf(page), samples: [] };
    const lines = view.lines.map((line) => line.text);
    const labels = labelLines(lines, page.body);
    const weigh = weightOf(page, view.facts, labels);
    const rows = pageFeaturesOf(view);
    const F = PAGE_FEATURES.length;
    const samples = view.facts.flatMap((line, i) =>
      outOfQuestion(view, i) !== null || page.unsure.has(line.text)
        ? []
        : [
            {
              row: rows.subarray(i * F, (i + 1) * F),
              label: labels[i] ?? 0,
              weight: weigh(line) * (page.set === 'more' ? SILVER_MARKUP : 1),
            },
          ],
    );
    return { page, fold: foldOf(page), samples };
  }

  /** The page as the second model sees it, by the verdicts of a first model that has not seen it. */
  function viewOf(page: BenchPage): { readonly page: MarkedPage; readonly title: string | null } | null {
    const document = parsePage(page.html() ?? '');
    if (document === null) return null;
    const { title } = readPageFacts(document, page.url);
    const text = pageText(document);
    const scanned = scanLines(text.lines.map((line) => line.text));
    return {
      page: markedPage(text, scanned, oddsOf(page, scanned), declaredBody(document), title),
      title,
    };
  }

  /** Lines count by their words, pages alike: the measure is a mean over pages. */
  function weightOf(
    page: BenchPage,
    lines: readonly LineFacts[],
    labels: Float32Array,
  ): (line: LineFacts) => number {
    const truth = lines.reduce((sum, line, i) => sum + line.words * (labels[i] ?? 0), 0);
    return (line) =>
      ((SET_WEIGHT[page.set] ?? 1) * (Math.min(line.words, 80) + 1)) / (Math.max(30, truth) + 100);
  }

  function candidatesOf(page: BenchPage): readonly { readonly row: Float32Array; readonly text: string }[] {
    const lines = facts.get(page) ?? [];
    const odds = oddsOf(page, lines);
    const isText = (_: unknown, i: number) => (odds[i] as number) > 0 && (lines[i]?.words ?? 0) >= 8;
    const start = lines.findIndex(isText);
    if (start < 0) return [];
    const { indexes, rows } = titleCandidates(lines, odds, start, lines.findLastIndex(isText));
    const size = TITLE_FEATURES.length;
    return indexes.map((i, k) => ({
      row: rows.subarray(k * size, (k + 1) * size),
      text: lines[i]?.text ?? '',
    }));
  }

  function titleLesson(page: BenchPage): Lesson {
    const candidates = candidatesOf(page).map((it) => ({ ...it, right: titleIsRight(it.text, page.titles) }));
    const right = candidates.filter((it) => it.right).length;
    const samples = candidates.map((it) => ({
      row: it.row,
      label: Number(it.right),
      weight: it.right ? 1 / right : 1 / (candidates.length - right),
    }));
    return { page, fold: foldOf(page), samples: right === 0 ? [] : samples };
  }

  function textOdds(forest: Forest, lines: readonly LineFacts[]): Float32Array {
    const { rows, relevant } = featuresOf(lines);
    return Float32Array.from(lines, (_, i) =>
      relevant[i] === 0 ? HOPELESS : logOdds(forest, rows, i * FEATURES.length),
    );
  }

  /** Grows one table for each fold left out, and with `--write` the one that is shipped. */
  function learn(file: string, features: readonly string[], growth: Growth, lessons: readonly Lesson[]) {
    const grow = (chosen: readonly Lesson[]): Trees => growTrees(trainingSet(features, chosen), growth);
    const forests = Array.from({ length: folds }, (_, fold) =>
      plantForest(grow(lessons.filter((it) => it.fold !== fold))),
    );
    if (args.write) {
      const path = new URL(`../../../lib/ingest/${file}`, import.meta.url);
      writeFileSync(path, `${JSON.stringify(grow(lessons))}\n`);
      console.error(`wrote ${file}`);
    }
    return { withoutFold: (fold: number) => forests[fold] as Forest };
  }

  function trainingSet(features: readonly string[], lessons: readonly Lesson[]): TrainingSet {
    const samples = lessons.flatMap((lesson) => lesson.samples);
    const mean = samples.reduce((sum, it) => sum + it.weight, 0) / samples.length;
    const x = new Float32Array(samples.length * features.length);
    for (const [i, sample] of samples.entries()) x.set(sample.row, i * features.length);
    return {
      features,
      x,
      y: Float32Array.from(samples, (it) => it.label),
      weight: Float32Array.from(samples, (it) => it.weight / mean),
    };
  }

  function reportBodies(
    name: string,
    chosen: readonly BenchPage[],
    extract: (page: BenchPage, least: number) => readonly string[],
  ): void {
    for (const set of Object.keys(SET_WEIGHT)) {
      const some = chosen.filter((page) => page.set === set);
      for (const least of some.length > 0 ? [-0.3, -0.15, 0, 0.3] : []) {
        const scores = some.map((page) => scoreBody(page.body, extract(page, least).join('\n')));
        const { f1, precision, recall, low } = meanScore(scores);
        console.log(
          `${name} ${set} (${some.length}), odds over ${least}: F1 ${f1.toFixed(3)} ±${bootstrapSpread(scores).toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${low} under .5`,
        );
      }
    }
  }

  function reportTitles(): void {
    for (const set of Object.keys(SET_WEIGHT)) {
      const chosen = titled.filter((page) => page.set === set);
      const right = chosen.filter((page) => {
        const forest = titles.withoutFold(foldOf(page));
        const best = candidatesOf(page).reduce<{ text: string; score: number } | null>((winner, it) => {
          const score = logOdds(forest, it.row, 0);
          return winner === null || score > winner.score ? { text: it.text, score } : winner;
        }, null);
        return titleIsRight(best?.text ?? null, page.titles);
      });
      if (chosen.length > 0)
        console.log(`titles ${set} (${chosen.length}): strict ${(right.length / chosen.length).toFixed(3)}`);
    }
  }

  function readDump(page: BenchPage): readonly LineFacts[] {
    return scanLines(splitLines(page.dump).slice(0, MOST_LINES));
  }

  function foldOf(page: BenchPage): number {
    const host =
      page.url === null ? page.id : (URL.parse(page.url)?.hostname.replace(/^www\d?\./, '') ?? page.id);
    return createHash('sha256').update(host).digest().readUInt32BE() % folds;
  }

  function fail(message: string): never {
    console.error(message);
    process.exit(2);
  }
}
