import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Table } from '@broadsheet/trees';
import { type BenchPage, loadPages } from '../bench/extraction/load-pages.ts';
import { foldOf } from './folds.ts';
import { dumpLessons, pageLessons, titleLessons } from './lessons.ts';
import { loadMarkedPages } from './marked-pages.ts';
import { report } from './report.ts';
import { grown, type Tables } from './tables.ts';

export const usage =
  '--data DIR [--news DIR] [--pages DIR] [--folds N] [--write] [--only lines|titles|pages]';

const HOME = new URL('../', import.meta.url);
const FILES = {
  lines: 'lines/weights.json',
  titles: 'title/weights.json',
  pages: 'page/weights.json',
} as const;

/**
 * Grows the three tables, prints what they reach on pages of hosts that they were not grown on, and writes them when
 * asked to. The same pages give the same tables to the byte. docs/training.md names the sets.
 */
export function run(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      news: { type: 'string' },
      pages: { type: 'string' },
      folds: { type: 'string', default: '5' },
      write: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  if (values.data === undefined) throw new Error(`usage: npm run train -- page-text ${usage}`);
  const written = filesOf(values.only);
  const pages = [
    ...loadPages('aeb', values.data),
    ...loadPages('wcxb', values.data),
    ...(values.news === undefined ? [] : loadPages('news', values.news)),
  ];
  const marked = values.pages === undefined ? [] : loadMarkedPages(values.pages);
  const learned = new Map(pages.map((page) => [page, dumpLessons(page)]));
  const linesTable = (some: readonly BenchPage[]) =>
    grown(
      'lines',
      some.flatMap((page) => learned.get(page) ?? []),
    );
  const folds = Number(values.folds);
  if (folds > 1)
    report(pages, folds, (held) =>
      grow(
        pages.filter((page) => foldOf(page, folds) !== held),
        marked.filter((page) => foldOf(page, folds) !== held),
        linesTable,
      ),
    );
  if (!values.write) return;
  const tables = grow(pages, marked, linesTable);
  for (const [name, file] of written)
    writeFileSync(new URL(file, HOME), `${JSON.stringify(tables[name as keyof Tables])}\n`);
}

/** The tables to write: all, or the one that is named. Asked before the growing, not after. */
function filesOf(only: string | undefined): readonly (readonly [string, string])[] {
  if (only !== undefined && !Object.hasOwn(FILES, only))
    throw new Error(`--only names ${Object.keys(FILES).join(', ')}; there is no table called “${only}”.`);
  return Object.entries(FILES).filter(([name]) => (only ?? name) === name);
}

/** The second and third table learn from what the first one says of pages that it has not seen. */
function grow(
  pages: readonly BenchPage[],
  marked: readonly BenchPage[],
  linesTable: (pages: readonly BenchPage[]) => Table,
): Tables {
  const lines = linesTable(pages);
  const halves = [0, 1].map((half) => linesTable(pages.filter((page) => foldOf(page, 2) !== half)));
  const unseen = (page: BenchPage) => (page.set === 'marked' ? lines : (halves[foldOf(page, 2)] ?? lines));
  return {
    lines,
    titles: grown('titles', titleLessons([...pages, ...marked], unseen)),
    pages: grown('pages', pageLessons(pages, unseen)),
  };
}
