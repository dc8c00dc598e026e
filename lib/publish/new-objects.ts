import type { Instant } from '../domain/instant.ts';
import type { ArticleObject, ArticleSource } from '../ports.ts';

/** The bucket as one edition sees it, and what it has seen of it. */
export interface NewObjects {
  readonly source: ArticleSource;
  /** `key#etag` of every object that was offered now or before, sorted; complete once the listing has ended. */
  offered(): readonly string[];
}

/**
 * Leaves out what the edition before was offered already. The listing reaches back a little further than its
 * cut, because an upload that began before may become visible only after; the rest of that stretch is old.
 *
 * @param before - What the edition before was offered, and where it stopped.
 */
export function newObjects(
  source: ArticleSource,
  before: { readonly cut: Instant; readonly offered: readonly string[] } | null,
): NewObjects {
  const old = new Set(before?.offered);
  const listed: string[] = [];
  const isOld = (object: ArticleObject) =>
    before !== null && object.arrivedAt < before.cut && old.has(nameOf(object));
  return {
    source: {
      read: (key, maxBytes) => source.read(key, maxBytes),
      async *list(since) {
        for await (const object of source.list(since)) {
          // Noted even when it is old: the next edition's listing may reach it once more.
          listed.push(nameOf(object));
          if (!isOld(object)) yield object;
        }
      },
    },
    offered: () => listed.toSorted(),
  };
}

const nameOf = ({ key, etag }: ArticleObject): string => `${key}#${etag}`;
