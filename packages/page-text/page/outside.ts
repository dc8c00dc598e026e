import { NAMED } from './block-names.ts';
import type { Block } from './blocks.ts';

/** Tags that wrap an article whatever their names say. */
const WRAPPERS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** What the markup says a block is that no article has; null when it says no such thing. */
export function outside(blocks: readonly Block[], from: number): 'comments' | 'caption' | null {
  for (let at = from; at > 0; at = blocks[at]?.parent ?? 0) {
    const { tag, names } = blocks[at] as Block;
    if (tag === 'figcaption') return 'caption';
    if ((names & NAMED.comments) !== 0 && !WRAPPERS.has(tag)) return 'comments';
  }
  return null;
}
