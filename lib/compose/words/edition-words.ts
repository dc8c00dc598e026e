import { dayOf, type Edition } from '../../domain/edition.ts';
import type { Newsletter, OwnWords } from '../../domain/newsletter.ts';
import { type Locale, localeOf } from './locale.ts';
import type { Words } from './words.ts';

/** The language of an edition, with the words of a weekly where it is one, and the newsletter's own. */
export function localeOfEdition(
  edition: Pick<Edition, 'id' | 'next' | 'weekly' | 'language'>,
  { words: own = {} }: Pick<Newsletter, 'words'>,
): Locale {
  const locale = localeOf(edition.language);
  return { ...locale, words: withOwnWords({ ...locale.words, ...periodWords(edition, locale.words) }, own) };
}

/** A weekly speaks of its week; an edition that another follows on the same day says no goodbye for that day. */
function periodWords(
  { id, next, weekly }: Pick<Edition, 'id' | 'next' | 'weekly'>,
  words: Words,
): Partial<Words> {
  if (next && dayOf(next) === dayOf(id)) return { thatIsAll: words.thatIsAllForNow };
  return weekly ? words.week : {};
}

/** The words of a language with the newsletter's own in their places. */
export function withOwnWords(
  words: Words,
  {
    digest,
    number,
    readIn,
    firstReported,
    ourLead,
    firstReportedToday,
    ourLeadToday,
    comesNext,
    ...fixed
  }: OwnWords,
): Words {
  const patterns: Partial<Words> = {
    ...(digest && {
      digest: (stories, minutes) =>
        filled(typeof digest === 'string' ? digest : stories.plural === 'one' ? digest.one : digest.other, {
          stories: stories.text,
          minutes: minutes.text,
        }),
    }),
    ...(number && { number: (n) => filled(number, { number: n }) }),
    ...(readIn && { readIn: (publisher) => filled(readIn, { publisher }) }),
    ...(firstReported && { firstReported: (day) => filled(firstReported, { day }) }),
    ...(ourLead && { ourLead: (day) => filled(ourLead, { day }) }),
    earlierToday: {
      firstReported: firstReportedToday ?? words.earlierToday.firstReported,
      ourLead: ourLeadToday ?? words.earlierToday.ourLead,
    },
    ...(comesNext && { comesNext: (day) => filled(comesNext, { day }) }),
  };
  return { ...words, ...fixed, ...patterns };
}

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
