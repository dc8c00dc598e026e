import type { DroppedText } from '../draft.ts';
import { fold, foldsTo } from '../text.ts';
import { END } from './line-end.ts';
import { FURNITURE } from './relevant-lines.ts';
import type { LineFacts } from './scan-line.ts';
import { isAuthorNote, isCaption, isFeedFooter } from './tail-rules.ts';

/** The lines of an article, and what was taken out, both in reading order. */
export interface Sifted {
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedText[];
}

/** Why an earlier judge would drop a line; null when it would keep it. */
export type Objection = (line: number) => string | null;

/** The judge of formats that hold nothing but an article. */
const KEEP: Objection = () => null;

/**
 * The last sieve, for every format: whatever a model or a source says, a line that a cue gives away never
 * passes, nor do the lines that such a cue introduces. Zero leaks outweigh a lost line.
 */
export function siftLines(
  lines: readonly LineFacts[],
  title: string | null,
  objection: Objection = KEEP,
): Sifted {
  const paragraphs: string[] = [];
  const dropped: DroppedText[] = [];
  const head = title === null ? '' : fold(title);
  const threadAt = threadStart(lines, objection);
  let under: Introduced | null = null;
  let prose = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as LineFacts;
    const own = i >= threadAt ? 'comments' : ownRule(lines, i, head, paragraphs.length);
    const rule = own ?? ruleUnder(under, line) ?? objection(i);
    if (rule === null) {
      paragraphs.push(line.text);
      if (line.words >= 8) prose++;
    } else dropped.push({ rule, text: line.text });
    under = introducedBy(lines, i, prose > 0 || objection === KEEP) ?? stillUnder(under, line, own);
  }
  while (paragraphs.length > BEFORE_NOTE && isAuthorNote(paragraphs.at(-1) ?? ''))
    dropped.push({ rule: 'author-note', text: paragraphs.pop() ?? '' });
  return { paragraphs, dropped };
}

/** An article has at least so many paragraphs before a note on its author. */
const BEFORE_NOTE = 3;

function ownRule(lines: readonly LineFacts[], i: number, head: string, kept: number): string | null {
  const line = lines[i] as LineFacts;
  if (line.cue !== null && FURNITURE.has(line.cue)) return line.cue;
  // Below the first paragraphs a date may open an entry of a calendar or a chronicle.
  if (line.cue === 'dateline' && (line.words <= 5 || (kept < 3 && !inCalendar(lines, i)))) return 'dateline';
  if (
    line.cue === 'legal' &&
    (line.end !== END.sentence || /©|rights reserved|\bcopyright\b/i.test(line.text))
  )
    return 'legal';
  // Once an article has begun, a line that repeats the headline is still the page's, not the author's.
  if (head !== '' && kept < 3 && foldsTo(line.text, head)) return 'headline-again';
  if (line.words === 0) return 'no-words';
  if (line.end === END.none && isCaption(line.text)) return 'caption';
  if (isFeedFooter(line.text)) return 'feed-footer';
  return line.words < 45 && (line.betrays[PROMO] ?? 0) >= 2 && SUBSCRIBE.test(line.text) ? 'promotion' : null;
}

/** Dates above and below a date: entries, not the line that says when the article appeared. */
function inCalendar(lines: readonly LineFacts[], i: number): boolean {
  let dates = 0;
  for (let k = Math.max(0, i - 2); k <= i + 2 && k < lines.length; k++)
    if (k !== i && (lines[k] as LineFacts).cue === 'dateline') dates++;
  return dates >= 2;
}

const SUBSCRIBE =
  /newsletter|subscri|sign[ -]?up|inbox every|abonn|suscr|iscriv|assin[ae]|inscreva|nieuwsbrief|infolettre|boletín|подпи|рассыл|prenumer/i;

/** Indexes of the promotional and the shopping words among the betraying classes. */
const PROMO = 1;
const COMMERCE = 6;

/** What the lines below a cue are. */
type Introduced = 'comment' | 'related-headline' | 'advertisement';

const AD_LABEL =
  /^(advert|advertis\w+|ad|ads|sponsored|promoted|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama?|реклама|annons|annonse|広告|广告|廣告|광고)\b/iu;
/** `seadog44 3 hours ago`: a name before the time makes it a post, not the article's own dateline. */
const OWN_TIME =
  /^(updated|published|posted|last|modified|\d|an? |just now|yesterday|vor|il y a|hace|há|by )/i;

/** Above an article stand share bars and section names too; only these head a list of other articles. */
const LISTS_OTHERS =
  /relat|relacion|related|correlat|similar|ähnlich|verwandt|recommend|recomend|recommand|empf|most |more |latest|popular|trending|also|read|mehr|auch|aussi|también|também|anche|ook|также|lees|leia|lee |leggi|lire|по теме|читайте/i;
/** Lines above in which an article's own byline would stand. */
const HEAD = 4;

/**
 * What a line announces. Before an article has begun, a name with a time is its byline, unless there is one
 * already or a discussion was announced; a share bar with "Comments" in it announces nothing.
 */
function introducedBy(lines: readonly LineFacts[], i: number, begun: boolean): Introduced | null {
  const line = lines[i] as LineFacts;
  const label = line.cue === 'crumb' || line.cue === 'section-header';
  if (label && line.words <= 3 && AD_LABEL.test(line.text)) return 'advertisement';
  if (line.cue === 'section-header') return begun || LISTS_OTHERS.test(line.text) ? 'related-headline' : null;
  if (line.cue === 'ago' && !OWN_TIME.test(line.text)) {
    const above = lines.slice(Math.max(0, i - HEAD), i);
    const second = above.some(
      ({ cue }) => cue === 'byline' || cue === 'dateline' || cue === 'comment-header',
    );
    // Above a byline, or answered by a "Like": then it is somebody's post that slipped in before the text.
    const answered = lines
      .slice(i + 1, i + 4)
      .some(({ cue, words }) => cue === 'byline' || (cue === 'speaker' && words <= 2));
    return begun || second || answered ? 'comment' : null;
  }
  // `Marta says:` opens a post when its time follows; in an article a quotation does. "Reply" closes one.
  const timed = ['ago', 'dateline'].includes(lines[i + 1]?.cue ?? '');
  const opens = line.cue === 'comment-header' || line.cue === 'ago' || (line.cue === 'speaker' && timed);
  return opens && begun ? 'comment' : null;
}

function ruleUnder(under: Introduced | null, line: LineFacts): Introduced | null {
  const wholeSentence = line.end === END.sentence && line.words >= 8;
  if (under === 'related-headline' && (wholeSentence || line.words > LONGEST_HEADLINE)) return null;
  if (under === 'advertisement' && wholeSentence && !sells(line)) return null;
  return under;
}

const LONGEST_HEADLINE = 18;

function sells(line: LineFacts): boolean {
  const words = line.betrays[COMMERCE] ?? 0;
  return words >= 2 || (words === 1 && /[$€£]\s?\d|\d\s?%|!/.test(line.text));
}

/** A list of headlines goes on until a whole sentence; a post or an advertisement is one line. */
function stillUnder(under: Introduced | null, line: LineFacts, own: string | null): Introduced | null {
  if (under === 'related-headline') return ruleUnder(under, line);
  return own === null ? null : under;
}

/** Speakers that a discussion must have before everything below its header is taken for it. */
const LEAST_SPEAKERS = 3;

/** Where a discussion begins that runs to the end of the page; one past the last line when there is none. */
function threadStart(lines: readonly LineFacts[], objection: Objection): number {
  const isSpeaker = (line: LineFacts): boolean =>
    line.cue === 'speaker' || (line.cue === 'ago' && !OWN_TIME.test(line.text));
  let speakers = lines.filter(isSpeaker).length;
  let prose = 0;
  for (const [i, line] of lines.entries()) {
    if (speakers < LEAST_SPEAKERS) break;
    if (line.cue === 'comment-header' && prose >= 2) return i;
    if (isSpeaker(line)) speakers--;
    if (line.words >= 8 && objection(i) === null) prose++;
  }
  return lines.length;
}
