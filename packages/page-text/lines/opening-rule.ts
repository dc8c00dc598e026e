import { LANGUAGES, opensWith, phraseList } from '@broadsheet/text/languages';
import { isCredit, showsAPicture } from './caption-rules.ts';
import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';
import { foldsTo } from './words.ts';

/** Sentences in which a page speaks of itself: sign-ups, reading aids, disclaimers. */
const PAGE_NOTE = opensWith(LANGUAGES.flatMap(({ pageNotes }) => phraseList(pageNotes)).join('|'));
/** A longer line says more than that. */
const LONGEST_NOTE = 60;
/** Lines below the headline in which a standfirst may be. */
const STANDFIRST = 3;
/** Words of a caption that is a sentence. */
const CAPTION = 8;

/** Words of a phrase that says enough by itself, when it also names what only a page has. */
const SELF_EVIDENT = 4;
const OF_A_PAGE =
  /article|story|artikel|zusammenfassung|audio|résumé|resumen|artículo|articolo|contenuto|contenu|content|inhalt|browser|affiliate|newsletter|javascript|summary|subscri|source|access|advertisement|funcionalidad|obsah|piece/iu;
/** Words of a phrase that nobody begins a sentence of news with. */
const LONG = 5;
/** Whom a page speaks to, and what it wants of them. */
const SPEAKS_TO_READERS =
  /(?<!\p{L})(?:you|your|yours|our|us|sie|ihr|ihre[nmrs]?|du|dein\p{L}*|unser\p{L}*|vous|votre|vos|nos|notre|tu|tus|tuo|tua|usted|nuestr\p{L}*|nostr\p{L}*|jouw|uw|je|account|konto|newsletter|abonn\p{L}*|subscri\p{L}*|browser|app|javascript|cookies?|affiliates?|commission|provision|redaktion|earlier version|correct(?:ed|ion)|this (?:article|story|post|piece|text|report)|nachrichtenagenturen|©)(?!\p{L})/iu;

/** A sentence in which a page speaks of itself: how it opens must be long, or what follows must be for its readers. */
export function isPageNote({ text, words }: LineFacts): boolean {
  if (words > LONGEST_NOTE) return false;
  const plain = text.replace(/^[^\p{L}]+/u, '').replaceAll('’', "'");
  const opening = PAGE_NOTE.exec(plain)?.[0];
  if (opening === undefined) return false;
  const size = opening.split(/\s+/).length;
  if (size >= LONG || (size >= SELF_EVIDENT && OF_A_PAGE.test(opening))) return true;
  return SPEAKS_TO_READERS.test(plain.slice(opening.length));
}

/**
 * Why a line cannot be one of the first two paragraphs of an article, though it may be read further down: a caption is
 * beside a credit, between the headline's standfirst and the byline, or says what can be seen; a lone word is a
 * button. `head` is the folded headline, `kept` the paragraphs above the line.
 */
export function openingRule(
  lines: readonly LineFacts[],
  i: number,
  head: string,
  kept: number,
): string | null {
  const line = lines[i] as LineFacts;
  if (line.words >= CAPTION && (showsAPicture(line.text) || isShoutedCaption(line.text))) return 'caption';
  if (line.words >= CAPTION && line.words <= LONGEST_CAPTION && isCredit(lines[i + 1]))
    return kept > 0 || !isBelowTitle(lines, i, head) ? 'caption' : null;
  return kept === 0 ? beginningRule(lines, i, head) : null;
}

/** `SEE YOU … Ada Moss leaves for the coast`: how some papers begin the text of a picture. */
function isShoutedCaption(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\s'’-]{3,40}\s?(?:…|\.\.\.)\s?\p{Lu}/u.test(text);
}

function beginningRule(lines: readonly LineFacts[], i: number, head: string): string | null {
  const line = lines[i] as LineFacts;
  const [above, below] = [lines[i - 1], lines[i + 1]];
  if (line.words <= 2 && line.end === END.none) return 'lone-words';
  if (isBelowTitle(lines, i, head) || line.words < CAPTION) return null;
  const isAboveByline = lines.slice(i + 1, i + 3).some(({ cue }) => cue === 'byline' || cue === 'date');
  if (isAboveByline && isCredit(above)) return 'caption';
  const opens = below !== undefined && below.words >= CAPTION && below.end === END.sentence;
  return line.end === END.none && opens && !QUOTED.test(line.text) ? 'caption' : null;
}

/** Whether markup let a line through that is an author, a place or the title of a video: a few words above a paragraph. */
export function isLoneName(
  lines: readonly LineFacts[],
  i: number,
  objection: (line: number) => string | null,
): boolean {
  const line = lines[i] as LineFacts;
  if (line.words > LONGEST_LONE || line.end !== END.none || line.quotes > 0) return false;
  const next = lines.findIndex((_, k) => k > i && objection(k) === null);
  return next > 0 && (lines[next]?.words ?? 0) >= PARAGRAPH;
}

const LONGEST_LONE = 4;
/** Words of a paragraph of an article. */
const PARAGRAPH = 15;

/** A standfirst is right below the headline; below the byline it is something else. */
function isBelowTitle(lines: readonly LineFacts[], i: number, head: string): boolean {
  for (let k = i - 1; k >= Math.max(0, i - STANDFIRST); k--) {
    const { text, cue } = lines[k] as LineFacts;
    if (foldsTo(text, head)) return true;
    if (cue === 'byline' || cue === 'date') return false;
  }
  return false;
}

/** Words of a caption; a standfirst may have more. */
const LONGEST_CAPTION = 40;

/**
 * Whether a line is in a table of contents: it is printed again below, above a part of the article. So is a headline
 * of another page that is announced twice.
 */
export function isContents(lines: readonly LineFacts[], i: number): boolean {
  const line = lines[i] as LineFacts;
  if (line.words > LONGEST_HEADING || line.end === END.sentence) return false;
  return lines.some((other, k) => k > i && other.print === line.print);
}

const LONGEST_HEADING = 14;

/** Somebody is quoted who may begin a text. */
const QUOTED = /["“”„«»]/u;
