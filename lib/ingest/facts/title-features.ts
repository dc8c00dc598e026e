import { END } from '../lines/line-end.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { isCaption } from '../lines/tail-rules.ts';
import { countWords, shareIn } from '../lines/word-counts.ts';

/** What the title model sees of a line that might be the headline. The order is the model's. */
export const TITLE_FEATURES = [
  'words',
  'end',
  'capitals',
  'inHead',
  'inBody',
  'distance',
  'index',
  'repeats',
  'repeatsAbove',
  'untilMeta',
  'sinceMeta',
  'cue',
  'separators',
  'address',
  'nextWords',
  'beforeWords',
  'headlineNext',
  'headlineBefore',
  'extended',
  'odds',
  'rank',
  'quotes',
  'numbers',
  'startsLower',
  'betrays',
  'order',
  'shortAround',
  'contentWords',
  'shouted',
  'nextEnd',
  'nextCue',
  'bestInHead',
  'swallows',
  'startsHome',
  'untilProse',
  'sameAsNext',
  'coverageOverNext',
] as const;

/** Lines above the body that are looked at. */
const REACH = 80;

/** A line that might be the headline. */
export interface TitleCandidate {
  readonly index: number;
  readonly row: Float32Array;
}

/** Candidates above and just inside a body that begins at line `start` and ends at line `end`. */
export function titleCandidates(
  lines: readonly LineFacts[],
  odds: Float32Array,
  start: number,
  end: number,
): readonly TitleCandidate[] {
  const folded = new Map<string, number[]>();
  const indexes: number[] = [];
  const last = Math.min(lines.length - 1, start + 3);
  const first = Math.max(0, start - REACH);
  const keyed = lines.slice(first, last + 2).map(keyOf);
  const keyAt = (i: number): string => keyed[i - first] ?? '';
  for (let i = first; i <= last; i++) {
    if (mayBeTitle(lines[i] as LineFacts)) indexes.push(i);
    const key = keyAt(i);
    const places = folded.get(key);
    if (places === undefined) folded.set(key, [i]);
    else places.push(i);
  }
  const head = countWords(lines, start, end, 150);
  const body = countWords(lines, start, end, 5_000);
  const coverage = indexes.map((i) => shareIn(lines[i] as LineFacts, head));
  const keys = [...folded.keys()];
  const ranked = [...coverage].sort((a, b) => b - a);
  return indexes.map((i, k) => {
    const line = lines[i] as LineFacts;
    const w = Math.max(1, line.words);
    const next = lines[i + 1];
    const before = lines[i - 1];
    const key = keyAt(i);
    const places = folded.get(key) ?? [];
    return {
      index: i,
      row: Float32Array.from([
        line.words,
        line.end,
        line.capitals / w,
        coverage[k] ?? 0,
        shareIn(line, body),
        start - i,
        i,
        places.length,
        places.filter((it) => it < start).length,
        metaWithin(lines, i, 1, 6),
        metaWithin(lines, i, -1, 25),
        line.cue === null ? 0 : 1,
        line.separators,
        +line.address,
        next?.words ?? 0,
        before?.words ?? 0,
        +(next !== undefined && looksLikeHeadline(next)),
        +(before !== undefined && looksLikeHeadline(before)),
        extensionsOf(key, keys),
        odds[i] ?? -5,
        ranked.indexOf(coverage[k] ?? 0),
        line.quotes,
        line.numbers,
        +line.startsLower,
        line.betrays.reduce((a, b) => a + b, 0),
        k,
        shortAround(lines, i),
        line.topicEnd - line.topicStart,
        line.shouted / w,
        next?.end ?? -1,
        next?.cue == null ? 0 : 1,
        ranked[0] ?? 0,
        endingsOf(key, keys),
        +/^(home|start|inicio|accueil|hjem|you are here)/i.test(line.text),
        untilProse(lines, i),
        +(next !== undefined && keyAt(i + 1) === key),
        (coverage[k] ?? 0) - (next === undefined ? 0 : shareIn(next, head)),
      ]),
    };
  });
}

/** Shorter keys than this stand inside others by chance. */
const LEAST_KEY = 12;

function extensionsOf(key: string, keys: readonly string[]): number {
  if (key.length <= LEAST_KEY) return 0;
  let count = 0;
  for (const it of keys) if (it.length > key.length && it.includes(key)) count++;
  return count;
}

function endingsOf(key: string, keys: readonly string[]): number {
  const last = key.charCodeAt(key.length - 1);
  let count = 0;
  for (const it of keys)
    if (it.length > LEAST_KEY && it.length < key.length && it.charCodeAt(it.length - 1) === last)
      if (key.endsWith(it)) count++;
  return count;
}

/** Two printings of one headline have one key. */
function keyOf({ text }: LineFacts): string {
  return text.toLowerCase();
}

/** Cues that a headline never carries. */
const NO_TITLE: ReadonlySet<string | null> = new Set(['ago', 'dateline', 'crumb', 'speaker']);

/** `Serving the valley since 1887`: mastheads say how old they are, headlines do not end in it. */
const MOTTO =
  /^(?!.*[,:;?]).{0,70}\b(?:since|seit|depuis|desde|dal|sinds|sedan|siden|established|founded in|est\.?)\s(?:1[6-9]|20)\d\d$/i;

/** Headlines have no full stop; mottos and standfirsts do. */
function mayBeTitle({ words, text, cue }: LineFacts): boolean {
  return (
    words >= 2 &&
    words <= 32 &&
    text.length <= 220 &&
    !NO_TITLE.has(cue) &&
    !isCaption(text) &&
    !MOTTO.test(text) &&
    !/(?<![.…])[.。]["”’»]?$/.test(text)
  );
}

function looksLikeHeadline(line: LineFacts): boolean {
  return line.words >= 5 && line.words <= 24 && line.end !== END.sentence && line.cue === null;
}

function metaWithin(lines: readonly LineFacts[], i: number, step: 1 | -1, reach: number): number {
  for (let k = 1; k <= reach; k++) {
    const cue = lines[i + k * step]?.cue;
    if (cue === 'byline' || cue === 'dateline' || cue === 'ago') return k;
  }
  return reach + 1;
}

/** Lines down to the next real paragraph. */
function untilProse(lines: readonly LineFacts[], i: number): number {
  for (let k = 1; k <= 20; k++) {
    const line = lines[i + k];
    if (line === undefined || (line.words >= 15 && line.end === END.sentence)) return k;
  }
  return 21;
}

function shortAround(lines: readonly LineFacts[], i: number): number {
  let count = 0;
  for (let k = -6; k <= 6; k++) if (k !== 0 && (lines[i + k]?.words ?? 99) <= 4) count++;
  return count;
}
