import { END } from './line-end.ts';
import { bestSpan, proseOf } from './prose.ts';
import { type RunningSums, runningSums } from './running-sums.ts';
import type { LineFacts } from './scan-line.ts';
import { type TopicWords, topicWords } from './topic-words.ts';

/** What is worked out once for all lines of a page. */
export interface PageOverview {
  readonly lines: readonly LineFacts[];
  /** How much each line looks like running text: see {@link proseOf}. */
  readonly prose: readonly number[];
  readonly sums: PageSums;
  /** How often each line is on the page, by its print. */
  readonly printed: ReadonlyMap<string, number>;
  /** The stretch that reads most like an article. */
  readonly span: { readonly start: number; readonly end: number };
  /** What that stretch is about. */
  readonly about: TopicWords;
  readonly above: readonly CueDistances[];
  readonly below: readonly CueDistances[];
  /** Length of the run of short lines without a sentence end that each line is in; 0 for prose. */
  readonly shortRuns: readonly number[];
}

export interface PageSums {
  readonly prose: RunningSums;
  /** Without the lines below zero. */
  readonly positive: RunningSums;
  readonly small: RunningSums;
  readonly cues: RunningSums;
  readonly speakers: RunningSums;
}

/** Words that open an article: it begins with what it is about. */
export const OPENING = 120;

export function overviewOf(lines: readonly LineFacts[]): PageOverview {
  const prose = lines.map(proseOf);
  const span = bestSpan(prose);
  const positive = runningSums(prose.map((it) => Math.max(0, it)));
  return {
    lines,
    prose,
    sums: {
      prose: runningSums(prose),
      positive,
      small: runningSums(lines.map(({ small }) => small)),
      cues: runningSums(lines.map(({ cue }) => Number(cue !== null))),
      speakers: runningSums(lines.map(({ cue }) => Number(cue === 'speaker' || cue === 'ago'))),
    },
    printed: countPrints(lines),
    span,
    about: topicWords(lines.slice(span.start, span.end + 1), OPENING),
    above: distancesFrom(lines, positive),
    below: distancesFrom(
      lines.toReversed(),
      runningSums(prose.toReversed().map((it) => Math.max(0, it))),
    ).toReversed(),
    shortRuns: shortRuns(lines),
  };
}

function countPrints(lines: readonly LineFacts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { print } of lines) counts.set(print, (counts.get(print) ?? 0) + 1);
  return counts;
}

/** Distances beyond this are all the same. */
export const FAR = 60;

/** Lines since the last cue of a kind, and prose since then; -1 before any. */
export interface CueDistances {
  readonly section: number;
  readonly comment: number;
  readonly date: number;
  readonly byline: number;
  readonly sectionProse: number;
  readonly commentProse: number;
}

/** For each line, how far it is from the cues above it. */
function distancesFrom(lines: readonly LineFacts[], positive: RunningSums): readonly CueDistances[] {
  const last = { section: -1, comment: -1, date: -1, byline: -1 };
  return lines.map(({ cue }, i) => {
    const distances = {
      section: linesSince(last.section, i),
      comment: linesSince(last.comment, i),
      date: linesSince(last.date, i),
      byline: linesSince(last.byline, i),
      sectionProse: proseSince(positive, last.section, i),
      commentProse: proseSince(positive, last.comment, i),
    };
    if (cue === 'section-header') last.section = i;
    else if (cue === 'comment-header') last.comment = i;
    else if (cue === 'date') last.date = i;
    else if (cue === 'byline') last.byline = i;
    return distances;
  });
}

function linesSince(last: number, i: number): number {
  return last < 0 ? FAR : Math.min(FAR, i - last);
}

function proseSince(positive: RunningSums, last: number, i: number): number {
  return last < 0 ? -1 : (positive[i] ?? 0) - (positive[last] ?? 0);
}

function shortRuns(lines: readonly LineFacts[]): readonly number[] {
  const runs: number[] = [];
  let start = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && line.words < 18 && line.end !== END.sentence) continue;
    for (let k = start; k < i; k++) runs[k] = i - start;
    runs[i] = 0;
    start = i + 1;
  }
  return runs;
}
