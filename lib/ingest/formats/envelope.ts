import { FIELD_NAMES, plainName } from '../fields/field-names.ts';
import { isRecord, type RawRecord } from '../fields/record.ts';
import { paragraphsIn } from '../fields/rich-text.ts';
import { addressIn, first, textIn } from '../fields/values.ts';
import { rowsOf } from './data-frame.ts';
import { withGhostTables } from './ghost-export.ts';
import { withIncluded, withLinked } from './json-api.ts';

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
const TITLES = ['headline', 'headlines', 'title', 'webtitle', 'webheadline'];
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
  const rows = rowsOf(value);
  if (rows !== null) return { items: rows, head: null };
  if (hasBody(value) || isArticle(value)) return { items: [value], head: null };
  return findItems(value) ?? { items: [value], head: null };
}

/** What a page's JSON-LD describes beside its article. */
const OTHER_TYPE =
  /^(?:BreadcrumbList|Web(?:Site|Page)|CollectionPage|(?:NewsMedia)?Organization|Corporation|Person|(?:Image|Video|Audio)Object|ItemList|SiteNavigationElement|FAQPage|SearchAction)$/;

/** A page's list of JSON-LD holds one article beside other things, which are no reason for an alarm. */
function withoutOtherTypes(items: readonly unknown[]): readonly unknown[] {
  const others = items.filter((it) => isRecord(it) && OTHER_TYPE.test(String(it['@type'])));
  const rest = items.filter((it) => !others.includes(it));
  return rest.length > 0 ? rest : items;
}

/** Fields that refer to another node of a graph: `{"@id": "#organisation"}`. */
const REFERENCES = ['publisher', 'author', 'image', 'isPartOf'];

function resolved(item: unknown, graph: readonly unknown[]): unknown {
  if (!isRecord(item)) return item;
  const nodeOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(nodeOf);
    if (!isRecord(value) || Object.keys(value).some((name) => !name.startsWith('@'))) return value;
    return graph.find((node) => isRecord(node) && node !== item && node['@id'] === value['@id']) ?? value;
  };
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, REFERENCES.includes(name) ? nodeOf(value) : value]),
  );
}

/** Of a site's description of itself, only the articles count; without any, the whole is no article. */
function articlesFirst(nodes: readonly unknown[]): readonly unknown[] {
  const articles = nodes.filter(
    (node) => isRecord(node) && /article|posting|report/i.test(String(node['@type'])),
  );
  return articles.length > 0 ? articles : nodes.slice(0, 1);
}

/** Whether a record has a headline and a text of its own, in whatever form: it is no envelope then. */
function isArticle(value: RawRecord): boolean {
  const own = [value, value.fields, value.attributes, value._source].filter(isRecord);
  return own.some(hasTitle) && own.some(hasText);
}

function hasText(value: RawRecord): boolean {
  return Object.entries(value).some(
    ([name, it]) =>
      BODIES.has(plainName(name)) && !isList(it) && paragraphsIn(it).some((line) => /\p{L}{2}/u.test(line)),
  );
}

const BODIES: ReadonlySet<string> = new Set<string>(FIELD_NAMES.body);

/** Whether all of a list are articles, as in the pages of a repository: `{content: [{title: …}]}`. */
function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isTeaser);
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

/**
 * ArcXP keeps paragraphs under the name under which its collections keep stories. One story may be set into another.
 */
function isBlockList(value: unknown): boolean {
  return Array.isArray(value) && !isList(value);
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
  return null;
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
    !entries.every(([key, it]) => /[\d/:-]/.test(key) && isRecord(it) && isArticle(it))
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

function isTeaser(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const inner = [
    value,
    value._source,
    value.attributes,
    value.item,
    value.article,
    value.node,
    value.fields,
    value.data,
    value.object,
    value.content,
    value.Item,
  ];
  return inner.some((it) => isRecord(it) && hasTitle(it));
}

function hasTitle(value: RawRecord): boolean {
  const names = new Set(
    Object.keys(value)
      .filter((name) => value[name] !== null)
      .map(plainName),
  );
  // Bing, ActivityPub and Storyblok call it a name, as they do that of a person or a place.
  return (
    TITLES.some((name) => names.has(name)) ||
    (names.has('name') && ['datepublished', 'published', 'firstpublishedat'].some((name) => names.has(name)))
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
