import { dayOf, type Edition, type EditionId } from '../../domain/edition.ts';
import type { Newsletter, OwnWords } from '../../domain/newsletter.ts';
import { type Locale, localeOf } from './locale.ts';
import type { Words } from './words.ts';

/** The language of an edition, with the words of a weekly where it is one, and the newsletter's own. */
export function localeOfEdition(
  edition: Pick<Edition, 'id' | 'previous' | 'next' | 'language'>,
  { words: own = {} }: Pick<Newsletter, 'words'>,
): Locale {
  const locale = localeOf(edition.language);
  return { ...locale, words: { ...locale.words, ...periodWords(edition, locale.words), ...ownWords(own) } };
}

/** What depends on how long readers wait for the next edition. */
function periodWords(
  { id, previous, next }: Pick<Edition, 'id' | 'previous' | 'next'>,
  words: Words,
): Partial<Words> {
  if (!next) return {};
  const ahead = daysBetween(id, next);
  if (ahead === 0) return { thatIsAll: words.thatIsAllForNow };
  // A daily newspaper before its holidays is still of its day.
  if (ahead < 6 || (previous && daysBetween(previous, id) < 6)) return {};
  // A weekly keeps its day, but for one that a holiday takes; an edition a month is of no week.
  return ahead <= 9 ? words.week : { thatIsAll: words.thatIsAllForNow };
}

function daysBetween(from: EditionId, to: EditionId): number {
  return (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000;
}

function ownWords({ digest, number, readIn, firstReported, ourLead, comesNext, ...fixed }: OwnWords) {
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
    ...(comesNext && { comesNext: (day) => filled(comesNext, { day }) }),
  };
  return { ...fixed, ...patterns };
}

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
