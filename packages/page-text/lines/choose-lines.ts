import { fold } from '@broadsheet/text/fold';
import { foldsTo } from '../lines/words.ts';
import { bodySpan, type Judged, type Span } from './body-span.ts';
import type { LineFacts } from './scan-line.ts';
import { type Sifted, siftLines } from './sift-lines.ts';

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
