import { MONTHS } from '@broadsheet/text/languages';
import { bodySpan, type Judged, type Span } from './body-span.ts';
import { END } from './line-end.ts';
import { OPENING } from './page-overview.ts';
import { openingAt } from './post-marks.ts';
import { proseOf } from './prose.ts';
import type { LineFacts } from './scan-line.ts';
import { sentencesBelow } from './short-item.ts';
import { isPages } from './tail-rules.ts';
import { shareCounted, topicWords } from './topic-words.ts';

/** Log-odds below which a paragraph is not doubted but rejected. */
const REJECTED = -1.2;
/** Furniture between two paragraphs has at most so many lines. */
const LONGEST_GAP = 6;
/** Prose (see {@link proseOf}) of a whole paragraph. */
const PARAGRAPH = 12;
/** Share of its topic words that the article has used above a paragraph of its own. */
const SAME_TOPIC = 0.35;
/** A shorter article has said too little for its words to come back. */
const SHORT_ARTICLE = 250;
/** Words of an entry in a menu. */
const LONGEST_ENTRY = 3;
/**
 * The odds of a page, with paragraphs in doubt given back to the article: an advertisement or a list of
 * headlines makes what is below it look like another story, unless it speaks of the same things. A short
 * article has too few words to ask for: there a paragraph need only not sound like the page's own. Below the
 * first sign of a discussion nothing comes back: readers speak of the same things too.
 */
export function resumeArticle(judged: Judged, least: number): readonly number[] {
  const { lines, odds } = judged;
  const span = bodySpan(judged, least);
  const opening = span === null ? -1 : openingAbove(judged, span.start);
  const doubtful = span === null ? [] : doubtfulLines(judged, span, least);
  if (span === null) return odds;
  const short = wordsIn(judged, span, least) < SHORT_ARTICLE;
  const told = lines.filter((_, i) => i >= span.start && i <= span.end && (odds[i] ?? 0) > least);
  const further = short ? sentencesBelow(lines, span.end, told).length : 0;
  if (doubtful.length === 0 && opening < 0 && further === 0) return odds;
  const about = topicWords(lines.slice(span.start, span.end + 1), OPENING);
  const menu = short ? firstMenu(lines, span.end + 1) : 0;
  const isResumed = (i: number) => i === opening || (i > span.end && i <= span.end + further);
  const resumed = odds.map((it, i) => (isResumed(i) ? Math.max(0, it) : it));
  for (const i of doubtful) {
    const line = lines[i] as LineFacts;
    const share = shareCounted(line, about, 1) ?? 0;
    const trusted = i < menu && (i < span.end || !isPages(line));
    if ((trusted || share >= SAME_TOPIC) && isNear(lines, resumed, i, least)) resumed[i] = 0;
  }
  return resumed;
}

/** Lines between a first paragraph and its date, or the second one. */
const LONGEST_STEP = 3;
/** Words of a first paragraph. */
const FIRST_WORDS = 10;

/**
 * A sentence in doubt below the byline or the date, with nothing but a label or a link between it and the article: what
 * is told first has the least in common with what is below it. -1 for none.
 */
function openingAbove({ lines, odds }: Judged, start: number): number {
  let at = start - 1;
  while (at >= start - LONGEST_STEP && (lines[at]?.cue ?? null) !== null) at--;
  const line = lines[at];
  if (line === undefined || line.words < FIRST_WORDS || line.end !== END.sentence || line.cue !== null)
    return -1;
  const isDoubtful = (odds[at] ?? 0) > REJECTED && !isPages(line);
  return isDoubtful && isBelowMeta(lines, at) ? at : -1;
}

/** Buttons and counters may be between: a few words. Below a name with its time is what a reader posted. */
function isBelowMeta(lines: readonly LineFacts[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_STEP); k--) {
    const { cue, words, end } = lines[k] as LineFacts;
    if (cue === 'byline') return true;
    if (cue === 'date') return !isPosted(lines, k);
    if (cue !== null || words > LONGEST_ENTRY || end === END.sentence) return false;
  }
  return false;
}

function isPosted(lines: readonly LineFacts[], k: number): boolean {
  const [first = ''] = (lines[k] as LineFacts).print.match(/\p{L}+|\d+/u) ?? [];
  const isSigned = openingAt(lines, k) > 0 && !MONTHS.has(first);
  return isSigned || (k > 0 && openingAt(lines, k - 1) > 0);
}

function doubtfulLines({ lines, odds }: Judged, span: Span, least: number): readonly number[] {
  const doubtful: number[] = [];
  for (let i = span.start; i < lines.length; i++) {
    const line = lines[i] as LineFacts;
    if (line.cue === 'comment-header' || line.cue === 'speaker' || line.cue === 'ago') break;
    const own = odds[i] ?? 0;
    if (own <= least && own > REJECTED && proseOf(line) >= PARAGRAPH) doubtful.push(i);
  }
  return doubtful;
}

/** Where the first menu from a line on begins: two entries in a row. Articles contain none. */
function firstMenu(lines: readonly LineFacts[], from: number): number {
  for (let i = from + 1; i < lines.length; i++)
    if (isEntry(lines[i - 1] as LineFacts) && isEntry(lines[i] as LineFacts)) return i - 1;
  return lines.length;
}

function isEntry({ cue, words, end }: LineFacts): boolean {
  return (cue === null || cue === 'section-header') && words <= LONGEST_ENTRY && end === END.none;
}

function wordsIn({ lines, odds }: Judged, { start, end }: Span, least: number): number {
  let words = 0;
  for (let i = start; i <= end; i++) if ((odds[i] ?? 0) > least) words += (lines[i] as LineFacts).words;
  return words;
}

/** A paragraph of the article is not far above. */
function isNear(lines: readonly LineFacts[], odds: readonly number[], i: number, least: number): boolean {
  for (let k = Math.max(0, i - LONGEST_GAP); k < i; k++)
    if ((odds[k] ?? 0) > least && (lines[k] as LineFacts).words >= 8) return true;
  return false;
}
