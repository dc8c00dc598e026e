import { dayFact } from '@broadsheet/page-text/dates/machine-date';
import { writtenDates } from '@broadsheet/page-text/dates/written-dates';
import type { DatedFact } from '../../domain/article.ts';
import { first } from '../fields/values.ts';

/** Longer lines, or with more words beside the date, are sentences. */
const LONGEST = 100;
const MOST_WORDS = 6;
/** An author and a caption may stand between the headline and the day. */
const MOST_LINES = 3;
/** As sure as of a printed date right below a headline. */
const PRINTED = 0.85;
const BY = /^(?:by|von|par|por|di|door|av|af)\s+(\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{L}[\p{L}\p{M}.'’-]*){1,3})/iu;

/** The day that a text without front matter prints in a line below its headline, and who wrote it. */
export function readLineBelow(
  headline: string,
  lines: readonly string[],
): { readonly publishedAt: DatedFact; readonly byline: string | null } | null {
  const from = lines[0] === headline ? 1 : 0;
  return first(lines.slice(from, from + MOST_LINES), readLine);
}

function readLine(line: string): { readonly publishedAt: DatedFact; readonly byline: string | null } | null {
  if (line.length > LONGEST) return null;
  const [date, ...more] = writtenDates(line);
  if (date === undefined || date.ambiguous || more.length > 0) return null;
  const rest = `${line.slice(0, date.index)} ${line.slice(date.index + date.length)}`.trim();
  if (/[!?…]|\.\s?$|\p{Ll}\.\s/u.test(rest) || (rest.match(/\p{L}+/gu)?.length ?? 0) > MOST_WORDS)
    return null;
  const publishedAt = dayFact(date.year, date.month, date.day, 'printed', PRINTED);
  return publishedAt === null ? null : { publishedAt, byline: BY.exec(rest)?.[1] ?? null };
}
