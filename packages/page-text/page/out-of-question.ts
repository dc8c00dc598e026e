import { HOPELESS } from '../lines/judge-lines.ts';
import { blockAbove } from './blocks.ts';
import type { MarkedPage } from './marked-page.ts';
import { outside } from './outside.ts';

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
