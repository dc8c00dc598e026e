const KEPT = 5;

/** The five highest of the values it was shown, highest first; zeros where there were fewer. */
export class Rarest {
  readonly #values = new Float64Array(KEPT);

  clear(): void {
    this.#values.fill(0);
  }

  /** A value comes as its place in a column: as an argument the engine would put every number on the heap. */
  add(column: Float64Array, at: number): void {
    const value = column[at] as number;
    const values = this.#values;
    if (value <= (values[KEPT - 1] as number)) return;
    let place = KEPT - 1;
    while (place > 0 && (values[place - 1] as number) < value) {
      values[place] = values[place - 1] as number;
      place--;
    }
    values[place] = value;
  }

  get first(): number {
    return this.#values[0] as number;
  }

  get sum(): number {
    let sum = 0;
    for (let place = 0; place < KEPT; place++) sum += this.#values[place] as number;
    return sum;
  }
}
