import type { Heading } from './compose-edition.ts';
import { printable, shortened } from './text/printable.ts';
import { localeOf } from './words/locale.ts';

/** RFC 5322, 2.1.1: lines should be no longer than 78 characters; longer subjects are cut in every list of mails. */
const MOST_CHARACTERS = 78;

/**
 * The subject: the pattern from the config with {headline}, {newsletter} and {date}. When it is too long, the
 * headline gives way, not what the pattern puts round it.
 */
export function subjectLine(
  pattern: string,
  headline: string,
  heading: Pick<Heading, 'newsletter' | 'id'>,
): string {
  const { newsletter, id } = heading;
  const values: Readonly<Record<string, string>> = {
    newsletter: newsletter.name,
    date: localeOf(newsletter.language).day(id),
  };
  const around = pattern.replace(/\{(newsletter|date)\}/g, (_, name: string) => values[name] ?? '');
  const fixed = printable(around.replaceAll('{headline}', ''), MOST_CHARACTERS);
  const room = Math.max(20, MOST_CHARACTERS - fixed.length - 1);
  // A function, because a headline may contain `$&`.
  return printable(
    around.replaceAll('{headline}', () => shortened(headline, room)),
    MOST_CHARACTERS,
  );
}
