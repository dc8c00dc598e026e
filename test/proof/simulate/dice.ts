/** Random numbers of one seed. @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md (mulberry32) */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 to 1, 1 excluded. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.roll() < probability;
  }

  /** Exponentially distributed. */
  wait(mean: number): number {
    return -Math.log(this.roll() + 1e-12) * mean;
  }

  between(low: number, high: number): number {
    return low + this.roll() * (high - low);
  }

  pick<T>(from: readonly T[]): T {
    const one = from[Math.floor(this.roll() * from.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }
}
