/** The command that was probably meant: the only one that begins like this, or one that differs in fewer than a third of the letters. */
export function commandLike(asked: string, names: readonly string[]): string | undefined {
  const begins = names.filter((name) => asked.length > 1 && name.startsWith(asked));
  if (begins.length === 1) return begins[0];
  const near = names.map((name) => ({ name, edits: editsBetween(asked, name) }));
  const nearest = near.toSorted((a, b) => a.edits - b.edits)[0];
  return nearest !== undefined && nearest.edits < asked.length / 3 ? nearest.name : undefined;
}

/** Optimal string alignment distance: letters replaced, left out, added, or swapped with their neighbour. */
function editsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(rows[i - 1], j) + 1,
        at(row, j - 1) + 1,
        at(rows[i - 1], j - 1) + cost,
        swapped ? at(rows[i - 2], j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return at(rows.at(-1), b.length);
}

const at = (row: readonly number[] | undefined, i: number): number => row?.[i] ?? Number.POSITIVE_INFINITY;
