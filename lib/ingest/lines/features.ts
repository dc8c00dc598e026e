import {
  COMMENT_PROSE,
  CUES_ABOVE,
  CUES_BELOW,
  cueDistances,
  DISTANCES,
  FAR,
  SECTION_PROSE,
} from './cue-distances.ts';
import { addCount, hashTable, placeOf } from './hash-table.ts';
import { between, type LineSums, shortRuns, sumLines } from './line-sums.ts';
import { bestSpan } from './prose.ts';
import { relevantLines } from './relevant-lines.ts';
import type { LineFacts } from './scan-line.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { countWords, type WordCounts, writeShares } from './word-counts.ts';

/** What the model sees of one line. The order is the model's; a new feature goes to the end. */
export const FEATURES = [
  'words',
  'small',
  'capitals',
  'numbers',
  'stops',
  'quotes',
  'wordLength',
  'end',
  'startsLower',
  'address',
  'separators',
  'dateline',
  'consent',
  'follow',
  'repeats',
  'prose',
  'words-1',
  'words-2',
  'words-3',
  'words+1',
  'words+2',
  'words+3',
  'end-1',
  'end+1',
  'end+2',
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
  'sinceDate',
  'sinceByline',
  'untilSection',
  'untilComment',
  'untilDate',
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

/** A row of numbers for each line that is worth it; the others' rows stay empty. */
export interface LineRows {
  readonly rows: Float32Array;
  readonly relevant: Uint8Array;
}

export function featuresOf(lines: readonly LineFacts[]): LineRows {
  const n = lines.length;
  const page = lookOver(lines);
  const relevant = relevantLines(lines, page.sums.prose);
  const rows = new Float32Array(n * COUNT);
  for (let i = 0; i < n; i++) {
    if (relevant[i] === 0) continue;
    let o = i * COUNT;
    o = writeLine(rows, o, lines[i] as LineFacts);
    rows[o++] = page.repeats[i] as number;
    rows[o++] = page.sums.prose[i] as number;
    o = writeNeighbours(rows, o, lines, i);
    o = writeProseAround(rows, o, page, i);
    o = writePlace(rows, o, page, i);
    o = writeCues(rows, o, page, i);
    writeShares(rows, o, lines[i] as LineFacts, page.vocabulary, 2, -1);
    writeRuns(rows, o + 2, page, i);
  }
  return { rows, relevant };
}

/** What is worked out once for all lines of a page. */
interface PageView {
  readonly sums: LineSums;
  /** How often each line stands on the page. */
  readonly repeats: Float64Array;
  /** The stretch that reads most like an article. */
  readonly span: { readonly start: number; readonly end: number; readonly sum: number };
  /** What that stretch is about. */
  readonly vocabulary: WordCounts;
  readonly since: Float32Array;
  readonly until: Float32Array;
  readonly runs: Float64Array;
  readonly lines: number;
}

/** Words that open an article: it begins with what it is about. */
const OPENING = 120;

function lookOver(lines: readonly LineFacts[]): PageView {
  const sums = sumLines(lines);
  const span = bestSpan(sums.prose);
  return {
    sums,
    span,
    repeats: repeatsOf(lines),
    vocabulary: countWords(lines, span.start, span.end, OPENING),
    since: cueDistances(lines, 1, sums.positiveAbove),
    until: cueDistances(lines, -1, sums.positiveAbove),
    runs: shortRuns(lines),
    lines: lines.length,
  };
}

/** Places of the betraying classes that tell more than the cues already did. */
const CONSENT = WORD_CLASSES.indexOf('consent');
const FOLLOW = WORD_CLASSES.indexOf('follow');

/** What the line shows by itself. */
function writeLine(rows: Float32Array, at: number, line: LineFacts): number {
  const w = line.words < 1 ? 1 : line.words;
  let o = at;
  rows[o++] = line.words;
  rows[o++] = line.small / w;
  rows[o++] = line.capitals / w;
  rows[o++] = line.numbers / w;
  rows[o++] = line.stops / w;
  rows[o++] = line.quotes;
  rows[o++] = line.letters / w;
  rows[o++] = line.end;
  rows[o++] = line.startsLower ? 1 : 0;
  rows[o++] = line.address ? 1 : 0;
  rows[o++] = line.separators;
  rows[o++] = line.cue === 'dateline' ? 1 : 0;
  rows[o++] = line.betrays[CONSENT] as number;
  rows[o++] = line.betrays[FOLLOW] as number;
  return o;
}

/** Stands for the lines before the first and after the last. */
const BORDER = { words: 0, end: -1 };

function neighbour(lines: readonly LineFacts[], i: number): typeof BORDER {
  return i < 0 || i >= lines.length ? BORDER : (lines[i] as LineFacts);
}

function writeNeighbours(rows: Float32Array, at: number, lines: readonly LineFacts[], i: number): number {
  const before = neighbour(lines, i - 1);
  const after = neighbour(lines, i + 1);
  const after2 = neighbour(lines, i + 2);
  let o = at;
  rows[o++] = before.words;
  rows[o++] = neighbour(lines, i - 2).words;
  rows[o++] = neighbour(lines, i - 3).words;
  rows[o++] = after.words;
  rows[o++] = after2.words;
  rows[o++] = neighbour(lines, i + 3).words;
  rows[o++] = before.end;
  rows[o++] = after.end;
  rows[o++] = after2.end;
  return o;
}

function writeProseAround(rows: Float32Array, at: number, { sums, lines }: PageView, i: number): number {
  const { proseAbove, positiveAbove } = sums;
  const total = positiveAbove[lines] as number;
  let o = at;
  rows[o++] = between(proseAbove, i - 1, i);
  rows[o++] = between(proseAbove, i + 1, i + 2);
  rows[o++] = between(proseAbove, i - 3, i);
  rows[o++] = between(proseAbove, i + 1, i + 4);
  rows[o++] = between(proseAbove, i - 8, i);
  rows[o++] = between(proseAbove, i + 1, i + 9);
  rows[o++] = between(proseAbove, i - 25, i);
  rows[o++] = between(proseAbove, i + 1, i + 26);
  rows[o++] = (positiveAbove[i] as number) / (total + 1);
  rows[o++] = (total - (positiveAbove[i + 1] as number)) / (total + 1);
  return o;
}

/** Where on the page, and where in its best stretch, the line stands. */
function writePlace(rows: Float32Array, at: number, { sums, span, lines }: PageView, i: number): number {
  const { positiveAbove } = sums;
  const total = positiveAbove[lines] as number;
  let o = at;
  rows[o++] = i;
  rows[o++] = lines - 1 - i;
  rows[o++] = lines;
  rows[o++] = total;
  rows[o++] = i >= span.start && i <= span.end ? 1 : 0;
  rows[o++] = clampFar(i - span.start);
  rows[o++] = clampFar(span.end - i);
  rows[o++] = between(positiveAbove, span.start, span.end + 1) / (total + 1);
  return o;
}

function writeCues(
  rows: Float32Array,
  at: number,
  { since, until, sums, runs }: PageView,
  i: number,
): number {
  const d = i * DISTANCES;
  let o = at;
  for (let c = 0; c < CUES_ABOVE; c++) rows[o++] = since[d + c] as number;
  for (let c = 0; c < CUES_BELOW; c++) rows[o++] = until[d + c] as number;
  rows[o++] = between(sums.speakersAbove, i - 8, i + 9);
  rows[o++] = runs[i] as number;
  return o;
}

function writeRuns(rows: Float32Array, at: number, { since, sums }: PageView, i: number): void {
  const d = i * DISTANCES;
  let o = at;
  rows[o++] = since[d + SECTION_PROSE] as number;
  rows[o++] = since[d + COMMENT_PROSE] as number;
  rows[o++] = between(sums.cuesAbove, i - 6, i);
  rows[o++] = between(sums.cuesAbove, i + 1, i + 7);
  rows[o++] = between(sums.smallAbove, i - 4, i + 5);
}

function clampFar(distance: number): number {
  return distance > FAR ? FAR : distance < -FAR ? -FAR : distance;
}

function repeatsOf(lines: readonly LineFacts[]): Float64Array {
  const counts = hashTable(lines.length);
  for (const { print } of lines) addCount(counts, print);
  const repeats = new Float64Array(lines.length);
  for (let i = 0; i < lines.length; i++)
    repeats[i] = counts[placeOf(counts, (lines[i] as LineFacts).print)] as number;
  return repeats;
}
