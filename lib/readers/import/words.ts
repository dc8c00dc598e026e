import { wordList } from '@broadsheet/text/languages';
import type { Field } from './fields.ts';
import type { ListStatus } from './list-status.ts';
import { arLists } from './words/ar.ts';
import { csLists } from './words/cs.ts';
import { daLists } from './words/da.ts';
import { deLists } from './words/de.ts';
import { elLists } from './words/el.ts';
import { enLists } from './words/en.ts';
import { esLists } from './words/es.ts';
import { etLists } from './words/et.ts';
import { faLists } from './words/fa.ts';
import { fiLists } from './words/fi.ts';
import { frLists } from './words/fr.ts';
import { heLists } from './words/he.ts';
import { hiLists } from './words/hi.ts';
import { huLists } from './words/hu.ts';
import { idLists } from './words/id.ts';
import { itLists } from './words/it.ts';
import { jaLists } from './words/ja.ts';
import { koLists } from './words/ko.ts';
import type { ListWords } from './words/list-words.ts';
import { ltLists } from './words/lt.ts';
import { lvLists } from './words/lv.ts';
import { nlLists } from './words/nl.ts';
import { noLists } from './words/no.ts';
import { plLists } from './words/pl.ts';
import { ptLists } from './words/pt.ts';
import { roLists } from './words/ro.ts';
import { ruLists } from './words/ru.ts';
import { svLists } from './words/sv.ts';
import { thLists } from './words/th.ts';
import { trLists } from './words/tr.ts';
import { ukLists } from './words/uk.ts';
import { viLists } from './words/vi.ts';
import { zhLists } from './words/zh.ts';

/** Every language in which lists are understood. */
export const LIST_LANGUAGES: readonly ListWords[] = [
  enLists,
  deLists,
  frLists,
  esLists,
  itLists,
  ptLists,
  nlLists,
  svLists,
  daLists,
  noLists,
  fiLists,
  plLists,
  csLists,
  roLists,
  huLists,
  trLists,
  idLists,
  viLists,
  etLists,
  lvLists,
  ltLists,
  ruLists,
  ukLists,
  elLists,
  heLists,
  arLists,
  faLists,
  hiLists,
  thLists,
  zhLists,
  jaLists,
  koLists,
];

/** Kinds of words and patterns that are one text a language. */
type Kind = Exclude<keyof ListWords, 'statuses' | 'columns'>;

/** The words of one kind, of all languages, in the form of `plain`. */
export function listWords(kind: Kind): readonly string[] {
  return wordsIn(LIST_LANGUAGES.map((language) => language[kind]));
}

/** The same as they are written. */
export function writtenListWords(kind: Kind): readonly string[] {
  return LIST_LANGUAGES.flatMap((language) => wordList(language[kind]));
}

/** The words of all languages for a status. */
export function statusWords(status: ListStatus): readonly string[] {
  return wordsIn(LIST_LANGUAGES.map(({ statuses }) => statuses?.[status]));
}

/** The names of all languages for a column. */
export function columnNames(field: Field | 'maybeAddress'): readonly string[] {
  return wordsIn(LIST_LANGUAGES.map(({ columns }) => columns?.[field]));
}

function wordsIn(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap(wordList).map(plain);
}

/** The patterns of one kind, of all languages, as alternatives of a regular expression, for text in the form of `plain`. */
export function plainPattern(kind: Kind): string {
  return unmarked(listPattern(kind));
}

/** The same as they are written. */
export function listPattern(kind: Kind): string {
  return LIST_LANGUAGES.flatMap((language) => language[kind] ?? [])
    .map((patterns) => patterns.replace(/\s*\n\s*/g, ''))
    .join('|');
}

/** Letters and digits only, lower case, without accents: `Opted-Out` and `opted out` are the same word. */
export function plain(text: string): string {
  // Cells are asked again and again.
  if (/^[a-z0-9]*$/.test(text)) return text;
  return unmarked(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Without accents and vowel signs; syllables of Hangul stay whole. */
function unmarked(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}
