import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../domain/article.ts';

/** The words of a shorter text give only a guess at its language; its script is certain. */
const TELLING_WORDS = 40;

/** Whether readers of these languages can read the article; null means every language. */
export function isReadable(article: Article, languages: readonly string[] | null): boolean {
  if (languages === null || article.language === 'und') return true;
  const known = languages.some((language) => primaryOf(language) === primaryOf(article.language));
  return known || !isCertain(article);
}

/**
 * Whether its language is certain: its source declares it, it is long enough, or it is mostly in a script other than
 * Latin, which many languages share.
 */
function isCertain({ title, paragraphs, languageDeclared }: Article): boolean {
  if (languageDeclared) return true;
  const text = `${title}\n${paragraphs.join('\n')}`;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return wordsOf(text).length > TELLING_WORDS || latin * 2 < letters;
}

/** "en" for "en-GB". The two written forms of Norwegian count as one language. */
function primaryOf(tag: string): string {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
