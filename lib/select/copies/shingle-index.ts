/** Which originals hold a shingle: chains in a few columns of numbers, for there are millions of shingles. */
export class ShingleIndex {
  /** A shingle of more originals than this is boilerplate and finds nobody. */
  readonly #most: number;
  readonly #holders: Int32Array;
  #heads = new Int32Array(1 << 12).fill(-1);
  #hashes = new Uint32Array(1 << 12);
  #places = new Int32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #size = 0;

  constructor(most: number) {
    this.#most = most;
    this.#holders = new Int32Array(most);
  }

  enter(place: number, shingles: Uint32Array): void {
    for (let at = 0; at < shingles.length; at++) {
      if (this.#size === this.#heads.length) this.#grow();
      this.#hashes[this.#size] = shingles[at] as number;
      this.#places[this.#size] = place;
      this.#chain(this.#size++);
    }
  }

  /** The originals that share most of these shingles, at most so many; equals by place. */
  likeliest(shingles: Uint32Array, most: number): number[] {
    const hits = new Map<number, number>();
    for (let at = 0; at < shingles.length; at++) {
      const found = this.#find(shingles[at] as number);
      for (let i = 0; i < found; i++) {
        const place = this.#holders[i] as number;
        hits.set(place, (hits.get(place) ?? 0) + 1);
      }
    }
    if (hits.size === 0) return [];
    return [...hits]
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, most)
      .map(([place]) => place);
  }

  /** How many originals hold the shingle, now the first of `#holders`; none when there are too many. */
  #find(hash: number): number {
    let found = 0;
    const bucket = hash & (this.#heads.length - 1);
    for (let at = this.#heads[bucket] as number; at >= 0; at = this.#next[at] as number) {
      if (this.#hashes[at] !== hash) continue;
      if (found === this.#most) return 0;
      this.#holders[found++] = this.#places[at] as number;
    }
    return found;
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
