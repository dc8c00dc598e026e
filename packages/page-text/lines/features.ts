import type { Feature } from '@broadsheet/trees';
import { FAR, type PageOverview } from './page-overview.ts';
import { sumBetween } from './running-sums.ts';
import type { LineFacts } from './scan-line.ts';
import { shareCounted, shareInOpening } from './topic-words.ts';

/** A line that the model looks at, with the page around it. */
export interface LineOnPage {
  readonly page: PageOverview;
  readonly at: number;
  readonly line: LineFacts;
}

const perWord =
  (count: (line: LineFacts) => number) =>
  ({ line }: LineOnPage) =>
    count(line) / Math.max(1, line.words);
const neighbour = ({ page, at }: LineOnPage, offset: number) => page.lines[at + offset];
const words = (offset: number) => (it: LineOnPage) => neighbour(it, offset)?.words ?? 0;
const end = (offset: number) => (it: LineOnPage) => neighbour(it, offset)?.end ?? -1;
const proseAround =
  (from: number, to: number) =>
  ({ page, at }: LineOnPage) =>
    sumBetween(page.sums.prose, at + from, at + to);
const allProse = ({ page }: LineOnPage) => page.sums.positive.at(-1) ?? 0;
const nearby = (distance: number) => Math.max(-FAR, Math.min(FAR, distance));

/** What the line shows by itself. */
const LINE: readonly Feature<LineOnPage>[] = [
  ['words', ({ line }) => line.words],
  ['small', perWord((line) => line.small)],
  ['capitals', perWord((line) => line.capitals)],
  ['numbers', perWord((line) => line.numbers)],
  ['stops', perWord((line) => line.stops)],
  ['quotes', ({ line }) => line.quotes],
  ['wordLength', perWord((line) => line.letters)],
  ['end', ({ line }) => line.end],
  ['startsLower', ({ line }) => Number(line.startsLower)],
  ['address', ({ line }) => Number(line.address)],
  ['separators', ({ line }) => line.separators],
  ['dateline', ({ line }) => Number(line.cue === 'date')],
  ['consent', ({ line }) => line.signs.consent ?? 0],
  ['follow', ({ line }) => line.signs.follow ?? 0],
  ['repeats', ({ page, line }) => page.printed.get(line.print) ?? 1],
  ['prose', ({ page, at }) => page.prose[at] ?? 0],
];

/** What the lines around it are. */
const AROUND: readonly Feature<LineOnPage>[] = [
  ['words-1', words(-1)],
  ['words-2', words(-2)],
  ['words-3', words(-3)],
  ['words+1', words(1)],
  ['words+2', words(2)],
  ['words+3', words(3)],
  ['end-1', end(-1)],
  ['end+1', end(1)],
  ['end+2', end(2)],
  ['prose-1', proseAround(-1, 0)],
  ['prose+1', proseAround(1, 2)],
  ['prose-3', proseAround(-3, 0)],
  ['prose+3', proseAround(1, 4)],
  ['prose-8', proseAround(-8, 0)],
  ['prose+8', proseAround(1, 9)],
  ['prose-25', proseAround(-25, 0)],
  ['prose+25', proseAround(1, 26)],
  ['proseBefore', (it) => (it.page.sums.positive[it.at] ?? 0) / (allProse(it) + 1)],
  ['proseAfter', (it) => (allProse(it) - (it.page.sums.positive[it.at + 1] ?? 0)) / (allProse(it) + 1)],
];

/** Its place on the page, and in the page's best stretch of prose. */
const PLACE: readonly Feature<LineOnPage>[] = [
  ['lineBefore', ({ at }) => at],
  ['lineAfter', ({ page, at }) => page.lines.length - 1 - at],
  ['inSpan', ({ page, at }) => Number(at >= page.span.start && at <= page.span.end)],
  ['afterSpanStart', ({ page, at }) => nearby(at - page.span.start)],
  ['beforeSpanEnd', ({ page, at }) => nearby(page.span.end - at)],
  [
    'spanShare',
    (it) => sumBetween(it.page.sums.positive, it.page.span.start, it.page.span.end + 1) / (allProse(it) + 1),
  ],
];

/** How far it is from what announces something, and whether it speaks of what the page is about. */
const CUES: readonly Feature<LineOnPage>[] = [
  ['sinceSection', ({ page, at }) => page.above[at]?.section ?? FAR],
  ['sinceComment', ({ page, at }) => page.above[at]?.comment ?? FAR],
  ['sinceDate', ({ page, at }) => page.above[at]?.date ?? FAR],
  ['sinceByline', ({ page, at }) => page.above[at]?.byline ?? FAR],
  ['untilSection', ({ page, at }) => page.below[at]?.section ?? FAR],
  ['untilComment', ({ page, at }) => page.below[at]?.comment ?? FAR],
  ['untilDate', ({ page, at }) => page.below[at]?.date ?? FAR],
  ['speakersNear', ({ page, at }) => sumBetween(page.sums.speakers, at - 8, at + 9)],
  ['shortRun', ({ page, at }) => page.shortRuns[at] ?? 0],
  ['topic', ({ page, line }) => shareCounted(line, page.about, 2) ?? -1],
  ['topicHead', ({ page, line }) => shareInOpening(line, page.about) ?? -1],
  ['proseSinceSection', ({ page, at }) => page.above[at]?.sectionProse ?? -1],
  ['proseSinceComment', ({ page, at }) => page.above[at]?.commentProse ?? -1],
  ['cueRun-', ({ page, at }) => sumBetween(page.sums.cues, at - 6, at)],
  ['cueRun+', ({ page, at }) => sumBetween(page.sums.cues, at + 1, at + 7)],
  ['smallWindow', ({ page, at }) => sumBetween(page.sums.small, at - 4, at + 5)],
];

/** What the model sees of one line. */
export const LINE_FEATURES: readonly Feature<LineOnPage>[] = [...LINE, ...AROUND, ...PLACE, ...CUES];
