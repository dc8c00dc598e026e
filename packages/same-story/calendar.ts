import { fold } from '@broadsheet/text/fold';

const calendars = new Map<string, ReadonlySet<string>>();

/** What German, Dutch and the Nordic languages join to a weekday: "Mittwochmorgen". */
const PART_OF_DAY =
  /(?:morgen|mittag|nachmittag|abend|ochtend|middag|avond|morgon|kväll|formiddag|eftermiddag|aften)s?$/u;

/** Whether a folded word is a weekday or month, or a part of such a day. */
export function isCalendarWord(word: string, language: string): boolean {
  const calendar = calendarWords(language);
  return calendar.has(word) || calendar.has(word.replace(PART_OF_DAY, ''));
}

/** Names of weekdays and months in a language, folded; in English where it is not known. */
export function calendarWords(language: string): ReadonlySet<string> {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  const locale = language === 'und' ? 'en' : language;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 7 }, (_, nth) => day.format(Date.UTC(2023, 0, 1 + nth)));
  const months = Array.from({ length: 12 }, (_, nth) => month.format(Date.UTC(2023, nth, 1)));
  const words = new Set([...days, ...months].map(fold));
  calendars.set(language, words);
  return words;
}
