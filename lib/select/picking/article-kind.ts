import type { Article } from '../../domain/article.ts';
import { isPaid } from './paid-signs.ts';
import { isService } from './service-signs.ts';

/**
 * What an article is beside news: paid content, or a service such as weather, horoscope, crossword, listings,
 * obituaries, recipes and shopping.
 */
export type ArticleKind = 'news' | 'service' | 'paid';

/** The kind of an article, by what its publisher says of it and by how headline and text are made. */
export function kindOf(article: Article): ArticleKind {
  return isPaid(article) ? 'paid' : isService(article) ? 'service' : 'news';
}

/** A story is paid content if its lead article is, and a service if most of its articles are. */
export function kindOfStory(articles: readonly Article[]): ArticleKind {
  const kinds = articles.map(kindOf);
  if (kinds[0] === 'paid') return 'paid';
  return kinds.filter((kind) => kind === 'service').length * 2 > kinds.length ? 'service' : 'news';
}
