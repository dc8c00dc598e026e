import type { LineFacts } from '../lines/scan-line.ts';

/** How many lines at the foot of a page may name its publisher. */
const FOOT = 60;

/**
 * Who published a dumped page: a short first line that the foot names again or that stands alone in the
 * masthead, "more … from Name", or the copyright line. Null rather than a menu word.
 */
export function findPublisher(lines: readonly LineFacts[], bodyAt: number): string | null {
  const foot = lines.slice(Math.max(bodyAt, lines.length - FOOT)).map((line) => line.text);
  return (
    namedBy(
      foot.filter((line) => line.includes('from ')),
      MORE_FROM,
    ) ??
    mastheadAgain(lines, foot) ??
    namedBy(foot, COPYRIGHT) ??
    masthead(lines, bodyAt)
  );
}

const MORE_FROM = /\bmore\s(?:[\p{L}-]+\s){0,4}from\s(\p{Lu}[\p{L}\p{N}&.’' -]{1,38}?)[.!]?$/u;
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)[\s:,]*(?:©)?\s*(?:\d{4}(?:\s?[-–—]\s?\d{2,4})?)?[\s,.:|–-]*(?:by\s)?(\p{Lu}[\p{L}\p{N}&.’' -]{1,38}?)(?:\s+(?:\d{4}|all rights)\b|[.,;|•·/–—]|\s-\s|$)/iu;
const NO_NAME =
  /^(all rights|copyright|rights|reserved|the site|us|this|our|privacy|terms|contact|powered|menu|home|news|search|skip|sign|log|subscribe|today|live|breaking|advertisement|share)\b/i;

function namedBy(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    if (line.length > 240) continue;
    const name = pattern
      .exec(line)?.[1]
      ?.replace(/[\s.,-]+$/, '')
      .trim();
    if (name !== undefined && /^\p{Lu}/u.test(name) && !NO_NAME.test(name)) return name;
  }
  return null;
}

function mastheadAgain(lines: readonly LineFacts[], foot: readonly string[]): string | null {
  const names = lines.slice(0, 3).filter(isName);
  if (names.length === 0) return null;
  const below = foot.join('\n').toLowerCase();
  return names.find((line) => below.includes(line.text.toLowerCase()))?.text ?? null;
}

/** The very first line, when it is a name and what follows is no menu. */
function masthead(lines: readonly LineFacts[], bodyAt: number): string | null {
  const [first, second] = lines;
  if (first === undefined || bodyAt < 2 || !isName(first)) return null;
  return second !== undefined && second.words <= 2 && second.cue === null ? null : first.text;
}

function isName({ text, words, cue, end, numbers }: LineFacts): boolean {
  return (
    words >= 1 &&
    words <= 4 &&
    cue === null &&
    end === 0 &&
    numbers === 0 &&
    /^\p{Lu}/u.test(text) &&
    !NO_NAME.test(text)
  );
}
