import { END } from '../lines/line-end.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { isCaption } from '../lines/tail-rules.ts';
import { countWords, writeShares } from '../lines/word-counts.ts';
import { endingsOf, extensionsOf, type TitleKey, titleKeys } from './title-keys.ts';

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

/** Lines that might be the headline, with a row of {@link TITLE_FEATURES} for each. */
export interface TitleCandidates {
  readonly indexes: readonly number[];
  readonly rows: Float32Array;
}

const COUNT = TITLE_FEATURES.length;
/** Words that open an article: it begins with what it is about. */
const OPENING = 150;

/** Candidates above and just inside a body that begins at line `start` and ends at line `end`. */
export function titleCandidates(
  lines: readonly LineFacts[],
  odds: Float32Array,
  start: number,
  end: number,
): TitleCandidates {
  const last = Math.min(lines.length - 1, start + 3);
  const first = Math.max(0, start - REACH);
  const indexes: number[] = [];
  for (let i = first; i <= last; i++) if (mayBeTitle(lines[i] as LineFacts)) indexes.push(i);
  const keys = titleKeys(lines, first, last, start);
  const counts = countWords(lines, start, end, OPENING);
  const shares = new Float32Array(2 * (last + 2 - first));
  for (let i = first; i <= last + 1 && i < lines.length; i++)
    writeShares(shares, 2 * (i - first), lines[i] as LineFacts, counts, 1, 0);
  const coverageAt = (i: number): number => shares[2 * (i - first) + 1] as number;
  const coverage = indexes.map(coverageAt);
  const ranked = coverage.toSorted((a, b) => b - a);
  const rows = new Float32Array(indexes.length * COUNT);
  for (let k = 0; k < indexes.length; k++) {
    const i = indexes[k] as number;
    const line = lines[i] as LineFacts;
    const next = i + 1 < lines.length ? lines[i + 1] : undefined;
    const before = i > 0 ? lines[i - 1] : undefined;
    const covered = coverage[k] as number;
    const key = keys.at[i - first] as TitleKey;
    const w = line.words < 1 ? 1 : line.words;
    let o = k * COUNT;
    rows[o++] = line.words;
    rows[o++] = line.end;
    rows[o++] = line.capitals / w;
    rows[o++] = covered;
    rows[o++] = shares[2 * (i - first)] as number;
    rows[o++] = start - i;
    rows[o++] = i;
    rows[o++] = key.printed;
    rows[o++] = key.printedAbove;
    rows[o++] = metaWithin(lines, i, 1, 6);
    rows[o++] = metaWithin(lines, i, -1, 25);
    rows[o++] = line.cue === null ? 0 : 1;
    rows[o++] = line.separators;
    rows[o++] = line.address ? 1 : 0;
    rows[o++] = next?.words ?? 0;
    rows[o++] = before?.words ?? 0;
    rows[o++] = next !== undefined && looksLikeHeadline(next) ? 1 : 0;
    rows[o++] = before !== undefined && looksLikeHeadline(before) ? 1 : 0;
    rows[o++] = extensionsOf(key, keys);
    rows[o++] = odds[i] ?? -5;
    rows[o++] = ranked.indexOf(covered);
    rows[o++] = line.quotes;
    rows[o++] = line.numbers;
    rows[o++] = line.startsLower ? 1 : 0;
    rows[o++] = betrayalsOf(line);
    rows[o++] = k;
    rows[o++] = shortAround(lines, i);
    rows[o++] = line.topicEnd - line.topicStart;
    rows[o++] = line.shouted / w;
    rows[o++] = next?.end ?? -1;
    rows[o++] = next === undefined || next.cue === null ? 0 : 1;
    rows[o++] = ranked[0] ?? 0;
    rows[o++] = endingsOf(key, keys);
    rows[o++] = STARTS_HOME.test(line.text) ? 1 : 0;
    rows[o++] = untilProse(lines, i);
    rows[o++] = next !== undefined && next.print === line.print ? 1 : 0;
    rows[o++] = covered - coverageAt(i + 1);
  }
  return { indexes, rows };
}

const STARTS_HOME = /^(home|start|inicio|accueil|hjem|you are here)/i;

function betrayalsOf({ betrays }: LineFacts): number {
  let sum = 0;
  for (const count of betrays) sum += count;
  return sum;
}

/** Cues that a headline never carries. */
const NO_TITLE: ReadonlySet<string | null> = new Set(['ago', 'dateline', 'crumb', 'speaker']);

/** `Serving the valley since 1887`: mastheads say how old they are, headlines do not end in it. */
const MOTTO =
  /^(?!.*[,:;?]).{0,70}\b(?:since|seit|depuis|desde|dal|sinds|sedan|siden|established|founded in|est\.?)\s(?:1[6-9]|20)\d\d$/i;

/** Headlines have no full stop; mottos and standfirsts do. */
function mayBeTitle(line: LineFacts): boolean {
  const { words, text, cue, end } = line;
  if (words < 2 || words > 32 || text.length > 220 || NO_TITLE.has(cue)) return false;
  if (end === END.sentence && /(?<![.…])[.。]["”’»]?$/.test(text)) return false;
  if (endsInDigit(text) && MOTTO.test(text)) return false;
  return !isCaption(line);
}

function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

function looksLikeHeadline(line: LineFacts): boolean {
  return line.words >= 5 && line.words <= 24 && line.end !== END.sentence && line.cue === null;
}

/** Lines to the nearest byline or date, walking down or up. */
function metaWithin(lines: readonly LineFacts[], i: number, step: 1 | -1, reach: number): number {
  for (let k = 1, at = i + step; k <= reach && at >= 0 && at < lines.length; k++, at += step) {
    const { cue } = lines[at] as LineFacts;
    if (cue === 'byline' || cue === 'dateline' || cue === 'ago') return k;
  }
  return reach + 1;
}

/** Lines down to the next real paragraph. */
function untilProse(lines: readonly LineFacts[], i: number): number {
  for (let k = 1; k <= 20; k++) {
    if (i + k >= lines.length) return k;
    const line = lines[i + k] as LineFacts;
    if (line.words >= 15 && line.end === END.sentence) return k;
  }
  return 21;
}

function shortAround(lines: readonly LineFacts[], i: number): number {
  const last = Math.min(lines.length - 1, i + 6);
  let count = 0;
  for (let at = Math.max(0, i - 6); at <= last; at++)
    if (at !== i && (lines[at] as LineFacts).words <= 4) count++;
  return count;
}
