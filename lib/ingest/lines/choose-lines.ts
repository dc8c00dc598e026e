import type { DroppedText } from '../draft.ts';
import { fold } from '../text.ts';
import type { LineFacts } from './scan-line.ts';

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
export function bodySpan({ lines, odds }: Judged): Span | null {
  const start = lines.findIndex((line, i) => (odds[i] as number) > 0 && line.words >= 8);
  return start < 0 ? null : { start, end: odds.findLastIndex((it) => it > 0) };
}

/** The lines that more speaks for than against, from the headline on; the others with the reason. */
export function chooseLines(
  judged: Judged,
  title: string | null,
): { kept: readonly LineFacts[]; dropped: readonly DroppedText[] } {
  const span = bodySpan(judged);
  if (span === null)
    return { kept: [], dropped: judged.lines.map((line) => ({ rule: 'no-article', text: line.text })) };
  const start = title === null ? span.start : firstAfterTitle(judged.lines, span.start, fold(title));
  const kept: LineFacts[] = [];
  const dropped: DroppedText[] = [];
  for (const [i, line] of judged.lines.entries()) {
    if (i >= start && (judged.odds[i] as number) > 0) kept.push(line);
    else dropped.push({ rule: line.cue ?? placeOf(i, { ...span, start }, judged), text: line.text });
  }
  return { kept, dropped };
}

/** A headline printed again inside the first lines of the text ends what stands above it. */
function firstAfterTitle(lines: readonly LineFacts[], start: number, title: string): number {
  for (let i = start + 3; i >= start; i--) if (fold(lines[i]?.text ?? '') === title) return i + 1;
  return start;
}

function placeOf(i: number, { start, end }: Span, judged: Judged): string {
  if (i < start) return 'above-article';
  return i > end ? 'below-article' : `model: ${judged.objection(i)}`;
}
