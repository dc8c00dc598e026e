import { MONTHS } from '@broadsheet/text/languages';
import { measure, plant, type Table } from '@broadsheet/trees';
import { WEEKDAY } from '../dates/find-dates.ts';
import type { Model } from '../lines/judge-lines.ts';
import { END } from '../lines/line-end.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { TITLE_FEATURES, type TitleCandidate, titleCandidates } from './title-features.ts';
import table from './weights.json' with { type: 'json' };

const shipped: Model = plant(table as unknown as Table, TITLE_FEATURES);

/** Log-odds for a line printed twice in a row: templates do that to headlines only. */
const PRINTED_TWICE = 2;

/**
 * Index of the line that is most likely the headline of the body between `start` and `end`; -1 for none.
 *
 * @param masthead - A line that is none.
 */
export function chooseTitle(
  lines: readonly LineFacts[],
  odds: readonly number[],
  start: number,
  end: number,
  masthead: string | null = null,
  model: Model = shipped,
): number {
  const isPost = postsOfLivePage(lines, start);
  const candidates = titleCandidates(lines, odds, start, end).filter(
    ({ line, at }) => line.text !== masthead && !isPost(at),
  );
  const scored = candidates.map((it) => ({ at: it.at, score: scoreOf(it, model) }));
  const best = scored.reduce<{ at: number; score: number } | null>(
    (winner, it) => (winner === null || it.score > winner.score ? it : winner),
    null,
  );
  return best?.at ?? firstLine(lines, start);
}

/** `11:52 PM`, `22.15 Uhr`, `10h15` */
const CLOCK = /^\d{1,2}[:.h][0-5]\d(?:\s?(?:[ap]\.?m\.?|uhr|h|hrs|gmt|utc|[ce]e?s?t|[ecmp][sd]?t))?$/i;
/** Clocks on lines of their own that only a live page has, from the first post on. */
const LEAST_POSTS = 3;

/** On a live page a line below the first clock is of a post. */
function postsOfLivePage(lines: readonly LineFacts[], start: number): (at: number) => boolean {
  const posts = [...lines.keys()].filter((at) => at >= start - 2 && isClock(lines[at]) && isTold(lines, at));
  const [first = 0] = posts;
  return (at) => posts.length >= LEAST_POSTS && at > first;
}

/** Below the clock of a post its text follows; in a list of other news only the next clock does. */
function isTold(lines: readonly LineFacts[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 1 + LONGEST_HEAD)) {
    if (isClock(line)) return false;
    if (line.end === END.sentence) return true;
  }
  return false;
}

/** Lines from a clock to the first sentence of its post. */
const LONGEST_HEAD = 5;

function isClock(line: LineFacts | undefined): boolean {
  return CLOCK.test(line?.text ?? '');
}

/** Lines above a text that has nothing but its headline, a byline and a date above it. */
const PLAIN_HEAD = 3;

/** `Police blotter, Nov. 19`, on top of a text that nothing else could be the headline of; -1 for none. */
function firstLine(lines: readonly LineFacts[], start: number): number {
  const [first] = lines;
  if (first === undefined || start < 1 || start > PLAIN_HEAD || first.end !== END.none) return -1;
  const told = first.text.match(/\p{L}{3,}/gu)?.filter((word) => !isOfDate(word)) ?? [];
  return first.cue === 'date' && told.length >= LEAST_TOLD ? 0 : -1;
}

/** Words of a line that is more than a date. */
const LEAST_TOLD = 2;

function isOfDate(word: string): boolean {
  return MONTHS.has(word.toLowerCase()) || WEEKDAY.test(word) || IS_TIME.test(word);
}

const IS_TIME = /^(?:updated|published|posted|from|the|der|den|le|uhr|est|edt|cet|gmt|utc)$/i;

function scoreOf(candidate: TitleCandidate, model: Model): number {
  const { lines, at, line } = candidate;
  const isTwice = [lines[at - 1], lines[at + 1]].some((other) => other?.text === line.text);
  return model(measure(TITLE_FEATURES, candidate)) + (isTwice ? PRINTED_TWICE : 0);
}
