import type { ArticleFormat } from '../../domain/article.ts';
import { namesInLanguages, plainName } from '../fields/field-names.ts';
import { splitHeader } from '../fields/header-lines.ts';
import { lightMarkupOf } from '../formats/light-markup/light-markup.ts';
import { isJsonFeed, isOwnXml, rootOf, SEARCHED } from './markup-root.ts';
import { COMPRESSED } from './other-kind.ts';

/** What kind of document a text is, and the document itself without what a server or a dump put in front of it. */
export interface Recognised {
  readonly format: ArticleFormat;
  readonly text: string;
}

/** What is known of an object beside its text. */
export interface Label {
  readonly key: string;
  readonly contentType: string | null;
}

/** Tells what a text is by what it says; name and content type break ties. */
export function sniffFormat(text: string, { key, contentType }: Label): Recognised {
  const start = text.trimStart();
  const name = key.replace(COMPRESSED, '').toLowerCase();
  // `{{date|…}}` is a template of wikitext.
  if (/^(?:\[|\{(?!\{))/.test(start)) {
    const format = sniffJson(start, name);
    if (format !== 'dump') return { format, text: start };
  }
  if (isMarkdown(start, name)) return { format: 'markdown', text };
  if (isOwnXml(start)) return { format: 'feed', text: start };
  const root = rootOf(start);
  if (root !== null) return { format: root.format, text: start.slice(root.at) };
  return { format: isMarkup(start, name, contentType) ? 'html' : 'dump', text };
}

function sniffJson(start: string, name: string): ArticleFormat {
  const head = start.slice(0, 4_000);
  if (isJsonFeed(start)) return 'feed';
  if (/\.(jsonl|ndjson|jsonlines)$/.test(name)) return 'jsonl';
  // Two objects on lines of their own: JSON Lines, whatever the name.
  if (/^\{[^\n]*\}[^\S\n]*\n\s*\{/.test(start)) return 'jsonl';
  if (/\.(json|jsonld)$/.test(name)) return 'json';
  return /^\{\s*"|^\[\s*[{\]]|^\{\s*\}/.test(head) ? 'json' : 'dump';
}

function isMarkdown(start: string, name: string): boolean {
  const head = start.slice(0, 20_000);
  if (/^---[ \t]*\r?\n[\s\S]*?\n(---|\.\.\.)\s*(\r?\n|$)|^\+\+\+[ \t]*\r?\n[\s\S]*?\n\+\+\+/.test(head))
    return true;
  if (/\.(md|markdown|mdx|mdown|mkd)$/.test(name) || hasNamedTitle(head)) return true;
  return lightMarkupOf(start, name) !== null;
}

/** A text may begin with lines such as `Title: …` and `Date: …`, whatever its file is called. */
function hasNamedTitle(head: string): boolean {
  const names = Object.keys(splitHeader(head)?.facts ?? {});
  return names.some((name) => TITLES.has(plainName(name)));
}

const TITLES: ReadonlySet<string> = new Set(['title', 'headline', ...namesInLanguages('title')]);

const HTML_TAG =
  /<\/?(div|p|article|section|body|head|main|h[1-6]|meta|span|a|br|ul|li|style|script|header|title|link|img)\b[^<>]*>/gi;

/** A fragment without a root: it begins with a tag, or its name or content type says what it is. */
function isMarkup(start: string, name: string, contentType: string | null): boolean {
  const tags = start.slice(0, SEARCHED).match(HTML_TAG)?.length ?? 0;
  const isNamed =
    /\.(x?html?|php|aspx?|jsp)$/.test(name) || /^(text\/html|application\/xhtml)/i.test(contentType ?? '');
  return tags >= 2 && (isNamed || /^<[a-z!?]/i.test(start));
}
