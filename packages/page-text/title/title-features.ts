import { MONTHS } from '@broadsheet/text/languages';
import type { Feature } from '@broadsheet/trees';
import { WEEKDAY } from '../dates/find-dates.ts';
import { isCaption } from '../lines/caption-rules.ts';
import { END } from '../lines/line-end.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { shareCounted, shareInOpening, type TopicWords, topicWords } from '../lines/topic-words.ts';
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
    if (captions.some(({ text }) => isCutFrom(text, line.text))) return [];
    return [{ line, at, key, covered: coverageOf(line, about) }];
  });
  const ranked = found.map(({ covered }) => covered).sort((a, b) => b - a);
  return found.map((it, order) => ({ ...it, lines, odds, start, keys, about, ranked, order }));
}

function coverageOf(line: LineFacts | undefined, about: TopicWords): number {
  return line === undefined ? 0 : (shareInOpening(line, about) ?? 0);
}

const STARTS_HOME = /^(home|start|inicio|accueil|hjem|you are here)/i;

/** Cues that a headline never carries. */
const NO_TITLE: ReadonlySet<string | null> = new Set(['ago', 'crumb', 'speaker']);

/** `Serving the valley since 1887`: mastheads say how old they are, headlines do not end in it. */
const MOTTO =
  /^(?!.*[,:;?]).{0,70}\b(?:since|seit|depuis|desde|dal|sinds|sedan|siden|established|founded in|est\.?)\s(?:1[6-9]|20)\d\d$/i;

/** Headlines have no full stop; mottos and standfirsts do. */
function mayBeTitle(line: LineFacts): boolean {
  const { words, text, cue, end } = line;
  if (words < 2 || words > 32 || text.length > 220 || NO_TITLE.has(cue)) return false;
  if (cue === 'date' && !isDatedHeadline(line)) return false;
  if (end === END.sentence && /(?<![.…])[.。]["”’»]?$/.test(text)) return false;
  if (endsInDigit(text) && MOTTO.test(text)) return false;
  if (CRUMBS.test(text) || isMenu(line) || isLabel(line)) return false;
  return !isCaption(line) && !CREDITED.test(text);
}

/** `Home » Harbour » Pier closes`: the way to a page, with its headline at the end. */
const CRUMBS = /^[^»›]{2,60}[»›][^»›]{2,60}[»›]/u;
/** Words of a menu that was put on one line. */
const LEAST_MENU = 6;

/** `NewsHarbour Weather Climate Letters Sport`: names of sections, two of them without a space between. */
function isMenu({ words, capitals, small, stops, quotes, text }: LineFacts): boolean {
  const isOnlyNames = words >= LEAST_MENU && small === 0 && stops === 0 && quotes === 0;
  return isOnlyNames && capitals >= words - 1 && /\p{Ll}\p{Lu}\p{Ll}/u.test(text);
}

/** `21 November 2026 Politics Harbour`, `… 20 November 202621 November 2026`: a headline begins with no date, and has one at most. */
const DATES =
  /^\d{1,2}\.? \p{L}{3,} (?:19|20)\d\d\s+\p{L}|(?<!\d)(?:19|20)\d\d\d{1,2}\.? \p{L}{3,} (?:19|20)\d\d/u;
/** `TopicsSupreme CourtCivil rights`: what markup kept apart. */
const GLUED = /(?:\p{Ll}{3}\p{Lu}(?!nnen)\p{Ll}{2,}.*){2}/u;
/** `Formel 1-News`: a section. */
const SECTION_NEWS =
  /^\S+(?: \S+)?[ -](?:news|nachrichten|noticias|actualités|notizie|notícias|nieuws|nyheter)$/iu;

function isLabel({ text, words, cue }: LineFacts): boolean {
  if (words <= 3 && SECTION_NEWS.test(text)) return true;
  return (cue === 'date' && DATES.test(text)) || GLUED.test(text);
}

/** `Ada MossImage source, PA Media`: how the credit of a picture is joined to its caption. */
const CREDITED = /image (?:source|credit|caption)\b|(?:getty images|pa media|via reuters|\/afp)$/i;

/** A caption is printed again without its credit. */
function isCutFrom(caption: string, text: string): boolean {
  return text.length >= LEAST_CUT && text.length < caption.length && caption.startsWith(text);
}

const LEAST_CUT = 30;

/** `Horoscope for today, 20 November 2026`: says more than a day, and no hour. */
function isDatedHeadline({ text }: LineFacts): boolean {
  if (CLOCK.test(text) || MADE.test(text) || WEEKDAY.test(text)) return false;
  const rest = (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !MONTHS.has(word));
  return rest.length >= LEAST_REST;
}

const CLOCK = /\d[:h]\d\d|\d ?[ap]m\b/i;
/** Begins a line that says when the page was made. */
const MADE =
  /^(?:\S+ )?(?:updat|publish|post|last|by |von |veröff|aktual|publi|mis à jour|actual|aggiorn|atual|bijgew|gepubl|обнов|опубл|©|copyright)/iu;
const LEAST_REST = 3;

function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

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
