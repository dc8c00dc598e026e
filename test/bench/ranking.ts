import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { selectConfig } from '../../lib/contract/config/select.ts';
import type { Article } from '../../lib/domain/article.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { generateNewsroom } from './newsroom/generate.ts';
import { seeded } from './newsroom/random.ts';
import { withWires } from './newsroom/wires.ts';
import { RANKING_RULES } from './rivals/ranking-rules.ts';

export const summary =
  'held-out-publisher NDCG@10 and overlap@10 of the picks (generated newsroom, or --data FILE)';

const TOP = 10;
const DRAWS = 30;
const VISIBLE = [10, 20, 50, 100];

interface Sample {
  readonly articles: readonly Article[];
  /** The event each article tells. */
  readonly stories: ReadonlyMap<string, string>;
  /** Articles that are somebody else's text. */
  readonly reprints: ReadonlySet<string>;
  readonly asOf: string;
}

/**
 * Shows the selection the articles of k publishers, drawn at random, and asks how many of the *other*
 * publishers tell what it put first in words of their own: no editor's labels, and copies of one outlet's taste
 * cannot help. A second place for the same story gains nothing. Beside it other rules rank the events of the
 * same articles, and these are told which articles belong together.
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
    values.data === undefined
      ? withWires(generateNewsroom(Number(values.articles), 7, 400), 7)
      : read(values.data);
  say(`${sample.articles.length} articles of ${new Set(sample.stories.values()).size} events`);
  const draws = VISIBLE.map((visible) =>
    Array.from({ length: DRAWS }, (_, draw) => measure(sample, visible, seeded(draw * 1000 + visible))),
  );
  const row = (name: string, pick: (one: Measured) => number) => {
    const means = draws.map((some) => some.reduce((sum, one) => sum + pick(one), 0) / DRAWS);
    say(`${name.padEnd(34)}${means.map((mean) => mean.toFixed(3).padStart(8)).join('')}`);
    return [name, means] as const;
  };
  say(`${'publishers shown'.padEnd(34)}${VISIBLE.map((visible) => String(visible).padStart(8)).join('')}`);
  const rows = [
    row('NDCG@10', ({ ndcg }) => ndcg),
    row('NDCG@10, linear gain', ({ linear }) => linear),
    row('overlap@10', ({ overlap }) => overlap),
    row('places given twice', ({ duplicates }) => duplicates),
    row('NDCG@10 at random', ({ random }) => random),
    ...Object.keys(RANKING_RULES).map((rule) => row(`NDCG@10 ${rule}`, ({ rules }) => rules[rule] ?? 0)),
  ];
  return { articles: sample.articles.length, publishers: VISIBLE, ...Object.fromEntries(rows) };
}

type Measured = ReturnType<typeof measure>;

function measure({ articles, stories, reprints, asOf }: Sample, visible: number, random: () => number) {
  const publishers = shuffled([...new Set(articles.map(({ publisher }) => publisher ?? ''))].sort(), random);
  const shown = new Set(publishers.slice(0, visible));
  const offered = articles.filter(({ publisher }) => shown.has(publisher ?? ''));
  const hidden = articles.filter(({ publisher }) => !shown.has(publisher ?? ''));
  const tellers = new Map<string, Set<string>>();
  for (const { id, publisher } of hidden) {
    if (reprints.has(id)) continue;
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
    timeZone: 'UTC',
    memory: [],
    desk: EMPTY_DESK,
    languages: null,
    freshnessHours: 24 * 365,
    policy: { ...selectConfig.parse({}), ...policy, halfLifeHours: 1e6 },
  });
  const chosen = picks.map(({ story }) => majority(story.articles.map(({ id }) => stories.get(id) ?? '')));
  return {
    ndcg: ndcg(chosen, ideal, (story) => Math.log2(1 + gain(story))),
    linear: ndcg(chosen, ideal, gain),
    overlap: new Set(chosen.filter((story) => ideal.includes(story))).size / Math.max(1, ideal.length),
    duplicates: chosen.length - new Set(chosen).size,
    random: ndcg(shuffled(known, random).slice(0, TOP), ideal, (story) => Math.log2(1 + gain(story))),
    rules: rulesOn(offered, stories, (ranked) =>
      ndcg(ranked.slice(0, TOP), ideal, (story) => Math.log2(1 + gain(story))),
    ),
  };
}

/** What each rule's order of the true events of these articles is worth. */
function rulesOn(
  offered: readonly Article[],
  stories: Sample['stories'],
  worthOf: (ranked: readonly string[]) => number,
): Record<string, number> {
  const volumes = new Map<string, number>();
  const tellers = new Map<string, string[]>();
  for (const { id, publisher } of offered) {
    const [story, name] = [stories.get(id) ?? '', publisher ?? ''];
    volumes.set(name, (volumes.get(name) ?? 0) + 1);
    tellers.set(story, [...(tellers.get(story) ?? []), name]);
  }
  return Object.fromEntries(
    Object.entries(RANKING_RULES).map(([rule, score]) => {
      const scored = [...tellers].map(([story, publishers]) => ({
        story,
        score: score(publishers, volumes),
      }));
      scored.sort((a, b) => b.score - a.score || (a.story < b.story ? -1 : 1));
      return [rule, worthOf(scored.map(({ story }) => story))];
    }),
  );
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
    .map((line) => JSON.parse(line) as Record<'id' | 'story' | 'publisher' | 'title' | 'body', string>)
    // Nothing can be held out of articles that name no publisher; overlapping windows repeat articles.
    .filter(({ id, publisher }, i, all) => publisher && all.findIndex((one) => one.id === id) === i);
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
      updatedAt: null,
      capturedAt: null,
      arrivedAt: asOf,
      languageDeclared: false,
      embargoedUntil: null,
      standfirst: null,
      truncated: false,
    }),
  );
  return { articles, stories: new Map(rows.map(({ id, story }) => [id, story])), reprints: new Set(), asOf };
}
