import { LANGUAGES, MONTHS, phraseList, wordList } from '@broadsheet/text/languages';
import { CUE_CLASSES, type CueClass } from '@broadsheet/text/languages/language';
import { cueOfPhrase, LONGEST_CUE } from './cue-phrases.ts';
import { END } from './line-end.ts';

/** What a line is by how it begins or by its pattern; null for a line like any other. */
export type Cue = CueClass | 'date' | 'ago' | null;

/** What the cue of a line depends on, beside its text. */
export interface CueClues {
  /** The line without Chinese, Japanese and Korean characters. */
  readonly spaced: string;
  readonly words: number;
  readonly end: number;
  readonly numbers: number;
  readonly cjk: number;
  /** Has a word that tells how long ago something was, beside a number. */
  readonly hasAgo: boolean;
  /** Its last word is one after which somebody speaks. */
  readonly speaks: boolean;
}

const BEFORE = LANGUAGES.flatMap(({ ago }) => phraseList(ago?.before)).join('|');
const AFTER = LANGUAGES.flatMap(({ ago }) => wordList(ago?.after)).join('|');
const LATELY = LANGUAGES.flatMap(({ ago }) => phraseList(ago?.lately)).join('|');
const AGO = new RegExp(
  String.raw`\b(\d+|an?|one)\s?(s|m|h|d|w|y|mo|yr|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|years?|yrs?)\s+ago\b|(?<![\p{L}\d])(${BEFORE})\s.{0,12}\d(?!-\p{L})|\d.{0,14}(${AFTER})(?!\p{L})`,
  'iu',
);
const SHORT_TIME = new RegExp(String.raw`^\d{1,3} ?(s|m|h|d|w|mo|y|min|mins|hrs?)$|^(${LATELY})$`, 'u');
/** Characters of the longest {@link SHORT_TIME}. */
const LONGEST_TIME = 12;
const MONTH = `(?<!\\p{L})(?:${MONTHS.keys().map(RegExp.escape).toArray().join('|')})(?!\\p{L})`;
const DATE_OR_TIME = new RegExp(
  [
    String.raw`${MONTH}\.?,?\s+\d`,
    String.raw`\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s+(?:of |de )?${MONTH}`,
    String.raw`(?<![\d$€£.,])(?:[01]?\d|2[0-3])(?:[:h][0-5]\d(?!\d)|\.[0-5]\d ?(?:am|pm|uhr))`,
    String.raw`\d{4}-\d\d-\d\d`,
    String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{2,4}`,
    String.raw`(?<!\d)\d{1,2}-\d{1,2}-(?:19|20)\d\d(?!\d)`,
    'min(?:ute)?s?\\.? (?:read|de lecture|lesezeit|lezen|di lettura|de lectura|de leitura)',
    '年.*月.*日',
  ].join('|'),
  'u',
);
/** Words a date line may have, and one that also says when the page was changed. */
const LONGEST_DATE_LINE = 16;
const LONGEST_CHANGED_LINE = 26;
/** Nothing but a colon behind the last word. */
const SPOKEN_LAST = /(^| )[\p{L}]+:?$/u;

export function cueOf(text: string, clues: CueClues): Cue {
  const { words, end, numbers, cjk } = clues;
  if (words > LONGEST_CUE) return null;
  const phrase = cueOfPhrase(clues.spaced, words, end === END.sentence);
  if (phrase !== null && phrase !== 'byline') return phrase;
  if (words <= 14 && clues.hasAgo && (numbers > 0 || / ago\b/i.test(text)) && AGO.test(lower(text)))
    return 'ago';
  if (words <= 3 && text.length <= LONGEST_TIME && SHORT_TIME.test(lower(text))) return 'ago';
  if (
    words <= longestDateLine(text) &&
    numbers > 0 &&
    !isToldDate(text, clues) &&
    DATE_OR_TIME.test(lower(text))
  )
    return 'date';
  if (clues.speaks && words >= 2 && words <= 9 && end !== END.sentence && SPOKEN_LAST.test(text))
    return 'speaker';
  return cjk > 0 && words <= 12 ? (phrase ?? cjkCue(lower(text))) : phrase;
}

/** `PUBLISHED: November 8, 2026 at 4:56 p.m. | UPDATED: November 8, 2026 at 6:00 p.m.` */
const CHANGED =
  /^(?:first )?(?:published|posted|created|updated|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|opublikowano|опубликовано)\b.*\d{4}.*(?:updated|modified|aktualisiert|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|uppdaterad|oppdatert|aktualizacja|обновлено)/iu;

/** Words of a sentence. */
const SENTENCE = 6;
/** Begins a line that says when the page was made. */
const MADE =
  /^(?:\S+ )?(?:updat|publish|post|last|by |von |veröff|aktual|publi|mis à jour|actual|aggiorn|atual|bijgew|gepubl|обнов|опубл|this (?:page|article|story))/iu;

/** `The fair opens on Saturday, June 21.`, `… was heard again. (AP, 1.3.2026)`, `— Ada Moss, in a letter, 26 April 2026` */
function isToldDate(text: string, { words }: CueClues): boolean {
  if (words < SENTENCE || MADE.test(text) || /\b[ap]\.m\.$/i.test(text)) return false;
  const told = (text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []).filter((word) => !MONTHS.has(word));
  if (/^[—–-]\s?\p{Lu}/u.test(text)) return told.length > 0;
  return told.length >= LEAST_TOLD && /[.!?]["”’»]?(?:\s*\([^()]{4,40}\))?$/.test(text);
}

/** Words in small letters that are no month: a line that says when it was made has hardly any. */
const LEAST_TOLD = 2;

/** Whether a line says when a page was published and when it was changed. */
export function isChangedLine(text: string): boolean {
  return text.length > 40 && CHANGED.test(text);
}

function longestDateLine(text: string): number {
  return isChangedLine(text) ? LONGEST_CHANGED_LINE : LONGEST_DATE_LINE;
}

/** Lower case with straight apostrophes; most lines have no curly one. */
function lower(text: string): string {
  const low = text.toLowerCase();
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}

/** The phrases of languages that write no spaces, by class. */
const UNSPACED = CUE_CLASSES.map((cue): [CueClass, string[]] => [
  cue,
  LANGUAGES.flatMap(({ unspaced, cuePhrases }) => (unspaced ? phraseList(cuePhrases?.[cue]) : [])),
]);

/** Chinese, Japanese and Korean write no spaces, so their phrases are looked for as they are. */
function cjkCue(text: string): Cue {
  const found = UNSPACED.find(([, phrases]) => phrases.some((phrase) => agrees(text, phrase)));
  return found?.[0] ?? null;
}

/** "相关…" begins the text, "…版权所有…" is anywhere in it. */
function agrees(text: string, phrase: string): boolean {
  const bare = phrase.replaceAll('…', '');
  return phrase.startsWith('…') ? text.includes(bare) : text.startsWith(bare);
}
