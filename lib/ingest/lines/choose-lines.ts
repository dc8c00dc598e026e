import { fold, foldsTo } from '../text.ts';
import type { LineFacts } from './scan-line.ts';
import { type Sifted, siftLines } from './sift-lines.ts';

/** A page whose every line has been judged. */
export interface Judged {
  readonly lines: readonly LineFacts[];
  /** Log-odds that a line belongs to the article. */
  readonly odds: Float32Array;
  /** What spoke loudest against a line. */
  objection(line: number): string;
}

/** First and last line of what reads like an article, both inclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the article begins and ends; null when nothing reads like one. */
export function bodySpan({ lines, odds }: Judged, least = 0): Span | null {
  const likely = (_: unknown, i: number): boolean => (odds[i] as number) > least;
  const paragraph = lines.findIndex((line, i) => likely(line, i) && line.words >= 8);
  // An article of nothing but short lines begins with the first of them.
  const start = paragraph < 0 ? lines.findIndex(likely) : paragraph;
  return start < 0 ? null : { start, end: odds.findLastIndex((it) => it > least) };
}

/** Lines above the article that the sieve looks at, for what they announce may stand inside it. */
export const HEAD = 8;

/**
 * The lines that more speaks for than against, from the headline on, sifted once more; the others with the
 * reason. `least` is the log-odds a line must have.
 */
export function chooseLines(judged: Judged, title: string | null, least = 0): Sifted {
  const { lines, odds } = judged;
  const span = bodySpan(judged, least);
  if (span === null)
    return {
      paragraphs: [],
      dropped: lines.map((line) => ({ rule: line.cue ?? 'no-article', text: line.text })),
    };
  const start = title === null ? span.start : firstAfterTitle(lines, span.start, fold(title));
  const head = Math.max(0, start - HEAD);
  const above = lines.slice(0, head).map((line) => ({ rule: line.cue ?? 'above-article', text: line.text }));
  const below = lines
    .slice(span.end + 1)
    .map((line) => ({ rule: line.cue ?? 'below-article', text: line.text }));
  const sifted = siftLines(lines.slice(head, span.end + 1), title, (k) => {
    const i = head + k;
    if (i < start) return 'above-article';
    return (odds[i] as number) > least ? null : `model: ${judged.objection(i)}`;
  });
  return { paragraphs: sifted.paragraphs, dropped: [...above, ...sifted.dropped, ...below] };
}

/** A headline printed again inside the first lines of the text ends what stands above it. */
function firstAfterTitle(lines: readonly LineFacts[], start: number, title: string): number {
  for (let i = start + 3; i >= start; i--) if (foldsTo(lines[i]?.text ?? '', title)) return i + 1;
  return start;
}
