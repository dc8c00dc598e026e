import type { Document } from 'domhandler';
import { findAll, textOf } from './find.ts';

/** A node of a page's JSON-LD, every field still to be doubted. */
export type JsonNode = Readonly<Record<string, unknown>>;

const ARTICLE = /article|blogposting|report|review|newsitem/i;

/** The JSON-LD node that describes the page's article; null when there is none. */
export function articleNodeOf(document: Document): JsonNode | null {
  const scripts = findAll(document, (it) => it.name === 'script' && /ld\+json/i.test(it.attribs.type ?? ''));
  const nodes = scripts.flatMap((script) => nodesOf(parse(textOf(script))));
  return (
    nodes.find((node) => ARTICLE.test(String(node['@type'])) && node.headline !== undefined) ??
    nodes.find((node) => ARTICLE.test(String(node['@type']))) ??
    null
  );
}

/** First text in a value that may be a text, a list, or an object with `name`, `url` or `@value`. */
export function jsonText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(jsonText).find((it) => it !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const node = value as JsonNode;
  return [node.name, node.url, node['@value']].find((it) => typeof it === 'string');
}

function nodesOf(value: unknown): readonly JsonNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as JsonNode;
  return [node, ...(Array.isArray(node['@graph']) ? nodesOf(node['@graph']) : [])];
}

/** Sites put line breaks, comments and semicolons into JSON-LD; what cannot be mended is not there. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|\/\*.*?\*\/)?|(-->|\/\/\s*\]\]>)\s*$/g, '')
    .replace(/;\s*$/, '');
  for (const attempt of [bare, bare.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}
