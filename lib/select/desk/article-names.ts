import type { Article } from '../../domain/article.ts';

export interface Names {
  /** What an article may be called: id, URL, `key#position`, and its key if no other article shares it. */
  of(article: Article): string[];
  /** What is wrong with a reference, if anything. */
  noticeOf(reference: { readonly what: string; readonly article: string }): string[];
}

/** The key of a feed or of JSON Lines names many articles, so it names none: an instruction is about one story. */
export function namesIn(offered: readonly Article[]): Names {
  const byKey = Map.groupBy(offered, ({ origin }) => origin.key);
  const of = ({ id, url, origin: { key, position } }: Article) => [
    id,
    `${key}#${position}`,
    ...(url === null ? [] : [url]),
    ...(byKey.get(key)?.length === 1 ? [key] : []),
  ];
  const known = new Set(offered.flatMap(of));
  return {
    of,
    noticeOf({ what, article }) {
      if (known.has(article)) return [];
      const sharing = byKey.get(article) ?? [];
      if (sharing.length === 0) return [`desk: ${what} "${article}" names no article of this edition`];
      const numbers = sharing.map(({ origin }) => origin.position).sort((a, b) => a - b);
      const named = numbers.slice(0, 9).map((position) => `${article}#${position}`);
      return [
        `desk: ${what} "${article}" names a file of ${sharing.length} articles; name one: ${named.join(', ')}`,
      ];
    },
  };
}
