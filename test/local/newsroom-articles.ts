import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { SampleObject } from '../../lib/local/newsroom/sample-object.ts';

const newsArticle = z.object({
  headline: z.string().min(1),
  url: z.url(),
  datePublished: z.iso.datetime(),
  articleBody: z.string(),
});
const jsonFeed = z.object({ items: z.array(z.object({ url: z.url(), content_html: z.string() })) });

export interface SampleArticle {
  key: string;
  /** The folder: one a publisher. */
  publisher: string;
  words: number;
  hosts: string[];
  /** Body where the format keeps it apart from all furniture; empty for pages, dumps and feeds. */
  cleanBody: string;
}

/** The articles of an object, read in the plainest way: the tests know how the files were written. */
export function articlesIn(object: SampleObject): SampleArticle[] {
  const publisher = object.key.split('/')[0] ?? '';
  const pieces = piecesOf(object);
  return pieces.map(({ body, link, clean }, index) => ({
    key: pieces.length > 1 ? `${object.key}#${index + 1}` : object.key,
    publisher,
    words: body.split(/\s+/).length,
    hosts: link === undefined ? [] : [new URL(link).hostname],
    cleanBody: clean ? body : '',
  }));
}

interface Piece {
  body: string;
  link: string | undefined;
  clean: boolean;
}

function piecesOf(object: SampleObject): Piece[] {
  const content = text(object);
  if (object.key.endsWith('feed.json')) return jsonFeed.parse(JSON.parse(content)).items.map(ofJsonItem);
  if (/\.json(\.gz)?$/.test(object.key)) return [ofNewsArticle(newsArticle.parse(JSON.parse(content)))];
  if (object.key.endsWith('.jsonl'))
    return content
      .trim()
      .split('\n')
      .map((line) => ofNewsArticle(newsArticle.parse(JSON.parse(line))));
  if (object.key.endsWith('.xml'))
    return content
      .split('<item>')
      .slice(1)
      .map(ofMarkup(/<link>([^?<]+)/));
  if (object.key.endsWith('.html')) return [ofMarkup(/rel="canonical" href="([^"]+)/)(content)];
  if (object.key.endsWith('.md')) return [{ ...ofMarkup(/^url: (.+)$/m)(content), clean: true }];
  return [{ body: content, link: undefined, clean: false }];
}

function ofNewsArticle(article: z.infer<typeof newsArticle>): Piece {
  return { body: article.articleBody, link: article.url, clean: true };
}

function ofJsonItem(item: { url: string; content_html: string }): Piece {
  return { body: item.content_html.replaceAll(/<[^>]+>/g, ' '), link: item.url, clean: false };
}

function ofMarkup(link: RegExp): (content: string) => Piece {
  return (content) => ({
    body: [...content.matchAll(/<p>([^<]{40,})/g)].map((match) => match[1]).join(' ') || content,
    link: link.exec(content)?.[1],
    clean: false,
  });
}

/** What an object says, unpacked and decoded. */
export function text({ key, bytes, contentType }: SampleObject): string {
  const plain = key.endsWith('.gz') && !key.startsWith('broken/') ? gunzipSync(bytes) : Buffer.from(bytes);
  return plain.toString(contentType?.endsWith('8859-1') === true ? 'latin1' : 'utf8');
}
