import type { LineFacts } from '../lines/scan-line.ts';
import type { PageDate } from '../reading.ts';
import { dayFact } from './machine-date.ts';
import { type Fetched, spokenDate } from './spoken-date.ts';
import {
  type MonthPlace,
  monthPlace,
  settled,
  shortDate,
  type WrittenDate,
  writtenDates,
} from './written-dates.ts';

/** The dates a dumped page shows: what is the article's, and what is the day it was fetched. */
export interface PageDates {
  readonly publishedAt: PageDate | null;
  readonly capturedAt: string | null;
}

/** Lines below the headline in which its date may be. */
export const BELOW = 60;
/** Lines above the headline in which its date may be. */
export const BESIDE = 4;

export const WEEKDAY =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|segunda|terça|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b/i;
export const UPDATED =
  /updat|modified|revised|reviewed|edited|verified|last changed|aktualis|zuletzt geändert|letzte änderung|mise? à jour|modifié|actualiza|aggiorna|atualizad|bijgewerkt|gewijzigd|обновл|изменено|оновлено|uppdatera|oppdater|opdater|päivitetty|aktualiz|zaktualiz|güncellen|frissít|更新|업데이트|تحديث/i;

/**
 * The date below the headline is the article's, unless it says that it is an update's. A date above it is
 * the article's only right beside the headline and without a weekday: mastheads print the weekday of the
 * day the page was fetched. A page that says in so many words when it was first published is believed first.
 */
export function findDates(
  lines: readonly LineFacts[],
  titleAt: number,
  bodyAt: number,
  fetched: Fetched | null = null,
): PageDates {
  const below = datedLines(lines, titleAt + 1, Math.min(bodyAt + 6, titleAt + BELOW));
  const above = datedLines(lines, 0, titleAt);
  const beside = above.filter(
    (it) => it.index >= titleAt - BESIDE && (it.index > 0 || SAYS_SO.test(it.text)) && !WEEKDAY.test(it.text),
  );
  const own =
    firstPublished(lines, bodyAt) ??
    earliest(ownBelow(below, titleAt)) ??
    (below.length === 0 || isList(below) ? earliest(beside) : undefined) ??
    labelled(lines, bodyAt) ??
    shortBelow(lines, titleAt, bodyAt);
  const weekday = above.find((it) => WEEKDAY.test(it.text));
  const masthead = weekday ?? (own !== undefined && own.index > titleAt ? above[0] : undefined);
  return {
    publishedAt:
      own === undefined
        ? spokenNear(lines, titleAt, bodyAt, fetched)
        : factOf(own, own.index > titleAt ? 0.85 : 0.6),
    capturedAt: masthead === undefined ? null : (factOf(masthead, 1)?.at ?? null),
  };
}

/** `Stand: 20.11.2026`: on top of a page, a day without such a word is that of the newspaper. */
export const SAYS_SO =
  /^(?:stand|datum|date|fecha|data|dato|publi|pubbli|veröff|ersch|post|opubl|dodano|gepubl|uppd|опубл)\p{L}*[\s:]/iu;

/** “Today, 17:48” right above the headline, or between it and the text. */
function spokenNear(
  lines: readonly LineFacts[],
  titleAt: number,
  bodyAt: number,
  fetched: Fetched | null,
): PageDate | null {
  if (fetched === null || titleAt < 0) return null;
  const below = lines.slice(titleAt + 1, Math.min(bodyAt, titleAt + 1 + NEAR));
  for (const line of [...below, ...lines.slice(Math.max(0, titleAt - 1), titleAt)]) {
    const date = spokenDate(line.text, fetched);
    if (date !== null) return date;
  }
  return null;
}

/** Lines below the headline in which the article's own byline and date are. */
export const NEAR = 6;
/** At least this many different days are those of other articles, or of the changes of this one. */
const LIST = 3;

/** Where many days are below a headline, only one that is alone right below it may be its own. */
function ownBelow(below: readonly DatedLine[], titleAt: number): readonly DatedLine[] {
  if (!isList(below)) return below;
  const near = below.filter((it) => it.index <= titleAt + NEAR);
  return new Set(near.map(dayOf)).size === 1 ? near : [];
}

export function isList(dated: readonly DatedLine[]): boolean {
  return new Set(dated.map(dayOf)).size >= LIST;
}

const PUBLISHED =
  /^(first )?(publi(shed|cation)( ?(date|on|time))?|datum(?=:? \d)|publish (date|on|time)|posted( on)?|post (date|time)|date published|veröffentlicht|erschienen|publié|publicad[oa]|pubblicato|gepubliceerd|опубликовано|publicerad|opublikowano)\b/i;
/** Only articles that were changed later say so. */
const FIRST_PUBLISHED =
  /\b(originally|first) (published|posted|appeared)( on)?\b|ursprünglich (veröffentlicht|erschienen)|publié initialement|publicado originalmente|pubblicato originariamente/i;

export function firstPublished(lines: readonly LineFacts[], bodyAt: number): DatedLine | undefined {
  for (let index = Math.max(0, bodyAt - BELOW); index < lines.length; index++) {
    const { text, numbers } = lines[index] as LineFacts;
    if (numbers === 0 || text.length > LONGEST_NOTE) continue;
    const said = FIRST_PUBLISHED.exec(text);
    if (said === null) continue;
    const date = writtenDates(text).find((it) => !it.ambiguous && isRightAfter(it, said));
    if (date !== undefined) return { index, text, date, updated: false };
  }
  return undefined;
}

/** Characters of a note on when an article was published. */
const LONGEST_NOTE = 240;

function isRightAfter(date: WrittenDate, said: RegExpExecArray): boolean {
  const end = said.index + said[0].length;
  return !opensEntry(said.input, date) && date.index >= end && date.index <= end + 12;
}

/** `First published 3 March 2019: our review of the hall`: behind a colon is the headline of another article. */
function opensEntry(text: string, { index, length }: WrittenDate): boolean {
  return /^:\s+\S+\s\S+\s\S/u.test(text.slice(index + length));
}

/** Some pages say when they were published at their foot. */
export function labelled(lines: readonly LineFacts[], bodyAt: number): DatedLine | undefined {
  return datedLines(lines, bodyAt, lines.length).find(
    (it) =>
      PUBLISHED.test(it.text) ||
      ((lines[it.index - 1]?.words ?? 9) <= 3 && PUBLISHED.test(lines[it.index - 1]?.text ?? '')),
  );
}

/** `Veröffentlicht am 22.05.26`, where the page has no full date of its own. */
export function shortBelow(
  lines: readonly LineFacts[],
  titleAt: number,
  bodyAt: number,
): DatedLine | undefined {
  for (let index = titleAt + 1; index < Math.min(bodyAt, titleAt + BELOW, lines.length); index++) {
    const { text, numbers } = lines[index] as LineFacts;
    const said = numbers > 0 && text.length <= LONGEST_SAID ? PUBLISHED.exec(text) : null;
    const date = said === null ? null : shortDate(text.slice(said[0].length));
    if (date !== null) return { index, text, date, updated: false };
  }
  return undefined;
}

/** Characters of a line that says when the article was published. */
const LONGEST_SAID = 100;
/** Said in a language that has the day first. */
const DAY_FIRST =
  /^(?:veröffentlicht|erschienen|publié|publicad[oa]|pubblicato|gepubliceerd|publicerad|publisert|opublikowano|опубликовано)(?!\p{L})/iu;
const AMERICAN_HOUR = /\d ?[ap]\.?m\b/i;
const AMERICAN_ZONE = /\b[ECP][SD]?T\b/;

/** Where one line puts the month: in the United States it is first, whatever the language. */
function placeInLine(text: string): MonthPlace {
  const isTwelve = AMERICAN_HOUR.test(text);
  const isZone = AMERICAN_ZONE.test(text);
  if (isTwelve && isZone) return 'first';
  return !isTwelve && !isZone && DAY_FIRST.test(text) ? 'second' : null;
}

export interface DatedLine {
  readonly index: number;
  readonly text: string;
  readonly date: WrittenDate;
  /** The line, or a label just above it, says that this is when the page was changed. */
  readonly updated: boolean;
}

/** A page that is kept up to date may show later days without calling them updates, never earlier ones. */
function earliest(dated: readonly DatedLine[]): DatedLine | undefined {
  return dated.filter((it) => !it.updated).sort((a, b) => dayOf(a) - dayOf(b))[0];
}

function dayOf({ date }: DatedLine): number {
  return date.year * 10_000 + date.month * 100 + date.day;
}

export function datedLines(
  lines: readonly LineFacts[],
  from: number,
  to: number,
  usual: MonthPlace = null,
): readonly DatedLine[] {
  const found: DatedLine[] = [];
  let place: MonthPlace | undefined;
  for (let index = Math.max(0, from); index < to && index < lines.length; index++) {
    const line = lines[index] as LineFacts;
    const says = line.numbers > 0 && line.text.length <= LONGEST_SAID && PUBLISHED.test(line.text);
    if (line.cue !== 'date' && line.cue !== 'byline' && !says) continue;
    let behind = 0;
    for (const written of writtenDates(line.text)) {
      // `Updated 20 November 2026, published 19 November 2026`: what is said of each is right before it.
      const said = line.text.slice(behind, written.index);
      behind = written.index + written.length;
      if (written.ambiguous && place === undefined) place = monthPlace(lines);
      const date = settled(written, place ?? placeInLine(line.text) ?? usual);
      if (date === null || opensEntry(line.text, written)) continue;
      const before = index > 0 ? lines[index - 1] : undefined;
      found.push({ index, text: line.text, date, updated: isUpdate(before, said) });
    }
  }
  return found;
}

function isUpdate(before: LineFacts | undefined, said: string): boolean {
  const labelled =
    before !== undefined && before.words <= 4 && before.numbers === 0 && UPDATED.test(before.text);
  return (labelled && !PUBLISHED.test(said.trim())) || UPDATED.test(said);
}

export function factOf({ date: { year, month, day } }: DatedLine, confidence: number): PageDate | null {
  return dayFact(year, month, day, 'printed', confidence);
}
