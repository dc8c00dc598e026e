import type { Feature } from '@broadsheet/trees';
import { isCaption } from '../lines/caption-rules.ts';
import { END } from '../lines/line-end.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { shareCounted, shareInOpening, type TopicWords, topicWords } from '../lines/topic-words.ts';
import { isListOfTags, isStated, mayBeTitle } from './may-be-title.ts';
import { countStems, type StemCounts } from './stems.ts';
import { endingsOf, extensionsOf, type TitleKey, type TitleKeys, titleKeys } from './title-keys.ts';

/** A line that might be the headline, with what is known around it. */
export interface TitleCandidate {
  readonly lines: readonly LineFacts[];
  readonly at: number;
  readonly line: LineFacts;
  /** Log-odds of each line to be article text. */
  readonly odds: readonly number[];
  /** First line of the body. */
  readonly start: number;
  readonly keys: TitleKeys;
  readonly key: TitleKey;
  /** What the body is about. */
  readonly about: TopicWords;
  /** Share of its words in the body's opening, of this candidate and of all, best first. */
  readonly covered: number;
  readonly ranked: readonly number[];
  /** Number among the candidates, from above. */
  readonly order: number;
  /** How many of its stems open the body, of how many; each counts less the more candidates have it. */
  readonly stems: StemCounts;
}

const next = ({ lines, at }: TitleCandidate) => lines[at + 1];
const before = ({ lines, at }: TitleCandidate) => lines[at - 1];
const perWord =
  (count: (line: LineFacts) => number) =>
  ({ line }: TitleCandidate) =>
    count(line) / Math.max(1, line.words);

/** What the title model sees of a line that might be the headline. */
export const TITLE_FEATURES: readonly Feature<TitleCandidate>[] = [
  ['words', ({ line }) => line.words],
  ['end', ({ line }) => line.end],
  ['capitals', perWord((line) => line.capitals)],
  ['inHead', ({ covered }) => covered],
  ['inBody', ({ line, about }) => shareCounted(line, about, 1) ?? 0],
  ['distance', ({ start, at }) => start - at],
  ['index', ({ at }) => at],
  ['repeats', ({ key }) => key.printed],
  ['repeatsAbove', ({ key }) => key.printedAbove],
  ['untilMeta', ({ lines, at }) => metaWithin(lines, at, 1, 6)],
  ['sinceMeta', ({ lines, at }) => metaWithin(lines, at, -1, 25)],
  ['cue', ({ line }) => Number(line.cue !== null)],
  ['separators', ({ line }) => line.separators],
  ['address', ({ line }) => Number(line.address)],
  ['nextWords', (it) => next(it)?.words ?? 0],
  ['beforeWords', (it) => before(it)?.words ?? 0],
  ['headlineNext', (it) => Number(looksLikeHeadline(next(it)))],
  ['headlineBefore', (it) => Number(looksLikeHeadline(before(it)))],
  ['extended', ({ key, keys }) => extensionsOf(key, keys)],
  ['odds', ({ odds, at }) => odds[at] ?? -5],
  ['rank', ({ ranked, covered }) => ranked.indexOf(covered)],
  ['quotes', ({ line }) => line.quotes],
  ['numbers', ({ line }) => line.numbers],
  ['startsLower', ({ line }) => Number(line.startsLower)],
  ['signs', ({ line }) => Object.values(line.signs).reduce((sum, count) => sum + count, 0)],
  ['order', ({ order }) => order],
  ['shortAround', ({ lines, at }) => shortAround(lines, at)],
  ['contentWords', ({ line }) => line.topics.length],
  ['shouted', perWord((line) => line.shouted)],
  ['nextEnd', (it) => next(it)?.end ?? -1],
  ['nextCue', (it) => Number((next(it)?.cue ?? null) !== null)],
  ['bestInHead', ({ ranked }) => ranked[0] ?? 0],
  ['swallows', ({ key, keys }) => endingsOf(key, keys)],
  ['startsHome', ({ line }) => Number(STARTS_HOME.test(line.text))],
  ['untilProse', ({ lines, at }) => untilProse(lines, at)],
  ['sameAsNext', (it) => Number(next(it)?.print === it.line.print)],
  ['coverageOverNext', (it) => it.covered - coverageOf(next(it), it.about)],
  ['stemsInHead', ({ stems }) => stems.opening / Math.max(1, stems.all)],
  ['stemsInBody', ({ stems }) => stems.body / Math.max(1, stems.all)],
  ['stemHits', ({ stems }) => stems.opening],
  ['ownStems', ({ stems }) => stems.own],
  ['stemRank', ({ stems }) => stems.rank],
  ['headlinesAbove', ({ lines, at }) => headlinesNear(lines, at, -1)],
  ['headlinesBelow', ({ lines, at }) => headlinesNear(lines, at, 1)],
  ['beforeEnd', (it) => before(it)?.end ?? -1],
  ['beforeCue', (it) => Number((before(it)?.cue ?? null) !== null)],
  [
    'longerThanBefore',
    (it) => (looksLikeHeadline(before(it)) ? it.line.words / (before(it)?.words ?? 1) : 0),
  ],
  ['longerThanNext', (it) => (looksLikeHeadline(next(it)) ? it.line.words / (next(it)?.words ?? 1) : 0)],
  ['list', ({ line }) => Number(isListOfTags(line))],
  ['stopInside', ({ line }) => Number(STOP_INSIDE.test(line.text))],
  ['slash', ({ line }) => Number(line.text.includes('/'))],
  ['bracket', ({ line }) => Number(/[()[\]{}]/.test(line.text))],
  ['colon', ({ line }) => Number(line.text.includes(':'))],
  ['sinceSentence', ({ lines, at }) => sinceSentence(lines, at)],
  ['small', perWord((line) => line.small)],
];

/** Lines above the body that are looked at. */
const REACH = 80;
/** Words that open an article: it begins with what it is about. */
const OPENING = 150;

/** Candidates above and just inside a body that begins at line `start` and ends at line `end`. */
export function titleCandidates(
  lines: readonly LineFacts[],
  odds: readonly number[],
  start: number,
  end: number,
): readonly TitleCandidate[] {
  const first = Math.max(0, start - REACH);
  const last = Math.min(lines.length - 1, start + 3);
  const keys = titleKeys(lines, first, last, start);
  const about = topicWords(lines.slice(start, end + 1), OPENING);
  const captions = lines.slice(first, last + 1).filter(isCaption);
  const found = lines.flatMap((line, at) => {
    const key = keys.at[at - first];
    if (at < first || at > last || key === undefined || !mayBeTitle(line)) return [];
    if (isStated(line) && !isHeadlineWithStop(lines, at, key)) return [];
    if (captions.some(({ text }) => isCutFrom(text, line.text))) return [];
    return [{ line, at, key, covered: coverageOf(line, about) }];
  });
  const ranked = found.map(({ covered }) => covered).sort((a, b) => b - a);
  const stems = countStems(
    found.map(({ line }) => line.text),
    lines.slice(start, end + 1),
    OPENING,
  );
  return found.map((it, order) => ({
    ...it,
    lines,
    odds,
    start,
    keys,
    about,
    ranked,
    order,
    stems: stems[order] as StemCounts,
  }));
}

/** Lines near a headline that look like one: several are a list of other articles. */
function headlinesNear(lines: readonly LineFacts[], at: number, step: 1 | -1): number {
  let count = 0;
  for (let k = 1; k <= 5; k++) count += Number(looksLikeHeadline(lines[at + k * step]));
  return count;
}

const STOP_INSIDE = /\p{Ll}{2}[.!?]\s\p{Lu}/u;

function sinceSentence(lines: readonly LineFacts[], at: number): number {
  for (let k = 1; k <= 30 && at - k >= 0; k++) {
    const line = lines[at - k] as LineFacts;
    if (line.end === END.sentence && line.words >= 8) return k;
  }
  return 31;
}

/** Some papers end headlines in a full stop: printed twice, or alone between a menu and the byline. */
function isHeadlineWithStop(lines: readonly LineFacts[], at: number, key: TitleKey): boolean {
  const { words } = lines[at] as LineFacts;
  if (words < LEAST_STATED || words > MOST_STATED) return false;
  const isAlone = (lines[at - 1]?.words ?? 0) < LEAST_STATED && metaWithin(lines, at, 1, 2) <= 2;
  // The text of a picture is above the headline.
  return key.printed > 1 || (isAlone && !looksLikeHeadline(lines[at + 1]));
}

/** Words of a headline that is a sentence. */
const LEAST_STATED = 5;
const MOST_STATED = 24;

/** A caption is printed again without its credit. */
function isCutFrom(caption: string, text: string): boolean {
  return text.length >= LEAST_CUT && text.length < caption.length && caption.startsWith(text);
}

const LEAST_CUT = 30;

function coverageOf(line: LineFacts | undefined, about: TopicWords): number {
  return line === undefined ? 0 : (shareInOpening(line, about) ?? 0);
}

const STARTS_HOME = /^(home|start|inicio|accueil|hjem|you are here)/i;

function looksLikeHeadline(line: LineFacts | undefined): boolean {
  return (
    line !== undefined &&
    line.words >= 5 &&
    line.words <= 24 &&
    line.end !== END.sentence &&
    line.cue === null
  );
}

/** Lines to the nearest byline or date, walking down or up. */
function metaWithin(lines: readonly LineFacts[], i: number, step: 1 | -1, reach: number): number {
  for (let k = 1, at = i + step; k <= reach && at >= 0 && at < lines.length; k++, at += step) {
    const { cue } = lines[at] as LineFacts;
    if (cue === 'byline' || cue === 'date' || cue === 'ago') return k;
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
