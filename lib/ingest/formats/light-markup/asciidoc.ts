import { type ConvertedText, replaced, statedFacts, withoutBlocks } from './converted-text.ts';

/** Listings, literals, tables, comments and passed-through HTML are no text of an article. */
const BLOCK = /^(?:-{4,}|\.{4,}|\/{4,}|\+{4,}|[|,:!]={3,})\s*$/;
const ATTRIBUTE = /^:(!?[\w-]{1,60}!?):(?:[ \t]+(\S.*))?$/;
/** `[quote, Mara Stein]`, `[[pier]]`, `// a note`, `image::pier.jpg[]`, delimiters of quotations, and rules. */
const SILENT =
  /^(?:\[[^\]\n]{0,300}\]|\/\/.*|(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif|icon|gist|youtube)::.*|_{4,}|={4,}|\*{4,}|--|'{3,}|<{3,}|\+)\s*$/;
const CAPTION = /^\.(?! )\S.*$/;

const INLINE: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:footnote|footnoteref|indexterm2?|anchor|icon|image|kbd|menu):[\w.:/-]{0,300}\[[^\][\n]{0,1000}\]/g,
    '',
  ],
  [/\b(?:link|xref|mailto|pass):[^\s[\]]{0,500}\[([^\][\n]{1,500})\]/g, '$1'],
  [/\bhttps?:\/\/[^\s[\]]{1,500}\[([^\][,\n]{0,500})(?:,[^\][\n]{0,200})?\]/g, '$1'],
  [/<<[^<>,\n]{1,200},([^<>\n]{1,300})>>/g, '$1'],
  [/<<[^<>\n]{1,200}>>|\(\(\([^()\n]{1,200}\)\)\)/g, ''],
  [/"`([^`\n]{1,500})`"/g, '“$1”'],
  [/'`([^`\n]{1,500})`'/g, '‘$1’'],
  [/\[[\w.#%, -]{1,80}\](?=[#*_`])/g, ''],
  [/(?<![\w#])#{1,2}([^#\n]{1,300})#{1,2}(?![\w#])/g, '$1'],
  [/(?<=[ \w])--(?=[ \w])/g, '—'],
  [/ \+$/g, ''],
];

/** @see https://docs.asciidoctor.org/asciidoc/latest/document/header/ */
export function readAsciiDoc(text: string): ConvertedText {
  const all = withoutBlocks(
    text.split(/\r?\n/),
    BLOCK,
    (begin) => new RegExp(`^${escaped(begin.trim())}\\s*$`),
  );
  const { entries, end } = headerOf(all);
  const attributes = new Map(entries);
  const lines = all.slice(end).flatMap((line, i, rest) => {
    if (SILENT.test(line) || ATTRIBUTE.test(line)) return [];
    if (CAPTION.test(line) && (SILENT.test(rest[i + 1] ?? '') || rest[i + 1] === undefined)) return [];
    const named = line.replace(/\{([\w-]{1,40})\}/g, (_, name: string) => attributes.get(name) ?? '');
    return [plain(named)];
  });
  return { facts: statedFacts(entries), body: lines.join('\n') };
}

function plain(line: string): string {
  const heading = /^(={1,6}) (\S.*)$/.exec(line);
  if (heading !== null) return `${'#'.repeat(heading[1]?.length ?? 1)} ${heading[2]}`;
  const item = line
    .trim()
    .replace(/^\*{1,5} /, '* ')
    .replace(/^\.{1,5} (?=\S)/, '1. ')
    .replace(/^<\d{1,2}> /, '');
  return replaced(item, INLINE);
}

/** Title, author, revision and attributes, up to the first empty line. */
function headerOf(lines: readonly string[]): { readonly entries: [string, string][]; readonly end: number } {
  const entries: [string, string][] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    const [, name = '', value = ''] = ATTRIBUTE.exec(line) ?? [];
    if (name !== '') entries.push([name, value]);
    else if (/^= \S/.test(line) && !entries.some(([it]) => it === 'title'))
      entries.push(['title', plainTitle(line)]);
    else if (line.startsWith('//') || (line === '' && entries.length === 0)) continue;
    else if (line === '' || !entries.some(([it]) => it === 'title')) break;
    else {
      const below = lineBelow(line);
      if (below === null) break;
      entries.push(below);
    }
  }
  return { entries, end: at };
}

function plainTitle(line: string): string {
  return replaced(line.slice(2), INLINE);
}

/**
 * Below the title stands who wrote it, then its version and day: `v1.2, 2026-11-20: corrected`. Null for a sentence, with
 * which the text begins.
 */
function lineBelow(line: string): [string, string] | null {
  const day =
    /^(?:v?\d[\w.]{0,20},[ \t]*)?(\d{4}-\d\d-\d\d|\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})(?::.*)?$/u.exec(
      line,
    )?.[1];
  if (day !== undefined) return ['date', day];
  const isSentence =
    /[.!?…]$/.test(line) || line.split(/;/).some((name) => name.trim().split(/\s+/).length > 6);
  return isSentence ? null : ['author', line.replace(/;\s*/g, ', ')];
}

function escaped(text: string): string {
  return text.replace(/[|.+*]/g, '\\$&');
}
