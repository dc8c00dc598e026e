import { languageOfTag, wordList } from '@broadsheet/text/languages';
import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../domain/article.ts';

/** The words of a shorter text give only a guess at its language; its script is certain. */
const TELLING_WORDS = 40;
/** Small words of its own language, foreign to the newsletter's, that make a shorter text certain … */
const OWN_SMALL_WORDS = 4;
/** … if they are so many times those of the newsletter's. */
const TIMES_OTHERS = 3;
/** Texts of so many words have small ones: where none is the newsletter's, so many of its own make it certain. */
const WORDS_WITH_SMALL_ONES = 8;
const OWN_ALONE = 3;

/** Whether readers of these languages can read the article; null means every language. */
export function isReadable(article: Article, languages: readonly string[] | null): boolean {
  if (languages === null || article.language === 'und') return true;
  const known = languages.some((language) => primaryOf(language) === primaryOf(article.language));
  return known || !isCertain(article, languages);
}

/**
 * Whether its language is certain: its source declares it, it is long enough, it is mostly in a script other than
 * Latin, which many languages share, or it has enough small words that only its own language has.
 */
function isCertain(article: LanguageSample, languages: readonly string[]): boolean {
  if (article.languageDeclared) return true;
  const text = `${article.title}\n${article.paragraphs.join('\n')}`;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = wordsOf(text.toLowerCase());
  if (words.length > TELLING_WORDS || latin * 2 < letters) return true;
  const [own, others] = [smallWordsOf([article.language]), smallWordsOf(languages)];
  const ownOnly = words.filter((word) => own.has(word) && !others.has(word)).length;
  const othersOnly = words.filter((word) => others.has(word) && !own.has(word)).length;
  if (othersOnly === 0 && words.length >= WORDS_WITH_SMALL_ONES)
    return ownOnly + wordsWithOwnLetters() >= OWN_ALONE;
  return ownOnly >= Math.max(OWN_SMALL_WORDS, TIMES_OTHERS * othersOnly);

  /** "ş" and "ğ" are no letters of French. */
  function wordsWithOwnLetters(): number {
    const letters = lettersOf([article.language]).difference(lettersOf(languages));
    return words.filter((word) => [...word].some((letter) => letters.has(letter))).length;
  }
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

/** At least this many articles of a batch in one language, and this share of those whose language is known, show its language. */
const LEAST_KNOWN = 5;
const USUAL = 0.8;
/** The same share among short texts, of which some are taken for a neighbour's language. */
const USUAL_OF_GUESSES = 0.6;

type LanguageSample = Pick<Article, 'title' | 'paragraphs' | 'language' | 'languageDeclared'>;

/** Whether a text is too short for its language to show. */
function isTooShortToTell({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): boolean {
  return wordsOf([title, ...paragraphs].join('\n')).length <= TELLING_WORDS;
}

/**
 * The language of each article of a batch. The words of a short text give only a guess, often a neighbour's language: it
 * is in that of nearly all others, or else in the newsletter's if that has one only, unless its own words leave no doubt.
 */
export function languagesOfBatch(
  articles: readonly LanguageSample[],
  languages: readonly string[] | null,
): readonly string[] {
  const [only = 'und'] = languages?.length === 1 ? languages : [];
  const usual = usualLanguage(articles) ?? primaryOf(only);
  return articles.map((article) =>
    usual === 'und' || !isTooShortToTell(article) || isCertain(article, [usual]) ? article.language : usual,
  );
}

/** Told by the texts that are long enough or declare it; by all if those are few. Null if none is nearly everybody's. */
function usualLanguage(articles: readonly LanguageSample[]): string | null {
  const known = articles.filter(({ language }) => language !== 'und');
  const sure = known.filter((article) => article.languageDeclared || !isTooShortToTell(article));
  const [counted, share] = sure.length >= LEAST_KNOWN ? [sure, USUAL] : [known, USUAL_OF_GUESSES];
  const byLanguage = Map.groupBy(counted, ({ language }) => language);
  const enough = Math.max(LEAST_KNOWN, share * counted.length);
  return [...byLanguage].find(([, those]) => those.length >= enough)?.[0] ?? null;
}

/** "en" for "en-GB". The two written forms of Norwegian count as one language. */
function primaryOf(tag: string): string {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
