import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Agreement, scoreGroups } from '../../bin/train/score-groups.ts';
import { selectConfig } from '../../lib/contract/config/select.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { assembleStories } from '../../lib/select/assemble-stories.ts';
import { deskRules } from '../../lib/select/desk/desk-rules.ts';
import { prepareBatch } from '../../lib/select/prepare-batch.ts';
import { generateNewsroom } from './newsroom/generate.ts';
import { labelledArticle } from './newsroom/labelled-article.ts';
import { RIVALS } from './rivals/grouping-rules.ts';

export const summary =
  'groups labelled articles into stories beside other digests (--data FILE --out FILE), or --scale';

/** Grouping is measured on all that is given, in whatever language. */
const EVERYTHING = {
  ...selectConfig.parse({}),
  ...{ languages: null, asOf: '2100-01-01T00:00:00.000Z', timeZone: 'UTC' },
};

interface Row {
  readonly window: string;
  readonly id: string;
  /** Used to score, never to predict; may be missing. */
  readonly story?: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly body: string;
}

export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      scale: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '1000,3000,10000,30000' },
      json: { type: 'boolean', default: false },
    },
  });
  const say = values.json ? () => {} : (line: string) => console.log(line);
  if (values.scale) return scale(values.sizes.split(',').map(Number), say);
  if (values.data === undefined) {
    throw new RangeError('say which labelled articles to group: --data FILE [--out FILE], or --scale');
  }
  return group(values.data, values.out, say);
}

/** Groups every window by our way and by each rival's, and scores all where labels are given. */
function group(data: string, out: string | undefined, say: (line: string) => void): unknown {
  const rows = readFileSync(data, 'utf8').split('\n').filter(Boolean);
  const windows = [
    ...Map.groupBy(
      rows.map((line) => JSON.parse(line) as Row),
      ({ window }) => window,
    ).values(),
  ];
  const startedAt = performance.now();
  const ours = windows.map(groupWindow);
  const seconds = (performance.now() - startedAt) / 1000;
  if (out !== undefined) {
    const lines = windows.flatMap((window, w) =>
      (ours[w] ?? []).flatMap((places, cluster) =>
        places.map((place) =>
          JSON.stringify({ window: window[place]?.window, id: window[place]?.id, cluster }),
        ),
      ),
    );
    writeFileSync(out, `${lines.join('\n')}\n`);
  }
  const figures: Record<string, Agreement> = {};
  if (rows.length > 0 && windows.every((window) => window.every(({ story }) => story !== undefined))) {
    for (const { name, group: rule } of RIVALS) figures[name] = agreement(windows, windows.map(rule));
    figures.Broadsheet = agreement(windows, ours);
  }
  say(`${rows.length} articles in ${windows.length} windows, grouped in ${seconds.toFixed(1)} s\n`);
  say(`${'rule'.padEnd(36)} pair F1      P      R   BCubed F1`);
  for (const [name, { pairF1, pairPrecision, pairRecall, bcubedF1 }] of Object.entries(figures)) {
    const cells = [pairF1, pairPrecision, pairRecall]
      .map((figure) => figure.toFixed(3).padStart(6))
      .join(' ');
    say(`${name.padEnd(36)}  ${cells}      ${bcubedF1.toFixed(3)}`);
  }
  return { articles: rows.length, windows: windows.length, seconds, figures };
}

function agreement(
  windows: readonly (readonly Row[])[],
  groups: readonly (readonly (readonly number[])[])[],
): Agreement {
  return scoreGroups(
    windows.map((window, w) => ({
      stories: window.map(({ story }) => story ?? ''),
      groups: groups[w] ?? [],
    })),
  );
}

/** The very path of an edition: furniture off, copies collapsed, the rest grouped; copies join their original. */
function groupWindow(rows: readonly Row[]): number[][] {
  const articles = rows.map(labelledArticle);
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const batch = prepareBatch(articles, deskRules(EMPTY_DESK, articles), EVERYTHING);
  return assembleStories(batch).map(({ story, copied }) =>
    [...story.articles, ...copied].map(({ id }) => places.get(id) ?? -1).sort((a, b) => a - b),
  );
}

/** Processor time and memory of the same path over generated newsrooms of growing size. */
function scale(sizes: readonly number[], say: (line: string) => void): unknown {
  say(
    `${'articles'.padStart(9)} ${'CPU s'.padStart(9)} ${'stories'.padStart(9)} ${'pair F1'.padStart(9)} ${'RSS MB'.padStart(8)}`,
  );
  // The first run pays for compiling the code; it is not one of the rows.
  assembleStories(prepareBatch(generateNewsroom(300).articles, deskRules(EMPTY_DESK, []), EVERYTHING));
  const rows = sizes.map((size) => {
    const { articles, stories } = generateNewsroom(size);
    const startedAt = process.cpuUsage();
    const batch = prepareBatch(articles, deskRules(EMPTY_DESK, articles), EVERYTHING);
    const found = assembleStories(batch);
    const used = process.cpuUsage(startedAt);
    const seconds = (used.user + used.system) / 1e6;
    const places = new Map(articles.map(({ id }, place) => [id, place]));
    const groups = found.map(({ story, copied }) =>
      [...story.articles, ...copied].map(({ id }) => places.get(id) ?? -1),
    );
    const { pairF1 } = scoreGroups([{ stories: articles.map(({ id }) => stories.get(id) ?? ''), groups }]);
    const rssMegabytes = Math.round(process.memoryUsage().rss / 1e6);
    say(
      `${String(articles.length).padStart(9)} ${seconds.toFixed(2).padStart(9)} ${String(found.length).padStart(9)} ${pairF1.toFixed(3).padStart(9)} ${String(rssMegabytes).padStart(8)}`,
    );
    return { articles: articles.length, seconds, stories: found.length, pairF1, rssMegabytes };
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || first === last) return { rows };
  const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.articles / first.articles);
  say(`growth exponent ${exponent.toFixed(2)}`);
  return { rows, exponent };
}
