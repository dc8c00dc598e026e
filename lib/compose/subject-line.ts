import { dayOf } from '../domain/edition.ts';
import type { Heading } from './heading.ts';
import { printable, shortened } from './text/printable.ts';
import { localeOf } from './words/locale.ts';

/** RFC 5322, 2.1.1: lines should be no longer than 78 characters; longer subjects are cut in every list of mails. */
const MOST_CHARACTERS = 78;

/**
 * The subject: the pattern from the config with {headline}, {headlines}, {newsletter} and {date}. {headlines} is
 * the lead's and the first other one that fits whole behind it. When the subject is too long, the lead's headline
 * is shortened, not what the pattern puts round it.
 *
 * @param headlines - Of the edition, in its order; the lead's first.
 */
export function subjectLine(
  pattern: string,
  headlines: readonly string[],
  heading: Pick<Heading, 'newsletter' | 'id'>,
): string {
  const { newsletter, id } = heading;
  const values: Readonly<Record<string, string>> = {
    newsletter: newsletter.name,
    date: localeOf(newsletter.language).day(dayOf(id)),
  };
  const around = pattern.replace(/\{(newsletter|date)\}/g, (_, name: string) => values[name] ?? '');
  const fixed = printable(around.replaceAll(/\{headlines?\}/g, ''), MOST_CHARACTERS);
  const room = Math.max(20, MOST_CHARACTERS - fixed.length - (fixed === '' ? 0 : 1));
  // A function, because a headline may contain `$&`.
  const filled = around.replaceAll(/\{(headlines?)\}/g, (_, name: string) =>
    name === 'headlines' ? leadAndAnother(headlines, room) : shortened(headlines[0] ?? '', room),
  );
  return printable(filled, MOST_CHARACTERS);
}

/** Two whole headlines, or the lead's alone: half a second one would only tease. */
function leadAndAnother([lead = '', ...others]: readonly string[], room: number): string {
  const fitting = others.map((other) => `${lead} · ${other}`).find((both) => both.length <= room);
  return fitting ?? shortened(lead, room);
}
