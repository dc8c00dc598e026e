import { dayWordsOf, LANGUAGES, patternOfPhrase, phrasesOfAll, wordsOfAll } from '@broadsheet/text/languages';
import type { Language } from '@broadsheet/text/languages/language';
import type { Draft, Problem } from './draft.ts';

/** “EMBARGOED until 22 November, 00:01 GMT”, as press offices set above a text; a headline on trade has no such hour. */
const EMBARGO = new RegExp(
  `^\\W{0,20}(?:(?:strictly |strict |press ){0,2}(?:${phrases(({ openings }) => openings)})(?!\\p{L})|embargo(?:ed)?\\s*:\\s*\\d{1,2}[.:/h]\\d\\d)[^\\n]{0,90}$`,
  'imu',
);

/** How a line begins that says until when a text is closed. */
const CLOSED_UNTIL = new RegExp(
  `^\\W{0,20}(?:(?:strictly|strict|press) ){0,2}(?:${phrases(({ closed }) => closed).replaceAll(' ', '\\W{1,3}')})(?!\\p{L})`,
  'iu',
);
/** What such a line has beside the word: until when, in words that no sentence is made of. */
const OF_TIME: ReadonlySet<string> = new Set([
  ...wordsOfAll(({ embargoes }) => embargoes?.moment),
  ...wordsOfAll(({ embargoes }) => embargoes?.until),
]);
/** The parts of the names of months and weekdays, short ones too: “terça-feira”. */
const DAYS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => [...dayWordsOf(language), ...shortWeekdays(language.tag)]).flatMap(
    (name) => name.match(/\p{L}+/gu) ?? [],
  ),
);

function phrases(of: (embargoes: NonNullable<Language['embargoes']>) => string | undefined): string {
  return phrasesOfAll(({ embargoes }) => (embargoes === undefined ? undefined : of(embargoes)))
    .map(patternOfPhrase)
    .join('|');
}

function shortWeekdays(tag: string): readonly string[] {
  const names = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => names.format(Date.UTC(2026, 0, 4 + day)).toLowerCase());
}

const HOUR =
  /(?<!\d)(?:[01]?\d|2[0-4])(?:[.:h][0-5]\d(?!\d)|\s?(?:h|uhr|uur|[ap]\.?m|heures?|horas|hrs|noon|gmt)(?!\p{L}))|(?<!\d)0\d{3}(?!\d)/iu;
const NUMBERED_DAY = /(?<!\d)\d{1,2}(?:\/\d{1,2}(?!\d)|[./]\s?\d{1,2}[./]\s?\d{2,4})|\d{4}-\d\d-\d\d/;
const LONGEST_LINE = 110;

/** Whether words say a moment and nothing else: an hour, a weekday or a date. */
function isMoment(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isDay = (word: string) => DAYS.has(word);
  return (
    words.every((word) => OF_TIME.has(word) || isDay(word)) &&
    (words.some(isDay) || HOUR.test(text) || NUMBERED_DAY.test(text))
  );
}

/** Roads are “gesperrt bis Juni” and history has an “Embargo October 1962”: the first needs an hour anywhere, a headline always. */
function isEmbargoLine(line: string, isHeadline: boolean): boolean {
  const said = line.length <= LONGEST_LINE && /\d/.test(line) ? CLOSED_UNTIL.exec(line)?.[0] : undefined;
  if (said === undefined) return false;
  const isRoad = /gesperrt/i.test(said);
  if (isRoad && isHeadline) return false;
  return isMoment(line.slice(said.length)) && (HOUR.test(line) || !(isRoad || isHeadline));
}

/** “HOLD - legal: …”, “EMBARGOED: …”: a desk’s mark in front of a headline, in capitals. */
const MARKS = phrases(({ marks }) => marks);
const MARK = new RegExp(`^\\W{0,3}(?:${MARKS})(?:\\s?[:*/|]|\\s[–—-]\\s)`, 'u');
/** Kickers of news (“HELD: three men over arson”, “GESPERRT: A7 bei Hamburg”) that are marks if they say why. */
const HELD_FOR =
  /^\W{0,3}(?:ON HOLD|HELD|GESPERRT)(?:\s?[:*/|]|\s[–—-])\s?(?:(?:[Ll]egal|LEGAL|[Ll]awyers?|LAWYERS?|Recht|RECHT|Justi[tz]iar)(?:\s?[:*/|]|\s[–—-]\s)|(?:do not|DO NOT|nicht veröffentlichen|NICHT VERÖFFENTLICHEN)(?!\p{L}))/u;
/** “EMBARGOED 00:01 Monday: …”; an “EMBARGOED oil tanker: …” is news. */
const MARK_UNTIL = new RegExp(
  `^\\W{0,3}(?:ON HOLD|${MARKS}|${phrases(({ closed }) => closed?.toUpperCase())})(?!\\p{L})([^\\n]{0,60}?)(?:\\s?[:*/|]|\\s[–—-])(?=[\\s\\p{L}])`,
  'u',
);
/** Words that are kickers of news as well (“DRAFT: Bears pick a quarterback”), and a mark only in brackets. */
const IN_BRACKETS = new RegExp(
  `^\\W{0,3}[[({](?:${phrases(({ brackets }) => brackets)})(?![\\p{Ll}])[^\\])}\\n]{0,40}[\\])}]`,
  'u',
);
/** What a desk writes above a text that nobody may print, on a line of its own or with an end; “do not use tap water” is news. */
const NOT_FOR_PRINT = new RegExp(
  `^[^\\p{L}\\p{N}“”"„«»]{0,5}(?:${phrases(({ forbids }) => forbids)})(?:\\W{0,5}$|\\s?:(?<moment>[^\\n]{0,80})$|\\s(?:${wordsOfAll(({ embargoes }) => embargoes?.until).join('|')})(?!\\p{L}| (?:you|i|we)(?!\\p{L}))(?<end>[^\\n]{0,80})$)`,
  'iu',
);

function forbidsPrint(line: string, isHeadline: boolean): boolean {
  const said = NOT_FOR_PRINT.exec(line);
  if (said === null) return false;
  const { moment, end } = said.groups ?? {};
  if (moment !== undefined) return isMoment(moment);
  // A headline may go on: “Not for release before 2030, says the archive”.
  return end === undefined || !isHeadline || isMoment(end);
}

/** Lines above a text in which it may stand; further down, a form says so of an address. */
const MOST_ABOVE = 3;

function markIn({ title, standfirst, paragraphs, dropped }: Draft): string | null {
  const mark = deskMark(title ?? '');
  if (mark !== null) return mark;
  const above = dropped.slice(0, MOST_ABOVE).map(({ text }) => text);
  const line = [standfirst, paragraphs[0], ...above].find((it) => forbidsPrint(it ?? '', false));
  return line ?? (forbidsPrint(title ?? '', true) ? title : null);
}

/** The mark in front of a headline. Where the whole headline is in capitals, its first word says little. */
function deskMark(title: string): string | null {
  if (!/\p{Ll}/u.test(title)) return null;
  const until = MARK_UNTIL.exec(title);
  if (until !== null && isMoment(until[1] ?? '')) return until[0].trim();
  const found = [MARK, HELD_FOR, IN_BRACKETS].map((it) => it.exec(title)?.[0].trim());
  return found.find((it) => it !== undefined) ?? null;
}

/** The line above a text that says it may not be printed yet; null when there is none. */
export function embargoIn(draft: Draft): Problem | null {
  const { title, standfirst, paragraphs, dropped } = draft;
  const opening = [title, standfirst, ...paragraphs.slice(0, 3), ...dropped.map(({ text }) => text)];
  const line =
    opening
      .map((text) => EMBARGO.exec(text ?? '')?.[0].trim())
      .find((it) => it !== undefined && /\d/.test(it)) ??
    opening.find((it, i) => isEmbargoLine(it ?? '', i === 0)) ??
    markIn(draft);
  if (line === null) return null;
  const detail = `It says “${line}”. Upload it again without that line once it may be printed.`;
  return { reason: 'not-published', detail };
}
