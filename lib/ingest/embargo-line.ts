import { MONTHS } from '@broadsheet/text/languages';
import type { Draft, Problem } from './draft.ts';

/** “EMBARGOED until 22 November, 00:01 GMT”, as press offices set above a text; a headline on trade has no such hour. */
const EMBARGO =
  /^\W{0,20}(?:(?:strictly |strict |press |under ){0,3}embargo(?:ed)?\W{0,5}(?:until|till|for release|not before)\b|embargo(?:ed)?\s*:\s*\d{1,2}[.:/h]\d\d|sous embargo jusqu|embargad[oa] hasta|sperrfrist\s*:[^\n]{0,50}\d\s?uhr)[^\n]{0,90}$/imu;

/** How a line begins that says until when a text is closed. */
const CLOSED_UNTIL =
  /^\W{0,20}(?:(?:strictly|strict|press|under|sous|onder|sob|sotto|bajo|unter|pod|med) ){0,2}(?:embargo(?:ed)?|sperrfrist|gesperrt\W{1,3}(?:bis|frei ab)|not for (?:release|publication|broadcast))(?!\p{L})/iu;
/** What such a line has beside the word: until when, in words that no sentence is made of. */
const OF_TIME: ReadonlySet<string> = new Set(
  `until till before not for release publication broadcast at on to from the midnight noon am pm a p m gmt bst utc cet cest mez mesz est edt h hrs hours
   bis um uhr ab zum am früh nicht vor jusqu jusque au à le la les de du heures heure minuit hasta el las los del a horas hrs fino alle di ore al dalle sino
   tot uur om op middernacht até às as do dia hora horas till kl klokken den
   st nd rd th beginn redebeginn`.split(/\s+/),
);
const DAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
   montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
   lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
   segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
   måndag tisdag onsdag torsdag fredag lördag søndag söndag mandag tirsdag lørdag`.split(/\s+/),
);
const HOUR =
  /(?<!\d)(?:[01]?\d|2[0-4])(?:[.:h][0-5]\d(?!\d)|\s?(?:h|uhr|uur|[ap]\.?m|heures?|horas|hrs|noon|gmt)(?!\p{L}))|(?<!\d)0\d{3}(?!\d)/iu;
const NUMBERED_DAY = /(?<!\d)\d{1,2}(?:\/\d{1,2}(?!\d)|[./]\s?\d{1,2}[./]\s?\d{2,4})|\d{4}-\d\d-\d\d/;
const LONGEST_LINE = 110;

/** Whether words say a moment and nothing else: an hour, a weekday or a date. */
function isMoment(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isDay = (word: string) => DAYS.has(word) || MONTHS.has(word);
  return (
    words.every((word) => OF_TIME.has(word) || isDay(word)) &&
    (words.some(isDay) || HOUR.test(text) || NUMBERED_DAY.test(text))
  );
}

/** Roads are “gesperrt bis Juni” and history has an “Embargo October 1962”: the first needs an hour anywhere, a headline always. */
function isEmbargoLine(line: string, isHeadline: boolean): boolean {
  const said = line.length <= LONGEST_LINE && /\d/.test(line) ? CLOSED_UNTIL.exec(line)?.[0] : undefined;
  if (said === undefined) return false;
  const isRoad = /gesperrt/i.test(said);
  if (isRoad && isHeadline) return false;
  return isMoment(line.slice(said.length)) && (HOUR.test(line) || !(isRoad || isHeadline));
}

/** “HOLD - legal: …”, “EMBARGOED: …”: a desk’s mark in front of a headline, in capitals. */
const MARK =
  /^\W{0,3}(?:(?:STRICTLY )?EMBARGOED|HOLD|NOT FOR PUBLICATION|DO NOT (?:PUBLISH|PRINT|RUN)|SPERRFRIST|NO PUBLICAR|NE PAS PUBLIER|NICHT VERÖFFENTLICHEN)(?:\s?[:*/|]|\s[–—-]\s)/u;
/** Kickers of news (“HELD: three men over arson”, “GESPERRT: A7 bei Hamburg”) that are marks if they say why. */
const HELD_FOR =
  /^\W{0,3}(?:ON HOLD|HELD|GESPERRT)(?:\s?[:*/|]|\s[–—-])\s?(?:(?:[Ll]egal|LEGAL|[Ll]awyers?|LAWYERS?|Recht|RECHT|Justi[tz]iar)(?:\s?[:*/|]|\s[–—-]\s)|(?:do not|DO NOT|nicht veröffentlichen|NICHT VERÖFFENTLICHEN)(?!\p{L}))/u;
/** “EMBARGOED 00:01 Monday: …”; an “EMBARGOED oil tanker: …” is news. */
const MARK_UNTIL =
  /^\W{0,3}(?:(?:STRICTLY )?EMBARGO(?:ED)?|(?:ON )?HOLD|SPERRFRIST|SOUS EMBARGO|EMBARGAD[OA])(?!\p{L})([^\n]{0,60}?)(?:\s?[:*/|]|\s[–—-])(?=[\s\p{L}])/u;
/** Words that are kickers of news as well (“DRAFT: Bears pick a quarterback”), and a mark only in brackets. */
const IN_BRACKETS =
  /^\W{0,3}[[({](?:EMBARGO(?:ED)?|HOLD|HELD|KILL(?:ED)?|SPIKED?|DRAFT|ENTWURF|BROUILLON|BORRADOR|BOZZA|RASCUNHO|UTKAST)(?![\p{Ll}])[^\])}\n]{0,40}[\])}]/u;
/** What a desk writes above a text that nobody may print, on a line of its own or with an end; “do not use tap water” is news. */
const NOT_FOR_PRINT =
  /^[^\p{L}\p{N}“”"„«»]{0,5}(?:not for (?:publication|release|print)|do not (?:publish|print)|nicht zur veröffentlichung(?: bestimmt)?|nicht veröffentlichen|ne pas publier|no publicar|non pubblicare|não publicar|niet publiceren)(?:\W{0,5}$|\s?:(?<moment>[^\n]{0,80})$|\s(?:before|until|till|yet|vor|bis|avant|antes|hasta|prima|até|voor|tot)(?!\p{L}| (?:you|i|we)(?!\p{L}))(?<end>[^\n]{0,80})$)/iu;

function forbidsPrint(line: string, isHeadline: boolean): boolean {
  const said = NOT_FOR_PRINT.exec(line);
  if (said === null) return false;
  const { moment, end } = said.groups ?? {};
  if (moment !== undefined) return isMoment(moment);
  // A headline may go on: “Not for release before 2030, says the archive”.
  return end === undefined || !isHeadline || isMoment(end);
}

function markIn({ title, standfirst, paragraphs }: Draft): string | null {
  const mark = deskMark(title ?? '');
  if (mark !== null) return mark;
  const line = [standfirst, paragraphs[0]].find((it) => forbidsPrint(it ?? '', false));
  return line ?? (forbidsPrint(title ?? '', true) ? title : null);
}

/** The mark in front of a headline. Where the whole headline is in capitals, its first word says little. */
function deskMark(title: string): string | null {
  if (!/\p{Ll}/u.test(title)) return null;
  const until = MARK_UNTIL.exec(title);
  if (until !== null && isMoment(until[1] ?? '')) return until[0].trim();
  const found = [MARK, HELD_FOR, IN_BRACKETS].map((it) => it.exec(title)?.[0].trim());
  return found.find((it) => it !== undefined) ?? null;
}

/** The line above a text that says it may not be printed yet; null when there is none. */
export function embargoIn(draft: Draft): Problem | null {
  const { title, standfirst, paragraphs, dropped } = draft;
  const opening = [title, standfirst, ...paragraphs.slice(0, 3), ...dropped.map(({ text }) => text)];
  const line =
    opening
      .map((text) => EMBARGO.exec(text ?? '')?.[0].trim())
      .find((it) => it !== undefined && /\d/.test(it)) ??
    opening.find((it, i) => isEmbargoLine(it ?? '', i === 0)) ??
    markIn(draft);
  if (line === null) return null;
  const detail = `It says “${line}”. Upload it again without that line once it may be printed.`;
  return { reason: 'not-published', detail };
}
