import { MONTHS } from '@broadsheet/text/languages';
import { WEEKDAY } from '../dates/find-dates.ts';
import { isCaption } from '../lines/caption-rules.ts';
import { END } from '../lines/line-end.ts';
import type { LineFacts } from '../lines/scan-line.ts';

/** Cues that a headline never carries. */
const NO_TITLE: ReadonlySet<string | null> = new Set(['ago', 'crumb', 'speaker']);

/** `Serving the valley since 1887`: mastheads say how old they are, headlines do not end in it. */
const MOTTO =
  /^(?!.*[,:;?]).{0,70}\b(?:since|seit|depuis|desde|dal|sinds|sedan|siden|established|founded in|est\.?)\s(?:1[6-9]|20)\d\d$/i;

/** Whether nothing in a line itself forbids that it is the headline. */
export function mayBeTitle(line: LineFacts): boolean {
  const { words, text, cue } = line;
  if (words < 2 || words > 32 || text.length > 220) return false;
  if (NO_TITLE.has(cue) && !isSpokenHeadline(line)) return false;
  if (NO_HEADLINE.test(text) || isSignature(line) || isListOfTags(line, MANY_TAGS)) return false;
  if (cue === 'date' && !isDatedHeadline(line)) return false;
  if (endsInDigit(text) && MOTTO.test(text)) return false;
  if (CRUMBS.test(text) || isMenu(line) || isLabel(line) || RANGE.test(text) || READING_TIME.test(text))
    return false;
  return !isCaption(line) && !CREDITED.test(text);
}

/** `Lettura: 1 minuti`, `5 min read` */
const READING_TIME =
  /^(?:(?:tempo di |tiempo de |tempo de |temps de )?(?:lettura|lectura|leitura|lecture)|lesezeit|lesedauer|reading time|leestijd|lästid|lesetid|læsetid|czas czytania)\s?:?\s?\d{1,3}\s?\p{L}+\.?$|^\d{1,3}[ -]?min\p{L}*\.? (?:read|listen|watch|lesezeit|lecture|lettura|lectura|leitura)$/iu;

/** `Widder (21.3.–20.4.)`: an entry of a calendar or a horoscope. */
const RANGE = /^.{2,40}\(\d{1,2}[./]\s?\d{1,2}\.?\s?[-–—]\s?\d{1,2}[./]\s?\d{1,2}\.?\)$/u;

/** `Pier will be closed for good, mayor says`: in a text the words follow on the next line. */
function isSpokenHeadline({ cue, words, text }: LineFacts): boolean {
  return cue === 'speaker' && words >= LEAST_SPOKEN && /,\s/.test(text) && !text.endsWith(':');
}

const LEAST_SPOKEN = 5;

/** Links to the next page and the one before, the way to this one, what a script should have filled in, who is on a picture. */
const NO_HEADLINE =
  /^[←©]|^→(?:\s?\S+){0,3}$|^«[^»]*$|^‹[^›]*$|^[^«‹]*\s[»›→]$|rights reserved|(?:\p{L}+: ){3}\p{L}+:|^(?:\p{L}+: )?(?:home|startseite|start|inicio|accueil|hjem|forside)\s?[»›>]\s|[{}]{1,2}\p{L}+[{}]|^\((?:[LR]|from left|v\.? ?l\.|de g\.|de izq)|^(?:photographer|photos? by|fotograf)\s?:|^(?:foto|photo|bild)\s?:\s?\S+(?:\s\S+){0,3}$/iu;

/** `By Ada Moss`, `Ada Moss By Ada Moss`, `Ada Moss China Correspondent, in Seoul`: who wrote, in capitals. */
function isSignature({ text, words, cue }: LineFacts): boolean {
  if (words > LONGEST_SIGNATURE) return false;
  if (cue === 'byline' && /^(?:By|Von|Par|Por)(?:\s\p{Lu}[\p{L}.'’-]*){2,3}$/u.test(text)) return true;
  if (/^(\p{Lu}\S* \p{Lu}\S*) (?:by|von|par|por|di) \1$/iu.test(text)) return true;
  return (
    (text.match(IN_SMALL)?.length ?? 0) <= 1 &&
    /^(?:\p{Lu}\S* ){2,4}(?:Correspondent|Reporter|Editor|Staff Writer|Columnist|Redakteurin?|Redaktion)(?:,|$)/u.test(
      text,
    )
  );
}

const LONGEST_SIGNATURE = 9;
const IN_SMALL = /(?<!\p{L})\p{Ll}/gu;

/** `Home » Harbour » Pier closes`: the way to a page, with its headline at the end. */
const CRUMBS = /^[^«‹»›]{2,60}[»›][^«‹»›]{2,60}[»›]/u;
/** Words of a menu that was put on one line. */
const LEAST_MENU = 6;

/** `NewsHarbour Weather Climate Letters Sport`: names of sections, two of them without a space between. */
function isMenu({ words, capitals, small, stops, quotes, text }: LineFacts): boolean {
  const isOnlyNames = words >= LEAST_MENU && small === 0 && stops === 0 && quotes === 0;
  return isOnlyNames && capitals >= words - 1 && /\p{Ll}\p{Lu}\p{Ll}/u.test(text);
}

/** `21 November 2026 Politics Harbour`, `… 20 November 202621 November 2026`: a headline begins with no date, and has one at most. */
const DATES =
  /^\d{1,2}\.? \p{L}{3,} (?:19|20)\d\d\s+\p{L}|(?<!\d)(?:19|20)\d\d\d{1,2}\.? \p{L}{3,} (?:19|20)\d\d/u;
/** `TopicsSupreme CourtCivil rights`: what markup kept apart. */
const GLUED = /(?:\p{Ll}{3}\p{Lu}(?!nnen)\p{Ll}{2,}.*){2}/u;
/** `Formel 1-News`: a section. */
const SECTION_NEWS =
  /^\S+(?: \S+)?[ -](?:news|nachrichten|noticias|actualités|notizie|notícias|nieuws|nyheter)$/iu;

function isLabel({ text, words, cue }: LineFacts): boolean {
  if (words <= 3 && SECTION_NEWS.test(text)) return true;
  return (cue === 'date' && DATES.test(text)) || GLUED.test(text);
}

/** `Ada MossImage source, PA Media`: how the credit of a picture is joined to its caption. */
const CREDITED = /image (?:source|credit|caption)\b|(?:getty images|pa media|via reuters|\/afp)$/i;

/** `Horoscope for today, 20 November 2026`, `Tageshoroskop für Samstag, 21.11.2026`: says more than a day, and no hour. */
function isDatedHeadline({ text, words }: LineFacts): boolean {
  if (words > LONGEST_DATED || CLOCK.test(text) || MADE.test(text) || isEdition(text)) return false;
  const rest = (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter(
    (word) => !MONTHS.has(word) && !WEEKDAY.test(word),
  );
  // A masthead has the weekday of the day on which the page was fetched, and seldom anything that is “of” it.
  if ((OF_A_DAY.exec(text)?.index ?? 0) >= FIRST_WORD) return rest.length >= LEAST_OF_A_DAY;
  return !WEEKDAY.test(text) && rest.length >= LEAST_REST;
}

const CLOCK = /\d[:h]\d\d|\d ?[ap]m\b/i;
/** Begins a line that says when the page was made. */
const MADE =
  /^(?:\S+ )?(?:updat|publish|post|last|by |von |veröff|erschien|created|written by|aktual|publié|publica|pubblic|publicerad|publisert|mis à jour|actual|aggiorn|atual|bijgew|gepubl|обнов|опубл|©|copyright)/iu;
/** `Edition of Saturday, 21 November`, `Quay Chronicle of Friday`: a newspaper of paper has its day right behind. */
function isEdition(text: string): boolean {
  const [, day = ''] = EDITION.exec(text) ?? [];
  return MASTHEAD.test(text) || /^\d/.test(day) || WEEKDAY.test(day) || MONTHS.has(day.toLowerCase());
}

const MASTHEAD = /^(?:\p{Lu}\S* ){1,4}of (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d/u;
const EDITION =
  /(?<!\p{L})(?:newspaper|editions?|issue|ausgabe|e-?paper|zeitung|stand|édition|edici[óo]n|edizione|edição|editie|utgave|utgåva|udgave|wydanie|numéro|archive?s?|archiv)[\s:,|–-]{1,3}(?:(?:of|from|for|vom|von|du|de|del|di|da|do|van|von|fra|från|för|nr|no|n°|nº)\.?\s)?(?:the\s)?(\d|\p{L}{3,13})/iu;
/** What a headline tells is of or for the day that it names. */
const OF_A_DAY =
  /[\s,](?:for|of|on|from|für|vom|am|zum|du|pour|de|del|para|el|di|del|per|do|da|van|voor|från|för|fra|hoy|heute|today|oggi|hoje|dia|aujourd['’]hui)[\s,]+(?:(?:el|le|den|the)\s)?(?:\p{L}{3,13}(?:day|tag|dag|di|feira)|mardi|mercredi|jeudi|dimanche|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|sabato|\d{1,2}(?!\d))/iu;
const LEAST_OF_A_DAY = 2;
/** Letters of what is told of a day. */
const FIRST_WORD = 3;
const LEAST_REST = 3;
/** Words of a headline with a day in it. */
const LONGEST_DATED = 20;

function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

/** `Ada Moss, Harbour, News`: short names and commas. */
export function isListOfTags({ text }: LineFacts, least = LEAST_TAGS): boolean {
  const parts = text.split(/[,|·]\s?/);
  return (
    parts.length >= least && parts.every((it) => !/(?<!\p{L})\p{Ll}/u.test(it) && it.split(' ').length <= 3)
  );
}

const LEAST_TAGS = 4;
/** At least this many are no headline; fewer may be people or places that one is about. */
const MANY_TAGS = 5;

/** A sentence with its full stop. */
export function isStated({ text, end }: LineFacts): boolean {
  return end === END.sentence && /(?<![.…])[.。]["”’»]?$/.test(text);
}
