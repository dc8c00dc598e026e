/** Many lists of known lengths, one after the other in a column of the caller's. */
export class Lists {
  /** List i has the places from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  /** By list, where the part that is filled ends. */
  readonly ends: Int32Array;

  constructor(lengths: Int32Array) {
    this.starts = new Int32Array(lengths.length + 1);
    for (let list = 0; list < lengths.length; list++) {
      this.starts[list + 1] = (this.starts[list] as number) + (lengths[list] as number);
    }
    this.ends = this.starts.slice(0, lengths.length);
  }

  /** Room in all lists together. */
  get room(): number {
    return this.starts[this.ends.length] as number;
  }

  /** Where the next entry of the list belongs. */
  next(list: number): number {
    const at = this.ends[list] as number;
    this.ends[list] = at + 1;
    return at;
  }
}

/** How often each number below `most` stands in the first `length` values. */
export function tally(values: Int32Array, length: number, most: number): Int32Array {
  const counts = new Int32Array(most);
  for (let at = 0; at < length; at++) {
    const value = values[at] as number;
    counts[value] = (counts[value] as number) + 1;
  }
  return counts;
}
