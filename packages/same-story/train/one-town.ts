import type { LabelledArticle } from './labelled.ts';
import { NAME } from './other-event.ts';

/** What follows a town's name: a phrase of two words is shared as well then. */
const KINDS = ['county', 'council', 'police', 'city', '', ''];

/**
 * The articles, the first `many` of which name the same place: one name of each is replaced by one of the donor's. A local
 * paper names its town in most of its reports, and labelled national news holds no such batch: trees that have never
 * seen one take two reports from one town for one event.
 */
export function oneTownOf(
  articles: readonly LabelledArticle[],
  donor: LabelledArticle,
  many: number,
): LabelledArticle[] {
  const names = articles.flatMap(({ body }) => body.match(NAME) ?? []);
  const town = donor.body.match(NAME)?.find((name) => !names.includes(name));
  const kind = KINDS[many % KINDS.length] ?? '';
  const place = kind === '' ? town : `${town} ${kind}`;
  return articles.map((article, nth) => {
    const [name] = article.body.match(NAME) ?? [];
    if (town === undefined || place === undefined || name === undefined || nth >= many) return article;
    const moved = (text: string) =>
      text.replace(/\p{L}[\p{L}’'-]*/gu, (word) => (word === name ? place : word));
    return { ...article, title: moved(article.title), body: moved(article.body) };
  });
}
