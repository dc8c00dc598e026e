const FREE = -1;

/**
 * Every state seen so far, packed end to end, each with a number in order of discovery. A state costs its own
 * bytes and about eight for the hash table, so ten million states of 50 bytes stay below 700 MB.
 */
export class StateStore {
  readonly #width: number;
  #bytes: Uint8Array;
  #table: Int32Array;
  #count = 0;

  /** @param width - Bytes of one state. */
  constructor(width: number) {
    this.#width = width;
    this.#bytes = new Uint8Array(width * 1024);
    this.#table = new Int32Array(4096).fill(FREE);
  }

  get count(): number {
    return this.#count;
  }

  /** The number of this state: a new one, equal to the `count` before, if it was never seen. */
  numberOf(state: Uint8Array): number {
    let place = hashOf(state) & (this.#table.length - 1);
    for (;;) {
      const found = this.#table[place] ?? FREE;
      if (found === FREE) return this.#add(state, place);
      if (this.#equals(found, state)) return found;
      place = (place + 1) & (this.#table.length - 1);
    }
  }

  /** The bytes of state `number`, as a view that is valid until the next `numberOf`. */
  bytesOf(number: number): Uint8Array {
    return this.#bytes.subarray(number * this.#width, (number + 1) * this.#width);
  }

  #add(state: Uint8Array, place: number): number {
    const number = this.#count++;
    if (this.#count * this.#width > this.#bytes.length) this.#bytes = grown(this.#bytes);
    this.#bytes.set(state, number * this.#width);
    this.#table[place] = number;
    if (this.#count * 2 > this.#table.length) this.#rehash();
    return number;
  }

  #equals(number: number, state: Uint8Array): boolean {
    const from = number * this.#width;
    for (let index = 0; index < this.#width; index++) {
      if (this.#bytes[from + index] !== state[index]) return false;
    }
    return true;
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 2).fill(FREE);
    for (let number = 0; number < this.#count; number++) {
      let place = hashOf(this.bytesOf(number)) & (table.length - 1);
      while (table[place] !== FREE) place = (place + 1) & (table.length - 1);
      table[place] = number;
    }
    this.#table = table;
  }
}

function grown(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

/** FNV-1a with a final mix (MurmurHash3's), because neighbouring states differ in one byte. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index++) {
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
