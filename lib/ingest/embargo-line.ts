import type { Draft, Problem } from './draft.ts';

/** “EMBARGOED until 22 November, 00:01 GMT”, as press offices set above a text; a headline on trade has no such hour. */
const EMBARGO =
  /^\W{0,20}(?:(?:strictly |strict |press |under ){0,3}embargo(?:ed)?\W{0,5}(?:until|till|for release|not before)\b|embargo(?:ed)?\s*:\s*\d|sous embargo jusqu|embargad[oa] hasta|sperrfrist\W|gesperrt bis\b)[^\n]{0,90}$/imu;

/** “HOLD - legal: …”, “[DRAFT] …”, “EMBARGOED 00:01 Monday: …”: a desk’s mark in front of a headline, in capitals. */
const MARK =
  /^\W{0,3}(?:(?:STRICTLY |SOUS )?EMBARGO(?:ED)?(?![\p{L}])[^\n:–—-]{0,30}?(?:\d{1,2}[.:]\d\d[^\n:–—-]{0,30})?|HOLD|ON HOLD|HELD|NOT FOR PUBLICATION|DO NOT (?:PUBLISH|USE|PRINT|RUN)|KILL(?:ED)?|SPIKED?|SPERRFRIST[^\n:–—-]{0,30}|GESPERRT|EMBARGAD[OA][^\n:–—-]{0,30}|NO PUBLICAR|NE PAS PUBLIER|NICHT VERÖFFENTLICHEN|DRAFT|ENTWURF|BROUILLON|BORRADOR|BOZZA|RASCUNHO|UTKAST|CONCEPT|TEST)(?:\s?[:)\]}*/|]|\s[–—-]\s)/u;
/** What a desk writes above a text that nobody may print. */
const NOT_FOR_PRINT =
  /^\W{0,5}(?:not for (?:publication|release|print)|do not (?:publish|print|use)|nicht zur veröffentlichung|nicht veröffentlichen|ne pas publier|no publicar|non pubblicare|não publicar|niet publiceren)(?!\p{L})[^\n]{0,90}$/iu;

function markIn({ title, standfirst, paragraphs }: Draft): string | null {
  // Where the whole headline is in capitals, its first word says little.
  const mark = /\p{Ll}/u.test(title ?? '') ? MARK.exec(title ?? '')?.[0].trim() : undefined;
  const line = [standfirst, paragraphs[0], title].find((it) => NOT_FOR_PRINT.test(it ?? ''));
  return mark ?? line ?? null;
}

/** The line above a text that says it may not be printed yet; null when there is none. */
export function embargoIn(draft: Draft): Problem | null {
  const { title, standfirst, paragraphs, dropped } = draft;
  const opening = [title, standfirst, ...paragraphs.slice(0, 3), ...dropped.map(({ text }) => text)];
  const line =
    opening
      .map((text) => EMBARGO.exec(text ?? '')?.[0].trim())
      .find((it) => it !== undefined && /\d/.test(it)) ?? markIn(draft);
  if (line === null) return null;
  const detail = `It says “${line}”. Upload it again without that line once it may be printed.`;
  return { reason: 'not-published', detail };
}
