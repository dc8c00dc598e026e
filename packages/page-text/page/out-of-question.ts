import { HOPELESS } from '../lines/judge-lines.ts';
import { NAMED } from './block-names.ts';
import { type Block, blockAbove } from './blocks.ts';
import type { MarkedPage } from './marked-page.ts';

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

/** A share of the page's prose that a block must have for its lines to be looked at one by one. */
const LEAST_SHARE = 0.2;

/** What rules a line out before any model is asked. */
export type Reason = 'comments' | 'caption' | 'pointer' | 'far-from-text';

/** Why a line need not be looked at: the reason, or null. */
export function outOfQuestion(page: MarkedPage, i: number): Reason | null {
  const { odds, lines, blocks, sums, proseUpTo } = page;
  const block = lines[i]?.block ?? 0;
  const named = outside(blocks, block) ?? (isPointer(page, i) ? 'pointer' : null);
  if (named !== null || odds[i] !== HOPELESS) return named;
  const share = (sums.prose[blockAbove(blocks, block, 1)] ?? 0) / ((proseUpTo.at(-1) as number) + 1);
  return share < LEAST_SHARE ? 'far-from-text' : null;
}

/** `MAYOR SPEAKS OUT ON BRIDGE` between two paragraphs, all of it one link: it leads to another article. */
function isPointer({ lines, facts }: MarkedPage, i: number): boolean {
  const { words, shouted } = facts[i] ?? { words: 0, shouted: 0 };
  return words >= 3 && shouted > 0.6 * words && (lines[i]?.linkShare ?? 0) > 0.95;
}
