import { fold } from '@broadsheet/text/fold';
import { foldsTo } from '../lines/words.ts';
import type { LineFacts } from './scan-line.ts';
import { type Sifted, siftLines } from './sift-lines.ts';

/** A page whose every line has been judged. */
export interface Judged {
  readonly lines: readonly LineFacts[];
  /** Log-odds that a line belongs to the article. */
  readonly odds: readonly number[];
  /** Why a line was ruled out before any model was asked; null when it was asked. */
  readonly ruledOut?: readonly (string | null)[];
}

/** First and last line of what reads like an article, both inclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the article begins and ends; null when nothing reads like one. */
export function bodySpan({ lines, odds }: Judged, least = 0): Span | null {
  const likely = (_: unknown, i: number): boolean => (odds[i] ?? 0) > least;
  const paragraph = lines.findIndex((line, i) => likely(line, i) && line.words >= 8);
  // An article of nothing but short lines begins with the first of them.
  const start = paragraph < 0 ? lines.findIndex(likely) : paragraph;
  return start < 0 ? null : { start, end: odds.findLastIndex((it) => it > least) };
}

/**
 * The lines that more speaks for than against, from the headline on, sifted once more; the others with the
 * reason. `least` is the log-odds a line must have.
 */
export function chooseLines(judged: Judged, title: string | null, least = 0): Sifted {
  const span = bodySpan(judged, least);
  if (span === null || title === null) return siftSpan(judged, span, title, least);
  const start = firstAfterTitle(judged.lines, span.start, fold(title));
  return siftSpan(judged, { ...span, start }, title, least);
}

/** Lines above the article that the sieve looks at, for what they announce may be inside it. */
const HEAD = 8;

/** Sifts the likely lines of a span, and says of every other line why it is out; null when there is no article. */
export function siftSpan(judged: Judged, span: Span | null, title: string | null, least: number): Sifted {
  const { lines, odds } = judged;
  const aside = (from: number, to: number, rule: string) =>
    lines.slice(from, to).map((line) => ({ rule: line.cue ?? rule, text: line.text }));
  if (span === null) return { paragraphs: [], dropped: aside(0, lines.length, 'no-article') };
  const { start, end } = span;
  const head = Math.max(0, start - HEAD);
  const { paragraphs, dropped } = siftLines(
    lines.slice(head, end + 1),
    title,
    (k) => {
      const i = head + k;
      if (i < start) return 'above-article';
      return (odds[i] ?? 0) > least ? null : (judged.ruledOut?.[i] ?? 'unlikely');
    },
    judged.ruledOut === undefined,
  );
  const above = aside(0, head, 'above-article');
  return { paragraphs, dropped: [...above, ...dropped, ...aside(end + 1, lines.length, 'below-article')] };
}

/** A headline printed again inside the first lines of the text ends what is above it. */
function firstAfterTitle(lines: readonly LineFacts[], start: number, title: string): number {
  for (let i = start + 3; i >= start; i--) if (foldsTo(lines[i]?.text ?? '', title)) return i + 1;
  return start;
}
