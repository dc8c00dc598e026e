import { LANGUAGES, phraseList } from '@broadsheet/text/languages';
import { closesPost, isOthersTime } from './post-marks.ts';
import type { LineFacts } from './scan-line.ts';

function speaks(line: LineFacts): boolean {
  return line.cue === 'speaker' || isOthersTime(line);
}

/** Speakers that a discussion must have before everything below its header is taken for it. */
const LEAST_SPEAKERS = 3;
/** Paragraphs that an article has before a discussion of it begins. */
const DISCUSSED = 2;

/** Where a discussion begins that runs to the end of the page; one past the last line when there is none. */
export function threadStart(lines: readonly LineFacts[], objection: (line: number) => string | null): number {
  const unlabelled = unlabelledStart(lines);
  let speakers = lines.filter(speaks).length;
  let prose = 0;
  for (const [i, line] of lines.entries()) {
    const header =
      line.cue === 'comment-header' &&
      (speakers >= LEAST_SPEAKERS || (VOICES.test(line.text) && !isReported(lines.slice(i + 1))));
    if (prose >= DISCUSSED && (header || i >= unlabelled)) return i;
    if (speaks(line)) speakers--;
    if (line.words >= 8 && objection(i) === null) prose++;
  }
  return lines.length;
}

/** Who says what, outside a quotation: `… for good,” said Ida Lunn`, `Ida Lunn said: “…`. */
const SPEECH = LANGUAGES.flatMap(({ signs }) => phraseList(signs?.speech))
  .map(RegExp.escape)
  .join('|');
const ATTRIBUTED = new RegExp(
  `[”"»“],?\\s(?:${SPEECH})\\s(?:\\p{Ll}{2,4}\\s)?\\p{Lu}|[”"»“],?\\s(?:\\p{Lu}[\\p{L}.-]+\\s){1,3}(?:${SPEECH})(?!\\p{L})|(?<!\\p{L})\\p{Lu}[\\p{L}.-]+\\s(?:${SPEECH})[:,]?\\s[“"„«]`,
  'u',
);

/** Proof that a heading is the article's own: below it somebody is quoted by name, and nobody posts. */
export function isReported(below: readonly LineFacts[]): boolean {
  return below.some(({ text, quotes }) => quotes > 1 && ATTRIBUTED.test(text)) && !below.some(isPosted);
}

function isPosted(line: LineFacts): boolean {
  return speaks(line) || line.cue === 'ago' || closesPost(line);
}

/** Heads nothing but posts, be they signed or not; "Comments" may be a button in the middle of an article. */
export const VOICES =
  /^\d+ (?:replies|responses|antworten|réponses|respuestas|risposte|respostas|antwoorden|ответ)|reader|leser|lecteur|lector|lettor|leitor|lezer|читател|läsar|^join the |^your |^ihre |^eure |^vos |^sus? |^vuestr|^vostr|^(?:as )?suas? |^jullie |^uw |^ваш/iu;

/** A name that no subheading is: `seadog44`, `marta_b`. */
const SURE_HANDLE = /^@?(?=[\p{L}_.-]*[\d_])\p{Ll}[\p{L}\d_.-]{2,23}$/u;
/** One that a subheading hardly is: `oldsalt`, `CashOnlyKen`, `Kelpie7`. */
const HANDLE =
  /^(?=.{3,40}$)@?(?:\p{Ll}[\p{Ll}.-]{2,23}|\p{Lu}[\p{L}.-]*\p{Ll}[\p{L}.-]*[\p{Lu}\d_][\p{L}\d_.-]*)$/u;
/** Characters of a name. */
const LONGEST_NAME = 25;
/** Lines of one post. */
const LONGEST_POST = 3;

/**
 * Where names and posts take turns down to the last line without a heading above them: two names, or one that
 * is nothing else. Subheadings of one word take such turns too, but they are not written like names of accounts.
 */
function unlabelledStart(lines: readonly LineFacts[]): number {
  let start = lines.length;
  let sure = 0;
  let names = 0;
  let next = lines.length;
  for (let i = lines.length - 1; i >= 0 && next - i <= LONGEST_POST + 1; i--) {
    const { text, cue } = lines[i] as LineFacts;
    // A post is between two names. The one below the last name may have been cut off by the trees.
    if (cue !== null || text.length > LONGEST_NAME || (next - i < 2 && next < lines.length)) continue;
    const isSure = SURE_HANDLE.test(text);
    if (!isSure && !HANDLE.test(text)) continue;
    next = i;
    names++;
    if (isSure) sure++;
    if (sure > 0 || names > 1) start = i;
  }
  return start;
}
