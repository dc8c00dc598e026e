import { distinct } from '../text/columns.ts';
import type { PackedTexts } from './pack-texts.ts';
import type { RoughGroups } from './rough-groups.ts';

/** Two telling words in a row and what they weigh. */
export interface Phrases {
  /** How telling a phrase is, by its hash. */
  telling(key: number): number;
  /** Length of each text's vector of phrases, before it is scaled to 1. */
  readonly lengths: Float64Array;
}

/** Room of the table of counts: a power of two. */
const MOST_BITS = 23;

/**
 * Weighs the phrases of a batch: who says "debt ceiling" and "lame duck" in one breath tells more than who
 * says the four words.
 *
 * A phrase is the more telling the fewer stories have it. Phrases are hashed, and counted in a table of fixed
 * room, so that a hundred thousand texts need no list of their million phrases. A collision makes a phrase
 * look a little more common than it is.
 */
export function weighPhrases(texts: PackedTexts, groups: RoughGroups): Phrases {
  const { count, phraseStarts, phrases } = texts;
  const counts = countGroups(texts, groups);
  const mask = counts.length - 1;
  const weights = new Float64Array(groups.count + 1);
  const telling = (key: number) => {
    const told = counts[key & mask] as number;
    if (told >= weights.length) return weigh(told, groups.count);
    weights[told] ||= weigh(told, groups.count);
    return weights[told] as number;
  };
  const lengths = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    let squares = 0;
    for (let at = phraseStarts[place] as number; at < (phraseStarts[place + 1] as number); at++) {
      squares += telling(phrases[at] as number) ** 2;
    }
    lengths[place] = Math.sqrt(squares);
  }
  return { telling, lengths };
}

function weigh(told: number, groups: number): number {
  return Math.max(0.01, Math.log((groups + 1) / (told + 0.5)));
}

/** In how many groups phrases stand, by the last bits of their hash. */
function countGroups(
  { count, phraseStarts, phrases }: PackedTexts,
  { order, groupOf }: RoughGroups,
): Uint32Array {
  const all = phraseStarts[count] as number;
  const bits = Math.min(MOST_BITS, Math.max(16, Math.ceil(Math.log2(all + 1)) + 3));
  const counts = new Uint32Array(2 ** bits);
  const mask = counts.length - 1;
  for (let from = 0, to = 0; from < count; from = to) {
    const group = groupOf[order[from] as number];
    while (to < count && groupOf[order[to] as number] === group) to++;
    const told = to - from === 1 ? phrasesOf(order[from] as number) : phrasesOfAll(from, to);
    for (let i = 0; i < told.length; i++) {
      const slot = (told[i] as number) & mask;
      counts[slot] = (counts[slot] as number) + 1;
    }
  }
  return counts;

  function phrasesOf(place: number): Int32Array {
    return phrases.subarray(phraseStarts[place], phraseStarts[place + 1]);
  }

  /** The phrases of the texts from one place of the order up to another, each once. */
  function phrasesOfAll(from: number, to: number): Int32Array {
    let size = 0;
    for (let i = from; i < to; i++) size += phrasesOf(order[i] as number).length;
    const told = new Int32Array(size);
    size = 0;
    for (let i = from; i < to; i++) {
      const some = phrasesOf(order[i] as number);
      told.set(some, size);
      size += some.length;
    }
    return distinct(told.sort());
  }
}
