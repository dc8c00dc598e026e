import { hash32 } from '@broadsheet/text/hash';
import { termOf } from '@broadsheet/text/words';
import { scatter } from '../../scatter.ts';
import { withRoom } from './columns.ts';

const ROOM = 1 << 12;

/**
 * Numbers for the words of a batch and for the terms they stand for, in the order in which they are first
 * read. Every later step compares numbers: no text is cut into words twice, and a word that was met before
 * costs neither a string nor a stem.
 *
 * Words are told apart by 64 bits of hash. Among a million words two share them once in 40 million batches;
 * then one is taken for the other.
 */
export class Vocabulary {
  /** Terms by number. */
  readonly terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  #size = 0;
  #slots = new Int32Array(2 * ROOM).fill(-1);
  #hashes = new Int32Array(ROOM);
  #others = new Int32Array(ROOM);
  #termOf = new Int32Array(ROOM);
  #folded = new Uint32Array(ROOM);
  #capital = new Uint8Array(ROOM);

  /** The number of the word that stands from `from` up to `to`, apostrophes dropped. */
  wordAt(text: string, from: number, to: number): number {
    let hash = 0x811c9dc5 | 0;
    let other = 0;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x27 || code === 0x2019) continue;
      hash = Math.imul(hash ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x5bd1e995) ^ (other >>> 13);
    }
    const mask = this.#slots.length - 1;
    let slot = scatter(hash, other) & mask;
    for (let word = this.#slots[slot] as number; word >= 0; word = this.#slots[slot] as number) {
      if (this.#hashes[word] === hash && this.#others[word] === other) return word;
      slot = (slot + 1) & mask;
    }
    return this.#learn(text.slice(from, to).replace(/['’]/g, ''), hash, other, slot);
  }

  /** The number of the word's term; -1 for a stop word. */
  termOf(word: number): number {
    return this.#termOf[word] as number;
  }

  /** The number of a term; -1 when no text has it. */
  numberOf(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  /** A hash of the word in lower case, the same in every batch. */
  foldedHash(word: number): number {
    return this.#folded[word] as number;
  }

  isCapital(word: number): boolean {
    return this.#capital[word] === 1;
  }

  #learn(word: string, hash: number, other: number, slot: number): number {
    const number = this.#size++;
    const term = termOf(word);
    this.#hashes[number] = hash;
    this.#others[number] = other;
    this.#termOf[number] = term === '' ? -1 : (this.#numbers.get(term) ?? this.#enterTerm(term));
    this.#folded[number] = hash32(word.toLowerCase());
    this.#capital[number] = opensWithCapital(word) ? 1 : 0;
    this.#slots[slot] = number;
    if (2 * this.#size >= this.#slots.length) this.#grow();
    return number;
  }

  #enterTerm(term: string): number {
    const number = this.terms.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }

  #grow(): void {
    const room = this.#slots.length;
    this.#hashes = withRoom(this.#hashes, room);
    this.#others = withRoom(this.#others, room);
    this.#termOf = withRoom(this.#termOf, room);
    this.#folded = withRoom(this.#folded, room);
    this.#capital = withRoom(this.#capital, room);
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
    const mask = this.#slots.length - 1;
    for (let word = 0; word < this.#size; word++) {
      let slot = scatter(this.#hashes[word] as number, this.#others[word] as number) & mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = word;
    }
  }
}

function opensWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}
