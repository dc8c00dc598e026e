import { plant } from '@broadsheet/trees';
import type { BenchPage } from '../bench/extraction/load-pages.ts';
import { bootstrapSpread, meanScore, scoreBody, titleIsRight } from '../bench/extraction/score-bodies.ts';
import { judgeOpening, type Opening } from '../bench/extraction/score-openings.ts';
import { bodySpan } from '../lines/body-span.ts';
import { chooseLines } from '../lines/choose-lines.ts';
import { LINE_FEATURES } from '../lines/features.ts';
import { judgeLines } from '../lines/judge-lines.ts';
import { resumeArticle } from '../lines/resume-article.ts';
import { choosePageLines } from '../page/choose-page-lines.ts';
import { judgeView } from '../page/judge-page.ts';
import { PAGE_FEATURES } from '../page/page-features.ts';
import { chooseTitle } from '../title/choose-title.ts';
import { TITLE_FEATURES } from '../title/title-features.ts';
import { foldOf } from './folds.ts';
import { judgedLines, viewOf } from './lessons.ts';
import { asShortItem } from './shorten-page.ts';
import type { Tables } from './tables.ts';

/** Log-odds at which the bodies of dumps are cut. */
const CUTS = [-0.4, -0.2, 0];

interface Held {
  readonly page: BenchPage;
  /** By {@link CUTS}. */
  readonly dump: readonly string[];
  readonly html: string | null;
  readonly title: boolean;
  /** What a reader sees first of the dump, and of the HTML. */
  readonly opening: Opening;
  readonly htmlOpening: Opening | null;
  /** Whether a short item in the page's frame begins with its own first paragraph; null when none could be made. */
  readonly short: boolean | null;
}

/** Prints what tables reach on pages that they were not grown on, set by set. */
export function report(
  pages: readonly BenchPage[],
  folds: number,
  tablesWithout: (fold: number) => Tables,
): void {
  const held = Array.from({ length: folds }, (_, fold) => {
    const tables = tablesWithout(fold);
    return pages.filter((page) => foldOf(page, folds) === fold).map((page) => hold(page, tables));
  }).flat();
  for (const [set, some] of Map.groupBy(held, ({ page }) => page.set)) {
    for (const [k, cut] of CUTS.entries())
      print(
        `${set} dumps over ${cut}`,
        some.map((it) => scoreBody(it.page.body, it.dump[k] ?? '')),
      );
    const marked = some.filter(({ html }) => html !== null);
    if (marked.length > 0)
      print(
        `${set} HTML`,
        marked.map((it) => scoreBody(it.page.body, it.html ?? '')),
      );
    printOpenings(
      `${set} dumps`,
      some.map(({ opening }) => opening),
    );
    printOpenings(
      `${set} HTML`,
      some.flatMap(({ htmlOpening }) => htmlOpening ?? []),
    );
    const items = some.flatMap(({ short }) => short ?? []);
    console.log(`${set} short items begin rightly: ${shareOf(items)} of ${items.length}`);
    const titled = some.filter(({ page }) => page.titles.length > 0);
    const right = titled.filter(({ title }) => title).length;
    console.log(`${set} titles of dumps: ${(right / titled.length).toFixed(3)} of ${titled.length}`);
  }
}

function hold(page: BenchPage, tables: Tables): Held {
  const { title, bodies } = readLines(page, tables);
  const view = viewOf(page, tables.lines);
  const html =
    view === null
      ? null
      : choosePageLines(judgeView(view.view, plant(tables.pages, PAGE_FEATURES)), view.title).paragraphs;
  const item = asShortItem(page);
  const first = item === null ? null : readLines(item, tables).shown[0];
  return {
    page,
    dump: bodies,
    html: html?.join('\n') ?? null,
    title: titleIsRight(title, page.titles),
    opening: judgeOpening(page, { body: readLines(page, tables).shown.join('\n\n'), title }),
    htmlOpening:
      html === null ? null : judgeOpening(page, { body: html.join('\n\n'), title: view?.title ?? null }),
    short: item === null ? null : item.body.split('\n\n').includes(first ?? ''),
  };
}

/** A dump's headline, its body by each of the {@link CUTS}, and the paragraphs below the headline. */
function readLines(page: BenchPage, tables: Tables) {
  const lines = judgedLines(page);
  const verdicts = { lines, odds: judgeLines(lines, plant(tables.lines, LINE_FEATURES)) };
  const bodyAt = (cut: number, title: string | null) =>
    chooseLines({ lines, odds: resumeArticle(verdicts, cut) }, title, cut).paragraphs;
  const span = bodySpan(verdicts, CUTS[1]);
  const model = plant(tables.titles, TITLE_FEATURES);
  const at = span === null ? -1 : chooseTitle(lines, verdicts.odds, span.start, span.end, null, model);
  const title = lines[at]?.text ?? null;
  return {
    title,
    bodies: CUTS.map((cut) => bodyAt(cut, null).join('\n')),
    shown: bodyAt(SHIPPED_CUT, title),
  };
}

/** The cut of `read-dump.ts`. */
const SHIPPED_CUT = -0.3;

function print(name: string, scores: Parameters<typeof meanScore>[0]): void {
  const { f1, precision, recall, low } = meanScore(scores);
  const [f, p, r, spread] = [f1, precision, recall, bootstrapSpread(scores)].map((it) => it.toFixed(3));
  console.log(`${name} (${scores.length}): F1 ${f} ±${spread} P ${p} R ${r}, ${low} under .5`);
}

function printOpenings(name: string, openings: readonly Opening[]): void {
  if (openings.length === 0) return;
  const of = (key: keyof Opening): string => shareOf(openings.map((it) => it[key]));
  console.log(`${name}: junk ${of('junk')}, first ${of('wrongFirst')}, far title ${of('farTitle')}`);
}

function shareOf(list: readonly boolean[]): string {
  return (list.filter(Boolean).length / Math.max(1, list.length)).toFixed(3);
}
