import { wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { PublisherFamily } from '../../domain/story.ts';
import { creditsOf } from './credits.ts';
import type { FoundCopy } from './find-copies.ts';

/** A copy must have this share of the longest text's words to be printed in its place. */
const LONG_ENOUGH = 0.6;

/**
 * Of the same text several times, the one that readers can open, with its date and picture, represents all. The longest is
 * not the best if it is a page dump without an address. A copy that credits the longest text's publisher never takes its
 * place, and neither does a teaser.
 *
 * @param copies - With the longest text as the original of each.
 * @returns The same copies, each with the text that represents it.
 */
export function bestCopies(
  copies: readonly FoundCopy[],
  familyOf: (article: Article) => PublisherFamily,
): readonly FoundCopy[] {
  const groups = Map.groupBy(copies, ({ of }) => of);
  if ([...groups.keys()].every((original) => factsOf(original) === ALL)) return copies;
  const isCredited = creditsOf([...groups.keys(), ...copies.map(({ article }) => article)]);
  return [...groups].flatMap(([original, found]) => {
    const rivals = found.filter(({ article }) => mayReplace(article, original));
    const best = rivals.reduce<FoundCopy | null>(
      (a, b) => (factsOf(b.article) > factsOf(a?.article ?? original) ? b : a),
      null,
    );
    if (best === null) return found;
    const { article: of, containment } = best;
    const others = found.filter((copy) => copy !== best).map((copy) => ({ ...copy, of }));
    return [{ article: original, of, containment }, ...others];
  });

  function mayReplace(article: Article, original: Article): boolean {
    if (article.truncated && !original.truncated) return false;
    if (lengthOf(article) < LONG_ENOUGH * lengthOf(original)) return false;
    const [a, b] = [familyOf(article), familyOf(original)];
    return a.family === b.family || !b.named || (original.url === null && !isCredited(article));
  }
}

/** An address, a date, a picture, in this order of importance. */
const ALL = 7;

function factsOf({ url, publishedAt, picture }: Article): number {
  return (url === null ? 0 : 4) + (publishedAt === null ? 0 : 2) + (picture === null ? 0 : 1);
}

function lengthOf({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, paragraph) => sum + wordsOf(paragraph).length, 0);
}
