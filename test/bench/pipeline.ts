import { parseArgs } from 'node:util';
import { composeEdition } from '../../lib/compose/compose-edition.ts';
import { renderEdition } from '../../lib/compose/render-edition.ts';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { ingestArticles } from '../../lib/ingest/ingest-articles.ts';
import type { ArticleSource } from '../../lib/ports.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import newsletter from '../../newsletter.config.ts';
import { compiledTemplates } from '../support/compiled-templates.ts';
import { type GeneratedArticle, generateNewsroom } from '../support/generated-newsroom.ts';

export const summary = 'articles per second through ingest, select and compose, on a generated newsroom';

const AS_OF = new Date('2026-11-22T05:00:00Z');

interface Row {
  readonly stage: 'ingest' | 'select' | 'compose';
  readonly articles: number;
  readonly milliseconds: number;
  readonly articlesPerSecond: number;
}

/** `--articles N` (default 1,000), `--runs N` (default 3; the median is shown). */
export async function run(args: string[]): Promise<{ readonly rows: readonly Row[] }> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean' },
    },
  });
  const newsroom = generateNewsroom(Number(values.articles), 7, AS_OF);
  const runs: Row[][] = [];
  for (let n = 0; n < Number(values.runs); n += 1) runs.push(await once(newsroom));
  const rows = (runs[0] ?? []).map((_, stage) => median(runs.map((each) => each[stage] as Row)));
  if (values.json !== true) print(rows);
  return { rows };
}

async function once(newsroom: readonly GeneratedArticle[]): Promise<Row[]> {
  const config = parseConfig(newsletter);
  const templates = await compiledTemplates();
  const rows: Row[] = [];
  const timed = async <T>(stage: Row['stage'], work: () => T | Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    const milliseconds = performance.now() - started;
    rows.push({
      stage,
      articles: newsroom.length,
      milliseconds,
      articlesPerSecond: (1000 * newsroom.length) / milliseconds,
    });
    return result;
  };

  const window = { since: instantOf(AS_OF.getTime() - 86_400_000), until: instantOf(AS_OF) };
  const source = sourceOf(newsroom);
  const { articles } = await timed('ingest', () => ingestArticles(window, { source }, config.ingest));
  const selection = await timed('select', () =>
    selectStories({
      articles,
      asOf: instantOf(AS_OF),
      timeZone: config.newsletter.timeZone,
      memory: [],
      desk: EMPTY_DESK,
      languages: null,
      freshnessHours: config.ingest.freshnessHours,
      policy: config.select,
    }),
  );
  await timed('compose', () => {
    const heading = {
      id: '2026-11-22',
      revision: 1,
      previous: null,
      next: null,
      weekly: false,
      number: 1,
      asOf: instantOf(AS_OF),
      note: null,
    };
    const edition = composeEdition(selection, { ...heading, newsletter: config.newsletter }, config.compose);
    const webUrl = 'https://news.example.com/editions/2026-11-22';
    return renderEdition(edition, { newsletter: config.newsletter, webUrl, templates }, config.compose);
  });
  return rows;
}

/** The newsroom in memory: the bench is about our work, not about a disk. */
function sourceOf(newsroom: readonly GeneratedArticle[]): ArticleSource {
  const objects = new Map(
    newsroom.map(({ key, json }) => [key, new TextEncoder().encode(JSON.stringify(json))]),
  );
  return {
    async *list() {
      for (const [key, bytes] of objects)
        yield { key, etag: key, sizeBytes: bytes.length, arrivedAt: instantOf(AS_OF.getTime() - 3_600_000) };
    },
    read: async (key) => ({
      bytes: objects.get(key) ?? new Uint8Array(),
      truncated: false,
      contentType: 'application/json',
      metadata: {},
    }),
  };
}

function median(rows: readonly Row[]): Row {
  const sorted = rows.toSorted((a, b) => a.milliseconds - b.milliseconds);
  return sorted[Math.floor(sorted.length / 2)] as Row;
}

function print(rows: readonly Row[]): void {
  console.log(
    `${'stage'.padEnd(10)}${'articles'.padStart(10)}${'ms'.padStart(10)}${'articles/s'.padStart(12)}`,
  );
  for (const { stage, articles, milliseconds, articlesPerSecond } of rows)
    console.log(
      `${stage.padEnd(10)}${String(articles).padStart(10)}${milliseconds.toFixed(0).padStart(10)}${articlesPerSecond.toFixed(0).padStart(12)}`,
    );
}
