/** Something that is measured: its name in tables, and how it is measured. */
export type Feature<T> = readonly [name: string, measure: (subject: T) => number];

/** A leaf adds its value to the log-odds; any other node asks whether a feature's value is below a threshold. */
export type Node = number | readonly [feature: number, threshold: number, below: Node, notBelow: Node];

/** Grown trees as they are kept in JSON. */
export interface Table {
  /** Names of the features that nodes ask for, by their place in this list. */
  readonly features: readonly string[];
  /** Log-odds before any tree has spoken. */
  readonly base: number;
  readonly trees: readonly Node[];
}

/** A row of feature values. */
export type Values = ArrayLike<number>;

/** Every feature of a subject, in the order of the list. */
export function measure<T>(features: readonly Feature<T>[], subject: T): number[] {
  return features.map(([, value]) => value(subject));
}

/**
 * Makes a table's verdict on rows measured with `features`: base plus what every tree says, as log-odds.
 *
 * @throws RangeError when the table asks for a feature that is not in the list. The order of the list is free.
 */
export function plant<T>(table: Table, features: readonly Feature<T>[]): (row: Values) => number {
  const places = table.features.map((wanted) => placeOf(wanted, features));
  const trees = table.trees.map((tree) => withPlaces(tree, places));
  return (row) => {
    let odds = table.base;
    for (const tree of trees) odds += answer(tree, row);
    return odds;
  };
}

/** Log-odds as a chance, 0 to 1. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function answer(tree: Node, row: Values): number {
  let node = tree;
  while (typeof node !== 'number') {
    // Read by place: taking a list apart by pattern costs three times as much, and this runs for every row.
    node = (row[node[0]] ?? 0) < node[1] ? node[2] : node[3];
  }
  return node;
}

function placeOf<T>(wanted: string, features: readonly Feature<T>[]): number {
  const place = features.findIndex(([name]) => name === wanted);
  if (place < 0) {
    throw new RangeError(`the table asks for the feature "${wanted}", which nobody measures: grow it again`);
  }
  return place;
}

/** The same tree with features by their place in the list of those measured. */
function withPlaces(node: Node, places: readonly number[]): Node {
  if (typeof node === 'number') return node;
  const [feature, threshold, below, notBelow] = node;
  return [places[feature] ?? 0, threshold, withPlaces(below, places), withPlaces(notBelow, places)];
}
