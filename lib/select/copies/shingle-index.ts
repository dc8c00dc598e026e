/** Which originals hold a shingle. */
export class ShingleIndex {
  /** A shingle of more originals than this is boilerplate and finds nobody. */
  readonly #most: number;
  readonly #holders = new Map<number, number[]>();

  constructor(most: number) {
    this.#most = most;
  }

  enter(place: number, shingles: readonly number[]): void {
    for (const shingle of shingles) {
      const holders = this.#holders.get(shingle);
      if (holders === undefined) this.#holders.set(shingle, [place]);
      else if (holders.length <= this.#most) holders.push(place);
    }
  }

  /** The originals that share most of these shingles, at most so many; equals by place. */
  likeliest(shingles: readonly number[], most: number): number[] {
    const hits = new Map<number, number>();
    for (const shingle of shingles) {
      const holders = this.#holders.get(shingle) ?? [];
      if (holders.length > this.#most) continue;
      for (const place of holders) hits.set(place, (hits.get(place) ?? 0) + 1);
    }
    return [...hits]
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, most)
      .map(([place]) => place);
  }
}
