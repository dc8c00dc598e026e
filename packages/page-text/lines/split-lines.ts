import { tidyLines } from '../lines/tidy-lines.ts';

/** Tidied lines without the empty ones; paragraphs that were hard-wrapped are joined again. */
export function splitLines(text: string): readonly string[] {
  const lines = tidyLines(text).map((line) => line.replace(MARK, ''));
  const whole = wrapWidth(lines);
  return (whole === null ? lines : unwrap(lines, whole)).filter((line) => line !== '');
}

/** A heading or an item of a list in Markdown, which other programs save as plain text too. */
const MARK = /^(?:#{1,6}|[*•]) (?=[\p{L}\p{N}"'“”„«‘(¿¡])/u;

/**
 * The column at which a dump was wrapped: most lines end where the next word would not have fitted. Lines of less
 * than half the width are not asked: a menu or a masthead above a wrapped article says nothing of it.
 */
function wrapWidth(lines: readonly string[]): number | null {
  const width = nearlyLongest(lines);
  if (width < NARROW || width > WIDE) return null;
  let pairs = 0;
  let full = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (line.length < width / 2 || next === undefined || next === '') continue;
    pairs++;
    if (isFull(line, next, width)) full++;
  }
  return pairs > 8 && full / pairs > 0.6 ? width : null;
}

const NARROW = 50;
const WIDE = 110;

/** The length that 97 % of the lines do not exceed. */
function nearlyLongest(lines: readonly string[]): number {
  const lengths = lines.flatMap(({ length }) => (length === 0 ? [] : [length])).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.97)] ?? 0;
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
