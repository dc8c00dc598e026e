import { END, type LineFacts } from './scan-line.ts';

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
  if (
    line.betrays.some((count, i) => count > 0 && (i === 0 || i === 1 || i === 2 || i === 4)) &&
    line.words < 45
  )
    return -4;
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
  const vocabulary = vocabularyOf(lines, span);
  const head = headVocabulary(lines, span);
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
    const put = (value: number): void => {
      rows[o++] = value;
    };
    put(line.words);
    put(line.small / w);
    put(line.capitals / w);
    put(line.shouted / w);
    put(line.numbers / w);
    put(line.stops / w);
    put(line.quotes);
    put(line.letters / w);
    put(line.end);
    put(line.startsLower ? 1 : 0);
    put(line.bullet ? 1 : 0);
    put(line.address ? 1 : 0);
    put(line.separators);
    for (const kind of CUES) put(cue === kind ? 1 : 0);
    for (const count of line.betrays) put(count);
    put(repeats.get(line.text) ?? 1);
    put(prose[i] as number);
    put(b1.words);
    put(b2.words);
    put(lines[i - 3]?.words ?? 0);
    put(a1.words);
    put(a2.words);
    put(lines[i + 3]?.words ?? 0);
    put(b1.end);
    put(b2.end);
    put(a1.end);
    put(a2.end);
    put(b1.small / Math.max(1, b1.words));
    put(a1.small / Math.max(1, a1.words));
    put(prose[i - 1] ?? 0);
    put(prose[i + 1] ?? 0);
    put(sum(raw, i - 3, i));
    put(sum(raw, i + 1, i + 4));
    put(sum(raw, i - 8, i));
    put(sum(raw, i + 1, i + 9));
    put(sum(raw, i - 25, i));
    put(sum(raw, i + 1, i + 26));
    put((positive[i] as number) / (total + 1));
    put((total - (positive[i + 1] as number)) / (total + 1));
    put(i);
    put(n - 1 - i);
    put(n);
    put(total);
    put(i >= span.start && i <= span.end ? 1 : 0);
    put(clampFar(i - span.start));
    put(clampFar(span.end - i));
    put(spanSum / (total + 1));
    put(since.section[i] as number);
    put(since.comment[i] as number);
    put(since.speaker[i] as number);
    put(since.byline[i] as number);
    put(since.date[i] as number);
    put(until.section[i] as number);
    put(until.comment[i] as number);
    put(until.speaker[i] as number);
    put(until.date[i] as number);
    put(until.byline[i] as number);
    put(speakersNear(lines, i));
    put(runs[i] as number);
    put(shareIn(line.content, vocabulary, 2));
    put(shareIn(line.content, head, 1));
    put(since.sectionProse[i] as number);
    put(since.commentProse[i] as number);
    put(cueRun(lines, i, -1));
    put(cueRun(lines, i, 1));
    put(sum(small, i - 4, i + 5));
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
  for (const [i, value] of values.entries()) {
    if (sum <= 0) {
      start = i;
      sum = 0;
    }
    sum += value;
    if (sum > best.sum) best = { start, end: i, sum };
  }
  return best;
}

function vocabularyOf(
  lines: readonly LineFacts[],
  span: { start: number; end: number },
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = span.start; i <= span.end; i++)
    for (const word of lines[i]?.content ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words of the first prose of the best stretch: an article opens with what it is about. */
function headVocabulary(
  lines: readonly LineFacts[],
  span: { start: number; end: number },
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let words = 0;
  for (let i = span.start; i <= span.end && words < 120; i++) {
    const line = lines[i];
    if (line === undefined) break;
    words += line.words;
    for (const word of line.content) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function shareIn(content: readonly string[], vocabulary: ReadonlyMap<string, number>, least: number): number {
  if (content.length === 0) return -1;
  let hits = 0;
  for (const word of content) if ((vocabulary.get(word) ?? 0) >= least) hits++;
  return hits / content.length;
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
    const seen = (at: number): number => Math.min(FAR, at === -999 ? FAR : k - at);
    out.section[i] = seen(section);
    out.comment[i] = seen(comment);
    out.speaker[i] = seen(speaker);
    out.byline[i] = seen(byline);
    out.date[i] = seen(date);
    const proseSince = (at: number): number =>
      at === -999 ? -1 : Math.abs((positive[i] as number) - (positive[from + at * step] as number));
    out.sectionProse[i] = proseSince(section);
    out.commentProse[i] = proseSince(comment);
    const cue = lines[i]?.cue;
    if (cue === 'section-header') section = k;
    else if (cue === 'comment-header') comment = k;
    else if (cue === 'speaker' || cue === 'ago') speaker = k;
    else if (cue === 'byline') byline = k;
    else if (cue === 'dateline') date = k;
  }
  return out;
}

function speakersNear(lines: readonly LineFacts[], i: number): number {
  let count = 0;
  for (let j = Math.max(0, i - 8); j <= Math.min(lines.length - 1, i + 8); j++) {
    const cue = lines[j]?.cue;
    if (cue === 'speaker' || cue === 'ago') count++;
  }
  return count;
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

function cueRun(lines: readonly LineFacts[], i: number, step: 1 | -1): number {
  let count = 0;
  for (let k = 1; k <= 6; k++) if (lines[i + k * step]?.cue != null) count++;
  return count;
}
