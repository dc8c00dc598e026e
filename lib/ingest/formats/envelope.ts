import { feedName } from '../fields/feed-name.ts';
import { isRecord, type RawRecord } from '../fields/record.ts';
import { addressIn, first, textIn } from '../fields/values.ts';
import { hasBody, isArticle, isTeaser } from './article-shape.ts';
import { rowsOf } from './data-frame.ts';
import { withGhostTables } from './ghost-export.ts';
import { withIncluded, withLinked } from './json-api.ts';
import { articlesFirst, resolved, withoutOtherTypes } from './json-ld-graph.ts';

/** A list of items, and what its file says of all of them. */
export interface ItemList {
  readonly items: readonly unknown[];
  /** The object that holds the list; null when there is none. */
  readonly head: RawRecord | null;
}

/** Lists that belong to one article. */
const PARTS =
  /^(subjects?|people|persons?|organi[sz]ations?|places|objects|infosources|renditions|events)$|related|recommend|more|seealso|links?$|associations|media|images?|pictures|authors?|creators?|contributors|bylines|tags|keywords|categories|comments|errors|references|revisions|elements|blocks|sources|breadcrumb/i;
const SEARCH_DEPTH = 4;

/**
 * The items of a JSON value: those of a list, of the list that a service wraps them in (whatever it is called),
 * or the value itself.
 */
export function openEnvelope(value: unknown): ItemList {
  if (Array.isArray(value)) return { items: withoutOtherTypes(value.flat(2)), head: null };
  if (!isRecord(value)) return { items: [value], head: null };
  const graph = value['@graph'];
  if (Array.isArray(graph))
    return { items: articlesFirst(graph).map((it) => resolved(it, graph)), head: null };
  // JSON Feed’s items need no headline.
  if (Array.isArray(value.items) && /jsonfeed\.org/.test(String(value.version)))
    return { items: value.items, head: { ...value, items: undefined } };
  const rows = rowsOf(value);
  if (rows !== null) return { items: rows, head: null };
  if (hasBody(value) || isArticle(value) || isDescribed(value)) return { items: [value], head: null };
  return findItems(value) ?? { items: [value], head: null };
}

/** JSON-LD of one article, such as a live page with its updates. */
function isDescribed(value: RawRecord): boolean {
  return typeof value.headline === 'string' && /article|(?<!job)posting|report/i.test(String(value['@type']));
}

/** The nearest article or list of articles, level by level: beside an article may be lists of what else to read. */
function findItems(value: RawRecord): ItemList | null {
  let level: readonly RawRecord[] = [value];
  for (let depth = 0; depth < SEARCH_DEPTH && level.length > 0; depth++) {
    const found = first(level, listIn);
    if (found?.items.some((it) => isRecord(it) && isArticle(it))) return found;
    const one = first(level, articleIn);
    if (one !== null || found !== null) return one ?? found;
    level = level.flatMap(partsOf);
  }
  return partsIn(value);
}

/** Diffbot and others call a list of articles what elsewhere belongs to one: it counts if nothing else does. */
function partsIn(value: RawRecord): ItemList | null {
  return first(Object.entries(value), ([name, list]) =>
    Array.isArray(list) && list.length > 0 && list.every((it) => isRecord(it) && isArticle(it))
      ? { items: list, head: { ...value, [name]: undefined } }
      : null,
  );
}

/** The article right inside a record, with what a JSON:API document keeps apart. */
function articleIn(value: RawRecord): ItemList | null {
  const one = partsOf(value).find(isArticle);
  return one === undefined ? null : { items: [withIncluded(one, value.included)], head: value };
}

function listIn(value: RawRecord): ItemList | null {
  const entries = Object.entries(value).filter(([name]) => !PARTS.test(name));
  for (const [name, list] of [...entries, ['content_elements', value.content_elements] as const])
    if (Array.isArray(list) && list.some(isTeaser))
      return {
        items: list.map((it) =>
          withGhostTables(withIncluded(withLinked(it, value.includes), value.included), value),
        ),
        head: { ...value, [name]: undefined },
      };
  return byKey(entries);
}

/** Articles by their address or number, as crawlers and Firebase keep them. */
function byKey(entries: readonly (readonly [string, unknown])[]): ItemList | null {
  if (
    entries.length < 2 ||
    !entries.every(
      ([key, it]) => isRecord(it) && (isArticle(it) ? /[\d/:-]/ : /^\d+$/).test(key) && isTeaser(it),
    )
  )
    return null;
  const items = entries.map(([key, it]) => (/^https?:/.test(key) && isRecord(it) ? { url: key, ...it } : it));
  return { items, head: null };
}

/** The records right inside one. Ghost's export keeps its posts in the only database of a list. */
function partsOf(value: RawRecord): readonly RawRecord[] {
  return Object.entries(value)
    .filter(([name]) => !PARTS.test(name))
    .map(([, inner]) => (Array.isArray(inner) && inner.length === 1 ? inner[0] : inner))
    .filter(isRecord);
}

/** Who publishes a list, in what language, and where: JSON Feed's head, or the `feed` beside the entries. */
export function headFacts(head: RawRecord | null) {
  const places = head === null ? [] : [head, ...[head.feed, head.channel, head.site].filter(isRecord)];
  const said = (names: readonly string[]) =>
    first(places, (place) => first(names, (name) => textIn(place[name])));
  const base = first(places, (place) =>
    first(['home_page_url', 'link', 'links'], (name) => addressIn(place[name])),
  );
  const publisher = said(['title', 'site_name', 'publisher']);
  return {
    publisher: publisher === null ? null : feedName(publisher, base),
    language: said(['language', 'lang']),
    base,
  };
}
