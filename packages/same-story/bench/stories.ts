import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LEARNED, type NewsModel } from '../compare-texts.ts';
import { groupStories } from '../group-stories.ts';
import { type LabelledArticle, type LabelledWindow, labelledText, readWindows } from '../train/labelled.ts';
import { learnHeldOut } from '../train/learn.ts';
import { type Figures, figuresOf, figuresRow, type GroupingRule, HEADINGS } from './stories/figures.ts';
import { RIVALS } from './stories/rivals.ts';

export const summary =
  'groups labelled articles beside other digests (--data FILE …, --held-out, --undated, --out FILE)';

/**
 * Groups every window by our table and by each rival's rule, and scores all where labels are given. With
 * `--held-out` also by tables grown without the window, without its articles and without its stories, from all the
 * other windows of all files: the figures to believe.
 */
export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      undated: { type: 'boolean', default: false },
      'held-out': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.data.length === 0) throw new RangeError('say which labelled articles to group: --data FILE');
  const say = values.json ? () => {} : (line: string) => console.log(line);
  const files = values.data.map((file) => ({ file, windows: prepared(readWindows(file), values.undated) }));
  const windows = files.flatMap((one) => one.windows);
  const heldOut = values['held-out'] ? learnHeldOut(windows) : null;
  if (values.out !== undefined) writeClusters(values.out, windows);
  const result: Record<string, Record<string, Figures>> = {};
  let first = 0;
  for (const { file, windows } of files) {
    const offset = first;
    const rules: [string, GroupingRule][] = [
      ...RIVALS.map(({ name, group }): [string, GroupingRule] => [name, (articles) => group(articles)]),
      ['ours, as shipped', (articles) => groupBy(articles, LEARNED)],
    ];
    if (heldOut !== null)
      rules.push(['ours, held out', (articles, i) => groupBy(articles, heldOut[offset + i] ?? LEARNED)]);
    first += windows.length;
    say(
      `\n${file}: ${windows.flatMap(({ articles }) => articles).length} articles in ${windows.length} windows`,
    );
    if (windows.some(({ articles }) => articles.some(({ story }) => story === undefined))) continue;
    say(HEADINGS);
    result[file] = {};
    for (const [name, rule] of rules) {
      const figures = figuresOf(windows, rule);
      say(figuresRow(name, figures));
      result[file][name] = figures;
    }
  }
  return result;
}

function prepared(windows: readonly LabelledWindow[], undated: boolean): readonly LabelledWindow[] {
  if (!undated) return windows;
  return windows.map(({ name, articles }) => ({
    name,
    articles: articles.map((one) => ({ ...one, date: null })),
  }));
}

function groupBy(articles: readonly LabelledArticle[], model: NewsModel): number[][] {
  return groupStories(articles.map(labelledText), model).stories.map((places) => [...places]);
}

/** One line for each article: `{window, id, cluster}`. */
function writeClusters(file: string, windows: readonly LabelledWindow[]): void {
  const lines = windows.flatMap(({ name, articles }) =>
    groupBy(articles, LEARNED).flatMap((places, cluster) =>
      places.map((place) => JSON.stringify({ window: name, id: articles[place]?.id, cluster })),
    ),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
}
