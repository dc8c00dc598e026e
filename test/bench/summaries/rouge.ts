/**
 * F1 over pairs of neighbouring words, without stemming.
 *
 * @see Lin, "ROUGE: a package for automatic evaluation of summaries", 2004.
 */
export function rouge2(text: string, reference: string): number {
  const [said, expected] = [pairsOf(text), pairsOf(reference)];
  let shared = 0;
  for (const [pair, count] of said) shared += Math.min(count, expected.get(pair) ?? 0);
  const [all, wanted] = [total(said), total(expected)];
  return shared === 0 ? 0 : (2 * shared) / (all + wanted);
}

function pairsOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const pairs = new Map<string, number>();
  for (let i = 1; i < words.length; i++) {
    const pair = `${words[i - 1]} ${words[i]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function total(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((sum, count) => sum + count, 0);
}
