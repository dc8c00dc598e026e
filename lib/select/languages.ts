import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../domain/article.ts';

/** A language told by the words of a shorter text is a guess; the script is not. */
const TELLING_WORDS = 40;

/** Whether readers of these languages can be told the article; null stands for every language. */
export function isReadable(article: Article, languages: readonly string[] | null): boolean {
  if (languages === null || article.language === 'und') return true;
  const known = languages.some((language) => primaryOf(language) === primaryOf(article.language));
  return known || !isCertain(article);
}

/** Sure of its language: long enough, or mostly in another script than Latin, which so many languages share. */
function isCertain({ title, paragraphs }: Article): boolean {
  const text = `${title}\n${paragraphs.join('\n')}`;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return wordsOf(text).length > TELLING_WORDS || latin * 2 < letters;
}

/** "en" of "en-GB". The written forms of Norwegian count as one language. */
function primaryOf(tag: string): string {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
