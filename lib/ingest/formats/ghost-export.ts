import { isRecord, type RawRecord } from '../fields/record.ts';
import { textIn } from '../fields/values.ts';

/**
 * A post of Ghost's export with its authors and its first tag, which the export keeps in tables of their own. Any other
 * value comes back as it is.
 *
 * @see https://ghost.org/docs/migration/custom/
 */
export function withGhostTables(item: unknown, data: RawRecord): unknown {
  if (!isRecord(item) || !isRecord(listOf(data.posts)[0])) return item;
  const joined = (links: unknown, link: string, rows: unknown) =>
    listOf(links)
      .filter((it) => it.post_id === item.id)
      .toSorted((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
      .flatMap((it) => listOf(rows).filter((row) => row.id === it[link]))
      .map((row) => textIn(row.name))
      .filter((name) => name !== null);
  const authors = joined(data.posts_authors, 'author_id', data.users);
  // Tags that begin with # are the editors' own.
  const [tag] = joined(data.posts_tags, 'tag_id', data.tags).filter((name) => !name.startsWith('#'));
  const title = listOf(data.settings).find(({ key }) => key === 'title')?.value;
  return {
    ...item,
    ...(authors.length === 0 ? {} : { authors }),
    ...(tag === undefined ? {} : { primary_tag: tag }),
    ...(typeof title === 'string' ? { site_name: title } : {}),
  };
}

function listOf(value: unknown): readonly RawRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
