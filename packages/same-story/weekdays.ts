/** Characters of the body in which reporters say on which day it happened. */
const READ_CHARACTERS = 700;
/** 1 January 2023 was a Sunday. */
const FIRST_SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

const namesByLanguage = new Map<string, readonly string[]>();

/**
 * The weekdays a text names early on, 0 for Sunday. Reporters say "on Thursday" of the event itself: two texts that
 * name different days rarely tell the same one.
 */
export function weekdaysOf(paragraphs: readonly string[], language: string): Set<number> {
  const text = paragraphs.join(' ').slice(0, READ_CHARACTERS).toLowerCase();
  return new Set(weekdayNames(language).flatMap((name, day) => (text.includes(name) ? [day] : [])));
}

function weekdayNames(language: string): readonly string[] {
  const known = namesByLanguage.get(language);
  if (known !== undefined) return known;
  const locale = language === 'und' ? 'en' : language;
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 7 }, (_, day) => format.format(FIRST_SUNDAY + day * DAY).toLowerCase());
  namesByLanguage.set(language, names);
  return names;
}
