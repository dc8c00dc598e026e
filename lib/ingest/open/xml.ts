import type { Document, Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Problem } from '../draft.ts';

/** Files with more tags, or deeper nesting, are attacks or databases. */
const MAX_TAGS = 250_000;
const MAX_DEPTH = 200;

/** Prefixes as the table of names knows them, by the end of their namespace's address. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/search\.yahoo\.com\/mrss|video\.search\.yahoo/i, 'media'],
  [/itunes\.(apple\.)?com/i, 'itunes'],
  [/w3\.org\/2007\/app|purl\.org\/atom\/app/i, 'app'],
  [/schemas\.google\.com\/blogger/i, 'blogger'],
  [/sitemap-news/i, 'news'],
  [/sitemap-image/i, 'image'],
  [/wordpress\.org\/export\/[\d.]+\/excerpt/i, 'excerpt'],
  [/wordpress\.org\/export/i, 'wp'],
  [/w3\.org\/2005\/Atom|purl\.org\/atom|purl\.org\/rss\/1\.0\/$|iptc\.org\/std|my\.netscape\.com\/rdf/i, ''],
];

/**
 * Parses XML leniently: a stray `<`, a tag that is never closed or a cut end cost their own place only. Entities
 * that a file declares are never expanded, and one that builds on others is an attack.
 */
export function parseXml(text: string): Document | Problem {
  const declared = /<!DOCTYPE[^[>]*\[([\s\S]*?)\]\s*>/i.exec(text.slice(0, 100_000))?.[1] ?? '';
  if (/<!ENTITY\s+(%|[^\s>]+\s+(SYSTEM|PUBLIC|["'][^"']*&(?!#)))/i.test(declared))
    return {
      reason: 'hostile-xml',
      detail: 'It declares entities that reach outside or build on each other.',
    };
  if (countTags(text) > MAX_TAGS) return TOO_COMPLEX;
  const document = parseDocument(withBareAmpersands(text), { xmlMode: true, decodeEntities: true });
  return isDeeper(document, MAX_DEPTH) ? TOO_COMPLEX : document;
}

const TOO_COMPLEX: Problem = { reason: 'too-complex', detail: 'It has more or deeper markup than any feed.' };

function countTags(text: string): number {
  let count = 0;
  for (let i = text.indexOf('<'); i >= 0 && count <= MAX_TAGS; i = text.indexOf('<', i + 1)) count++;
  return count;
}

/** Names of HTML that XML does not know are left as they are; HTML's own decoder reads them later. */
function withBareAmpersands(text: string): string {
  return text.replace(/&(?!(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/gi, '&amp;');
}

function isDeeper(node: Document | Element, depth: number): boolean {
  let level: (Document | Element)[] = [node];
  for (let deep = 0; level.length > 0; deep++) {
    if (deep > depth) return true;
    level = level.flatMap((it) => it.children.filter(DomUtils.isTag));
  }
  return false;
}

/** A name with the prefix that the table of names knows, whatever prefix the file has chosen. */
export function commonName(name: string, namespaces: ReadonlyMap<string, string>): string {
  const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
  const uri = namespaces.get(prefix ?? '');
  const common = PREFIXES.find(([pattern]) => uri !== undefined && pattern.test(uri))?.[1] ?? prefix;
  return common === '' ? (local ?? name) : `${common}:${local}`;
}

/** Prefix to address, of every element: feeds declare a prefix once, at the root or where they use it. */
export function namespacesOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const declares = (element: Element) =>
    Object.keys(element.attribs).some((name) => name.startsWith('xmlns'));
  for (const element of DomUtils.findAll(declares, document.children))
    for (const [name, uri] of Object.entries(element.attribs))
      if (/^xmlns(:|$)/.test(name) && !found.has(name.slice(6))) found.set(name.slice(6), uri);
  return found;
}

/** All text below a node, CDATA included. */
export function xmlText(node: Element): string {
  return DomUtils.textContent(node);
}

/** The first elements of a name below a node, in document order, none inside another. */
export function elementsNamed(root: Document | Element, ...names: readonly string[]): readonly Element[] {
  return root.children.filter(DomUtils.isTag).flatMap((child) => {
    const local = child.name.replace(/^.*:/, '').toLowerCase();
    return names.includes(local) ? [child] : elementsNamed(child, ...names);
  });
}
