/** A list of 32-bit integers that grows: four bytes each where an array of numbers takes eight and boxes some. */
export class IntList {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** Takes the last value off. @throws {RangeError} if there is none. */
  pop(): number {
    if (this.#length === 0) throw new RangeError('the list is empty');
    this.#length--;
    return this.at(this.#length);
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }
}
