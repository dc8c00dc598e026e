import { ar } from './languages/ar.ts';
import { cs } from './languages/cs.ts';
import { da } from './languages/da.ts';
import { de } from './languages/de.ts';
import { el } from './languages/el.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { everywhere } from './languages/everywhere.ts';
import { fi } from './languages/fi.ts';
import { fr } from './languages/fr.ts';
import { hu } from './languages/hu.ts';
import { id } from './languages/id.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import type { CueClass, CueWordClass, Language, NoticeKind, PageWords } from './languages/language.ts';
import { nl } from './languages/nl.ts';
import { no } from './languages/no.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { sv } from './languages/sv.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { vi } from './languages/vi.ts';
import { zh } from './languages/zh.ts';

export type { NoticeKind };

/** Every language of which something is known. */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  ro,
  hu,
  tr,
  id,
  ru,
  uk,
  vi,
  ar,
  el,
  zh,
  ja,
  ko,
  everywhere,
];

const BY_TAG = new Map(LANGUAGES.map((language) => [language.tag, language]));

/** The facts of a language by its BCP 47 tag ("de-AT"); undefined when nothing is known of it. */
export function languageOfTag(tag: string): Language | undefined {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return BY_TAG.get(primary === 'nb' || primary === 'nn' ? 'no' : primary);
}

/** The words of a list of words. */
export function wordList(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The phrases of a list of phrases. */
export function phraseList(text = ''): string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/** Matches a text that begins with one of the phrases; `/` separates alternative words. */
export function opensWith(phrases: string): RegExp {
  const patterns = phraseList(phrases).map((phrase) =>
    phrase
      .split(' ')
      .map((word) => `(?:${word.replaceAll('/', '|')})`)
      .join(' '),
  );
  return new RegExp(`^(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}

/** Which month a word names, from 1 to 12, in any language. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ months }) =>
    phraseList(months).flatMap((names, i) => wordList(names).map((name): [string, number] => [name, i + 1])),
  ),
);

const DAY_WORDS = new Map<Language, ReadonlySet<string>>();

/** The words of a language that name a weekday or a month, in lower case. */
export function dayWordsOf(language: Language): ReadonlySet<string> {
  const known = DAY_WORDS.get(language);
  if (known !== undefined) return known;
  const locale = language.tag === everywhere.tag ? en.tag : language.tag;
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const week = Array.from({ length: 7 }, (_, day) => names.format(Date.UTC(2026, 0, 4 + day)).toLowerCase());
  const words = new Set([
    ...week,
    ...wordList(language.weekdays),
    ...phraseList(language.months).flatMap(wordList),
  ]);
  DAY_WORDS.set(language, words);
  return words;
}

/** By tag as it was asked for: every word of a text asks. */
const STOP_WORDS = new Map<string, ReadonlySet<string>>();

/**
 * Words without news of their own in a text of this language: German "war" is one, English "war" is not.
 *
 * @param tag - As in BCP 47; of a language that we do not know, the words are those of English.
 */
export function stopWordsOf(tag: string): ReadonlySet<string> {
  const known = STOP_WORDS.get(tag);
  if (known !== undefined) return known;
  const own = languageOfTag(tag);
  const words = own === undefined ? stopWordsOf(en.tag) : withEnglishWords(own);
  STOP_WORDS.set(tag, words);
  return words;
}

/** English words stand in texts of every language. */
function withEnglishWords(own: Language): ReadonlySet<string> {
  return new Set(
    [en, own].flatMap(({ smallWords, stopWords }) => [...wordList(smallWords), ...wordList(stopWords)]),
  );
}

/** The phrases of one class, of all languages that separate words by spaces. */
export function cuePhrases(cue: CueClass): string[] {
  return LANGUAGES.flatMap((language) => (language.unspaced ? [] : phraseList(language.cuePhrases?.[cue])));
}

/** The words that are a sign of one class, of all languages. */
export function cueWords(cue: CueWordClass): string[] {
  return LANGUAGES.flatMap((language) => wordList(language.cueWords?.[cue]));
}

/** What discussions print around posts, of all languages: words of buttons, or phrases of the other two kinds. */
export function discussionList(kind: 'buttons' | 'roles' | 'signed'): string[] {
  const listed = kind === 'buttons' ? wordList : phraseList;
  return LANGUAGES.flatMap(({ discussion }) => listed(discussion?.[kind]));
}

/** One list of all languages: their words of shopping tips. */
export function shoppingPhrases(kind: keyof NonNullable<Language['shopping']>): string[] {
  return [...new Set(LANGUAGES.flatMap(({ shopping }) => phraseList(shopping?.[kind])))];
}

/**
 * The pattern of what pages say of themselves in any language, as alternatives: `*` is the rest of a word, `#` a number,
 * `…` up to sixty characters of the sentence, `/` separates words of which one is there.
 */
export function pagePattern(words: PageWords): string {
  return LANGUAGES.flatMap(({ page }) => phraseList(page?.[words]))
    .map((phrase) =>
      phrase
        .split(' ')
        .map((word) => `(?:${word.split('/').map(patternOfWord).join('|')})`)
        .join(' '),
    )
    .join('|')
    .replaceAll(' (?:[^.]{0,60}) ', '[^.]{0,60} ');
}

/**
 * A pattern of one phrase: `x?` may be left out, `*` is the rest of a word, `#` a number, `…` up to sixty characters, `/`
 * separates words of which one is there.
 */
export function patternOfPhrase(phrase: string): string {
  let pattern = '';
  for (const token of phrase.split(' ')) {
    const mayMiss = /.\?$/.test(token);
    const words = (mayMiss ? token.slice(0, -1) : token).split('/').map(patternOfToken);
    const word = words.length > 1 ? `(?:${words.join('|')})` : (words[0] ?? '');
    const gap = pattern === '' || pattern.endsWith(' )?') ? '' : ' ';
    if (token === '…') pattern += gap === '' ? GAP : `(?: ${GAP})?`;
    else if (mayMiss) pattern += gap === '' ? `(?:${word} )?` : `(?: ${word})?`;
    else pattern += gap + word;
  }
  return pattern;
}

const GAP = '[^\\n]{0,60}';

function patternOfToken(token: string): string {
  return token
    .replace(/[.+()[\]{}^$|\\]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll('#', '\\d+')
    .replaceAll('…', GAP);
}

/** The pattern of any of these phrases, as whole words where the language separates words. */
export function anyPhrase(phrasesOf: (language: Language) => string | undefined): string {
  const patterns = LANGUAGES.flatMap((language) => {
    const phrases = phraseList(phrasesOf(language)).map(patternOfPhrase);
    if (phrases.length === 0) return [];
    const any = `(?:${phrases.join('|')})`;
    return [language.unspaced ? any : `(?<![\\p{L}\\p{M}])${any}(?![\\p{L}\\p{M}])`];
  });
  return `(?:${patterns.join('|')})`;
}

/** The phrases, and the words, that any language has of a kind. */
export function phrasesOfAll(phrasesOf: (language: Language) => string | undefined): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((language) => phraseList(phrasesOf(language))))];
}
export function wordsOfAll(wordsOf: (language: Language) => string | undefined): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((language) => wordList(wordsOf(language))))];
}

function patternOfWord(word: string): string {
  return word.replaceAll('*', '\\p{L}*').replace(/^#$/, '\\d+').replaceAll('…', '[^.]{0,60}');
}
