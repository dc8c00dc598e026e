import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { selectConfig } from '../../lib/contract/config/select.ts';
import type { Article } from '../../lib/domain/article.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { generateNewsroom } from './newsroom/generate.ts';
import { seeded } from './newsroom/random.ts';

export const summary =
  'held-out-publisher NDCG@10 and overlap@10 of the picks (generated newsroom, or --data FILE)';

const TOP = 10;
const DRAWS = 10;
const VISIBLE = [10, 20, 50, 100];

interface Sample {
  readonly articles: readonly Article[];
  /** The event each article tells. */
  readonly stories: ReadonlyMap<string, string>;
  readonly asOf: string;
}

/**
 * Shows the selection the articles of k publishers, drawn at random, and asks how many of the *other*
 * publishers tell what it put first: no editor's labels, and copies of one outlet's taste cannot help. A second
 * place for the same story gains nothing.
 */
export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      articles: { type: 'string', default: '3000' },
      json: { type: 'boolean' },
    },
  });
  const say = values.json === true ? () => {} : (line: string) => console.log(line);
  const sample =
    values.data === undefined ? generateNewsroom(Number(values.articles), 7, 400) : read(values.data);
  say(`${sample.articles.length} articles of ${new Set(sample.stories.values()).size} events`);
  say('publishers shown      NDCG@10  (linear)  overlap@10  twice   random NDCG  by articles');
  const rows = VISIBLE.map((visible) => {
    const draws = Array.from({ length: DRAWS }, (_, draw) =>
      measure(sample, visible, seeded(draw * 1000 + visible)),
    );
    const mean = (pick: (one: (typeof draws)[number]) => number) =>
      draws.reduce((sum, one) => sum + pick(one), 0) / DRAWS;
    const row = {
      publishers: visible,
      ndcg: mean(({ ndcg }) => ndcg),
      linear: mean(({ linear }) => linear),
      overlap: mean(({ overlap }) => overlap),
      duplicateSlots: mean(({ duplicates }) => duplicates),
      random: mean(({ random }) => random),
      articleCount: mean(({ byArticles }) => byArticles),
    };
    const cells = [row.ndcg, row.linear, row.overlap, row.duplicateSlots, row.random, row.articleCount];
    say(`${String(visible).padStart(16)} ${cells.map((cell) => cell.toFixed(3).padStart(11)).join('')}`);
    return row;
  });
  return { articles: sample.articles.length, rows };
}

function measure({ articles, stories, asOf }: Sample, visible: number, random: () => number) {
  const publishers = shuffled([...new Set(articles.map(({ publisher }) => publisher ?? ''))].sort(), random);
  const shown = new Set(publishers.slice(0, visible));
  const offered = articles.filter(({ publisher }) => shown.has(publisher ?? ''));
  const hidden = articles.filter(({ publisher }) => !shown.has(publisher ?? ''));
  const tellers = new Map<string, Set<string>>();
  for (const { id, publisher } of hidden) {
    const story = stories.get(id) ?? '';
    tellers.set(story, (tellers.get(story) ?? new Set()).add(publisher ?? ''));
  }
  const known = [...new Set(offered.map(({ id }) => stories.get(id) ?? ''))].sort();
  const gain = (story: string) => tellers.get(story)?.size ?? 0;
  const ideal = [...known].sort((a, b) => gain(b) - gain(a)).slice(0, TOP);
  // Caps spread an edition over sections and topics; here only the ranking is asked.
  const policy = { maxStories: TOP, maxPerSection: TOP, maxPerFamily: TOP, maxPerTopic: TOP, scoreFloor: 0 };
  const { picks } = selectStories({
    articles: offered,
    asOf,
    memory: [],
    desk: EMPTY_DESK,
    languages: null,
    freshnessHours: 24 * 365,
    policy: { ...selectConfig.parse({}), ...policy, halfLifeHours: 1e6 },
  });
  const chosen = picks.map(({ story }) => majority(story.articles.map(({ id }) => stories.get(id) ?? '')));
  const counts = new Map<string, number>();
  for (const { id } of offered)
    counts.set(stories.get(id) ?? '', (counts.get(stories.get(id) ?? '') ?? 0) + 1);
  const byCount = [...known].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  return {
    ndcg: ndcg(chosen, ideal, (story) => Math.log2(1 + gain(story))),
    linear: ndcg(chosen, ideal, gain),
    overlap: new Set(chosen.filter((story) => ideal.includes(story))).size / Math.max(1, ideal.length),
    duplicates: chosen.length - new Set(chosen).size,
    random: ndcg(shuffled(known, random).slice(0, TOP), ideal, (story) => Math.log2(1 + gain(story))),
    byArticles: ndcg(byCount.slice(0, TOP), ideal, (story) => Math.log2(1 + gain(story))),
  };
}

/** @see Järvelin & Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002. */
function ndcg(chosen: readonly string[], ideal: readonly string[], gain: (story: string) => number): number {
  const sum = (list: readonly string[]) =>
    list.reduce((total, story, i) => {
      const again = list.indexOf(story) < i;
      return total + (again ? 0 : gain(story)) / Math.log2(i + 2);
    }, 0);
  return sum(ideal) === 0 ? 1 : sum(chosen) / sum(ideal);
}

function majority(stories: readonly string[]): string {
  const counts = Map.groupBy(stories, (story) => story);
  return [...counts].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const items = [...list];
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}

/** Lines of `{id, story, publisher, title, body, at?}`. */
function read(file: string): Sample {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<'id' | 'story' | 'publisher' | 'title' | 'body', string>);
  const asOf = '2026-11-22T06:00:00.000Z';
  const articles = rows.map(
    ({ id, publisher, title, body }, place): Article => ({
      id,
      origin: { key: `${place}.json`, etag: '', position: 1, format: 'jsonl' },
      url: null,
      title,
      paragraphs: (body || title).split('\n'),
      publisher,
      byline: null,
      section: null,
      language: 'en',
      picture: null,
      publishedAt: null,
      capturedAt: null,
      arrivedAt: asOf,
      standfirst: null,
      truncated: false,
    }),
  );
  return { articles, stories: new Map(rows.map(({ id, story }) => [id, story])), asOf };
}
