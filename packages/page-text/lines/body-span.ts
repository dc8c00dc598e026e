import { END } from './line-end.ts';
import { OPENING } from './page-overview.ts';
import type { LineFacts } from './scan-line.ts';
import { shareCounted, topicWords } from './topic-words.ts';

/** A page whose every line has been judged. */
export interface Judged {
  readonly lines: readonly LineFacts[];
  /** Log-odds that a line belongs to the article. */
  readonly odds: readonly number[];
  /** Why a line was ruled out before any model was asked; null when it was asked. */
  readonly ruledOut?: readonly (string | null)[];
}

/** First and last line of what reads like an article, both inclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of a line that may begin an article. */
const PARAGRAPH = 8;

/** Where the article begins and ends; null when nothing reads like one. */
export function bodySpan(judged: Judged, least = 0): Span | null {
  const likely = judged.odds.flatMap((it, i) => (it > least ? [i] : []));
  const [first, end] = [likely[0], likely.at(-1)];
  if (first === undefined || end === undefined) return null;
  const paragraphs = likely.filter((i) => (judged.lines[i]?.words ?? 0) >= PARAGRAPH);
  // An article of nothing but short lines begins with the first of them.
  return { start: startOf(judged, paragraphs, end) ?? first, end };
}

/** Share of the weightiest cluster that another one above it must have to be of the same article. */
const LEAST_SHARE = 0.1;

/** Log-odds of a paragraph that is no box, form or teaser, however much is between it and the others. */
const SURE = 2.2;

/** Likely paragraphs with nothing between them that ends an article. */
interface Cluster {
  readonly at: readonly number[];
  /** Words, by how sure the trees are of them. */
  readonly weight: number;
}

/**
 * The first paragraph of the article. Boxes, forms and the teasers of other articles are clusters of their own above
 * it, of much less weight; a standfirst with a byline below it may be one as well.
 */
function startOf(judged: Judged, paragraphs: readonly number[], end: number): number | undefined {
  const clusters = clustersOf(judged, paragraphs);
  const most = Math.max(...clusters.map(({ weight }) => weight));
  const main = clusters.findIndex(({ weight }) => weight === most);
  const start = clusters[main]?.at[0] ?? 0;
  const first = clusters.find(
    ({ weight }, k) =>
      weight >= LEAST_SHARE * most ||
      (judged.odds[clusters[k]?.at[0] ?? 0] ?? 0) >= SURE ||
      (k === main - 1 && isStandfirst(judged.lines, clusters[k] as Cluster, start, end)),
  );
  return first?.at[0];
}

function clustersOf({ lines, odds }: Judged, paragraphs: readonly number[]): readonly Cluster[] {
  const clusters: number[][] = [];
  for (const i of paragraphs) {
    const last = clusters.at(-1);
    if (last === undefined || isApart(lines, last.at(-1) ?? 0, i)) clusters.push([i]);
    else last.push(i);
  }
  const weigh = (i: number): number =>
    Math.max(0, odds[i] ?? 0) * Math.min(lines[i]?.words ?? 0, LONGEST_COUNTED);
  return clusters.map((at) => ({ at, weight: at.reduce((sum, i) => sum + weigh(i), 0) }));
}

/** Words of a line that count: one long form is no article. */
const LONGEST_COUNTED = 60;
/** Lines from one paragraph of an article to the next. */
const LONGEST_GAP = 8;
/** Words of a headline. */
const HEADLINE = 5;

/** Whether another article begins between two lines: with a headline beside its date or byline, or after a long gap. */
function isApart(lines: readonly LineFacts[], above: number, below: number): boolean {
  if (below - above > LONGEST_GAP) return true;
  const between = lines.slice(above + 1, below);
  const isDated = between.some(({ cue }) => cue === 'date' || cue === 'byline');
  return (
    isDated && between.some(({ words, end, cue }) => cue === null && words >= HEADLINE && end === END.none)
  );
}

/** Share of its topic words that the article repeats. */
const SAME_TOPIC = 0.35;

/** One sentence of what the article is about, between a headline and the article. */
function isStandfirst(lines: readonly LineFacts[], { at }: Cluster, start: number, end: number): boolean {
  const [i = 0, ...more] = at;
  const [above, line] = [lines[i - 1], lines[i]];
  if (line === undefined || above === undefined || more.length > 0 || start - i >= LONGEST_GAP) return false;
  if (above.cue !== null || above.words < HEADLINE || line.end !== END.sentence) return false;
  const about = topicWords(lines.slice(start, end + 1), OPENING);
  return (shareCounted(line, about, 1) ?? 0) >= SAME_TOPIC;
}
