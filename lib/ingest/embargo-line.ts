import { MONTHS } from '@broadsheet/text/languages';
import type { Draft, Problem } from './draft.ts';

/** “EMBARGOED until 22 November, 00:01 GMT”, as press offices set above a text; a headline on trade has no such hour. */
const EMBARGO =
  /^\W{0,20}(?:(?:strictly |strict |press |under ){0,3}embargo(?:ed)?\W{0,5}(?:until|till|for release|not before)\b|embargo(?:ed)?\s*:\s*\d|sous embargo jusqu|embargad[oa] hasta|sperrfrist\s*:|gesperrt bis\b)[^\n]{0,90}$/imu;

/** How a line begins that says until when a text is closed. */
const CLOSED_UNTIL =
  /^\W{0,20}(?:(?:strictly|strict|press|under|sous|onder|sob|sotto|bajo|unter|pod|med) ){0,2}(?:embargo(?:ed)?|sperrfrist|gesperrt|not for (?:release|publication|broadcast))(?!\p{L})/iu;
/** What such a line has beside the word: until when, in words that no sentence is made of. */
const OF_TIME: ReadonlySet<string> = new Set(
  `until till before not for release publication broadcast at on to from the midnight noon am pm a p m gmt bst utc cet cest mez mesz est edt h hrs hours
   bis um uhr ab zum am früh nicht vor jusqu jusque au à le la les de du heures heure minuit hasta el las los del a horas hrs fino alle di ore al dalle sino
   tot uur om op middernacht até às as do dia hora horas till kl klokken den
   monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
   montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
   lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
   segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
   måndag tisdag onsdag torsdag fredag lördag søndag söndag mandag tirsdag lørdag st nd rd th`.split(/\s+/),
);
const LONGEST_LINE = 110;

function isEmbargoLine(line: string): boolean {
  const said = line.length <= LONGEST_LINE && /\d/.test(line) ? CLOSED_UNTIL.exec(line) : null;
  if (said === null) return false;
  const words =
    line
      .slice(said[0].length)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.every((word) => OF_TIME.has(word) || MONTHS.has(word));
}

/** “HOLD - legal: …”, “EMBARGOED 00:01 Monday: …”: a desk’s mark in front of a headline, in capitals. */
const MARK =
  /^\W{0,3}(?:(?:STRICTLY )?EMBARGOED(?!\p{L})[^\n:–—-]{0,30}(?:\d{1,2}[.:]\d\d[^\n:–—-]{0,30})?|EMBARGO [^\n:–—-]{0,20}\d{1,2}[.:]\d\d[^\n:–—-]{0,30}|(?:ON )?HOLD|HELD|NOT FOR PUBLICATION|DO NOT (?:PUBLISH|PRINT|RUN)|SPERRFRIST[^\n:–—-]{0,30}|SOUS EMBARGO[^\n:–—-]{0,30}|EMBARGAD[OA][^\n:–—-]{0,30}|GESPERRT|NO PUBLICAR|NE PAS PUBLIER|NICHT VERÖFFENTLICHEN)(?:\s?[:*/|]|\s[–—-]\s)/u;
/** Words that are kickers of news as well (“DRAFT: Bears pick a quarterback”), and a mark only in brackets. */
const IN_BRACKETS =
  /^\W{0,3}[[({](?:EMBARGO(?:ED)?|HOLD|HELD|KILL(?:ED)?|SPIKED?|DRAFT|ENTWURF|BROUILLON|BORRADOR|BOZZA|RASCUNHO|UTKAST|CONCEPT|TEST)(?![\p{Ll}])[^\])}\n]{0,40}[\])}]/u;
/** What a desk writes above a text that nobody may print, on a line of its own or with an hour; “do not use tap water” is news. */
const NOT_FOR_PRINT =
  /^\W{0,5}(?:not for (?:publication|release|print)|do not (?:publish|print)|nicht zur veröffentlichung(?: bestimmt)?|nicht veröffentlichen|ne pas publier|no publicar|non pubblicare|não publicar|niet publiceren)(?:\W{0,5}$|\s?:|\s(?:before|until|till|yet|vor|bis|avant|antes|hasta|prima|até|voor|tot)(?!\p{L})[^\n]{0,80}$)/iu;

function markIn({ title, standfirst, paragraphs }: Draft): string | null {
  // Where the whole headline is in capitals, its first word says little.
  const [mark] =
    (/\p{Ll}/u.test(title ?? '') &&
      [MARK, IN_BRACKETS].map((it) => it.exec(title ?? '')?.[0].trim()).filter((it) => it !== undefined)) ||
    [];
  // A headline may go on: “Not for release before 2030, says the archive”.
  const isLine = (it: string | null | undefined) => NOT_FOR_PRINT.test(it ?? '');
  const line =
    [standfirst, paragraphs[0]].find(isLine) ?? (/,/.test(title ?? '') ? null : [title].find(isLine));
  return mark ?? line ?? null;
}

/** The line above a text that says it may not be printed yet; null when there is none. */
export function embargoIn(draft: Draft): Problem | null {
  const { title, standfirst, paragraphs, dropped } = draft;
  const opening = [title, standfirst, ...paragraphs.slice(0, 3), ...dropped.map(({ text }) => text)];
  const line =
    opening
      .map((text) => EMBARGO.exec(text ?? '')?.[0].trim())
      .find((it) => it !== undefined && /\d/.test(it)) ??
    opening.find((it) => isEmbargoLine(it ?? '')) ??
    markIn(draft);
  if (line === null) return null;
  const detail = `It says “${line}”. Upload it again without that line once it may be printed.`;
  return { reason: 'not-published', detail };
}
