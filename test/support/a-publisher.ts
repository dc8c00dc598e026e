import type { Article } from '../../lib/domain/article.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import type { ArticleSource, OutgoingMail } from '../../lib/ports.ts';
import type { PublishServices } from '../../lib/publish/services.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';
import { compiledTemplates } from './compiled-templates.ts';
import { createMemoryArchive, createMemoryRegister } from './fakes/memory-control.ts';
import { createMemoryPlan } from './fakes/memory-plan.ts';

/** An article as a newsroom's export would drop it. */
export type DroppedArticle = Pick<Article, 'title' | 'publisher'> & {
  readonly body: string;
  readonly key?: string;
  /** ISO 8601; an hour ago unless told otherwise. */
  readonly datePublished?: string;
  readonly section?: string;
};

/** Publishing over fakes: a bucket to drop articles in, a clock to turn, a desk to write to. */
export async function openPublisher() {
  const time = { now: new Date('2026-11-22T05:00:00Z') };
  const bucket = new Map<string, { readonly text: string; readonly arrivedAt: string }>();
  const desk: { text: string | null } = { text: null };
  const archive = createMemoryArchive();
  const sent: OutgoingMail[] = [];
  const silent = { info() {}, warn() {}, error() {} };
  const services: PublishServices = {
    clock: { now: () => time.now },
    timer: { sleep: async () => {} },
    config: parseConfig(newsletter),
    templates: await compiledTemplates(),
    articles: sourceOf(bucket),
    desk: { read: async () => (desk.text === null ? null : { text: desk.text, etag: 'e' }) },
    archive,
    register: createMemoryRegister(),
    plan: createMemoryPlan(),
    mailer: {
      send: async (mail) => {
        sent.push(mail);
        return { status: 'accepted', messageId: `m${sent.length}` };
      },
      quota: () => Promise.reject(new Error('publishing asks for no quota')),
    },
    log: silent,
    metrics: { count() {} },
    publicUrl: 'https://read.example.com',
  };
  const drop = (...articles: DroppedArticle[]) => {
    for (const article of articles) {
      const key = article.key ?? `${slug(article.publisher ?? 'x')}/${slug(article.title)}.json`;
      bucket.set(key, {
        text: jsonOf(article, time.now),
        arrivedAt: instantOf(time.now.getTime() - 1_800_000),
      });
    }
  };
  return { services, bucket, desk, archive, time, drop, sent };
}

function sourceOf(bucket: ReadonlyMap<string, { text: string; arrivedAt: string }>): ArticleSource {
  return {
    async *list(since) {
      for (const [key, { text, arrivedAt }] of bucket)
        if (arrivedAt >= since) yield { key, etag: String(text.length), sizeBytes: text.length, arrivedAt };
    },
    async read(key) {
      const object = bucket.get(key);
      if (object === undefined) return null;
      const bytes = new TextEncoder().encode(object.text);
      return { bytes, truncated: false, contentType: 'application/json', metadata: {} };
    },
  };
}

function jsonOf({ title, publisher, body, datePublished, section }: DroppedArticle, now: Date): string {
  return JSON.stringify({
    headline: title,
    articleBody: body,
    url: `https://www.${slug(publisher ?? 'x')}.example/${slug(title)}`,
    publisher: { name: publisher },
    articleSection: section,
    datePublished: datePublished ?? instantOf(now.getTime() - 3_600_000),
  });
}

const slug = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
