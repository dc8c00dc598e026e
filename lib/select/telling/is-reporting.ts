import { languageOfTag, wordList } from '@broadsheet/text/languages';

/** Three dots mean that the source cut the text. */
const CUT = /(?:\.\.\.|…)["'”’»)\]]*$/u;
/** So do dots between two words: the source left out what a subscriber reads. */
const LEFT_OUT = /\s(?:\.\.\.|…)\s\p{Ll}/u;
/** A speaker may pause. */
const QUOTED = /["“„«][^"”“»]*["”“»]/gu;
/** Starts like a sentence, or with a name such as iPhone; in scripts without capitals any letter will do. */
const OPENS = /^(?:["'“”‘’‚«»„‹›「『(¿¡]\s?)*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\p{Ll}\p{Lu})/u;
/**
 * "– We are worried, says Ann Marlow.": many languages quote with a dash. Only with a verb of speech and a name behind
 * it; else nobody would know whose words these are.
 */
const DIALOGUE =
  /^[–—-]\s?(?:["'“”«„]\s?)?\p{Lu}[^\n]*[,!?…]["”»]?\s(?:[–—-]\s)?(?:säger|sade|sa|menar|berättar|sier|forteller|siger|sagde|fortæller|sanoo|kertoo|toteaa|mówi|powiedziała?|dodaje|dodała?|tłumaczy|podkreśla|сказала?|заявила?|говорит|отметила?|рассказала?|каже|сказав|говорить|říká|řekla?|uvedla?|dijo|dice|explicó|afirmó|aseguró|dit|explique|affirme|raconte|a déclaré|disse|afirmou|explicou|ha detto|spiega|zegt|zei)\s(?!(?:hon|han|hun|hen|de|ella|él|il|elle|он|она|він|вона|w|on|ona|lei|lui|ele|ela|hij|zij|ze)(?!\p{L}))(?:\p{Ll}+\s){0,3}\p{Lu}/u;
const ENDS = /[.!?。！？।؟։።]["'“”‘’«»‹›」』)\]]*$/u;
/** Words of comments, forms and promotion that ingest may have let through; never printed. */
const NOT_REPORTING =
  /\b(?:subscribe|(?:our|my|this|free) newsletters?|newsletter sign-?up|sign up|click here|read more|(?:we use|accept|uses|our) cookies|advertisement|all rights reserved|follow us|(?:minutes?|hours?|days?|weeks?|months?|years?) ago$|share this|(?:developing|breaking news) story|check back|more (?:details )?(?:to follow|as we get it)|audio (?:for this story )?will be available|photo:|image:|listen to|watch:|related articles?)\b/i;
/**
 * What a caption says: "A carrier is seen driving south", "Councillor Ames Whitlow, left, talks to a pilot". Agencies date
 * theirs in full, "Thursday, Nov. 19, 2026", and no report.
 */
const CAPTION =
  /\b(?:is|are) (?:seen|pictured|shown)\b(?! (?:as|to)\b)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}, (?:19|20)\d\d\b|,\s(?:left|right|cent(?:re|er)|second from (?:left|right)),|^(?:pictured|clockwise|from left)\b|^(?:above|below):|\((?:file|file photo|archive)\b/i;

/** "Veja perguntas e respostas", "Découvrez notre carte": what the reader should click. */
const CALL =
  /^(?:veja(?! (?:\p{Ll}{3,}ou|teve|traz|trouxe|disse|diz|afirma|informa|revela|mostra)(?!\p{L}))|confira|saiba|assista|découvrez|retrouvez|(?:sehen|lesen|erfahren|hören) sie|see (?:how|what|where|the|our|all)|find out|scopri|scoprite|descubre|mira (?:aquí|cómo|el|la|los|las|qué)|bekijk|läs (?:mer|om|hela)|se (?:hela|bilderna)|zobacz|sprawdź|przeczytaj)(?!\p{L})/iu;

/** Whether its source cut a text off. */
export function isCut(text: string): boolean {
  return CUT.test(text);
}

/** Whether a text ends like a sentence. */
export function endsLikeASentence(text: string): boolean {
  return ENDS.test(text);
}

/** Whether a sentence can be printed by itself: whole, in running text, and neither a caption nor page furniture. */
export function isReporting(text: string, language: string): boolean {
  if (!(OPENS.test(text) || DIALOGUE.test(text)) || !ENDS.test(text) || isCut(text)) return false;
  if (LEFT_OUT.test(text.replace(QUOTED, ''))) return false;
  if (NOT_REPORTING.test(text) || CALL.test(text) || CAPTION.test(text) || endsInAbbreviation(text, language))
    return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return isBalanced(text) && capitals < letters / 2;
}

/** Whether the last full stop may belong to an abbreviation or an ordinal ("am 17."), so that the sentence continues. */
function endsInAbbreviation(text: string, tag: string): boolean {
  const last = /(?<!\S)(\S+)\.$/u.exec(text)?.[1] ?? '';
  const { abbreviations, ordinals } = languageOfTag(tag) ?? {};
  if (ordinals !== undefined && /^\d{1,2}$/.test(last)) return true;
  return /^[ap]\.m$/i.test(last) || wordList(abbreviations).includes(last);
}

/**
 * Whether every quotation and bracket is closed; otherwise the sentence is a fragment. Languages pair the marks in
 * different ways: “ ”, „ “, „ ”, ” ”, « », » « and » ».
 */
function isBalanced(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return (
    count(/[“”„]/g) % 2 === 0 &&
    count(/[«»]/g) % 2 === 0 &&
    count(/\(/g) === count(/\)/g) &&
    count(/"/g) % 2 === 0
  );
}
