import type { ArticleFormat } from '../../domain/article.ts';
import { namesInLanguages, plainName } from '../fields/field-names.ts';
import { splitHeader } from '../fields/header-lines.ts';
import { lightMarkupOf } from '../formats/light-markup/light-markup.ts';
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

/** How far into a text to look for its root element: style sheets, scripts and warnings may come before it. */
const SEARCHED = 65_536;

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
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(head)) return 'feed';
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

const ROOT =
  /<!doctype\s+html|<(html|body|rss|feed|rdf:rdf|(?:\w+:)?(?:newsmessage|newsml|newsitem|packageitem|knowledgeitem|conceptitem|nitf)|(?:atom|a):feed)(?=[\s>])/gi;
/** Words before a root element that no server writes: the text is about markup. */
const LONGEST_PREAMBLE = 1_500;

/** The root element of a page or a feed, behind whatever a style sheet, a server or a warning put before it. */
function rootOf(start: string): { readonly format: ArticleFormat; readonly at: number } | null {
  const head = start.slice(0, SEARCHED);
  for (const found of head.matchAll(ROOT)) {
    const before = head.slice(0, found.index);
    // Inside a line of prose it is spoken of, not opened.
    if (!/(^|[\n>])[ \t]*$/.test(before)) continue;
    if (spoken(before).length > LONGEST_PREAMBLE) return null;
    const name = found[1]?.toLowerCase() ?? 'html';
    if (name === 'body') return { format: 'html', at: Math.max(0, before.search(/<(?!\?)/)) };
    return name === 'html' ? { format: 'html', at: found.index } : { format: 'feed', at: prologueAt(before) };
  }
  return null;
}

/** A file's own declarations belong to it: they say which entities it defines. */
function prologueAt(before: string): number {
  const at = before.search(/<\?xml\b|<!doctype\b/i);
  return at < 0 ? before.length : at;
}

/** What is left of a preamble without markup, code and comments. */
function spoken(preamble: string): string {
  return preamble
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a newspaper's own XML calls its articles. */
export const OWN_ITEMS = ['article', 'story', 'news', 'post', 'document', 'doc', 'record', 'row'];

/** XML of a newspaper's own making, with a headline in what it calls its articles, or Google's sitemap of news. */
function isOwnXml(start: string): boolean {
  if (TRAFILATURA.test(start)) return true;
  const root = /^<\?xml\b[^<>]*\?>\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^<>]*>\s*)*<([\w:-]+)/i.exec(
    start,
  )?.[1];
  if (
    root === undefined ||
    root.includes(':') ||
    /^(?:html|body|rss|channel|feed|newsmessage|newsml|nitf)$/i.test(root)
  )
    return false;
  const head = start.slice(0, SEARCHED);
  return /<news:title[\s>]/.test(head) || (OWN_ITEM.test(head) && /<(?:headline|title)[\s>]/i.test(head));
}

const TRAFILATURA =
  /^(?:<\?xml\b[^<>]*\?>\s*)?(?:<corpus[^<>]*>\s*)?<doc\s[^<>]*\b(?:sitename|hostname|fingerprint)="/;

const OWN_ITEM = new RegExp(`<(?:${OWN_ITEMS.join('|')})[\\s>]`, 'i');

const HTML_TAG =
  /<\/?(div|p|article|section|body|head|main|h[1-6]|meta|span|a|br|ul|li|style|script|header|title|link|img)\b[^<>]*>/gi;

/** A fragment without a root: it begins with a tag, or its name or content type says what it is. */
function isMarkup(start: string, name: string, contentType: string | null): boolean {
  const tags = start.slice(0, SEARCHED).match(HTML_TAG)?.length ?? 0;
  const isNamed =
    /\.(x?html?|php|aspx?|jsp)$/.test(name) || /^(text\/html|application\/xhtml)/i.test(contentType ?? '');
  return tags >= 2 && (isNamed || /^<[a-z!?]/i.test(start));
}
