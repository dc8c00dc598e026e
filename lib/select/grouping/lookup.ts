/** Room of the table: a power of two, small enough for the processor's nearest cache. */
const ROOM = 1 << 12;

/** Finds keys of one stretch of a column: many pairs in a row have the same first text. */
export class Lookup {
  readonly #column: Int32Array;
  #from = 0;
  #to = 0;
  /** By a key's last bits, 1 + how far in the stretch the last such key stands; 0 for none. */
  readonly #heads = new Int32Array(ROOM);
  /** By place in the stretch, the one before it with the same last bits. */
  #next = new Int32Array(256);

  constructor(column: Int32Array) {
    this.#column = column;
  }

  load(from: number, to: number): void {
    const column = this.#column;
    const heads = this.#heads;
    for (let at = this.#from; at < this.#to; at++) heads[(column[at] as number) & (ROOM - 1)] = 0;
    if (to - from > this.#next.length) this.#next = new Int32Array(2 * (to - from));
    for (let at = from; at < to; at++) {
      const slot = (column[at] as number) & (ROOM - 1);
      this.#next[at - from] = heads[slot] as number;
      heads[slot] = at - from + 1;
    }
    this.#from = from;
    this.#to = to;
  }

  /** Where the key stands in the column; -1 when the stretch does not hold it. */
  find(key: number): number {
    for (let far = this.#heads[key & (ROOM - 1)] as number; far > 0; far = this.#next[far - 1] as number) {
      const at = this.#from + far - 1;
      if (this.#column[at] === key) return at;
    }
    return -1;
  }
}
