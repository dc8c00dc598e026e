/** The column, or one at least twice as long with the same beginning. */
export function withRoom<C extends Int32Array | Uint32Array | Uint8Array>(column: C, needed: number): C {
  if (needed <= column.length) return column;
  const larger = new (column.constructor as new (length: number) => C)(Math.max(needed, 2 * column.length));
  larger.set(column);
  return larger;
}
