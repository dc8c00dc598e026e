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
  // Read by place: taking a list apart by pattern costs three times as much, and this runs for every row.
  return features.map((feature) => feature[1](subject));
}

/**
 * Makes a table's verdict on rows measured with `features`: base plus what every tree says, as log-odds.
 *
 * @throws RangeError when the table asks for a feature that is not in the list. The order of the list is free.
 */
export function plant<T>(table: Table, features: readonly Feature<T>[]): (row: Values) => number {
  const places = table.features.map((wanted) => placeOf(wanted, features));
  const roots = table.trees.map((tree) => questionOf(tree, places));
  return (row) => {
    let odds = table.base;
    for (const root of roots) odds += answer(root, row);
    return odds;
  };
}

/** Log-odds as a chance, 0 to 1. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A node with its feature by place: objects of one shape are read faster than nested lists. */
interface Question {
  readonly feature: number;
  readonly threshold: number;
  /** Null for a leaf. */
  readonly below: Question | null;
  readonly notBelow: Question | null;
  /** What a leaf adds. */
  readonly value: number;
}

function answer(root: Question, row: Values): number {
  let node = root;
  while (node.below !== null && node.notBelow !== null)
    node = (row[node.feature] ?? 0) < node.threshold ? node.below : node.notBelow;
  return node.value;
}

function questionOf(node: Node, places: readonly number[]): Question {
  if (typeof node === 'number') return { feature: 0, threshold: 0, below: null, notBelow: null, value: node };
  const [feature, threshold, below, notBelow] = node;
  return {
    feature: places[feature] ?? 0,
    threshold,
    below: questionOf(below, places),
    notBelow: questionOf(notBelow, places),
    value: 0,
  };
}

function placeOf<T>(wanted: string, features: readonly Feature<T>[]): number {
  const place = features.findIndex(([name]) => name === wanted);
  if (place < 0) {
    throw new RangeError(`the table asks for the feature "${wanted}", which nobody measures: grow it again`);
  }
  return place;
}
