import type { Article } from '../../../lib/domain/article.ts';
import { EMPTY_DESK } from '../../../lib/domain/desk.ts';
import { type EditionStory, storiesOf } from '../../../lib/domain/edition.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import type { EditionReport } from '../../../lib/domain/report.ts';
import { ingestArticles } from '../../../lib/ingest/ingest-articles.ts';
import type { ArticleSource } from '../../../lib/ports.ts';
import { makeEdition } from '../../../lib/publish/make-edition.ts';
import { parseConfig } from '../../../lib/runtime/settings.ts';
import newsletter from '../../../newsletter.config.ts';
import { compiledTemplates } from '../../support/compiled-templates.ts';
import type { MorningFiles } from './morning.ts';

/** What the product made of a morning. */
export interface MorningRun {
  readonly articles: readonly Article[];
  /** In reading order; none where nothing was worth an edition. */
  readonly printed: readonly EditionStory[];
  readonly report: EditionReport;
}

const HOUR = 3_600_000;

/** Ingests, selects, composes and renders one morning with the settings of `newsletter.config.ts`. */
export async function runMorning({ name, asOf, objects }: MorningFiles): Promise<MorningRun> {
  const config = parseConfig(newsletter);
  const window = { since: instantOf(asOf.getTime() - 24 * HOUR), until: instantOf(asOf) };
  const arrivedAt = instantOf(asOf.getTime() - HOUR);
  const ingest = await ingestArticles(window, { source: sourceOf(objects, arrivedAt) }, config.ingest);
  const made = makeEdition(
    {
      version: 2,
      edition: instantOf(asOf).slice(0, 10),
      revision: 1,
      number: 1,
      asOf: instantOf(asOf),
      window,
      ...ingest,
      offered: [],
      desk: EMPTY_DESK,
      notices: [],
      memory: [],
      config,
      webUrl: `https://read.example.com/${name}`,
    },
    await compiledTemplates(),
  );
  const printed = made.edition === null ? [] : storiesOf(made.edition);
  return { articles: ingest.articles, printed, report: made.report };
}

function sourceOf(objects: MorningFiles['objects'], arrivedAt: string): ArticleSource {
  return {
    async *list() {
      for (const [key, bytes] of objects) yield { key, etag: key, sizeBytes: bytes.length, arrivedAt };
    },
    read: async (key) => {
      const bytes = objects.get(key);
      return bytes === undefined ? null : { bytes, truncated: false, contentType: null, metadata: {} };
    },
  };
}
