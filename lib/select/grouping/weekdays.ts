const namesByLanguage = new Map<string, readonly string[]>();
/** Characters of the body in which reporters say on which day it happened. */
const READ_CHARACTERS = 700;

/**
 * The weekdays a text names early on, as bits, Sunday the lowest. Reporters say "on Thursday" of the event
 * itself: two texts that name different days rarely tell the same one.
 */
export function weekdaysOf(paragraphs: readonly string[], language: string): number {
  const text = paragraphs.join(' ').slice(0, READ_CHARACTERS).toLowerCase();
  return weekdayNames(language).reduce(
    (bits, name, day) => (text.includes(name) ? bits | (1 << day) : bits),
    0,
  );
}

function weekdayNames(language: string): readonly string[] {
  const known = namesByLanguage.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language === 'und' ? 'en' : language, {
    weekday: 'long',
    timeZone: 'UTC',
  });
  // 1 January 2023 was a Sunday.
  const names = Array.from({ length: 7 }, (_, day) =>
    format.format(Date.UTC(2023, 0, 1 + day)).toLowerCase(),
  );
  namesByLanguage.set(language, names);
  return names;
}
