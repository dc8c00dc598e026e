/** The column, or one at least twice as long with the same beginning. */
export function withRoom<C extends Int32Array | Uint32Array | Uint8Array | Float64Array>(
  column: C,
  needed: number,
): C {
  if (needed <= column.length) return column;
  const larger = new (column.constructor as new (length: number) => C)(Math.max(needed, 2 * column.length));
  larger.set(column);
  return larger;
}

/** Each number of a sorted column once; overwrites the column. */
export function distinct<C extends Int32Array | Uint32Array>(sorted: C): C {
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number;
  }
  return sorted.subarray(0, kept) as C;
}
