import { isOfEvent } from '../dates/event-line.ts';
import {
  BELOW,
  BESIDE,
  type DatedLine,
  datedLines,
  factOf,
  firstPublished,
  isList,
  labelled,
  NEAR,
  SAYS_SO,
  shortBelow,
  WEEKDAY,
} from '../dates/find-dates.ts';
import { dayFact } from '../dates/machine-date.ts';
import { type MonthPlace, type WrittenDate, writtenDates } from '../dates/written-dates.ts';
import { bodySpan } from '../lines/body-span.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import type { PageDate } from '../reading.ts';
import { forEachAround } from './blocks.ts';
import type { JudgedPage } from './judge-page.ts';
import type { MarkedPage } from './marked-page.ts';
import type { PageFacts } from './page-facts.ts';

/** When a page says in its text that it was published, and last changed. */
export interface PrintedDates {
  readonly publishedAt: PageDate | null;
  readonly updatedAt: PageDate | null;
}

/** How sure a printed date is: below its headline, elsewhere, and when the page says only that it was changed. */
const BELOW_HEADLINE = 0.85;
const ELSEWHERE = 0.6;
const CHANGE = 0.55;

/**
 * The date that a page prints beside its headline, else at its foot. Unlike in a dump, the markup says where headline
 * and text are, so that the nearest date is the page's own. A change dates a page that says nothing else.
 */
export function printedDates(read: JudgedPage, { language, url }: PageFacts): PrintedDates {
  const usual = usualPlace(language, url);
  const judged = { ...read, lines: read.lines.map((line, i) => withoutThread(line, read.ruledOut?.[i])) };
  const { lines } = judged;
  const headline = judged.page.titleAt;
  const body = bodySpan(judged);
  if (headline < 0 && body === null) return { publishedAt: null, updatedAt: null };
  const bodyAt = body !== null && body.start > headline ? body.start : textBelow(judged, headline);
  const endAt = Math.max(bodyAt, body?.end ?? 0);
  const own =
    firstPublished(lines, bodyAt) ??
    nearest(betweenHeadlineAndText(judged, headline, bodyAt, usual)) ??
    nearest(aboveHeadline(judged, headline, usual)) ??
    nearest(datedLines(lines, bodyAt, bodyAt + NEAR, usual).filter(isOwn)) ??
    labelled(lines, bodyAt) ??
    shortBelow(lines, headline, bodyAt);
  const changes = [
    ...datedLines(lines, Math.max(0, headline - BESIDE), bodyAt + NEAR, usual),
    ...datedLines(lines, endAt + 1, endAt + 1 + NEAR, usual),
  ].filter(({ updated }) => updated);
  const changed = changes[0] === undefined ? null : factOf(changes[0], 0.9);
  const isBelow = own !== undefined && own.index > headline;
  return {
    publishedAt:
      (own === undefined ? null : factOf(own, isBelow ? BELOW_HEADLINE : ELSEWHERE)) ??
      datelineOf(judged, bodyAt) ??
      writtenAtFoot(judged, endAt) ??
      (changed === null ? null : { ...changed, confidence: CHANGE }),
    updatedAt: changed,
  };
}

/**
 * Where the language of a page puts the month: only in the United States and the Philippines it is first. `en-US` is also
 * what many systems say everywhere, so that the country of the host must not say otherwise.
 */
function usualPlace(language: string | null, url: string | null): MonthPlace {
  const tag = (language ?? '').replace('_', '-').toLowerCase();
  const country = /\.(\p{L}{2})$/u.exec(url === null ? '' : new URL(url).hostname)?.[1] ?? 'none';
  const isAbroad = !/^(?:none|us|ph|io|co|tv|ai|me)$/.test(country);
  if (/^en-(?:us|ph)$/.test(tag)) return isAbroad ? null : 'first';
  if (/^en-\p{L}{2}$/u.test(tag)) return tag === 'en-ca' ? null : 'second';
  if (/^en\b/.test(tag)) return /^(?:uk|ie|au|nz|in|za|ke|ng|sg)$/.test(country) ? 'second' : null;
  return DAY_FIRST.test(tag) ? 'second' : null;
}

/** Languages that write the day first wherever they are spoken, but in the United States. */
const DAY_FIRST = /^(?:de|fr|es|it|pt|nl|da|sv|no|nb|nn|fi|pl|cs|ro|el|tr|ru|uk|id|vi|ar)\b(?!-us$)/;

/** What readers write is dated as well. */
function withoutThread(line: LineFacts, rule: string | null | undefined): LineFacts {
  return rule === 'comments' ? { ...line, numbers: 0, cue: null } : line;
}

/** The first likely line below the headline. */
function textBelow({ odds, lines }: JudgedPage, headline: number): number {
  const isText = (i: number): boolean => lines[i]?.cue !== 'date' && lines[i]?.cue !== 'byline';
  const found = odds.findIndex((it, i) => i > headline && it > 0 && isText(i));
  return found < 0 ? headline + 1 + NEAR : found;
}

function betweenHeadlineAndText(
  judged: JudgedPage,
  headline: number,
  bodyAt: number,
  usual: MonthPlace,
): readonly DatedLine[] {
  const from = headline < 0 ? Math.max(0, bodyAt - NEAR) : headline + 1;
  const dated = datedLines(judged.lines, from, Math.min(bodyAt, from + BELOW), usual).filter(isOwn);
  return isList(dated) ? dated.filter(({ index }) => index <= headline + NEAR) : dated;
}

/** Right above the headline, outside the masthead: that prints the day on which the page was fetched. */
function aboveHeadline(
  { lines, page }: JudgedPage,
  headline: number,
  usual: MonthPlace,
): readonly DatedLine[] {
  if (headline < 0) return [];
  const dated = datedLines(lines, headline - BESIDE, headline, usual).filter(isOwn);
  return dated
    .filter(({ index, text }) => {
      const { region = '' } = page.blocks[page.lines[index]?.block ?? 0] ?? {};
      if (region === 'nav' || region === 'aside' || region === 'footer') return false;
      if (WEEKDAY.test(text)) return index >= headline - 2 && isInArticle(page, index, headline);
      return index > 0 || SAYS_SO.test(text);
    })
    .reverse();
}

/** Whether a line is in the same `article` or `main` as the headline. */
function isInArticle({ blocks, lines }: MarkedPage, index: number, headline: number): boolean {
  const articleOf = (line: number): number => {
    let found = 0;
    forEachAround(blocks, lines[line]?.block ?? 0, (at) => {
      if (found === 0 && /^(?:article|main)$/.test(blocks[at]?.tag ?? '')) found = at;
    });
    return found;
  };
  return articleOf(index) !== 0 && articleOf(index) === articleOf(headline);
}

/** Neither of a change nor of a post that is quoted. */
function isOwn({ updated, text }: DatedLine): boolean {
  return !updated && !/^[—–-]\s?\p{L}|@\w/u.test(text);
}

/** Of several, the one that comes first; “Auction on 14 May 2027” only without any other. */
function nearest(dated: readonly DatedLine[]): DatedLine | undefined {
  return dated.find((it) => !isOfEvent(it.text)) ?? dated[0];
}

/** `Karlsruhe, (12.11.2021). …`, `27.1.2022 – …`, `LEEDS, 3 March 2026 (PA) — …`: how a report opens. */
function datelineOf({ lines }: JudgedPage, bodyAt: number): PageDate | null {
  for (const { text } of lines.slice(bodyAt, bodyAt + 2)) {
    const opening = text.slice(0, LONGEST_DATELINE);
    const [date] = writtenDates(opening);
    if (date === undefined || date.ambiguous) continue;
    const before = opening.slice(0, date.index);
    const after = opening.slice(date.index + date.length);
    if (/^(?:\p{Lu}[\p{L}\p{M}/.'’ -]{1,40}[,.]?\s*)?[([]?$/u.test(before) && opensText(before, after))
      return asFact(date);
  }
  return null;
}

/** A place before the day needs more than a comma behind it: “Friday, 3 March 2026, was …”. */
function opensText(before: string, after: string): boolean {
  return before === '' || /[([]$/.test(before)
    ? /^\s*[)\].:|–—/-]|^\s+["“„«»]?\p{Lu}/u.test(after)
    : /[,.]\s*$/.test(before) && /^\s*(?:[.:|–—/-]|\([\p{L}/ ]{2,20}\))/u.test(after);
}

const LONGEST_DATELINE = 90;

/** `Dieser Beitrag wurde am 3. Dezember 2026 von Ada geschrieben`, `This entry was posted on …`: what blogs say at their foot. */
const NOTE =
  /^(?:.{0,80}\s)?(?:(?:this|the) (?:entry|post|article|story|item|page) (?:was|is) (?:\p{L}+ ){0,2}(?:posted|published|written|filed|created|submitted|added)|(?:posted|published|submitted|written|created|added) (?:by|on|at|in)\b|(?:dieser|dieses|diese|der|das) (?:artikel|beitrag|eintrag|text|posting|meldung|post)\b.{0,80}\bwurde\b|wurde (?:vor )?am\b|(?:erstellt|eingestellt|geschrieben|verfasst|gespeichert|veröffentlicht|gepostet|publiziert|eingetragen) (?:von|am|durch)\b|(?:cet article|ce billet|cette entrée) (?:a été|est) (?:publiée?|posté|écrit)|(?:publié|posté|rédigé|écrit) (?:par|le)\b|(?:publicado|escrito|enviado) (?:por|el|em)\b|(?:pubblicato|scritto|inserito) (?:da|il)\b|(?:dit (?:bericht|artikel) (?:werd|is) geplaatst)|(?:geplaatst|gepubliceerd|geschreven) (?:door|op)\b)/iu;
const LONGEST_NOTE = 260;

/** What the lines right below the text, and those above them, say of themselves. */
function writtenAtFoot({ lines }: JudgedPage, endAt: number): PageDate | null {
  for (let i = endAt; i < Math.min(lines.length, endAt + BELOW); i++) {
    const { text, numbers } = lines[i] ?? { text: '', numbers: 0 };
    if (numbers === 0 || text.length > LONGEST_NOTE || !NOTE.test(text)) continue;
    const date = writtenDates(text).find(({ ambiguous }) => !ambiguous);
    if (date !== undefined) return asFact(date);
  }
  return null;
}

function asFact({ year, month, day }: WrittenDate): PageDate | null {
  return dayFact(year, month, day, 'printed', ELSEWHERE);
}
