import { fold } from '@broadsheet/text/fold';

/** No word of a menu: `Quay Chronicle`, `Quay-Chronicle`, `QuayNews`, `nh24`. */
export function isUnlikeWords(name: string): boolean {
  return /\p{L}{2}[\s-]\p{L}{2}/u.test(name) || /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/u.test(name);
}

/** Of several spellings of a name one that is no domain and not all capitals, without marks left over from its line. */
export function nicest(spellings: readonly string[]): string {
  const bare = spellings
    .map((it) => it.replace(/[\s,:;+]+$/, ''))
    .map((it) => (it.includes('(') ? it : it.replace(/\)+$/, '')));
  const names = bare.filter((it) => !it.includes('.'));
  return names.find((it) => /\p{Ll}/u.test(it)) ?? names[0] ?? bare[0] ?? '';
}

/** Domains are written without spaces: `derstandard.at` is Der Standard. */
const GLUED_ARTICLE = /^(?:the|der|die|das|las|les|los|la|le|il|el)(?=.{4})/;

/** Whether two keys are of one name, an article before one of them or not. */
export function isSameName(a: string, b: string): boolean {
  return a === b || a.replace(GLUED_ARTICLE, '') === b || a === b.replace(GLUED_ARTICLE, '');
}

const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|de|het)\s/;
/** Legal forms and what is before them: no part of a paper's name. */
export const LEGAL =
  /[\s,]+(?:&\s)?(?:gmbh|ag|kg|se|ohg|mbh|inc|llc|ltd|limited|plc|pty|corp|corporation|co|company|s\.?a|s\.?a\.?s|s\.?p\.?a|s\.?r\.?l|s\.?l|b\.?v|n\.?v|ab|a\/s|asa|aps|oy|oyj|a\.s|e\. ?v|kft|m\.b\.h|s\.?l\.?u|verlag|verlagsgesellschaft|verlags|ediciones|editorial|editores|edizioni|éditions|publishing|publications|newspapers?|deutschland|news & media|digital|online|dac)\.?$/i;

/** A legal form right behind a name. */
export const LEGAL_NEXT = new RegExp(`^${LEGAL.source.slice(0, -1)}(?!\\p{L})`, 'iu');

/** `Quay Chronicle Ltd` is the company of Quay Chronicle. */
export function withoutLegalForm(name: string): string {
  let bare = name.trim();
  while (LEGAL.test(bare)) bare = bare.replace(LEGAL, '');
  return bare;
}

/** A name as its letters, without its article and its legal form; `golem.de` is Golem. */
export function keyOf(name: string): string {
  const bare = withoutLegalForm(name)
    .replace(/(?<=^\S+)\.(?:com?\.)?[a-z]{2,}$/i, '')
    .replace(/^www\d?\./i, '');
  return fold(bare).replace(ARTICLE, '').replaceAll(' ', '');
}
