import { isRecord, type RawRecord } from './record.ts';
import { linesOf } from './values.ts';

/** Blocks of an editor that hold no text of the article. */
const SILENT =
  /image|picture|photo|video|audio|gallery|embed|advert|^ad$|divider|delimiter|interstitial|related|newsletter|oembed|html-?block|table-of|reference|file|button/i;
/** Fields in which editors keep a block's content: ArcXP, Editor.js, Slate, Lexical, ProseMirror, Portable Text. */
const CHILDREN = ['content', 'children', 'blocks', 'items', 'content_elements', 'body', 'root', 'nodes'];
const OWN_TEXT = ['bodyHtml', 'html', 'rendered', 'processed', '#text', 'value', 'text', 'content'];

/** The paragraphs in a value: HTML, plain text, a list of either, or the blocks of an editor. */
export function paragraphsIn(value: unknown, depth = 8): readonly string[] {
  if (typeof value === 'string') return linesOf(value);
  if (depth === 0) return [];
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isRun)) return linesOf(value.map(runOf).join(''));
    return value.flatMap((it) => paragraphsIn(it, depth - 1));
  }
  return isRecord(value) ? blockOf(value, depth) : [];
}

function blockOf(block: RawRecord, depth: number): readonly string[] {
  if (SILENT.test(String(block.type ?? block._type ?? ''))) return [];
  for (const name of OWN_TEXT) {
    const text = block[name];
    if (typeof text === 'string' && text.trim() !== '') return linesOf(text);
  }
  // Editor.js keeps the text of a block in `data`, Strapi's dynamic zones a record.
  if (isRecord(block.data) && Object.keys(block.data).length > 0)
    return blockOf({ ...block.data, type: block.type }, depth - 1);
  for (const name of CHILDREN)
    if (typeof block[name] === 'object' && block[name] !== null) return paragraphsIn(block[name], depth - 1);
  return [];
}

/** A run of text inside a paragraph: `{"text": "…", "bold": true}`, Contentful’s `{"nodeType": "text", "value": "…"}`. */
function isRun(value: unknown): value is RawRecord {
  if (!isRecord(value)) return false;
  if (value.nodeType === 'text') return typeof value.value === 'string';
  if (typeof value.text !== 'string') return false;
  return value.type === undefined || value.type === 'text' || value._type === 'span';
}

function runOf(run: RawRecord): string {
  return String(run.text ?? run.value);
}
