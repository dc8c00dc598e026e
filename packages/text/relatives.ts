/** Languages whose words we do not know, and those that their texts look like to us. */
const RELATIVES: Readonly<Record<string, string>> = {
  ca: 'es fr it pt',
  gl: 'pt es',
  ast: 'es pt',
  oc: 'fr es it',
  co: 'it',
  rm: 'it fr',
  sk: 'cs pl',
  sl: 'cs pl sk',
  hr: 'cs pl sk',
  bs: 'cs pl sk',
  sr: 'cs pl sk bg ru mk',
  mk: 'bg sr ru',
  bg: 'ru mk sr',
  be: 'ru uk',
  kk: 'ru bg',
  ky: 'ru bg',
  tg: 'ru bg',
  mn: 'ru bg',
  af: 'nl',
  fy: 'nl',
  lb: 'de nl',
  nds: 'de nl',
  fo: 'da no',
  is: 'da no sv',
  nb: 'no da',
  nn: 'no da sv',
  ms: 'id',
  az: 'tr',
  et: 'fi',
  mr: 'hi',
  ne: 'hi',
  ps: 'ar fa',
  ckb: 'ar fa',
  yi: 'he',
};

/** Whether texts in a language whose words we do not know look like those of another: Slovak like Czech. */
export function looksLike(unknown: string, known: string): boolean {
  return (RELATIVES[unknown] ?? '').split(' ').includes(known);
}
