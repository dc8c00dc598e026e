import { fold } from '@broadsheet/text/fold';
import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { addressIdentity, canonicalUrl } from '../canonical-url.ts';
import { withoutEntities } from './dom.ts';
import { textOfFirst } from './page-title.ts';

/** A node of a page's JSON-LD, every field still to be doubted. */
export type JsonNode = Readonly<Record<string, unknown>>;

const ARTICLE = /article|blogposting|report|review|newsitem/i;
/** Other things that a page may be about; comments and persons have dates as well. */
const WORK =
  /^(?:(?:web|item|about|collection|faq)page|howto|recipe|creativework|dataset|(?:podcast|radio|tv)?episode|podcast|statement)$/i;

/**
 * The JSON-LD node that describes the page's article: of several the one whose address or headline is the page's,
 * else the first. Null when there is none.
 */
export function articleNodeOf(document: Document): JsonNode | null {
  const articles = nodesIn(document).filter((node) => ARTICLE.test(String(node['@type'])));
  if (articles.length < 2) return articles[0] ?? null;
  const own = identityOf(document);
  return (
    articles.find((node) => own.addresses.has(addressOf(node) ?? '')) ??
    articles.find((node) => own.isNamed(jsonText(node.headline))) ??
    articles.find((node) => node.headline !== undefined) ??
    articles[0] ??
    null
  );
}

/** When the page was published, as its own node says: some sites date nothing else. Broken JSON-LD may still say it. */
export function pageDate(document: Document): unknown {
  const page = nodesIn(document).find((node) => WORK.test(String(node['@type'])) && node.datePublished);
  return page?.datePublished ?? brokenDate(document);
}

/** `datePublished` of JSON-LD that cannot be parsed; undefined when it names two days. */
function brokenDate(document: Document): string | undefined {
  const broken = scriptsIn(document).filter((text) => text.length < LONGEST_BROKEN && parse(text) === null);
  const dates = broken.flatMap((text) => [...text.matchAll(/"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/g)]);
  const days = new Set(dates.map(([, date]) => date?.slice(0, 10)));
  return days.size === 1 ? dates[0]?.[1] : undefined;
}

const LONGEST_BROKEN = 200_000;

function nodesIn(document: Document): readonly JsonNode[] {
  return scriptsIn(document).flatMap((text) => nodesOf(parse(text)));
}

function scriptsIn(document: Document): readonly string[] {
  return DomUtils.findAll(
    (it) => it.name === 'script' && /ld\+json/i.test(it.attribs.type ?? ''),
    document.children,
  ).map((script) => DomUtils.textContent(script));
}

/** Under which addresses and names the page knows itself. */
function identityOf(document: Document) {
  const links = DomUtils.findAll(
    (it) => it.name === 'link' && it.attribs.rel === 'canonical',
    document.children,
  );
  const meta = DomUtils.findAll(
    (it) => it.name === 'meta' && it.attribs.property === 'og:url',
    document.children,
  );
  const urls = [...links.map((it) => it.attribs.href), ...meta.map((it) => it.attribs.content)];
  const titles = ['h1', 'title'].map((name) => fold(textOfFirst(name, document)));
  return {
    addresses: new Set(urls.map(identity).filter((it) => it !== null)),
    isNamed: (headline: string | undefined) => {
      const name = fold(headline ?? '');
      return name !== '' && titles.some((title) => title === name || title.startsWith(`${name} `));
    },
  };
}

function addressOf(node: JsonNode): string | null {
  const main = node.mainEntityOfPage;
  const page = typeof main === 'object' && main !== null ? (main as JsonNode)['@id'] : main;
  return identity(jsonText(node.url) ?? jsonText(page) ?? jsonText(node['@id']));
}

function identity(address: string | undefined): string | null {
  const url = canonicalUrl(address);
  return url === null ? null : addressIdentity(url);
}

/** First text in a value that may be a text, a list, or an object with `name`, `url` or `@value`; decoded. */
export function jsonText(value: unknown): string | undefined {
  if (typeof value === 'string') return withoutEntities(value);
  if (Array.isArray(value)) return value.map(jsonText).find((it) => it !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const node = value as JsonNode;
  const text = [node.name, node.url, node['@value']].find((it) => typeof it === 'string');
  return text === undefined ? undefined : withoutEntities(text);
}

/** A node, and those that sites put below it: a graph, or the article that a page is about. */
function nodesOf(value: unknown): readonly JsonNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as JsonNode;
  return [node, ...nodesOf(node['@graph'] ?? null), ...nodesOf(node.mainEntity ?? null)];
}

const WRAPPING =
  /^(?:<!--|(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[\s*(?:\*\/)?|\/\*.*?\*\/)|(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>\s{0,9}(?:\*\/)?)$/g;

/** Sites put wrappers, line breaks, semicolons, trailing commas and entities into JSON-LD; what stays broken is not there. */
function parse(text: string): unknown {
  const bare = text.trim().replace(WRAPPING, '').trimEnd().replace(/;$/, '');
  const flat = bare.replace(/[\r\n\t]+/g, ' ');
  const plain = flat.replace(/,\s*([}\]])/g, '$1');
  for (const attempt of [bare, flat, plain, plain.replaceAll('&quot;', '"').replaceAll('&amp;', '&')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}
