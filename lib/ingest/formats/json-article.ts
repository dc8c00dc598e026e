import * as z from 'zod';

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
