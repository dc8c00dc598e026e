/** The child of `bench -- ingest`: reads the bucket it is told through the product's own adapter, and reports. */
import { S3Client } from '@aws-sdk/client-s3';
import { s3ArticleSource } from '../../../lib/adapters/aws/s3-article-source.ts';
import { ingestConfig } from '../../../lib/contract/config/ingest.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import { ingestArticles } from '../../../lib/ingest/ingest-articles.ts';

export interface IngestReading {
  readonly objects: number;
  readonly articles: number;
  readonly setAside: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** The highest the process ever had, its own start included. */
  readonly peakRssMegabytes: number;
}

const source = s3ArticleSource(new S3Client({}), {
  bucket: process.argv[2] ?? '',
  prefix: '',
  lookbackDays: 3,
});
const window = { since: instantOf(Date.now() - 86_400_000), until: instantOf(Date.now() + 60_000) };
const [startedAt, usedBefore] = [performance.now(), process.cpuUsage()];
const { objects, articles, setAside } = await ingestArticles(window, { source }, ingestConfig.parse({}));
const { user, system } = process.cpuUsage(usedBefore);
const reading: IngestReading = {
  objects,
  articles: articles.length,
  setAside: setAside.length,
  wallSeconds: (performance.now() - startedAt) / 1000,
  cpuSeconds: (user + system) / 1e6,
  peakRssMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.send?.(reading, () => process.disconnect());
