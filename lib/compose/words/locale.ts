import { isPrintLanguage, type PrintLanguage } from '../../contract/print-languages.ts';
import type { Day } from '../../domain/instant.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';
import type { Count, Words } from './words.ts';

/** Everything that depends on the language: words, numbers, dates, lists, direction. */
export interface Locale {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
  count(n: number): Count;
  number(n: number): string;
  /** "Sunday, 22 November 2026" */
  longDay(day: Day): string;
  /** "22 November 2026" */
  day(day: Day): string;
  /** "Friday": the weekday of a day within the last week, else the day itself. */
  recentDay(day: Day, today: Day): string;
  /** "Monday": the weekday of a day within the week to come, else the day itself. */
  comingDay(day: Day, today: Day): string;
  /** Parts of "A, B and C", in order; `element` marks the entries. */
  list(
    entries: readonly string[],
  ): readonly { readonly type: 'element' | 'literal'; readonly value: string }[];
}

const WORDS: Readonly<Record<PrintLanguage, Words>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  ar: arabic,
  ja: japanese,
};

/** Scripts that run from right to left, by likely script of the language (CLDR). */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

const known = new Map<string, Locale>();

/** The locale of a BCP 47 tag. An unknown tag falls back to English. */
export function localeOf(tag: string): Locale {
  // Making the formatters takes longer than printing an edition with them.
  const locale = known.get(tag) ?? makeLocale(tag);
  known.set(tag, locale);
  return locale;
}

function makeLocale(tag: string): Locale {
  const language = isTag(tag) ? new Intl.Locale(tag) : new Intl.Locale('en');
  const spoken = isPrintLanguage(language.language) ? language.language : 'en';
  const words = WORDS[spoken];
  const direction = RIGHT_TO_LEFT.has(language.maximize().script ?? '') ? 'rtl' : 'ltr';
  const numbers = new Intl.NumberFormat(language.baseName);
  const plurals = new Intl.PluralRules(spoken === 'en' ? 'en' : language.baseName);
  const lists = new Intl.ListFormat(language.baseName, { type: 'conjunction' });
  const long = dayFormat(language.baseName, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const short = dayFormat(language.baseName, { day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = dayFormat(language.baseName, { weekday: 'long' });
  return {
    tag: language.baseName,
    direction,
    words,
    count: once((n) => ({ n, text: numbers.format(n), plural: plurals.select(n) })),
    number: (n) => numbers.format(n),
    longDay: once((day) => long.format(noonOf(day))),
    day: (day) => short.format(noonOf(day)),
    comingDay: (day, today) => (daysBetween(today, day) < 7 ? weekday : short).format(noonOf(day)),
    recentDay: (day, today) => (daysBetween(day, today) < 7 ? weekday : short).format(noonOf(day)),
    list: AND_DEPENDS_ON_WORDS.has(language.language)
      ? (entries) => lists.formatToParts(entries)
      : listByPattern(lists),
  };
}

/** The word for "and" changes with the word after it: "padre e hijo", "ו" before Latin letters (as in ICU). */
const AND_DEPENDS_ON_WORDS = new Set(['es', 'he']);

/** Elsewhere only the number of entries counts, so each pattern is asked for once: Intl is slow. */
function listByPattern(lists: Intl.ListFormat): Locale['list'] {
  const pattern = once((n: number) => lists.formatToParts(Array.from({ length: n }, () => 'x')));
  return (entries) => {
    let next = 0;
    return pattern(entries.length).map((part) => {
      if (part.type === 'literal') return part;
      next += 1;
      return { type: part.type, value: entries[next - 1] ?? '' };
    });
  };
}

/** Remembers answers: Intl is slow, and editions ask for the same few numbers and days. */
function once<Question, Answer>(ask: (question: Question) => Answer): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    const answer = answers.get(question) ?? ask(question);
    if (answers.size < 1_000) answers.set(question, answer);
    return answer;
  };
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function dayFormat(tag: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // An edition's day has no zone of its own any more: it is printed as it is.
  return new Intl.DateTimeFormat(tag, { ...fields, timeZone: 'UTC', calendar: 'gregory' });
}

function noonOf(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`);
}

function daysBetween(day: Day, today: Day): number {
  return (noonOf(today) - noonOf(day)) / 86_400_000;
}
