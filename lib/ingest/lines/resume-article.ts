import { bodySpan, type Judged, type Span } from './choose-lines.ts';
import { proseOf } from './prose.ts';
import type { LineFacts } from './scan-line.ts';
import { countWords, writeShares } from './word-counts.ts';

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
/** Words that open an article. */
const OPENING = 120;

/**
 * The odds of a page, with paragraphs in doubt given back to the article: an advertisement or a list of
 * headlines makes what stands below it look like another story, unless it speaks of the same things. Below the
 * first sign of a discussion nothing comes back: readers speak of the same things too.
 */
export function resumeArticle(judged: Judged, least: number): Float32Array {
  const { lines, odds } = judged;
  const span = bodySpan(judged, least);
  const doubtful = span === null ? [] : doubtfulLines(judged, span, least);
  if (span === null || doubtful.length === 0) return odds;
  const counts = countWords(lines, span.start, span.end, OPENING);
  const wanted = wordsIn(judged, span, least) < SHORT_ARTICLE ? 0 : SAME_TOPIC;
  const resumed = odds.slice();
  const shares = new Float32Array(2);
  for (const i of doubtful) {
    writeShares(shares, 0, lines[i] as LineFacts, counts, 1, 0);
    if ((shares[0] as number) >= wanted && isNear(lines, resumed, i, least)) resumed[i] = 0;
  }
  return resumed;
}

function doubtfulLines({ lines, odds }: Judged, span: Span, least: number): readonly number[] {
  const doubtful: number[] = [];
  for (let i = span.start; i < lines.length; i++) {
    const line = lines[i] as LineFacts;
    if (line.cue === 'comment-header' || line.cue === 'speaker' || line.cue === 'ago') break;
    const own = odds[i] as number;
    if (own <= least && own > REJECTED && proseOf(line) >= PARAGRAPH) doubtful.push(i);
  }
  return doubtful;
}

function wordsIn({ lines, odds }: Judged, { start, end }: Span, least: number): number {
  let words = 0;
  for (let i = start; i <= end; i++) if ((odds[i] as number) > least) words += (lines[i] as LineFacts).words;
  return words;
}

/** A paragraph of the article stands not far above. */
function isNear(lines: readonly LineFacts[], odds: Float32Array, i: number, least: number): boolean {
  for (let k = Math.max(0, i - LONGEST_GAP); k < i; k++)
    if ((odds[k] as number) > least && (lines[k] as LineFacts).words >= 8) return true;
  return false;
}
