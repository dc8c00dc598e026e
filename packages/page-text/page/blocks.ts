/** A block element of a page, known by its place in the list of all. */
export interface Block {
  /** Place of the block around it; the first block has none and is its own. */
  readonly parent: number;
  readonly depth: number;
  readonly tag: string;
  readonly region: string;
  /** Tag and class: what repeats from sibling to sibling. */
  readonly signature: string;
  /** What class and id give away: bits of NAMED. */
  readonly names: number;
  /** `itemprop="articleBody"`. */
  readonly marked: boolean;
}

/** The block itself, then the ones around it, up to the outermost. */
export function forEachAround(blocks: readonly Block[], from: number, visit: (at: number) => void): void {
  let at = from;
  while (at > 0) {
    visit(at);
    at = blocks[at]?.parent ?? 0;
  }
  visit(0);
}

/** The block so many levels up; the outermost when there are not as many. */
export function blockAbove(blocks: readonly Block[], from: number, levels: number): number {
  let at = from;
  for (let level = 0; level < levels; level++) at = blocks[at]?.parent ?? 0;
  return at;
}

/** Levels from a block up to the nearest that passes; `most` when there is none so near. */
export function levelsTo(
  blocks: readonly Block[],
  from: number,
  most: number,
  test: (block: Block, at: number) => boolean,
): number {
  let level = 0;
  for (let at = from; level < most; level++, at = blocks[at]?.parent ?? 0) {
    const block = blocks[at] as Block;
    if (test(block, at)) return level;
    if (at === 0) return most;
  }
  return most;
}
