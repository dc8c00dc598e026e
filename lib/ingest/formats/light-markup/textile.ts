import { type ConvertedText, replaced } from './converted-text.ts';

const STYLE = '(?:[({[][^(){}[\\]\\n]{0,80}[)}\\]]|[<>=]){0,3}';
const HEADING = new RegExp(`^h([1-6])${STYLE}\\. (\\S.*)$`);
const BLOCK = new RegExp(`^(?:p|bq|div|notextile)${STYLE}\\.{1,2}(?::\\S{1,300})? `);
/** Code, comments, footnotes and tables are no text of the article. */
const SILENT = new RegExp(`^(?:(?:bc|pre|###|fn\\d{1,3}|table)${STYLE}\\.{1,2} .*|\\|.*\\|[ \\t]*)$`);

const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!(?=\S)[^!\s\n]{1,500}(?:\([^()\n]{0,300}\))?!(?::\S{1,500})?/g, ''],
  [
    /"([^"\n]{1,500}?)(?:\([^()"\n]{1,100}\))?":(?:https?:\/\/|mailto:|\/|#)[^\s]{0,500}?(?=[.,;:!?)]?(?:\s|$))/g,
    '$1',
  ],
  [/(?<=\p{L}|[.!?"”])\[\d{1,3}\]/gu, ''],
  [/(?<![\p{L}\p{N}])([@%+^~-])(?=\S)([^@%+^~\n-]{1,300})(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2'],
];

/** @see https://textile-lang.com */
export function readTextile(text: string): ConvertedText {
  const lines = text.split(/\r?\n/).filter((line) => !SILENT.test(line));
  return { facts: {}, body: lines.map(plain).join('\n') };
}

function plain(line: string): string {
  const heading = HEADING.exec(line);
  if (heading !== null) return `${'#'.repeat(Number(heading[1]))} ${replaced(heading[2] ?? '', INLINE)}\n`;
  const item = line.replace(/^#{1,3} (?=\S)/, '1. ').replace(/^\*{1,3} (?=\S)/, '* ');
  return replaced(item.replace(BLOCK, '').trim(), INLINE);
}
