import { NAMED } from './block-names.ts';
import { type Block, blockAbove, forEachAround } from './blocks.ts';
import type { PageLine, PageText } from './page-lines.ts';

/** What is inside each block, all lines below it together; by the block's place. */
export interface BlockSums {
  readonly letters: Float64Array;
  readonly linked: Float64Array;
  readonly lines: Float64Array;
  /** Weight of running text. */
  readonly prose: Float64Array;
  /** Sums of text odds times words, and of the words. */
  readonly odds: Float64Array;
  readonly words: Float64Array;
  /** Readability's score: paragraphs count for the blocks around them, less the farther out. */
  readonly score: Float64Array;
  /** Blocks with the same tag and class under the same parent, itself included. */
  readonly twins: Float64Array;
}

/** `prose` and `odds` belong to the lines, in their order. */
export function blockSums(
  { lines, blocks }: PageText,
  prose: Float64Array,
  odds: readonly number[],
  words: Float64Array,
): BlockSums {
  const make = (): Float64Array => new Float64Array(blocks.length);
  const sums: BlockSums = {
    letters: make(),
    linked: make(),
    lines: make(),
    prose: make(),
    odds: make(),
    words: make(),
    score: make(),
    twins: make(),
  };
  for (const [i, line] of lines.entries()) {
    const size = line.text.length;
    const w = words[i] ?? 0;
    forEachAround(blocks, line.block, (at) => {
      add(sums.letters, at, size);
      add(sums.linked, at, size * line.linkShare);
      add(sums.lines, at, 1);
      add(sums.prose, at, prose[i] ?? 0);
      add(sums.odds, at, (odds[i] ?? 0) * w);
      add(sums.words, at, w);
    });
    scoreAround(blocks, line, sums.score);
  }
  for (const [at, block] of blocks.entries())
    sums.score[at] =
      (sums.score[at] === 0 ? 0 : (sums.score[at] ?? 0) + startOf(block)) *
      (1 - (sums.linked[at] ?? 0) / Math.max(1, sums.letters[at] ?? 0));
  countTwins(blocks, sums);
  return sums;
}

function add(sums: Float64Array, at: number, by: number): void {
  sums[at] = (sums[at] ?? 0) + by;
}

/** Shorter lines say nothing about where the article is. */
const LEAST_LETTERS = 25;
/** Levels up that a paragraph counts for. */
const REACH = 5;

/** Readability's grabArticle (Mozilla, Apache-2.0): one point, one a comma, up to three for the length. */
function scoreAround(blocks: readonly Block[], { text, block }: PageLine, score: Float64Array): void {
  if (text.length < LEAST_LETTERS) return;
  const commas = text.match(/[,،，、﹐︐︑⸁⸴⸲]/g)?.length ?? 0;
  const points = 2 + commas + Math.min(3, Math.floor(text.length / 100));
  const paragraph = PARAGRAPHS.has(blocks[block]?.tag ?? '');
  for (let level = 0, at = paragraph ? blockAbove(blocks, block, 1) : block; level < REACH; level++) {
    add(score, at, points / (level === 0 ? 1 : level === 1 ? 2 : level * 3));
    if (at === 0) return;
    at = blocks[at]?.parent ?? 0;
  }
}

const PARAGRAPHS = new Set(['p', 'pre', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'dd', 'dt']);
const AGAINST = NAMED.comments | NAMED.related | NAMED.promotion | NAMED.facts | NAMED.layout;
const TAG_START: Readonly<Record<string, number>> = {
  div: 5,
  pre: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  li: -3,
  form: -3,
  h1: -5,
  h2: -5,
  h3: -5,
};

function startOf({ tag, names }: Block): number {
  return (TAG_START[tag] ?? 0) + (names & NAMED.body ? 25 : 0) - (names & AGAINST ? 25 : 0);
}

function countTwins(blocks: readonly Block[], sums: BlockSums): void {
  const counts = new Map<string, number>();
  const keyOf = ({ parent, signature }: Block): string => `${parent} ${signature}`;
  for (const [at, block] of blocks.entries())
    if ((sums.lines[at] ?? 0) > 0) counts.set(keyOf(block), (counts.get(keyOf(block)) ?? 0) + 1);
  for (const [at, block] of blocks.entries()) sums.twins[at] = counts.get(keyOf(block)) ?? 0;
}
