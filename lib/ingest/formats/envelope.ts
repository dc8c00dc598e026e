import { isRecord, type RawRecord } from '../fields/record.ts';
import { addressIn, first, textIn } from '../fields/values.ts';

/** A list of items, and what its file says of all of them. */
export interface ItemList {
  readonly items: readonly unknown[];
  /** The object that holds the list; null when there is none. */
  readonly head: RawRecord | null;
}

/** Lists that belong to one article. */
const PARTS =
  /^(subjects?|people|persons?|organi[sz]ations?|places|objects|infosources|renditions|events)$|related|recommend|more|seealso|links?$|associations|media|images?|pictures|authors?|creators?|contributors|bylines|tags|keywords|categories|comments|errors|references|revisions|elements|blocks|sources|breadcrumb/i;
/** A title, and something else that only an article or its teaser has. */
const TITLES = ['headline', 'headlines', 'title', 'webTitle', 'webHeadline'];
const SEARCH_DEPTH = 4;

/**
 * The items of a JSON value: those of a list, of the list that a service wraps them in (whatever it is called),
 * or the value itself.
 */
export function openEnvelope(value: unknown): ItemList {
  if (Array.isArray(value)) return { items: value.flat(2), head: null };
  if (!isRecord(value)) return { items: [value], head: null };
  const graph = value['@graph'];
  if (Array.isArray(graph)) return { items: articlesFirst(graph), head: null };
  if (hasBody(value)) return { items: [value], head: null };
  return findList(value, SEARCH_DEPTH) ?? { items: [value], head: null };
}

/** Of a site's description of itself, only the articles count; without any, the whole is no article. */
function articlesFirst(nodes: readonly unknown[]): readonly unknown[] {
  const articles = nodes.filter(
    (node) => isRecord(node) && /article|posting|report/i.test(String(node['@type'])),
  );
  return articles.length > 0 ? articles : nodes.slice(0, 1);
}

function hasBody(value: RawRecord): boolean {
  return [
    'articleBody',
    'body',
    'content',
    'text',
    'maintext',
    'html',
    'content_elements',
    'body_xhtml',
  ].some(
    (name) => typeof value[name] === 'string' || (name === 'content_elements' && isBlockList(value[name])),
  );
}

/** ArcXP keeps paragraphs under the name under which its collections keep stories. */
function isBlockList(value: unknown): boolean {
  return Array.isArray(value) && !value.some(isTeaser);
}

function findList(value: RawRecord, depth: number): ItemList | null {
  if (depth === 0) return null;
  const entries = Object.entries(value).filter(([name]) => !PARTS.test(name));
  for (const [name, list] of [...entries, ['content_elements', value.content_elements] as const])
    if (Array.isArray(list) && list.some(isTeaser))
      return { items: list, head: { ...value, [name]: undefined } };
  return first(entries, ([, inner]) => (isRecord(inner) ? findList(inner, depth - 1) : null));
}

function isTeaser(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const inner = [value, value._source, value.attributes, value.item, value.article, value.node, value.fields];
  return inner.some(
    (it) => isRecord(it) && TITLES.some((name) => Object.hasOwn(it, name) && it[name] !== null),
  );
}

/** Who publishes a list, in what language, and where: JSON Feed's head, or the `feed` beside the entries. */
export function headFacts(head: RawRecord | null) {
  const places = head === null ? [] : [head, ...[head.feed, head.channel, head.site].filter(isRecord)];
  const said = (names: readonly string[]) =>
    first(places, (place) => first(names, (name) => textIn(place[name])));
  return {
    publisher: said(['title', 'site_name', 'publisher']),
    language: said(['language', 'lang']),
    base: first(places, (place) =>
      first(['home_page_url', 'link', 'links'], (name) => addressIn(place[name])),
    ),
  };
}
