import { oneLine } from '@broadsheet/text/visible';
import type { Element, ParentNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { BLOCKS, parsePage, SILENT } from './dom.ts';

/** Text of an HTML fragment, one entry a block; plain text comes back as its lines. */
export function textOfFragment(html: string): readonly string[] {
  if (!/[<&]/.test(html))
    return html
      .split(/\r?\n+/)
      .map(oneLine)
      .filter((line) => line !== '');
  const document = parsePage(html);
  if (document === null) return [];
  const lines: string[] = [''];
  collect(document, lines);
  return lines.map(oneLine).filter((line) => line !== '');
}

function collect(parent: ParentNode, lines: string[]): void {
  for (const node of parent.children) {
    if (node.type === 'text') append(lines, node.data);
    else if (DomUtils.isTag(node)) collectElement(node, lines);
  }
}

/** What is said of a picture is no paragraph of the text. */
function isCaption(node: Element): boolean {
  return node.name === 'figcaption' || CAPTION.test(node.attribs.class ?? '');
}

const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|(?:image|img|photo|picture|media|foto)?[-_]?(?:caption|credit)|bildunterschrift|bildtext|pie-?(?:de-?)?foto|didascalia|l[eé]gende)(?:[-_](?:text|inner|credit))?(?:\s|$)/i;

function collectElement(node: Element, lines: string[]): void {
  if (SILENT.has(node.name) || isCaption(node)) return;
  if (node.name === 'br') {
    lines.push('');
    return;
  }
  const block = BLOCKS.has(node.name);
  if (block) lines.push('');
  collect(node, lines);
  if (block) lines.push('');
  else if (node.name === 'td' || node.name === 'th') append(lines, ' ');
}

function append(lines: string[], text: string): void {
  lines[lines.length - 1] += text.replace(/[\r\n]+/g, ' ');
}
