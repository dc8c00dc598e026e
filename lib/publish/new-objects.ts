import type { Instant } from '../domain/instant.ts';
import type { ArticleObject, ArticleSource } from '../ports.ts';

/** The bucket's new objects for one edition, and a record of all that were offered. */
export interface NewObjects {
  readonly source: ArticleSource;
  /** `key#etag` of every object that was offered now or before, sorted; complete once the listing has ended. */
  offered(): readonly string[];
}

/**
 * Leaves out objects that the previous edition was offered. The listing goes back a little further than its cut,
 * because an upload that began before the cut may become visible only after it; other objects of that period are old.
 *
 * @param before - The objects that the previous edition was offered, and its cut.
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
          // Recorded even if it is old, because the next edition's listing may include it as well.
          listed.push(nameOf(object));
          if (!isOld(object)) yield object;
        }
      },
    },
    offered: () => listed.toSorted(),
  };
}

const nameOf = ({ key, etag }: ArticleObject): string => `${key}#${etag}`;
