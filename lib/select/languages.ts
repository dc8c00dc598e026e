import { languageOfTag, wordList } from '@broadsheet/text/languages';
import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../domain/article.ts';

/** The words of a shorter text give only a guess at its language; its script is certain. */
const TELLING_WORDS = 40;
/** Small words of its own language, foreign to the newsletter's, that make a shorter text certain … */
const OWN_SMALL_WORDS = 4;
/** … if they are so many times those of the newsletter's. */
const TIMES_OTHERS = 3;

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
function isCertain(article: Article, languages: readonly string[]): boolean {
  if (article.languageDeclared) return true;
  const text = `${article.title}\n${article.paragraphs.join('\n')}`;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = wordsOf(text.toLowerCase());
  if (words.length > TELLING_WORDS || latin * 2 < letters) return true;
  const own = smallWordsOf([article.language]);
  const others = smallWordsOf(languages);
  const only = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>) =>
    words.filter((word) => mine.has(word) && !theirs.has(word)).length;
  return only(own, others) >= Math.max(OWN_SMALL_WORDS, TIMES_OTHERS * only(others, own));
}

function smallWordsOf(tags: readonly string[]): ReadonlySet<string> {
  return new Set(tags.flatMap((tag) => wordList(languageOfTag(tag)?.smallWords)));
}

/** So many articles of a batch in one language, and this share of those whose language is known, show its language. */
const LEAST_KNOWN = 5;
const USUAL = 0.8;

/** Whether a text is too short for its language to show. */
export function isTooShortToTell({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): boolean {
  return wordsOf([title, ...paragraphs].join('\n')).length <= TELLING_WORDS;
}

/** The language that nearly the whole batch is in; a text too short to tell is most likely in it, too. "und" without one. */
export function usualLanguage(articles: readonly Pick<Article, 'language'>[]): string {
  const known = articles.map(({ language }) => language).filter((language) => language !== 'und');
  const byLanguage = Map.groupBy(known, (language) => language);
  const enough = Math.max(LEAST_KNOWN, USUAL * known.length);
  return [...byLanguage].find(([, those]) => those.length >= enough)?.[0] ?? 'und';
}

/** "en" for "en-GB". The two written forms of Norwegian count as one language. */
function primaryOf(tag: string): string {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
