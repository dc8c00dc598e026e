import type { EarlyVerdict, Trees } from '../../../lib/ingest/lines/trees.ts';

/** Rows to learn from: `x` row by row, labels 0 or 1, weights of any scale. */
export interface TrainingSet {
  readonly features: readonly string[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly weight: Float32Array;
}

export interface Growth {
  readonly trees: number;
  readonly leaves: number;
  readonly learningRate: number;
  /** Least weight of rows in a leaf, when weights average 1. */
  readonly leastWeight: number;
  readonly ridge: number;
  /** Share of features each tree may look at. */
  readonly featureShare: number;
  /** Share of rows each tree learns from. */
  readonly rowShare: number;
  /** When a row is shown to no further tree. */
  readonly early?: Omit<EarlyVerdict, 'scale'>;
}

export const GROWTH: Growth = {
  trees: 110,
  leaves: 16,
  learningRate: 0.09,
  leastWeight: 40,
  ridge: 5,
  featureShare: 0.4,
  rowShare: 0.6,
};

const BINS = 48;

/**
 * Gradient boosting on binned features with logistic loss (Friedman 2001; leaf-wise growth and histogram
 * subtraction as in LightGBM, Ke et al. 2017 §2). Deterministic: the only randomness is seeded here.
 */
export function growTrees(set: TrainingSet, growth: Growth = GROWTH): Trees {
  const F = set.features.length;
  const n = set.y.length;
  const edges = binEdges(set, F, n);
  const bins = binColumns(set, edges, F, n);
  const random = mulberry32(20261122);
  const score = new Float64Array(n);
  let positive = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    positive += (set.y[i] as number) * (set.weight[i] as number);
    total += set.weight[i] as number;
  }
  const base = Math.log(positive / (total - positive));
  score.fill(base);
  const gradient = new Float32Array(n);
  const hessian = new Float32Array(n);
  const out = {
    roots: [] as number[],
    feature: [] as number[],
    threshold: [] as number[],
    left: [] as number[],
    value: [] as number[],
  };
  let firstScore: Float64Array | null = null;
  for (let t = 0; t < growth.trees; t++) {
    if (t === growth.early?.trees) firstScore = score.slice();
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] as number)));
      gradient[i] = ((set.y[i] as number) - p) * (set.weight[i] as number);
      hessian[i] = Math.max(1e-6, p * (1 - p)) * (set.weight[i] as number);
    }
    const chosen = Array.from({ length: F }, (_, f) => f).filter(() => random() < growth.featureShare);
    const rows = Int32Array.from({ length: n }, (_, i) => i).filter(() => random() < growth.rowShare);
    const root = growTree({ bins, n, gradient, hessian, chosen, weight: set.weight }, rows, growth);
    out.roots.push(flatten(root, edges, out));
    for (let i = 0; i < n; i++) {
      let node = root;
      while (node.split)
        node =
          (bins[node.split.feature * n + i] as number) <= node.split.bin ? node.split.left : node.split.right;
      score[i] = (score[i] as number) + node.value;
    }
  }
  const early =
    growth.early === undefined || firstScore === null
      ? {}
      : { early: { ...growth.early, scale: scaleOf(firstScore, score, growth.early) } };
  return { features: set.features, base: round(base), usual: mediansOf(set, F, n), ...early, ...out };
}

interface Data {
  readonly bins: Uint8Array;
  readonly n: number;
  readonly gradient: Float32Array;
  readonly hessian: Float32Array;
  readonly weight: Float32Array;
  readonly chosen: readonly number[];
}

interface Node {
  readonly value: number;
  split: { feature: number; bin: number; left: Node; right: Node } | null;
}

interface Leaf {
  readonly node: Node;
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly best: Candidate | null;
}

interface Candidate {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

function growTree(data: Data, rows: Int32Array, growth: Growth): Node {
  const first = makeLeaf(data, rows, histogramOf(data, rows), growth);
  const leaves: Leaf[] = [first];
  for (let count = 1; count < growth.leaves; count++) {
    const at = leaves.reduce(
      (best, leaf, i) => ((leaf.best?.gain ?? 0) > (leaves[best]?.best?.gain ?? 0) ? i : best),
      0,
    );
    const leaf = leaves[at];
    if (leaf?.best == null) break;
    const { feature, bin } = leaf.best;
    const column = data.bins.subarray(feature * data.n, (feature + 1) * data.n);
    const goLeft = leaf.rows.filter((i) => (column[i] as number) <= bin);
    const goRight = leaf.rows.filter((i) => (column[i] as number) > bin);
    const [small, other] = goLeft.length < goRight.length ? [goLeft, goRight] : [goRight, goLeft];
    const smallHistogram = histogramOf(data, small);
    const otherHistogram = leaf.histogram.map((it, k) => it - (smallHistogram[k] as number));
    const a = makeLeaf(data, small, smallHistogram, growth);
    const b = makeLeaf(data, other, otherHistogram, growth);
    const [left, right] = small === goLeft ? [a, b] : [b, a];
    leaf.node.split = { feature, bin, left: left.node, right: right.node };
    leaves.splice(at, 1, left, right);
  }
  return first.node;
}

/** Three sums for each chosen feature and bin: gradient, hessian, weight. */
function histogramOf({ bins, n, gradient, hessian, weight, chosen }: Data, rows: Int32Array): Float64Array {
  const histogram = new Float64Array(chosen.length * BINS * 3);
  for (let c = 0; c < chosen.length; c++) {
    const column = (chosen[c] as number) * n;
    const offset = c * BINS * 3;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k] as number;
      const cell = offset + (bins[column + i] as number) * 3;
      histogram[cell] = (histogram[cell] as number) + (gradient[i] as number);
      histogram[cell + 1] = (histogram[cell + 1] as number) + (hessian[i] as number);
      histogram[cell + 2] = (histogram[cell + 2] as number) + (weight[i] as number);
    }
  }
  return histogram;
}

function makeLeaf(data: Data, rows: Int32Array, histogram: Float64Array, growth: Growth): Leaf {
  let [g, h, w] = [0, 0, 0];
  for (let b = 0; b < BINS; b++) {
    g += histogram[b * 3] as number;
    h += histogram[b * 3 + 1] as number;
    w += histogram[b * 3 + 2] as number;
  }
  const node: Node = { value: (growth.learningRate * g) / (h + growth.ridge), split: null };
  return { node, rows, histogram, best: bestSplit(data.chosen, histogram, g, h, w, growth) };
}

function bestSplit(
  chosen: readonly number[],
  histogram: Float64Array,
  g: number,
  h: number,
  w: number,
  growth: Growth,
): Candidate | null {
  let best: Candidate | null = null;
  const parent = (g * g) / (h + growth.ridge);
  for (let c = 0; c < chosen.length; c++) {
    let [gl, hl, wl] = [0, 0, 0];
    for (let bin = 0; bin < BINS - 1; bin++) {
      const cell = (c * BINS + bin) * 3;
      gl += histogram[cell] as number;
      hl += histogram[cell + 1] as number;
      wl += histogram[cell + 2] as number;
      if (wl < growth.leastWeight || w - wl < growth.leastWeight) continue;
      const gain = (gl * gl) / (hl + growth.ridge) + ((g - gl) * (g - gl)) / (h - hl + growth.ridge) - parent;
      if (gain > (best?.gain ?? 1e-3)) best = { gain, feature: chosen[c] as number, bin };
    }
  }
  return best;
}

/** Nodes in the order that prediction walks them: the right child follows its parent. */
function flatten(
  node: Node,
  edges: readonly Float32Array[],
  out: { feature: number[]; threshold: number[]; left: number[]; value: number[] },
): number {
  const at = out.feature.length;
  out.feature.push(node.split?.feature ?? -1);
  out.threshold.push(node.split === null ? 0 : round(edges[node.split.feature]?.[node.split.bin] ?? 0));
  out.left.push(0);
  out.value.push(round(node.value));
  if (node.split !== null) {
    flatten(node.split.right, edges, out);
    out.left[at] = flatten(node.split.left, edges, out);
  }
  return at;
}

/** How much farther from zero all trees put a row than the first ones that settle it. */
function scaleOf(
  first: Float64Array,
  all: Float64Array,
  { below, above }: Omit<EarlyVerdict, 'scale'>,
): number {
  let [before, after] = [0, 0];
  for (const [i, odds] of first.entries()) {
    if (odds >= below && (above === null || odds <= above)) continue;
    before += Math.abs(odds);
    after += Math.sign(odds) * (all[i] as number);
  }
  return before === 0 ? 1 : round(after / before);
}

/** Medians of the features: they tell how a usual row answers. */
function mediansOf({ x }: TrainingSet, F: number, n: number): readonly number[] {
  return Array.from({ length: F }, (_, f) =>
    round(Float32Array.from({ length: n }, (_, i) => x[i * F + f] as number).sort()[n >> 1] as number),
  );
}

/** Upper edges of the bins of each feature, at its quantiles. */
function binEdges({ x }: TrainingSet, F: number, n: number): readonly Float32Array[] {
  const step = Math.max(1, Math.floor(n / 20_000));
  return Array.from({ length: F }, (_, f) => {
    const sample = Float32Array.from(
      { length: Math.floor(n / step) },
      (_, k) => x[k * step * F + f] as number,
    ).sort();
    const distinct = [...new Set(sample)];
    const wanted =
      distinct.length <= BINS
        ? distinct
        : [
            ...new Set(
              Array.from(
                { length: BINS },
                (_, b) => sample[Math.floor(((b + 1) * (sample.length - 1)) / BINS)] as number,
              ),
            ),
          ];
    return Float32Array.from(wanted.slice(0, BINS - 1), (edge, i) =>
      Math.fround(round((edge + (distinct.length <= BINS ? (wanted[i + 1] ?? edge) : edge)) / 2)),
    );
  });
}

function binColumns({ x }: TrainingSet, edges: readonly Float32Array[], F: number, n: number): Uint8Array {
  const bins = new Uint8Array(F * n);
  for (let f = 0; f < F; f++) {
    const edge = edges[f] as Float32Array;
    for (let i = 0; i < n; i++) {
      const value = x[i * F + f] as number;
      let low = 0;
      let high = edge.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (edge[middle] as number)) high = middle;
        else low = middle + 1;
      }
      bins[f * n + i] = low;
    }
  }
  return bins;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

/** Small seeded generator (Tommy Ettinger's Mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
