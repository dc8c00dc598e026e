import type { Article } from '../domain/article.ts';
import { isCertain, isTooShortToTell, type LanguageSample, primaryOf } from './certain-language.ts';

/** Whether readers of these languages can read the article; null means every language. */
export function isReadable(article: Article, languages: readonly string[] | null): boolean {
  if (languages === null || article.language === 'und') return true;
  const known = languages.some((language) => primaryOf(language) === primaryOf(article.language));
  return known || !isCertain(article, languages);
}

/** At least this many articles of a batch in one language, and this share of those whose language is known, show its language. */
const LEAST_KNOWN = 5;
const USUAL = 0.8;
/** The same share among short texts, of which some are taken for a neighbour's language. */
const USUAL_OF_GUESSES = 0.6;

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
