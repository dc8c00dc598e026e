import { type Cue, cueOf, SENTENCE_END } from './cues.ts';
import type { Line } from './split-lines.ts';

/** A line with what speaks for and against it being the article's text. */
export interface JudgedLine extends Line {
  readonly cue: Cue | null;
  readonly sentence: boolean;
  readonly score: number;
}

/** First and last line of the body, both inclusive; null when nothing looks like one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const PENALTY: Readonly<Record<Cue, number>> = {
  'comment-header': 60,
  'section-header': 40,
  speaker: 25,
  crumb: 2,
  'link-line': 2,
  credit: 2,
  byline: 3,
  dateline: 3,
  chrome: 20,
};

export function judgeLines(lines: readonly Line[]): readonly JudgedLine[] {
  return lines.map((line) => {
    const cue = cueOf(line.text, line.words);
    const sentence = SENTENCE_END.test(line.text);
    return { ...line, cue, sentence, score: scoreOf(line, cue, sentence) };
  });
}

function scoreOf({ text, words }: Line, cue: Cue | null, sentence: boolean): number {
  if (cue !== null) return -PENALTY[cue];
  if (words >= 12 && /(\.\.\.|…)["”»]?$/.test(text)) return -6;
  if (words >= 12) return sentence ? Math.min(words, 60) : 0.3 * Math.min(words, 40);
  return sentence && words >= 6 ? 4 : -4;
}

/** The run of lines with the highest sum, cut at the comment thread. */
export function findBody(lines: readonly JudgedLine[]): Span | null {
  const end = threadStart(lines);
  let best: (Span & { sum: number }) | null = null;
  let start = 0;
  let sum = 0;
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (sum <= 0) {
      start = i;
      sum = 0;
    }
    sum += line.score;
    if (sum > (best?.sum ?? 0)) best = { start, end: i, sum };
  }
  return best;
}

function threadStart(lines: readonly JudgedLine[]): number {
  let prose = 0;
  for (const [i, line] of lines.entries()) {
    const speakers = lines.slice(i + 1, i + 9).filter((it) => it.cue === 'speaker').length;
    if (
      prose >= 30 &&
      ((line.cue === 'comment-header' && speakers >= 1) || (line.cue === 'speaker' && speakers >= 2))
    )
      return i;
    if (line.score > 0) prose += line.words;
  }
  return lines.length;
}
