import type { ArticleFormat } from '../../domain/article.ts';

/** What kind of document a text is, told by what it says; its name only breaks ties. */
export function sniffFormat(text: string, key: string): ArticleFormat {
  const head = text.slice(0, 4_000).trimStart();
  const name = key.replace(/\.gz$/i, '').toLowerCase();
  if (/^[[{]/.test(head)) return sniffJson(text, head, name);
  if (/^<\?xml|^<(rss|feed|rdf:RDF)[\s>]|^<!--/i.test(head)) return sniffMarkup(text);
  if (/^<!doctype html|^<html[\s>]/i.test(head) || looksLikeHtml(head)) return 'html';
  if (/^---\r?\n[\s\S]*?\n(---|\.\.\.)\s*(\r?\n|$)/.test(head) || /^\+\+\+\r?\n/.test(head))
    return 'markdown';
  return /\.(md|markdown|mdx)$/.test(name) ? 'markdown' : 'dump';
}

function sniffJson(text: string, head: string, name: string): ArticleFormat {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(head)) return 'feed';
  if (/\.(jsonl|ndjson|jsonlines)$/.test(name)) return 'jsonl';
  // Two objects on lines of their own: JSON Lines, whatever the name.
  if (/^\{[^\n]*\}\s*\n\s*\{/.test(text.trimStart())) return 'jsonl';
  if (/\.(json|jsonld)$/.test(name)) return 'json';
  return /^\{\s*"|^\[\s*[{\]]|^\{\s*\}/.test(head) ? 'json' : 'dump';
}

function sniffMarkup(text: string): ArticleFormat {
  const root = /<(rss|feed|rdf:RDF|html)[\s>]/i.exec(text.slice(0, 20_000))?.[1]?.toLowerCase();
  return root === undefined || root === 'html' ? 'html' : 'feed';
}

function looksLikeHtml(head: string): boolean {
  const tags =
    head.match(/<\/?(div|p|article|section|body|head|main|h[1-6]|meta|span|a|br|ul|li)\b[^<>]*>/gi)?.length ??
    0;
  return head.startsWith('<') && tags >= 2;
}
