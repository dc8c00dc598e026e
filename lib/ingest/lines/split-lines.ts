import { tidyLines } from '../text.ts';

/** Tidied lines without the empty ones; paragraphs that were hard-wrapped are joined again. */
export function splitLines(text: string): readonly string[] {
  const lines = tidyLines(text);
  const whole = wrapWidth(lines);
  return (whole === null ? lines : unwrap(lines, whole)).filter((line) => line !== '');
}

/** The column at which a dump was wrapped: most lines end where the next word would not have fitted. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.flatMap((line) => (line === '' ? [] : [line.length])).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width < 50 || width > 110) return null;
  let pairs = 0;
  let full = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (line === '' || next === undefined || next === '') continue;
    pairs++;
    if (isFull(line, next, width)) full++;
  }
  return pairs > 8 && full / pairs > 0.6 ? width : null;
}

function isFull(line: string, next: string, width: number): boolean {
  const space = next.indexOf(' ');
  return line.length + 1 + (space < 0 ? next.length : space) > width;
}

function unwrap(lines: readonly string[], width: number): readonly string[] {
  const joined: string[] = [];
  let current = '';
  for (const [i, line] of lines.entries()) {
    current = current === '' ? line : `${current} ${line}`;
    const next = lines[i + 1];
    if (line !== '' && next !== undefined && next !== '' && isFull(line, next, width)) continue;
    joined.push(current);
    current = '';
  }
  return joined;
}
