const TOKEN = /[\p{L}\p{N}_]+/gu;

/**
 * For each line, 1 when it belongs to the true body, else 0. Long lines by the share of their four-word
 * sequences found there; short ones if they are there whole, near a long one.
 */
export function labelLines(lines: readonly string[], body: string): Float32Array {
  const truth = tokens(body);
  const grams = new Set(truth.slice(3).map((_, i) => truth.slice(i, i + 4).join(' ')));
  const whole = new Set(body.split('\n').map((line) => tokens(line).join(' ')));
  const joined = ` ${truth.join(' ')} `;
  const words = lines.map(tokens);
  const labels = Float32Array.from(words, (it) => (it.length < 6 ? -1 : Number(shareOf(it, grams) >= 0.6)));
  const first = labels.indexOf(1);
  const last = labels.lastIndexOf(1);
  for (const [i, it] of words.entries()) {
    if (labels[i] !== -1) continue;
    const near = first < 0 || (i >= first - 3 && i <= last + 3);
    const line = it.join(' ');
    const found = whole.has(line) || (it.length >= 3 && joined.includes(` ${line} `));
    labels[i] = Number(it.length > 0 && near && found);
  }
  return onlyBestRepeat(lines, words, labels, body);
}

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function shareOf(words: readonly string[], grams: ReadonlySet<string>): number {
  let hits = 0;
  for (let i = 0; i + 4 <= words.length; i++) if (grams.has(words.slice(i, i + 4).join(' '))) hits++;
  return hits / (words.length - 3);
}

/** A line printed more often than the body has it counts only where most of the body is. */
function onlyBestRepeat(
  lines: readonly string[],
  words: readonly string[][],
  labels: Float32Array,
  body: string,
): Float32Array {
  const places = Map.groupBy(
    lines.keys().filter((i) => labels[i] === 1),
    (i) => lines[i] ?? '',
  );
  const density = (i: number): number => {
    let sum = 0;
    for (let j = Math.max(0, i - 6); j <= Math.min(lines.length - 1, i + 6); j++)
      sum += (labels[j] ?? 0) * Math.min(40, words[j]?.length ?? 0);
    return sum;
  };
  for (const [line, at] of places) {
    const wanted = Math.max(1, body.split(line).length - 1);
    for (const i of at.sort((a, b) => density(b) - density(a)).slice(wanted)) labels[i] = 0;
  }
  return labels;
}
