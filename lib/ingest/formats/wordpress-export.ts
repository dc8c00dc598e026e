import type { Document } from 'domhandler';
import { isRecord, type RawRecord } from '../fields/record.ts';
import { textIn } from '../fields/values.ts';
import { elementsNamed } from '../open/xml.ts';
import { recordOf } from './xml-record.ts';

/**
 * The items of a WordPress export with the names of their authors, their category and their picture, which the export
 * keeps apart; of any other feed the items as they are.
 */
export function wordPressItems(
  items: readonly RawRecord[],
  document: Document,
  namespaces: ReadonlyMap<string, string>,
): readonly RawRecord[] {
  if (!items.some((item) => item['wp:post_type'] !== undefined)) return items;
  const authors = elementsNamed(document, 'author').map((it) => recordOf(it, namespaces));
  const nameOf = (login: string | null) =>
    textIn(authors.find((it) => textIn(it['wp:author_login']) === login)?.['wp:author_display_name']) ??
    login;
  const files = new Map(items.map((item) => [textIn(item['wp:post_id']), textIn(item['wp:attachment_url'])]));
  return items.map((item) => {
    const picture = files.get(metaOf(item, '_thumbnail_id')) ?? null;
    return {
      ...item,
      'dc:creator': nameOf(textIn(item['dc:creator'])),
      category: [item.category]
        .flat()
        .filter((it) => !isRecord(it) || (it.domain ?? 'category') === 'category'),
      ...(picture === null ? {} : { 'featured-image': picture }),
    };
  });
}

function metaOf(item: RawRecord, key: string): string | null {
  const metas = [item['wp:postmeta']].flat().filter(isRecord);
  return textIn(metas.find((it) => textIn(it['wp:meta_key']) === key)?.['wp:meta_value']);
}
