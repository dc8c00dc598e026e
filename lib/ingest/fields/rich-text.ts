import { isMarkdown, markdownLines } from './markdown-text.ts';
import { isRecord, type RawRecord } from './record.ts';
import { linesOf, wordingsIn } from './values.ts';

/** Blocks of an editor that hold no text of the article. */
const SILENT =
  /image|picture|photo|video|audio|gallery|embed|advert|^ad$|divider|delimiter|interstitial|related|newsletter|oembed|^story$|correction|html-?block|table-of|reference|file|button/i;
/** Fields in which editors keep a block's content: ArcXP, Editor.js, Slate, Lexical, ProseMirror, Portable Text. */
const CHILDREN = [
  'content',
  'slices',
  'components',
  'children',
  'blocks',
  'items',
  'content_elements',
  'body',
  'root',
  'nodes',
  'primary',
  'text',
  'quote',
  'value',
  // DatoCMS, and what beehiiv keeps for readers who pay nothing.
  'document',
  'free',
];
const OWN_TEXT = [
  ...['bodyHtml', 'html', 'rendered', 'processed', 'raw', 'markup', '#text', 'value', 'text', 'content'],
  ...['body', 'web'],
];

/** The paragraphs in a value: HTML, plain text, a list of either, or the blocks of an editor. */
export function paragraphsIn(value: unknown, depth = 8): readonly string[] {
  if (typeof value === 'string')
    return (
      packed(value, depth) ??
      (isMarkdown(value)
        ? markdownLines(/\n[ \t]*\n/.test(value) ? value : value.replaceAll('\n', '\n\n'))
        : linesOf(value))
    );
  if (depth === 0) return [];
  if (Array.isArray(value)) {
    const runs = value.map(inlineText);
    if (runs.length > 0 && !runs.includes(null)) return linesOf(runs.join(''));
    return value.flatMap((it) => paragraphsIn(it, depth - 1));
  }
  return isRecord(value) ? blockOf(value, depth) : [];
}

/** Roles in Apple News of what is printed apart from the text. */
const ABOVE =
  /^(?:title|kicker|intro|byline|author|illustrator|photographer|caption|photo|portrait|logo|figure|pullquote|banner_advertisement)$/;

/** The blocks of an editor, stored as a string of JSON: Ghost's two editors, Editor.js. Null for any other text. */
function packed(text: string, depth: number): readonly string[] | null {
  if (depth === 0 || !/^\s*\{\s*"(?:root|version|time|blocks|sections|ops|type)"\s*:/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return null;
    return Array.isArray(value.sections) ? mobiledocOf(value.sections) : paragraphsIn(value, depth - 1);
  } catch {
    return null;
  }
}

/**
 * Mobiledoc writes a paragraph as `[1, "p", [[0, [], 0, "text"]]]` and a list as `[3, "ul", [[[0, [], 0, "text"]]]]`.
 *
 * @see https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md
 */
function mobiledocOf(sections: readonly unknown[]): readonly string[] {
  return sections.flatMap((section) => {
    const [kind, , markers] = Array.isArray(section) ? section : [];
    if (!Array.isArray(markers) || (kind !== 1 && kind !== 3)) return [];
    const blocks = kind === 1 ? [markers] : markers.filter(Array.isArray);
    return blocks.flatMap((runs) =>
      linesOf(
        runs.map((run: unknown) => (Array.isArray(run) && run[0] === 0 ? String(run[3]) : '')).join(''),
      ),
    );
  });
}

/** What editors call the kind of a block: Strapi a component, WordPress's ACF a layout. */
function kindOf({ type, _type, slice_type, __component, acf_fc_layout }: RawRecord): string {
  return String(type ?? _type ?? slice_type ?? __component ?? acf_fc_layout ?? '');
}

function blockOf(block: RawRecord, depth: number): readonly string[] {
  // Quill writes what was typed, piece by piece.
  if (Array.isArray(block.ops))
    return linesOf(
      block.ops.map((it) => (isRecord(it) && typeof it.insert === 'string' ? it.insert : ' ')).join(''),
    );
  if (SILENT.test(kindOf(block)) || ABOVE.test(String(block.role))) return [];
  const [wording] = wordingsIn(block);
  if (wording !== undefined) return paragraphsIn(wording, depth - 1);
  for (const name of OWN_TEXT) {
    const text = block[name];
    if (typeof text === 'string' && text.trim() !== '') return linesOf(text);
  }
  // Editor.js keeps the text of a block in `data`, Strapi's dynamic zones a record.
  if (isRecord(block.data) && Object.keys(block.data).length > 0)
    return blockOf({ ...block.data, type: block.type }, depth - 1);
  for (const name of CHILDREN) {
    const inner =
      typeof block[name] === 'object' && block[name] !== null ? paragraphsIn(block[name], depth - 1) : [];
    if (inner.length > 0) return inner;
  }
  return [];
}

/** Runs, links and line breaks inside a paragraph. */
const INLINE =
  /^(?:(?:auto|inline|entry-hyper|asset-hyper|hyper)?-?link|a|mention|(?:soft|hard)?_?-?(?:line)?-?break|br|span)$/i;

/**
 * What stands inside a paragraph, as a line: runs of text (`{"text": "…", "bold": true}`, Contentful’s
 * `{"nodeType": "text", "value": "…"}`), links around them and line breaks. Null for anything else.
 */
function inlineText(value: unknown): string | null {
  if (!isRecord(value) || typeof value.role === 'string') return null;
  const kind = String(value.type ?? value._type ?? value.nodeType ?? 'text');
  const children = value.children ?? value.content;
  if (/text$/.test(kind) || kind === 'span') {
    if (typeof value.text === 'string') return value.text;
    if ((kind === 'text' || kind === 'span') && typeof value.value === 'string') return value.value;
  }
  if (kind === 'TEXT' && isRecord(value.textData)) return String(value.textData.text ?? '');
  if (!INLINE.test(kind)) return null;
  if (typeof value.text === 'string' && children === undefined) return value.text;
  if (!Array.isArray(children)) return ' ';
  const inner = children.map(inlineText);
  return inner.includes(null) ? null : inner.join('');
}
