const TOKEN = /[\p{L}\p{N}_]+/gu;

/** Agreement of a body with the truth, by four-word sequences. */
export interface BodyScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * The measure of scrapinghub's article extraction benchmark: precision and recall over 4-grams of words,
 * counted with repeats.
 */
export function scoreBody(truth: string, found: string): BodyScore {
  const wanted = shingles(truth);
  const got = shingles(found);
  let both = 0;
  for (const [gram, count] of wanted) both += Math.min(count, got.get(gram) ?? 0);
  const precision = both / Math.max(1, total(got));
  const recall = both / Math.max(1, total(wanted));
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Means over pages; F1 is the harmonic mean of the two means, as the benchmark has it. */
export function meanScore(scores: readonly BodyScore[]): BodyScore & { readonly low: number } {
  const mean = (of: (score: BodyScore) => number) =>
    scores.reduce((sum, it) => sum + of(it), 0) / Math.max(1, scores.length);
  const precision = mean((it) => it.precision);
  const recall = mean((it) => it.recall);
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    low: scores.filter((it) => it.f1 < 0.5).length,
  };
}

const DRAWS = 300;

/** Standard deviation of the mean F1 when the pages are drawn again with repeats (Efron's bootstrap). */
export function bootstrapSpread(scores: readonly BodyScore[]): number {
  let state = 20261122;
  const draw = (): BodyScore => {
    // Numerical Recipes' linear congruential generator: the same draws every time.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return scores[Math.floor((state / 2 ** 32) * scores.length)] as BodyScore;
  };
  const means = Array.from({ length: DRAWS }, () => meanScore(scores.map(draw)).f1);
  const middle = means.reduce((sum, it) => sum + it, 0) / DRAWS;
  return Math.sqrt(means.reduce((sum, it) => sum + (it - middle) ** 2, 0) / (DRAWS - 1));
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(TOKEN) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3) && words.length > 0; i++) {
    const gram = words.slice(i, i + 4).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((sum, it) => sum + it, 0);
}

/** Equal after folding case and punctuation, with or without a site's suffix. */
export function titleIsRight(found: string | null, truths: readonly string[]): boolean {
  if (found === null) return false;
  const mine = new Set([found, withoutSuffix(found)].map(fold));
  return truths.some((truth) =>
    [truth, withoutSuffix(truth)].some((it) => fold(it) !== '' && mine.has(fold(it))),
  );
}

function withoutSuffix(title: string): string {
  return /^(.{12,}?)\s*[|–—\-»:·]\s+[^|–—»·]{2,45}$/.exec(title)?.[1] ?? title;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
