import { languageOfTag, wordList } from '@broadsheet/text/languages';
import { looksLike } from '@broadsheet/text/relatives';
import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../domain/article.ts';

/** The words of a shorter text give only a guess at its language. */
const TELLING_WORDS = 40;
/** Small words of its own language, foreign to the newsletter's, that make a shorter text certain … */
const OWN_SMALL_WORDS = 4;
/** … if they are so many times those of the newsletter's. */
const TIMES_OTHERS = 3;
/** Texts of so many words have small ones: where none is the newsletter's, so many of its own make it certain. */
const WORDS_WITH_SMALL_ONES = 8;
const OWN_ALONE = 3;

export type LanguageSample = Pick<Article, 'title' | 'paragraphs' | 'language' | 'languageDeclared'>;

/** Whether a text is too short for its language to show. */
export function isTooShortToTell({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): boolean {
  return wordsOf([title, ...paragraphs].join('\n')).length <= TELLING_WORDS;
}

/**
 * Whether it is certain that a text is in its language and in none of these: its source declares it, it is long enough,
 * its script shows it, or it has enough small words that only its own language has. Nothing tells Slovak from Czech here,
 * for we know the words of only one.
 */
export function isCertain(article: LanguageSample, languages: readonly string[]): boolean {
  if (article.languageDeclared) return true;
  if (languages.some((one) => looksLike(primaryOf(one), primaryOf(article.language)))) return false;
  if (!isTooShortToTell(article)) return true;
  const text = `${article.title}\n${article.paragraphs.join('\n')}`;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const isOtherThanLatin = latin * 2 < letters;
  if (isOtherThanLatin && isCertainByScript(text, article.language, languages)) return true;
  // Han is no alphabet, and the words of an unspaced text are only pairs of characters.
  if (isOtherThanLatin && languageOfTag(article.language)?.unspaced) return false;
  return isCertainByWords(text.replace(QUOTED, ' '), article.language, languages);
}

/** Titles of films, books and songs are quoted in their own language. */
const QUOTED = /[«»„“”"][^«»„“”"]{1,200}[«»„“”"]|(?<![\p{L}\p{N}])[‘‚'][^‘‚’'\n]{1,200}[’‘'](?!\p{L})/gu;

function isCertainByWords(text: string, language: string, languages: readonly string[]): boolean {
  const [own, others] = [smallWordsOf([language]), smallWordsOf(languages)];
  const words = wordsOf(text.toLowerCase());
  const othersOnly = words.filter((word) => others.has(word) && !own.has(word)).length;
  const plain = primaryOf(language) === 'de' ? text : text.replace(NAME, ' ');
  const plainWords = wordsOf(plain.toLowerCase());
  const ownOnly = plainWords.filter((word) => own.has(word) && !others.has(word)).length;
  if (othersOnly === 0 && others.size > 0 && plainWords.length >= WORDS_WITH_SMALL_ONES)
    return ownOnly + wordsWithOwnLetters() >= OWN_ALONE;
  return ownOnly >= Math.max(OWN_SMALL_WORDS, TIMES_OTHERS * othersOnly);

  /** "ş" and "ğ" are no letters of French. */
  function wordsWithOwnLetters(): number {
    const letters = lettersOf([language]).difference(lettersOf(languages));
    return plainWords.filter((word) => [...word].some((letter) => letters.has(letter))).length;
  }
}

/**
 * Small words in a name show the language of the name only: "Frenkie de Jong", "Las Vegas", "Marine Le Pen". German
 * writes every noun like a name.
 */
const NAME = /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{L}\p{M}’'-]{0,40}(?: \p{Ll}{1,4}){0,3}(?= [\p{Lu}])/gu;

/** These are guessed where the letters of a neighbour are missing: Han without kana, Cyrillic without "ы". */
const GUESSED_BY_LACK: ReadonlySet<string> = new Set(['zh', 'bg', 'ar', 'hi', 'he']);
/** Japanese without kana is at most a headline and a line: so many characters are Chinese. */
const HAN_WITHOUT_KANA = 40;

/** Whether the script of a text shows that it is in none of these languages. */
function isCertainByScript(text: string, language: string, languages: readonly string[]): boolean {
  const theirs = languages.filter((one) => usesScriptOf(text, one));
  if (theirs.length === 0) return true;
  if (primaryOf(language) === 'zh' && theirs.every((one) => primaryOf(one) === 'ja'))
    return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > HAN_WITHOUT_KANA;
  return !GUESSED_BY_LACK.has(primaryOf(language)) && theirs.every((one) => languageOfTag(one) !== undefined);
}

/** Scripts written together with others, by the code of the whole. */
const PARTS: Readonly<Record<string, string>> = {
  Jpan: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
  Kore: '\\p{Script=Hangul}\\p{Script=Han}',
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
};

/** Whether a language is written in the letters of a text, those of Latin apart. */
function usesScriptOf(text: string, tag: string): boolean {
  const primary = primaryOf(tag);
  if (!/^(?:[a-z]{2,3}|[a-z]{5,8})$/.test(primary)) return true;
  const script = new Intl.Locale(primary).maximize().script;
  if (script === undefined || script === 'Latn') return false;
  const letters = PARTS[script] ?? `\\p{Script=${script}}`;
  return !new RegExp(`(?![\\p{Script=Latin}\\p{Script=Common}${letters}])\\p{L}`, 'u').test(text);
}

/** The letters of a language, as its lists of words show them. */
function lettersOf(tags: readonly string[]): ReadonlySet<string> {
  const lists = tags.flatMap((tag) => {
    const { smallWords, stopWords, incidents, disasters, weighty } = languageOfTag(tag) ?? {};
    return [smallWords, stopWords, incidents, disasters, weighty].join(' ').match(/\p{L}/gu) ?? [];
  });
  return new Set(lists);
}

function smallWordsOf(tags: readonly string[]): ReadonlySet<string> {
  const languages = tags.flatMap((tag) => languageOfTag(tag) ?? []);
  return new Set(
    languages.flatMap(({ smallWords, stopWords }) => [...wordList(smallWords), ...wordList(stopWords)]),
  );
}

/** "en" for "en-GB". The two written forms of Norwegian count as one language. */
export function primaryOf(tag: string): string {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
