import { foldsTo } from '../lines/words.ts';
import { isCaption } from './caption-rules.ts';
import { END } from './line-end.ts';
import { isPageNote } from './opening-rule.ts';
import { FURNITURE } from './relevant-lines.ts';
import type { LineFacts } from './scan-line.ts';
import { isFeedFooter, isMoreFrom } from './tail-rules.ts';

/** Paragraphs after which a line that repeats the headline, or tells a date, is the author's. */
const BEGUN = 3;

/**
 * Why a line can be no paragraph, whatever is around it; null when nothing in it says so. `head` is the
 * folded headline, `kept` the paragraphs above the line.
 */
export function ownRule(lines: readonly LineFacts[], i: number, head: string, kept: number): string | null {
  const line = lines[i] as LineFacts;
  if (line.cue !== null && FURNITURE.has(line.cue)) return line.cue;
  // Below the first paragraphs a date may open an entry of a calendar or a chronicle.
  if (line.cue === 'date' && (line.words <= 5 || (kept < BEGUN && !inCalendar(lines, i)))) return 'date';
  if (
    line.cue === 'legal' &&
    (line.end !== END.sentence || /©|rights reserved|\bcopyright\b/i.test(line.text))
  )
    return 'legal';
  // Once an article has begun, a line that repeats the headline is still the page's, not the author's.
  if (head !== '' && kept < BEGUN && foldsTo(line.text, head)) return 'headline-again';
  if (line.words === 0) return 'no-words';
  if (isCaption(line)) return 'caption';
  if (isFeedFooter(line.text)) return 'feed-footer';
  if (isMoreFrom(line)) return 'link-line';
  if (isPageNote(line)) return 'page-note';
  return line.words < 45 && (line.signs.promo ?? 0) >= 2 && SUBSCRIBE.test(line.text) ? 'promotion' : null;
}

/** Dates above and below a date: entries, not the line that says when the article appeared. */
function inCalendar(lines: readonly LineFacts[], i: number): boolean {
  let dates = 0;
  for (let k = Math.max(0, i - 2); k <= i + 2 && k < lines.length; k++)
    if (k !== i && (lines[k] as LineFacts).cue === 'date') dates++;
  return dates >= 2;
}

const SUBSCRIBE =
  /newsletter|subscri|sign[ -]?up|inbox every|abonn|suscr|iscriv|assin[ae]|inscreva|nieuwsbrief|infolettre|boletín|подпи|рассыл|prenumer/i;
