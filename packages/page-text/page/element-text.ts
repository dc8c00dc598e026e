import { oneLine } from '@broadsheet/text/visible';
import type { ChildNode, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { BLOCKS } from './dom.ts';

/** Elements and texts in an element that is one line. */
const MOST_PARTS = 20;
/** Characters with the line breaks and indents of its source. */
const MOST_SPACE = 2_000;

/** The text of an element of at most so many characters, else null: the whole page may be in it. */
export function shortText(element: Element, longest: number): string | null {
  return textOf([element], longest, () => true);
}

/** The line in which an element is printed, without the blocks inside it; null for one that is longer. */
export function lineAround(element: Element, longest: number): string | null {
  let block = element;
  while (!BLOCKS.has(block.name) && block.parent !== null && DomUtils.isTag(block.parent))
    block = block.parent;
  if (block.children.length > 3 * MOST_PARTS) return null;
  return textOf(block.children, longest, ({ name }) => !BLOCKS.has(name));
}

function textOf(
  nodes: readonly ChildNode[],
  longest: number,
  isPart: (element: Element) => boolean,
): string | null {
  const open: ChildNode[] = nodes.toReversed();
  let text = '';
  for (let parts = 0; open.length > 0; parts++) {
    const node = open.pop();
    if (node?.type === 'text') text += `${node.data} `;
    else if (node !== undefined && DomUtils.isTag(node) && isPart(node)) {
      if (parts + node.children.length > 4 * MOST_PARTS) return null;
      open.push(...node.children.toReversed());
    }
    if (text.length > MOST_SPACE) return null;
  }
  const line = oneLine(text);
  return line.length > longest ? null : line;
}
