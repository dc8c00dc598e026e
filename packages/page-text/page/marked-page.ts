import { fold } from '@broadsheet/text/fold';
import { proseOf } from '../lines/prose.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { NAMED } from './block-names.ts';
import { type BlockSums, blockSums } from './block-sums.ts';
import { type Block, blockAbove, forEachAround } from './blocks.ts';
import type { Declared } from './declared-body.ts';
import { outside } from './outside.ts';
import type { PageLine, PageText } from './page-lines.ts';

/** A page as the features of its lines look at it. */
export interface MarkedPage {
  readonly lines: readonly PageLine[];
  /** Blocks around the headline keep no name but that of a body: a discussion is not what they are. */
  readonly blocks: readonly Block[];
  readonly facts: readonly LineFacts[];
  /** The text model's verdicts. */
  readonly odds: readonly number[];
  /** How much each line is running text without links, in words. */
  readonly prose: Float64Array;
  /** At `i`, the prose of the first `i` lines. */
  readonly proseUpTo: Float64Array;
  readonly sums: BlockSums;
  /** The block that Readability's score likes best. */
  readonly top: number;
  /** Blocks with most prose directly in them, one level up, and three levels up. */
  readonly home: { readonly parent: number; readonly grandparent: number; readonly ancestor: number };
  /** Number of the `article` each block is in, from 1 in reading order; 0 for none. */
  readonly articleOf: Int32Array;
  readonly articleProse: Float64Array;
  /** Line of the headline; -1 when it is not printed. */
  readonly titleAt: number;
  readonly repeats: ReadonlyMap<string, number>;
  /** Prose and mean text odds of lines in blocks of one signature. */
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly declared: Declared;
}

export interface Kind {
  prose: number;
  odds: number;
  words: number;
}

export function markedPage(
  page: PageText,
  facts: readonly LineFacts[],
  odds: readonly number[],
  declared: Declared,
  title: string | null,
): MarkedPage {
  const { lines } = page;
  const titleAt = title === null ? -1 : findTitle(page, facts, fold(title));
  const blocks = titleAt < 0 ? page.blocks : clearNames(page.blocks, lines[titleAt]?.block ?? 0);
  const prose = Float64Array.from(facts, (fact, i) => {
    const line = lines[i] as PageLine;
    if (outside(blocks, line.block) !== null) return 0;
    return Math.max(0, proseOf(fact)) * (1 - line.linkShare) * ((odds[i] ?? 0) > -1 ? 1 : 0.2);
  });
  const words = Float64Array.from(facts, (fact) => fact.words);
  const sums = blockSums({ lines, blocks }, prose, odds, words);
  const proseUpTo = new Float64Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) proseUpTo[i + 1] = (proseUpTo[i] ?? 0) + (prose[i] ?? 0);
  const repeats = new Map<string, number>();
  for (const { text } of lines) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  const articleOf = numberArticles(blocks);
  const articleProse = new Float64Array(articleOf.reduce((most, it) => Math.max(most, it), 0) + 1);
  const kinds = new Map<string, Kind>();
  for (const [i, line] of lines.entries()) {
    const number = articleOf[line.block] ?? 0;
    articleProse[number] = (articleProse[number] ?? 0) + (prose[i] ?? 0);
    const key = lineKindOf(blocks, line);
    const kind = kinds.get(key) ?? { prose: 0, odds: 0, words: 0 };
    kind.prose += prose[i] ?? 0;
    kind.odds += (odds[i] ?? 0) * (words[i] ?? 0);
    kind.words += words[i] ?? 0;
    kinds.set(key, kind);
  }
  const levels = (count: number): number =>
    heaviest(lines, prose, (line) => blockAbove(blocks, line.block, count));
  return {
    lines,
    blocks,
    facts,
    odds,
    prose,
    proseUpTo,
    sums,
    top: sums.score.reduce((best, it, at) => (it > (sums.score[best] ?? 0) ? at : best), 0),
    home: { parent: levels(1), grandparent: levels(2), ancestor: levels(4) },
    articleOf,
    articleProse,
    titleAt,
    repeats,
    kinds,
    declared,
  };
}

function clearNames(blocks: readonly Block[], title: number): readonly Block[] {
  const cleared = [...blocks];
  forEachAround(blocks, blocks[title]?.parent ?? 0, (at) => {
    const block = blocks[at] as Block;
    cleared[at] = { ...block, names: block.names & NAMED.body };
  });
  return cleared;
}

/** Lines of one kind: their blocks and the blocks around them have the same tag and class. */
export function lineKindOf(blocks: readonly Block[], line: PageLine): string {
  const block = blocks[line.block] as Block;
  return `${blocks[block.parent]?.signature} > ${block.signature}`;
}

function numberArticles(blocks: readonly Block[]): Int32Array {
  const numbers = new Int32Array(blocks.length);
  let next = 0;
  for (let at = 1; at < blocks.length; at++) {
    const { tag, parent } = blocks[at] as Block;
    numbers[at] = tag === 'article' ? ++next : (numbers[parent] ?? 0);
  }
  return numbers;
}

function heaviest(
  lines: readonly PageLine[],
  weight: Float64Array,
  blockOf: (line: PageLine) => number,
): number {
  const sums = new Map<number, number>();
  let best = -1;
  for (const [i, line] of lines.entries()) {
    const at = blockOf(line);
    sums.set(at, (sums.get(at) ?? 0) + (weight[i] ?? 0));
    if (best < 0 || (sums.get(at) ?? 0) > (sums.get(best) ?? 0)) best = at;
  }
  return best;
}

/** The headline in a heading, else anywhere but where readers may quote it. */
function findTitle({ lines, blocks }: PageText, facts: readonly LineFacts[], title: string): number {
  const is = (i: number): boolean =>
    Math.abs((lines[i]?.text.length ?? 0) - title.length) < 24 &&
    (facts[i]?.words ?? 0) > 0 &&
    fold(lines[i]?.text ?? '') === title &&
    outside(blocks, lines[i]?.block ?? 0) === null;
  const found = lines.keys().filter(is).toArray();
  const isHeading = (i: number): boolean =>
    /^h[12]$/.test(blocks[lines[i]?.block ?? 0]?.tag ?? '') && outside(blocks, lines[i]?.block ?? 0) === null;
  return found.find(isHeading) ?? found[0] ?? findPrinted(lines, isHeading, title);
}

/** Letters of a headline that a heading must have in common with it when it prints a kicker too, or only a part. */
const LEAST_PART = 20;

/** The heading that prints the headline with something around it, or its first part; -1 when there is none. */
function findPrinted(lines: readonly PageLine[], isHeading: (i: number) => boolean, title: string): number {
  return lines.findIndex(({ text }, i) => {
    if (!isHeading(i)) return false;
    const printed = fold(text);
    if (Math.min(printed.length, title.length) < LEAST_PART) return false;
    return title.startsWith(printed) || printed.startsWith(title) || printed.endsWith(title);
  });
}

/** Best score among the blocks around a line. */
export function bestScoreAround({ blocks, sums }: MarkedPage, from: number): number {
  let best = 0;
  forEachAround(blocks, from, (at) => {
    if ((sums.score[at] ?? 0) > best && at !== 0) best = sums.score[at] ?? 0;
  });
  return best;
}
