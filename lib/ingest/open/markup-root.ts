import type { ArticleFormat } from '../../domain/article.ts';

/** How far into a text to look for its root element: style sheets, scripts and warnings may come before it. */
export const SEARCHED = 65_536;

/** Whether a text is a feed, without a look at anything else that it may be. */
export function isFeed(text: string): boolean {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return isJsonFeed(start);
  return isOwnXml(start) || rootOf(start)?.format === 'feed';
}

/** JSON Feed says so in its version. */
export function isJsonFeed(start: string): boolean {
  return /"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(start.slice(0, 4_000));
}

const ROOT =
  /<!doctype\s+html|<(html|body|rss|feed|rdf:rdf|(?:\w+:)?(?:newsmessage|newsml|newsitem|packageitem|knowledgeitem|conceptitem|nitf)|(?:atom|a):feed)(?=[\s>])/gi;
/** Words before a root element that no server writes: the text is about markup. */
const LONGEST_PREAMBLE = 1_500;

/** The root element of a page or a feed, behind whatever a style sheet, a server or a warning put before it. */
export function rootOf(start: string): { readonly format: ArticleFormat; readonly at: number } | null {
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
export function isOwnXml(start: string): boolean {
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
