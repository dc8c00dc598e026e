import * as z from 'zod';
import type { Picture } from '../../domain/article.ts';
import { canonicalUrl } from '../canonical-url.ts';
import { type Draft, EMPTY_DRAFT, type Problem } from '../draft.ts';
import { parseMachineDate } from '../facts/parse-date.ts';
import { cleanParagraphs } from '../lines/clean-paragraphs.ts';
import { textOfFragment } from '../page/fragment.ts';
import { tidyOrNull } from '../text.ts';

const named = z.union([z.string(), z.looseObject({ name: z.string() }).transform((it) => it.name)]);
const names = z.union([named.transform((it) => [it]), z.array(named)]);
const image = z.looseObject({
  url: z.string(),
  caption: z.string().optional(),
  description: z.string().optional(),
  alt: z.string().optional(),
  creditText: z.string().optional(),
  credit: z.string().optional(),
});
const images = z.union([z.string(), image, z.array(z.union([z.string(), image]))]);
const moment = z.union([z.string(), z.number()]);

/**
 * One article as JSON. Names are schema.org NewsArticle's; those of JSON Feed 1.1 items and the usual short
 * forms are read too. Unknown fields are ignored. Only a headline and a text are needed.
 *
 * @see https://schema.org/NewsArticle
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonArticle = z
  .looseObject({
    headline: z.string().describe('The headline.'),
    title: z.string().describe('Same as headline.'),
    articleBody: z
      .union([z.string(), z.array(z.string())])
      .describe('The text: paragraphs, or one text with line breaks, or HTML.'),
    body: z.union([z.string(), z.array(z.string())]).describe('Same as articleBody.'),
    text: z.string().describe('Same as articleBody.'),
    content: z.string().describe('Same as articleBody.'),
    content_html: z.string().describe('JSON Feed: the text as HTML.'),
    content_text: z.string().describe('JSON Feed: the text.'),
    url: z.string().describe('Address of the article, http or https.'),
    mainEntityOfPage: z.union([
      z.string(),
      z.looseObject({ '@id': z.string() }).transform((it) => it['@id']),
    ]),
    datePublished: moment.describe('When it was published: ISO 8601, RFC 822 or epoch seconds.'),
    publishedAt: moment.describe('Same as datePublished.'),
    date_published: moment.describe('JSON Feed: same as datePublished.'),
    author: names.describe('Who wrote it: a name, {"name": …}, or a list of these.'),
    authors: names.describe('Same as author.'),
    publisher: named.describe('Who published it: a name or {"name": …}.'),
    source: named.describe('Same as publisher.'),
    articleSection: z
      .union([z.string(), z.array(z.string()).transform((it) => it[0] ?? '')])
      .describe('Section, as the publisher calls it.'),
    section: z.string().describe('Same as articleSection.'),
    inLanguage: z.string().describe('BCP 47 language tag.'),
    language: z.string().describe('Same as inLanguage.'),
    image: images.describe('Picture: an https address, or {"url", "caption", "creditText"}, or a list.'),
    description: z.string().describe('The publisher’s standfirst.'),
    summary: z.string().describe('JSON Feed: same as description.'),
    isAccessibleForFree: z.boolean().describe('False when the text ends at a paywall.'),
  })
  .partial()
  .meta({ title: 'Article', description: 'One article, as JSON or as one line of JSON Lines.' });

type JsonArticle = z.output<typeof jsonArticle>;

/** schema.org types that are articles. An object without `@type` is taken at its word. */
const ARTICLE_TYPE = /article|posting|report|review|newsitem/i;

/** Reads one JSON value as an article. Fields of the wrong type are left out, never fatal by themselves. */
export function readJsonArticle(value: unknown): Draft | Problem {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { reason: 'not-an-article', detail: 'An article is a JSON object with headline and articleBody.' };
  const node = articleNode(value);
  if (node === null)
    return {
      reason: 'not-an-article',
      detail: 'Its @type is not an article. Use NewsArticle, or leave @type out.',
    };
  return draftOf(jsonArticle.parse(withoutMistypedFields(node)));
}

function articleNode(value: object): object | null {
  const graph = '@graph' in value && Array.isArray(value['@graph']) ? value['@graph'] : [value];
  const isArticle = (node: unknown): node is object =>
    typeof node === 'object' &&
    node !== null &&
    (!('@type' in node) || ARTICLE_TYPE.test(String(node['@type'])));
  return graph.find(isArticle) ?? null;
}

function withoutMistypedFields(node: object): object {
  return Object.fromEntries(
    Object.entries(jsonArticle.shape).flatMap(([name, schema]) => {
      const value: unknown = Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
      return value !== undefined && schema.safeParse(value).success ? [[name, value]] : [];
    }),
  );
}

function draftOf(json: JsonArticle): Draft {
  const url = canonicalUrl(json.url ?? json.mainEntityOfPage);
  const title = json.headline ?? json.title ?? null;
  const { paragraphs, dropped } = cleanParagraphs(bodyOf(json), title);
  return {
    ...EMPTY_DRAFT,
    url,
    title,
    paragraphs,
    dropped,
    publisher: json.publisher ?? json.source ?? null,
    byline: (json.author ?? json.authors)?.join(', ') ?? null,
    section: json.articleSection ?? json.section ?? null,
    language: json.inLanguage ?? json.language ?? null,
    picture: pictureOf(json.image, url),
    publishedAt: parseMachineDate(
      json.datePublished ?? json.publishedAt ?? json.date_published,
      'metadata',
      0.95,
    ),
    standfirst: json.description ?? json.summary ?? null,
    truncated: json.isAccessibleForFree === false,
  };
}

function bodyOf(json: JsonArticle): readonly string[] {
  const body =
    json.articleBody ??
    json.body ??
    json.content_html ??
    json.content_text ??
    json.text ??
    json.content ??
    '';
  const parts = typeof body === 'string' ? [body] : body;
  return parts.flatMap((part) =>
    /<\/?(p|br|div|li|h\d|a|strong|em|blockquote)\b[^<>]*>/i.test(part)
      ? textOfFragment(part)
      : part.split(/\r?\n+/),
  );
}

function pictureOf(value: JsonArticle['image'], base: string | null): Picture | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (first === undefined) return null;
  const url = httpsUrl(typeof first === 'string' ? first : first.url, base);
  if (url === null) return null;
  if (typeof first === 'string') return { url, alt: '', credit: null };
  return {
    url,
    alt: tidyOrNull(first.alt ?? first.caption ?? first.description, 250) ?? '',
    credit: tidyOrNull(first.creditText ?? first.credit, 120),
  };
}

/** Pictures must be https: a mail client blocks or warns about anything else. */
export function httpsUrl(raw: string | null | undefined, base: string | null): string | null {
  if (raw === null || raw === undefined || raw.length > 2_000) return null;
  const url = URL.parse(raw.trim(), base ?? undefined);
  return url?.protocol === 'https:' && url.username === '' ? url.href : null;
}
