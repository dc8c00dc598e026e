import type { Document, Element } from 'domhandler';
import { isElement } from './dom.ts';

export type { Element };

/** First element in document order that a test accepts. */
export function find(root: Document | Element, test: (element: Element) => boolean): Element | null {
  for (const child of root.children) {
    if (!isElement(child)) continue;
    if (test(child)) return child;
    const inner = find(child, test);
    if (inner !== null) return inner;
  }
  return null;
}

/** Every element that a test accepts, in document order. */
export function findAll(root: Document | Element, test: (element: Element) => boolean): readonly Element[] {
  return root.children.flatMap((child) => {
    if (!isElement(child)) return [];
    const inner = findAll(child, test);
    return test(child) ? [child, ...inner] : inner;
  });
}

/** All text below an element, as it stands. */
export function textOf(root: Element | null): string {
  if (root === null) return '';
  return root.children
    .map((child) => (child.type === 'text' ? child.data : isElement(child) ? textOf(child) : ''))
    .join('');
}
