import { oneLine } from '@broadsheet/text/visible';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { articleNodeOf } from './json-ld.ts';

/** Headlines that lead elsewhere: so many of them make a front page, if it has no text of its own, … */
const MANY = 4;
/** … or so many below the name of the site. */
const SOME = 2;
/** Seconds a redirect may wait. */
const SOON = 15;
const HEADLINES = new Set(['h1', 'h2', 'h3', 'h4']);

/** Whether a page only sends its reader on. */
export function isRedirect(document: Document): boolean {
  const refresh = DomUtils.findOne(
    (it) => it.name === 'meta' && /^refresh$/i.test(it.attribs['http-equiv'] ?? ''),
    document.children,
  );
  const [, wait, target] =
    /^\s*(\d+)\s*[;,]\s*url\s*=\s*['"]?(.+)/i.exec(refresh?.attribs.content ?? '') ?? [];
  return target !== undefined && Number(wait) <= SOON && !(articleNodeOf(document) !== null);
}

/**
 * Whether a page is a front page or a topic page: it calls itself a website, or is at the root of its host, and
 * most of its headlines are links to elsewhere.
 */
export function isListing(document: Document, url: string | null): boolean {
  if (articleNodeOf(document) !== null) return false;
  const type = metaOf(document, 'og:type');
  if (/article|video|profile/i.test(type)) return false;
  if (isAuthorsPage(document) && longParagraphs(document) < ARTICLE) return true;
  const isRoot = url !== null && new URL(url).pathname === '/' && new URL(url).search === '';
  const headlines = DomUtils.findAll((it) => HEADLINES.has(it.name), document.children);
  const linked = headlines.filter(isLinked);
  const least = isFrontByName(document, headlines) ? SOME : MANY;
  if (linked.length < least || linked.length < headlines.length / 2) return false;
  if (!isRoot && longParagraphs(document) >= ARTICLE) return false;
  // Some sites call every page a website, so that alone says little.
  return isRoot || longestText(document) < (/website|blog/i.test(type) ? 4 : 2) * LONG_TEASER;
}

/** “Ada Moss, Author at Quay Chronicle”: what systems call the page of what somebody wrote. */
function isAuthorsPage(document: Document): boolean {
  const tab = plain(textOf(DomUtils.findOne((it) => it.name === 'title', document.children)));
  return AUTHORS.test(tab);
}

const AUTHORS =
  /^\p{L}[\p{L}.'’ -]{2,50}(?:, (?:author at|autor(?:in)? (?:bei|auf)|auteur (?:sur|op|bij)|autor en|autore presso|autore a|autor em) |[,:|–-]? ?author archives?\b)/u;

/** “Gull Gazette - Home” above a heading “Gull Gazette”. */
function isFrontByName(document: Document, headlines: readonly Element[]): boolean {
  const name = plain(textOf(headlines.find((it) => it.name === 'h1') ?? null));
  if (name === '' || name.length > LONGEST_NAME || headlines.some(isAboveText)) return false;
  const tab = DomUtils.findOne((it) => it.name === 'title', document.children);
  const [site, ...rest] = plain(textOf(tab)).split(/ [|–—·»-] /);
  const isNamed = site === name && rest.every((it) => HOME.test(it));
  return isNamed || plain(metaOf(document, 'og:site_name')) === name;
}

/** An article whose site has its name in an `h1` has a headline that leads nowhere, and paragraphs right below it. */
function isAboveText(headline: Element): boolean {
  if (isLinked(headline)) return false;
  let paragraphs = 0;
  for (let it = DomUtils.nextElementSibling(headline); it !== null; it = DomUtils.nextElementSibling(it)) {
    if (HEADLINES.has(it.name)) break;
    if (it.name === 'p' && !isLinked(it) && ++paragraphs === LEAST_TEXT) return true;
  }
  return false;
}

const LEAST_TEXT = 2;

/** Characters of a name or a title that are looked at. */
const LONGEST_TITLE = 300;

function plain(text: string): string {
  return oneLine(text.slice(0, LONGEST_TITLE)).toLowerCase();
}

function textOf(element: Element | null): string {
  return element === null ? '' : DomUtils.textContent(element).trim();
}

const LONGEST_NAME = 60;
const HOME =
  /^(?:home(?:page| page)?|start(?:seite|sida|pagina)?|front page|accueil|inicio|portada|início|capa|prima pagina|voorpagina|forside|etusivu|strona główna|главная|ana sayfa|トップ|首页|aktuelle nachrichten|nachrichten|news|latest news|die zeitung für .{1,40})$/;

/** Characters of a teaser; an article has a paragraph, or several beside each other, that are longer. */
const LONG_TEASER = 250;

/** Paragraphs of a length that no list has. */
const ARTICLE = 3;

function longParagraphs(document: Document): number {
  const paragraphs = DomUtils.findAll((it) => it.name === 'p', document.children);
  return paragraphs.filter((it) => DomUtils.textContent(it).trim().length > LONG_TEASER).length;
}

function metaOf(document: Document, name: string): string {
  const meta = DomUtils.findOne(
    (it) => it.name === 'meta' && (it.attribs.property ?? it.attribs.name) === name,
    document.children,
  );
  return meta?.attribs.content ?? '';
}

function isLinked(headline: Element): boolean {
  return (
    DomUtils.findOne((it) => it.name === 'a', headline.children) !== null ||
    (headline.parent?.type === 'tag' && (headline.parent as Element).name === 'a')
  );
}

/** Characters of the paragraphs that are siblings: those of an article are, teasers are not. */
function longestText(document: Document): number {
  const sums = new Map<unknown, number>();
  for (const paragraph of DomUtils.findAll((it) => it.name === 'p', document.children))
    sums.set(
      paragraph.parent,
      (sums.get(paragraph.parent) ?? 0) + DomUtils.textContent(paragraph).trim().length,
    );
  return Math.max(0, ...sums.values());
}
