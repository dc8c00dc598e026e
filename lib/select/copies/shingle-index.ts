/** Which originals hold a shingle: chains in a few columns of numbers, for there are millions of shingles. */
export class ShingleIndex {
  /** A shingle of more originals than this is boilerplate and finds nobody. */
  readonly #most: number;
  #heads = new Int32Array(1 << 12).fill(-1);
  #hashes = new Uint32Array(1 << 12);
  #places = new Int32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  enter(place: number, shingles: Uint32Array): void {
    for (const hash of shingles) {
      if (this.#size === this.#heads.length) this.#grow();
      this.#hashes[this.#size] = hash;
      this.#places[this.#size] = place;
      this.#chain(this.#size++);
    }
  }

  /** Latest first; none when there are too many. */
  holdersOf(hash: number): readonly number[] {
    const holders: number[] = [];
    const bucket = hash & (this.#heads.length - 1);
    for (let at = this.#heads[bucket] as number; at >= 0; at = this.#next[at] as number) {
      if (this.#hashes[at] !== hash) continue;
      if (holders.push(this.#places[at] as number) > this.#most) return [];
    }
    return holders;
  }

  #chain(at: number): void {
    const bucket = (this.#hashes[at] as number) & (this.#heads.length - 1);
    this.#next[at] = this.#heads[bucket] as number;
    this.#heads[bucket] = at;
  }

  #grow(): void {
    const room = 2 * this.#heads.length;
    const [hashes, places] = [new Uint32Array(room), new Int32Array(room)];
    hashes.set(this.#hashes);
    places.set(this.#places);
    this.#hashes = hashes;
    this.#places = places;
    this.#next = new Int32Array(room);
    this.#heads = new Int32Array(room).fill(-1);
    for (let at = 0; at < this.#size; at++) this.#chain(at);
  }
}
