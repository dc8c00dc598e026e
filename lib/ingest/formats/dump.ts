import type { DatedFact } from '../../domain/article.ts';
import { type Draft, type DroppedText, EMPTY_DRAFT } from '../draft.ts';
import { dayFact } from '../facts/parse-date.ts';
import { writtenDates } from '../facts/written-dates.ts';
import { keepArticle } from '../lines/clean-paragraphs.ts';
import { findBody, type JudgedLine, judgeLines } from '../lines/find-body.ts';
import { splitLines } from '../lines/split-lines.ts';
import { fold, wordsOf } from '../text.ts';

/** A page dumped as plain text: finds the article among the furniture. */
export function extractDump(text: string): Draft {
  const lines = judgeLines(splitLines(text));
  const span = findBody(lines);
  if (span === null) return EMPTY_DRAFT;
  const title = findTitle(lines, span.start, span.end);
  const titleAt = lines.findLastIndex(
    (line, i) => i < span.start + 3 && fold(line.text) === fold(title ?? ''),
  );
  const start = Math.max(span.start, titleAt + 1);
  const body = keepArticle(lines.slice(start, span.end + 1), title);
  const outside = (part: readonly JudgedLine[], rule: string): DroppedText[] =>
    part.map((line) => ({ rule: line.cue ?? rule, text: line.text }));
  return {
    ...EMPTY_DRAFT,
    title,
    paragraphs: body.paragraphs,
    publisher: findPublisher(lines),
    dropped: [
      ...outside(lines.slice(0, start), 'before-article'),
      ...body.dropped,
      ...outside(lines.slice(span.end + 1), 'after-article'),
    ],
    ...findDates(lines, titleAt, span.start),
  };
}

function findTitle(lines: readonly JudgedLine[], start: number, end: number): string | null {
  const body = new Set(lines.slice(start, end + 1).flatMap((line) => wordsOf(fold(line.text))));
  let best: { text: string; score: number } | null = null;
  for (const [i, line] of lines.slice(0, Math.max(1, start + 1)).entries()) {
    if (line.words < 3 || line.words > 28 || line.cue !== null || /[.。]["”’]?$/.test(line.text)) continue;
    const long = wordsOf(fold(line.text)).filter((word) => word.length > 3);
    const shared = long.length === 0 ? 0 : long.filter((word) => body.has(word)).length / long.length;
    const anchored = lines.slice(i + 1, i + 5).some((it) => it.cue === 'byline' || it.cue === 'dateline');
    const score =
      4 * shared - 0.12 * Math.min(40, start - i) + (line.words >= 5 ? 1.5 : 0) + (anchored ? 2 : 0);
    if (score > (best?.score ?? -Infinity)) best = { text: line.text, score };
  }
  return best?.text ?? null;
}

/** A date after the headline is the article's; one above it is the day the page was fetched. */
function findDates(
  lines: readonly JudgedLine[],
  titleAt: number,
  bodyAt: number,
): { publishedAt: DatedFact | null; capturedAt: string | null } {
  const dated = (from: number, to: number) =>
    lines
      .slice(Math.max(0, from), Math.max(0, to))
      .filter((line) => line.cue !== 'credit')
      .flatMap((line) => writtenDates(line.text))
      .find((date) => !date.ambiguous);
  const below = dated(titleAt + 1, bodyAt + 2);
  const above = dated(0, titleAt);
  return {
    publishedAt: below === undefined ? null : dayFact(below.year, below.month, below.day, 'dateline', 0.8),
    capturedAt:
      above === undefined ? null : (dayFact(above.year, above.month, above.day, 'dateline', 0.8)?.at ?? null),
  };
}

/** `© 2026 Name`, `more … from Name`, or a short first line that is no headline. */
function findPublisher(lines: readonly JudgedLine[]): string | null {
  const tail = lines
    .slice(-60)
    .map((line) => line.text)
    .join('\n');
  const named =
    /(?:read )?more .{0,40}from ([\p{Lu}][^\n.]{1,40})\./u.exec(tail)?.[1] ??
    /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*(?:by\s+)?([\p{Lu}][^\n.,|]{1,40})/iu.exec(
      tail,
    )?.[1];
  if (named !== undefined) return named.trim();
  const first = lines[0];
  return first !== undefined &&
    first.cue === null &&
    first.words <= 4 &&
    /^\p{Lu}/u.test(first.text) &&
    !first.sentence
    ? first.text
    : null;
}
