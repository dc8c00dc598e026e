import { escapeHtml } from '@broadsheet/text/escape-html';
import { type ChildNode, type Element, isCDATA, isTag, isText } from 'domhandler';

/** Elements of HTML that have no end. */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);

/** What an element of an XML file holds, as HTML that the page reader understands. Comments and scripts are left out. */
export function innerHtml({ children }: Pick<Element, 'children'>): string {
  return children.map(htmlOf).join('');
}

function htmlOf(node: ChildNode): string {
  if (isText(node)) return escapeHtml(node.data);
  if (isCDATA(node)) return node.children.map(htmlOf).join('');
  if (!isTag(node) || node.name === 'script' || node.name === 'style') return '';
  const attributes = Object.entries(node.attribs).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const start = `<${node.name}${attributes.join('')}>`;
  return VOID.has(node.name) ? start : `${start}${innerHtml(node)}</${node.name}>`;
}
