import type { DatedFact } from '../../domain/article.ts';
import type { Instant } from '../../domain/instant.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import { dayFact } from './parse-date.ts';
import { type WrittenDate, writtenDates } from './written-dates.ts';

/** The dates a dumped page shows: what is the article's, and what is the day it was fetched. */
export interface PageDates {
  readonly publishedAt: DatedFact | null;
  readonly capturedAt: Instant | null;
}

/** A line longer than this is a sentence that mentions a date. */
const LONGEST = 18;
const WEEKDAY =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|segunda|terça|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b/i;
const UPDATED =
  /updated|modified|last changed|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|обновлено|uppdaterad/i;

/**
 * The date below the headline is the article's. A date above it is the article's only right beside the
 * headline and without a weekday: mastheads print the weekday of the day the page was fetched.
 */
export function findDates(lines: readonly LineFacts[], titleAt: number, bodyAt: number): PageDates {
  const below = datedLines(lines, titleAt + 1, Math.min(bodyAt + 2, titleAt + 25));
  const beside = datedLines(lines, Math.max(1, titleAt - 3), titleAt).filter(
    (it) => !WEEKDAY.test(it.line.text),
  );
  const above = datedLines(lines, 0, Math.max(0, titleAt));
  const own = below.find((it) => !UPDATED.test(it.line.text)) ?? below[0] ?? null;
  const published =
    own === null ? factOf(beside.at(-1), 0.6) : factOf(own, UPDATED.test(own.line.text) ? 0.6 : 0.85);
  const captured = above.find((it) => WEEKDAY.test(it.line.text)) ?? (own === null ? undefined : above[0]);
  return { publishedAt: published, capturedAt: factOf(captured, 1)?.at ?? null };
}

interface DatedLine {
  readonly line: LineFacts;
  readonly date: WrittenDate;
}

function datedLines(lines: readonly LineFacts[], from: number, to: number): readonly DatedLine[] {
  return lines.slice(Math.max(0, from), Math.max(0, to)).flatMap((line) => {
    if (line.words > LONGEST || line.cue === 'credit' || line.cue === 'legal' || line.numbers === 0)
      return [];
    const date = writtenDates(line.text).find((it) => !it.ambiguous);
    return date === undefined ? [] : [{ line, date }];
  });
}

function factOf(dated: DatedLine | undefined, confidence: number): DatedFact | null {
  if (dated === undefined) return null;
  const { year, month, day } = dated.date;
  return dayFact(year, month, day, 'dateline', confidence);
}
