import { distinct } from '../text/columns.ts';
import type { PackedTexts } from './pack-texts.ts';
import type { RoughGroups } from './rough-groups.ts';

/** Room of the table of counts: a power of two. */
const MOST_BITS = 23;

/**
 * Two telling words in a row and what they weigh: who says "debt ceiling" and "lame duck" in one breath tells
 * more than who says the four words.
 *
 * A phrase is the more telling the fewer stories have it. Phrases are hashed, and counted in a table of fixed
 * room, so that a hundred thousand texts need no list of their million phrases. A collision makes a phrase
 * look a little more common than it is.
 */
export class Phrases {
  /** By the last bits of a phrase's hash, in how many groups it stands. */
  readonly #counts: Uint32Array;
  /** By count, what such a phrase weighs; 0 where nobody asked yet. */
  readonly #weights: Float64Array;
  readonly #groups: number;
  /** Length of each text's vector of phrases. */
  readonly lengths: Float64Array;

  constructor(texts: PackedTexts, groups: RoughGroups) {
    this.#counts = countGroups(texts, groups);
    this.#weights = new Float64Array(MOST_KNOWN);
    this.#groups = groups.count;
    this.lengths = this.#measure(texts);
  }

  /** How telling a phrase is, by its hash. */
  telling(key: number): number {
    const count = this.#counts[key & (this.#counts.length - 1)] as number;
    if (count >= MOST_KNOWN) return this.#weigh(count);
    const known = this.#weights[count] as number;
    if (known > 0) return known;
    const weight = this.#weigh(count);
    this.#weights[count] = weight;
    return weight;
  }

  #weigh(count: number): number {
    return Math.max(0.01, Math.log((this.#groups + 1) / (count + 0.5)));
  }

  #measure({ count, phraseStarts, phrases }: PackedTexts): Float64Array {
    const lengths = new Float64Array(count);
    for (let place = 0; place < count; place++) {
      lengths[place] = this.#lengthOf(
        phrases,
        phraseStarts[place] as number,
        phraseStarts[place + 1] as number,
      );
    }
    return lengths;
  }

  #lengthOf(phrases: Int32Array, from: number, to: number): number {
    let squares = 0;
    for (let at = from; at < to; at++) {
      const weight = this.telling(phrases[at] as number);
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }
}

/** Counts up to which weights are remembered. */
const MOST_KNOWN = 1024;

/** In how many groups phrases stand, by the last bits of their hash. */
function countGroups(texts: PackedTexts, { order, groupOf }: RoughGroups): Uint32Array {
  const all = texts.phraseStarts[texts.count] as number;
  const bits = Math.min(MOST_BITS, Math.max(16, Math.ceil(Math.log2(all + 1)) + 3));
  const counts = new Uint32Array(2 ** bits);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const group = groupOf[order[from] as number];
    while (to < order.length && groupOf[order[to] as number] === group) to++;
    countPhrases(phrasesOf(texts, order.subarray(from, to)), counts);
  }
  return counts;
}

function countPhrases(phrases: Int32Array, counts: Uint32Array): void {
  const mask = counts.length - 1;
  for (let i = 0; i < phrases.length; i++) {
    const slot = (phrases[i] as number) & mask;
    counts[slot] = (counts[slot] as number) + 1;
  }
}

/** The phrases of some texts, each once. */
function phrasesOf({ phraseStarts, phrases }: PackedTexts, places: Int32Array): Int32Array {
  const lists = Array.from(places, (place) =>
    phrases.subarray(phraseStarts[place] as number, phraseStarts[place + 1] as number),
  );
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const list of lists) {
    all.set(list, size);
    size += list.length;
  }
  return distinct(all.sort());
}
