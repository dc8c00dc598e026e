import { foldsTo } from '../lines/words.ts';
import { isCaption, isNamedCredit } from './caption-rules.ts';
import { isChangedLine } from './line-cue.ts';
import { END } from './line-end.ts';
import { isPageNote } from './page-notes.ts';
import { FURNITURE } from './relevant-lines.ts';
import type { LineFacts } from './scan-line.ts';
import { isContact, isFeedFooter, isMoreFrom } from './tail-rules.ts';

/** Paragraphs after which a line that repeats the headline, or tells a date, is the author's. */
const BEGUN = 3;

/**
 * Why a line cannot be a paragraph, regardless of the lines around it; null when nothing in it says so. `head` is the
 * folded headline, `kept` the paragraphs above the line.
 */
export function ownRule(lines: readonly LineFacts[], i: number, head: string, kept: number): string | null {
  const line = lines[i] as LineFacts;
  if (line.cue !== null && FURNITURE.has(line.cue)) return line.cue;
  if (line.cue === 'date' && isDateLine(lines, i, kept)) return 'date';
  if (
    line.cue === 'legal' &&
    (line.end !== END.sentence || /©|rights reserved|\bcopyright\b/i.test(line.text))
  )
    return 'legal';
  if (NOTICE.test(line.text)) return 'legal';
  // Once an article has begun, a line that repeats the headline is still the page's, not the author's.
  if (head !== '' && kept < BEGUN && foldsTo(line.text, head)) return 'headline-again';
  if (line.words === 0) return 'no-words';
  if (isCaption(line)) return 'caption';
  if (isNamedCredit(line)) return 'credit';
  if (isFeedFooter(line.text)) return 'feed-footer';
  if (isMoreFrom(line)) return 'link-line';
  if (isPageNote(line)) return 'page-note';
  if (isContact(line)) return 'author-note';
  return line.words < 45 && (line.signs.promo ?? 0) >= 2 && SUBSCRIBE.test(line.text) ? 'promotion' : null;
}

/** Below the first paragraphs a date may open an entry of a calendar or a chronicle. */
function isDateLine(lines: readonly LineFacts[], i: number, kept: number): boolean {
  const { words, text } = lines[i] as LineFacts;
  return words <= SHORT_DATE || isChangedLine(text) || (kept < BEGUN && !inCalendar(lines, i));
}

/** Words of a line that is a date and nothing else. */
const SHORT_DATE = 5;

/** `Copyright 2026 The Quay Chronicle. All rights reserved. …`, however long. */
const NOTICE =
  /^(?:copyright\s?)?(?:©|\(c\))\s?(?:19|20)\d\d(?!\d)|^copyright (?:19|20)\d\d(?!\d).*(?:rights reserved|droits réservés|rechte vorbehalten|derechos reservados)/iu;

/** Dates above and below a date: entries, not the line that says when the article appeared. */
function inCalendar(lines: readonly LineFacts[], i: number): boolean {
  let dates = 0;
  for (let k = Math.max(0, i - 2); k <= i + 2 && k < lines.length; k++)
    if (k !== i && (lines[k] as LineFacts).cue === 'date') dates++;
  return dates >= 2;
}

const SUBSCRIBE =
  /newsletter|subscri|sign[ -]?up|inbox every|abonn|suscr|iscriv|assin[ae]|inscreva|nieuwsbrief|infolettre|boletín|подпи|рассыл|prenumer/i;
