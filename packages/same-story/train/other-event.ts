import type { LabelledArticle } from './labelled.ts';

/** A name inside a sentence: a capital that no full stop precedes. */
export const NAME = /(?<=[\p{L}\p{N},;’'] )\p{Lu}[\p{L}’'-]+/gu;
const FIGURE = /\p{N}+/gu;

/**
 * The same words about another event: every name is one of the donor's, every figure another one. Court lists, match
 * reports and press releases are written so, and no labelled news holds them: trees that never saw such texts take
 * them for two tellings of one event.
 */
export function otherEventOf(article: LabelledArticle, donor: LabelledArticle): LabelledArticle {
  const names = [...new Set(article.body.match(NAME))];
  const strangers = [...new Set(donor.body.match(NAME))].filter((name) => !names.includes(name));
  const replaced = new Map(names.map((name, nth) => [name, strangers[nth % strangers.length] ?? name]));
  const retold = (text: string) =>
    text
      .replace(/\p{L}[\p{L}’'-]*/gu, (word) => replaced.get(word) ?? word)
      .replace(FIGURE, (figure) => [...figure].map((digit) => (Number(digit) + 3) % 10).join(''));
  return {
    ...article,
    story: `${article.story}, another event`,
    title: retold(article.title),
    body: retold(article.body),
  };
}
