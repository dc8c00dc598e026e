import { parseArgs } from 'node:util';
import { selectConfig } from '../../lib/contract/config/select.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { assembleStories } from '../../lib/select/assemble-stories.ts';
import { deskRules } from '../../lib/select/desk/desk-rules.ts';
import { prepareArticles } from '../../lib/select/prepare-articles.ts';
import { scoreGroups } from '../../packages/same-story/bench/stories/score-groups.ts';
import { generateNewsroom } from './newsroom/generate.ts';

export const summary =
  'processor time and memory from articles to stories, by number of articles (--sizes LIST)';

/** Grouping is measured on all that is given, in whatever language. */
const EVERYTHING = {
  ...selectConfig.parse({}),
  ...{ languages: null, asOf: '2100-01-01T00:00:00.000Z', timeZone: 'UTC' },
};

/** Processor time and memory of an edition's path from articles to stories, over generated newsrooms of growing size. */
export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '1000,3000,10000' },
      json: { type: 'boolean', default: false },
    },
  });
  return scale(values.sizes.split(',').map(Number), values.json ? () => {} : (line) => console.log(line));
}

function scale(sizes: readonly number[], say: (line: string) => void): unknown {
  say(
    `${'articles'.padStart(9)} ${'CPU s'.padStart(9)} ${'stories'.padStart(9)} ${'pair F1'.padStart(9)} ${'RSS MB'.padStart(8)}`,
  );
  // The first run pays for compiling the code; it is not one of the rows.
  assembleStories(prepareArticles(generateNewsroom(300).articles, deskRules(EMPTY_DESK, []), EVERYTHING));
  const rows = sizes.map((size) => {
    const { articles, stories } = generateNewsroom(size);
    const startedAt = process.cpuUsage();
    const batch = prepareArticles(articles, deskRules(EMPTY_DESK, articles), EVERYTHING);
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
