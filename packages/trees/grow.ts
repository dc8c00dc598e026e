import { type Binned, binRows } from './bins.ts';
import type { Ground, Growth, Loss } from './growth.ts';
import { bestSplit, type Histogram, histogramOf, less, type Split } from './histogram.ts';
import type { Node, Table, Values } from './index.ts';
import { seeded } from './random.ts';

/** One row to learn from. */
export interface Example {
  readonly values: Values;
  readonly label: 0 | 1;
  /** How much it counts; 1 where not given. */
  readonly weight?: number;
}

/**
 * Gradient boosting on binned features with the logistic loss and Newton leaves, grown leaf by leaf. Chance comes
 * from the seed alone: the same examples in the same order give the same table to the byte.
 *
 * @param features - Names of the values of each row, in their order.
 * @see Friedman, "Stochastic gradient boosting", 2002; Chen & Guestrin, "XGBoost", 2016, eq. 5–7; Ke et al.,
 *   "LightGBM", 2017, §2 (histograms, leaf-wise growth).
 */
export function grow(features: readonly string[], examples: readonly Example[], growth: Growth): Table {
  const random = seeded(growth.seed);
  const binned = binRows(
    examples.map(({ values }) => values),
    features.length,
  );
  const labels = Float64Array.from(examples, ({ label }) => label);
  const weights = Float64Array.from(examples, ({ weight = 1 }) => weight);
  const base = round(baseOdds(labels, weights));
  const odds = new Float64Array(examples.length).fill(base);
  const trees: Node[] = [];
  for (let nth = 0; nth < growth.trees; nth++) {
    const loss = lossOf(odds, labels, weights);
    const asked = features.flatMap((_, feature) => (random() < growth.featureShare ? [feature] : []));
    const rows = sampled(odds.length, growth.rowShare, random);
    const tree = growTree({ binned, loss, asked, growth }, rows);
    trees.push(toNode(tree, binned));
    for (let row = 0; row < odds.length; row++) odds[row] = (odds[row] ?? 0) + valueIn(tree, binned, row);
  }
  return { features, base, trees };
}

/** Each row up to `count` with a chance of `share`. */
function sampled(count: number, share: number, random: () => number): Int32Array {
  const rows = new Int32Array(count);
  let taken = 0;
  for (let row = 0; row < count; row++) if (random() < share) rows[taken++] = row;
  return rows.subarray(0, taken);
}

function lossOf(odds: Float64Array, labels: Float64Array, weights: Float64Array): Loss {
  const slopes = new Float64Array(odds.length);
  const curves = new Float64Array(odds.length);
  for (let i = 0; i < odds.length; i++) {
    const chance = 1 / (1 + Math.exp(-(odds[i] ?? 0)));
    slopes[i] = ((labels[i] ?? 0) - chance) * (weights[i] ?? 0);
    curves[i] = Math.max(1e-6, chance * (1 - chance)) * (weights[i] ?? 0);
  }
  return { slopes, curves, weights };
}

function baseOdds(labels: Float64Array, weights: Float64Array): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const positive = weights.reduce((sum, weight, i) => sum + weight * (labels[i] ?? 0), 0);
  return Math.log((positive + 1) / (all - positive + 1));
}

interface Branch {
  readonly value: number;
  split: {
    readonly feature: number;
    readonly bin: number;
    readonly below: Branch;
    readonly rest: Branch;
  } | null;
}

interface Leaf {
  readonly branch: Branch;
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly best: Split | null;
}

/** Splits the leaf that gains most, again and again. */
function growTree(ground: Ground, rows: Int32Array): Branch {
  const first = leafOf(ground, rows, histogramOf(ground, rows));
  const leaves = [first];
  while (leaves.length < ground.growth.leaves) {
    const leaf = leaves.reduce((best, it) => ((it.best?.gain ?? 0) > (best.best?.gain ?? 0) ? it : best));
    if (leaf.best === null) break;
    leaves.splice(leaves.indexOf(leaf), 1, ...split(ground, leaf, leaf.best));
  }
  return first.branch;
}

function split(ground: Ground, leaf: Leaf, { feature, bin }: Split): [below: Leaf, rest: Leaf] {
  const bins = ground.binned.columns[feature] ?? new Uint8Array();
  const rowsBelow = leaf.rows.filter((row) => (bins[row] ?? 0) <= bin);
  const others = leaf.rows.filter((row) => (bins[row] ?? 0) > bin);
  const isFewer = rowsBelow.length < others.length;
  const counted = histogramOf(ground, isFewer ? rowsBelow : others);
  const derived = less(leaf.histogram, counted);
  const below = leafOf(ground, rowsBelow, isFewer ? counted : derived);
  const rest = leafOf(ground, others, isFewer ? derived : counted);
  leaf.branch.split = { feature, bin, below: below.branch, rest: rest.branch };
  return [below, rest];
}

function leafOf(ground: Ground, rows: Int32Array, histogram: Histogram): Leaf {
  const { loss, growth } = ground;
  let [slope, curve] = [0, 0];
  for (const row of rows) {
    slope += loss.slopes[row] ?? 0;
    curve += loss.curves[row] ?? 0;
  }
  const value = round((growth.learningRate * slope) / (curve + growth.ridge));
  return { branch: { value, split: null }, rows, histogram, best: bestSplit(ground, histogram) };
}

function valueIn(tree: Branch, { columns }: Binned, row: number): number {
  let branch = tree;
  while (branch.split !== null) {
    const { feature, bin, below, rest } = branch.split;
    branch = (columns[feature]?.[row] ?? 0) <= bin ? below : rest;
  }
  return branch.value;
}

function toNode({ value, split }: Branch, binned: Binned): Node {
  if (split === null) return value;
  const threshold = binned.edges[split.feature]?.[split.bin] ?? 0;
  return [split.feature, threshold, toNode(split.below, binned), toNode(split.rest, binned)];
}

/** Four significant digits: enough, and short in JSON. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
