import type { Document, Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/** Elements whose content is never read text. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template head iframe object embed canvas svg math audio video map datalist textarea base link meta title select'.split(
    ' ',
  ),
);

/** Elements that begin and end a line (HTML rendering section, display: block and similar). */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option optgroup p pre search section summary table tbody tfoot thead tr ul caption label'.split(
    ' ',
  ),
);

/** Pages with more tags than this are attacks or dumps of databases: real ones have a tenth of it. */
const MAX_TAGS = 60_000;
/** Deeper nesting than this exhausts the stack of recursive readers. */
const MAX_DEPTH = 400;

/** Parses HTML leniently; null for a document too big or too deep to be an article. */
export function parsePage(html: string): Document | null {
  if (countTags(html) > MAX_TAGS) return null;
  const document = parseDocument(html, { decodeEntities: true, lowerCaseAttributeNames: true });
  return depthOf(document) > MAX_DEPTH ? null : document;
}

function countTags(html: string): number {
  let count = 0;
  for (let i = html.indexOf('<'); i >= 0 && count <= MAX_TAGS; i = html.indexOf('<', i + 1)) count++;
  return count;
}

/** Without recursion, for the tree may be as deep as the attacker likes. */
function depthOf(document: Document): number {
  let deepest = 0;
  const queue: { node: Document | Element; depth: number }[] = [{ node: document, depth: 0 }];
  for (let next = queue.pop(); next !== undefined && deepest <= MAX_DEPTH; next = queue.pop()) {
    deepest = Math.max(deepest, next.depth);
    for (const child of next.node.children)
      if (DomUtils.isTag(child)) queue.push({ node: child, depth: next.depth + 1 });
  }
  return deepest;
}

const ENTITY = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z\d]{1,30});/gi;

/**
 * A text that may have been encoded for HTML where nothing decodes it, as in JSON, or once too often. Only its
 * entities change: what looks like a tag stays text.
 */
export function withoutEntities(text: string): string {
  const decode = (line: string) =>
    line.replace(ENTITY, (entity) => DomUtils.textContent(parseDocument(entity, { decodeEntities: true })));
  return decode(decode(text));
}
