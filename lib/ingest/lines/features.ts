import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';
import { countWords, shareIn } from './word-counts.ts';

/** What the model sees of one line. The order is the model's; a new feature goes to the end. */
export const FEATURES = [
  'words',
  'small',
  'capitals',
  'shouted',
  'numbers',
  'stops',
  'quotes',
  'wordLength',
  'end',
  'startsLower',
  'bullet',
  'address',
  'separators',
  'section',
  'comment',
  'speaker',
  'crumb',
  'linkLine',
  'credit',
  'byline',
  'legal',
  'tags',
  'dateline',
  'ago',
  'consent',
  'promo',
  'legalWords',
  'creditWords',
  'account',
  'follow',
  'commerce',
  'repeats',
  'prose',
  'words-1',
  'words-2',
  'words-3',
  'words+1',
  'words+2',
  'words+3',
  'end-1',
  'end-2',
  'end+1',
  'end+2',
  'small-1',
  'small+1',
  'prose-1',
  'prose+1',
  'prose-3',
  'prose+3',
  'prose-8',
  'prose+8',
  'prose-25',
  'prose+25',
  'proseBefore',
  'proseAfter',
  'lineBefore',
  'lineAfter',
  'lines',
  'proseTotal',
  'inSpan',
  'afterSpanStart',
  'beforeSpanEnd',
  'spanShare',
  'sinceSection',
  'sinceComment',
  'sinceSpeaker',
  'sinceByline',
  'sinceDate',
  'untilSection',
  'untilComment',
  'untilSpeaker',
  'untilDate',
  'untilByline',
  'speakersNear',
  'shortRun',
  'topic',
  'topicHead',
  'proseSinceSection',
  'proseSinceComment',
  'cueRun-',
  'cueRun+',
  'smallWindow',
] as const;

const COUNT = FEATURES.length;
const FAR = 60;

/** How much a line looks like running text, in words; below zero for what looks like furniture. */
export function proseOf(line: LineFacts): number {
  if (line.cue !== null) return -6;
  const { betrays } = line;
  if (line.words < 45 && (betrays[0] || betrays[1] || betrays[2] || betrays[4])) return -4;
  const density = line.small / Math.max(1, line.words);
  if (line.words >= 12 && line.end === END.ellipsis && line.words < 60) return -3;
  if (line.words >= 12 && (line.end === END.sentence || line.end === END.colon))
    return density > 0.15 ? Math.min(line.words, 60) : Math.min(line.words, 60) * 0.4;
  if (line.words >= 12) return density > 0.2 ? 0.3 * Math.min(line.words, 40) : -2;
  return line.end === END.sentence && line.words >= 6 ? 4 : -4;
}

/** One row of numbers for each line that prose is near to; the others' rows stay empty. */
export function featuresOf(lines: readonly LineFacts[]): {
  readonly rows: Float32Array;
  readonly relevant: Uint8Array;
} {
  const n = lines.length;
  const rows = new Float32Array(n * COUNT);
  const prose = new Float64Array(n);
  const positive = new Float64Array(n + 1);
  const raw = new Float64Array(n + 1);
  const small = new Float64Array(n + 1);
  const repeats = new Map<string, number>();
  for (let i = 0; i < n; i++) {
    const line = lines[i] as LineFacts;
    const value = proseOf(line);
    prose[i] = value;
    positive[i + 1] = (positive[i] as number) + Math.max(0, value);
    raw[i + 1] = (raw[i] as number) + value;
    small[i + 1] = (small[i] as number) + line.small;
    repeats.set(line.text, (repeats.get(line.text) ?? 0) + 1);
  }
  const span = bestSpan(prose);
  const vocabulary = countWords(lines, span.start, span.end);
  const head = countWords(lines, span.start, span.end, OPENING);
  const cued = running(lines, (line) => line.cue !== null);
  const speakers = running(lines, isSpeaker);
  const total = positive[n] as number;
  const spanSum = (positive[span.end + 1] as number) - (positive[span.start] as number);
  const since = sinceCues(lines, 0, 1, positive);
  const until = sinceCues(lines, n - 1, -1, positive);
  const runs = shortRuns(lines);
  const sum = (sums: Float64Array, from: number, to: number): number =>
    (sums[to > n ? n : to < 0 ? 0 : to] as number) - (sums[from < 0 ? 0 : from > n ? n : from] as number);
  const relevant = relevantLines(prose);
  for (let i = 0; i < n; i++) {
    if (relevant[i] === 0) continue;
    const line = lines[i] as LineFacts;
    const b1 = lines[i - 1] ?? BORDER;
    const b2 = lines[i - 2] ?? BORDER;
    const a1 = lines[i + 1] ?? BORDER;
    const a2 = lines[i + 2] ?? BORDER;
    const w = line.words < 1 ? 1 : line.words;
    const { cue } = line;
    let o = i * COUNT;
    rows[o++] = line.words;
    rows[o++] = line.small / w;
    rows[o++] = line.capitals / w;
    rows[o++] = line.shouted / w;
    rows[o++] = line.numbers / w;
    rows[o++] = line.stops / w;
    rows[o++] = line.quotes;
    rows[o++] = line.letters / w;
    rows[o++] = line.end;
    rows[o++] = line.startsLower ? 1 : 0;
    rows[o++] = line.bullet ? 1 : 0;
    rows[o++] = line.address ? 1 : 0;
    rows[o++] = line.separators;
    for (const kind of CUES) rows[o++] = cue === kind ? 1 : 0;
    for (const count of line.betrays) rows[o++] = count;
    rows[o++] = repeats.get(line.text) ?? 1;
    rows[o++] = prose[i] as number;
    rows[o++] = b1.words;
    rows[o++] = b2.words;
    rows[o++] = lines[i - 3]?.words ?? 0;
    rows[o++] = a1.words;
    rows[o++] = a2.words;
    rows[o++] = lines[i + 3]?.words ?? 0;
    rows[o++] = b1.end;
    rows[o++] = b2.end;
    rows[o++] = a1.end;
    rows[o++] = a2.end;
    rows[o++] = b1.small / Math.max(1, b1.words);
    rows[o++] = a1.small / Math.max(1, a1.words);
    rows[o++] = prose[i - 1] ?? 0;
    rows[o++] = prose[i + 1] ?? 0;
    rows[o++] = sum(raw, i - 3, i);
    rows[o++] = sum(raw, i + 1, i + 4);
    rows[o++] = sum(raw, i - 8, i);
    rows[o++] = sum(raw, i + 1, i + 9);
    rows[o++] = sum(raw, i - 25, i);
    rows[o++] = sum(raw, i + 1, i + 26);
    rows[o++] = (positive[i] as number) / (total + 1);
    rows[o++] = (total - (positive[i + 1] as number)) / (total + 1);
    rows[o++] = i;
    rows[o++] = n - 1 - i;
    rows[o++] = n;
    rows[o++] = total;
    rows[o++] = i >= span.start && i <= span.end ? 1 : 0;
    rows[o++] = clampFar(i - span.start);
    rows[o++] = clampFar(span.end - i);
    rows[o++] = spanSum / (total + 1);
    rows[o++] = since.section[i] as number;
    rows[o++] = since.comment[i] as number;
    rows[o++] = since.speaker[i] as number;
    rows[o++] = since.byline[i] as number;
    rows[o++] = since.date[i] as number;
    rows[o++] = until.section[i] as number;
    rows[o++] = until.comment[i] as number;
    rows[o++] = until.speaker[i] as number;
    rows[o++] = until.date[i] as number;
    rows[o++] = until.byline[i] as number;
    rows[o++] = within(speakers, i - 8, i + 9);
    rows[o++] = runs[i] as number;
    rows[o++] = shareIn(line, vocabulary, 2, -1);
    rows[o++] = shareIn(line, head, 1, -1);
    rows[o++] = since.sectionProse[i] as number;
    rows[o++] = since.commentProse[i] as number;
    rows[o++] = within(cued, i - 6, i);
    rows[o++] = within(cued, i + 1, i + 7);
    rows[o++] = sum(small, i - 4, i + 5);
  }
  return { rows, relevant };
}

const CUES = [
  'section-header',
  'comment-header',
  'speaker',
  'crumb',
  'link-line',
  'credit',
  'byline',
  'legal',
  'tags',
  'dateline',
  'ago',
] as const;
/** Stands for the lines before the first and after the last. */
const BORDER = { words: 0, end: -1, small: 0 };
/** Words that open an article: it begins with what it is about. */
const OPENING = 120;
/** Lines farther than this from any prose cannot belong to an article and are not looked at closer. */
const REACH = 20;

function relevantLines(prose: Float64Array): Uint8Array {
  const relevant = new Uint8Array(prose.length);
  for (let i = 0; i < prose.length; i++)
    if ((prose[i] as number) > 0) relevant.fill(1, Math.max(0, i - REACH), i + REACH + 1);
  return relevant;
}

function clampFar(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance));
}

/** The stretch of lines whose prose sums highest (Kadane's algorithm). */
export function bestSpan(values: Float64Array): { start: number; end: number; sum: number } {
  let best = { start: 0, end: -1, sum: 0 };
  let start = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    if (sum <= 0) {
      start = i;
      sum = 0;
    }
    sum += values[i] as number;
    if (sum > best.sum) best = { start, end: i, sum };
  }
  return best;
}

interface Distances {
  readonly section: Float32Array;
  readonly comment: Float32Array;
  readonly speaker: Float32Array;
  readonly byline: Float32Array;
  readonly date: Float32Array;
  readonly sectionProse: Float32Array;
  readonly commentProse: Float32Array;
}

/** Lines since the last cue of each kind, walking in one direction. */
function sinceCues(
  lines: readonly LineFacts[],
  from: number,
  step: 1 | -1,
  positive: Float64Array,
): Distances {
  const make = (): Float32Array => new Float32Array(lines.length).fill(FAR);
  const out = {
    section: make(),
    comment: make(),
    speaker: make(),
    byline: make(),
    date: make(),
    sectionProse: make(),
    commentProse: make(),
  };
  let [section, comment, speaker, byline, date] = [-999, -999, -999, -999, -999];
  for (let k = 0, i = from; k < lines.length; k++, i += step) {
    out.section[i] = k - section > FAR ? FAR : k - section;
    out.comment[i] = k - comment > FAR ? FAR : k - comment;
    out.speaker[i] = k - speaker > FAR ? FAR : k - speaker;
    out.byline[i] = k - byline > FAR ? FAR : k - byline;
    out.date[i] = k - date > FAR ? FAR : k - date;
    out.sectionProse[i] =
      section < 0 ? -1 : Math.abs((positive[i] as number) - (positive[from + section * step] as number));
    out.commentProse[i] =
      comment < 0 ? -1 : Math.abs((positive[i] as number) - (positive[from + comment * step] as number));
    const cue = lines[i]?.cue;
    if (cue === 'section-header') section = k;
    else if (cue === 'comment-header') comment = k;
    else if (cue === 'speaker' || cue === 'ago') speaker = k;
    else if (cue === 'byline') byline = k;
    else if (cue === 'dateline') date = k;
  }
  return out;
}

function isSpeaker({ cue }: LineFacts): boolean {
  return cue === 'speaker' || cue === 'ago';
}

/** At `i`, how many of the first `i` lines pass the test. */
function running(lines: readonly LineFacts[], test: (line: LineFacts) => boolean): Int32Array {
  const sums = new Int32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) sums[i + 1] = (sums[i] as number) + +test(lines[i] as LineFacts);
  return sums;
}

/** How many of the lines from `from` up to `to` passed. */
function within(sums: Int32Array, from: number, to: number): number {
  const last = sums.length - 1;
  return (sums[to > last ? last : to] as number) - (sums[from < 0 ? 0 : from > last ? last : from] as number);
}

/** Length of the run of short lines without a sentence end that a line stands in; 0 for prose. */
function shortRuns(lines: readonly LineFacts[]): Float32Array {
  const runs = new Float32Array(lines.length);
  let start = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && line.words < 18 && line.end !== END.sentence) continue;
    runs.fill(i - start, start, i);
    start = i + 1;
  }
  return runs;
}
