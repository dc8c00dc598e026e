import { FIELD_NAMES, type FieldName, plainName } from './field-names.ts';

/** One item of an export or feed: names and values as its source wrote them. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Objects whose fields are the article's own: Elasticsearch, JSON:API, the Guardian, news services. */
const WRAPPERS: ReadonlySet<string> = new Set([
  '_source',
  'attributes',
  'fields',
  'article',
  'post',
  'story',
  'node',
  'item',
  'document',
  'data',
  'mainEntity',
  'additional_properties',
  'taxonomies',
  'extra',
  'params',
  'frontmatter',
  'front_matter',
  '_embedded',
  'acf',
  'yoast_head_json',
  'object',
  'record',
  'app:control',
  'news:news',
  'fieldData',
]);
/** What is said of an article beside it; its own type and state are not what these words mean there. */
const ABOUT: ReadonlySet<string> = new Set(['meta', 'metadata']);
const NOT_ITS_OWN: ReadonlySet<string> = new Set(['type', 'status', 'state', 'id', 'name']);

/** The values of a record by plain name; a wrapper's fields come after the record's own. */
export interface Fields {
  /** Every value that some name of this fact has, best name first. */
  all(fact: FieldName): readonly unknown[];
  /** The value of one plain name. */
  get(name: string): unknown;
  /** Whether a name is there with nothing in it. */
  isNull(name: string): boolean;
  readonly names: readonly string[];
}

export function fieldsOf(record: RawRecord): Fields {
  const records = [record, ...wrapped(record)];
  const scopes = records.map(byPlainName);
  return {
    all: (fact) => scopes.flatMap((scope) => FIELD_NAMES[fact].flatMap((name) => scope.get(name) ?? [])),
    get: (name) => scopes.find((scope) => scope.has(name))?.get(name)?.[0],
    isNull: (name) =>
      records.some((it) =>
        Object.entries(it).some(([key, value]) => value === null && plainName(key) === name),
      ),
    names: scopes.flatMap((scope) => [...scope.keys()]),
  };
}

/** Two deep: Drupal and Strapi put a record into `data`, and its fields into `attributes`. */
function wrapped(record: RawRecord, depth = 2): readonly RawRecord[] {
  if (depth === 0) return [];
  return Object.entries(record)
    .flatMap(([name, value]) => (isWrapper(name, value, record) ? [value, ...wrapped(value, depth - 1)] : []))
    .concat(
      Object.entries(record).flatMap(([name, value]) =>
        ABOUT.has(name) && isRecord(value) ? [withoutState(value)] : [],
      ),
    );
}

/** Storyblok and others keep an article's fields in `content`, which is a text elsewhere, and Umbraco in `properties`. */
function isWrapper(name: string, value: unknown, beside: RawRecord): value is RawRecord {
  if (!isRecord(value)) return false;
  if (name === 'content')
    return ['component', 'title', 'headline'].some((field) => typeof value[field] === 'string');
  if (name === 'properties') return typeof beside.contentType === 'string';
  // Kontent.ai keeps them in `elements`, and their language and step beside them.
  if (name === 'elements' || name === 'system') return isRecord(beside.system) && isRecord(beside.elements);
  return WRAPPERS.has(name);
}

function withoutState(about: RawRecord): RawRecord {
  return Object.fromEntries(Object.entries(about).filter(([name]) => !NOT_ITS_OWN.has(name)));
}

/** Values are boxed, so that a list stays one value. */
function byPlainName(record: RawRecord): ReadonlyMap<string, readonly [unknown]> {
  const found = new Map<string, readonly [unknown]>();
  for (const [name, value] of Object.entries(record)) {
    const plain = plainName(name);
    if (value === null || value === undefined || found.has(plain)) continue;
    if (!isWrapper(name, value, record)) found.set(plain, [value]);
  }
  // Drupal puts `field_` before what a site has added.
  for (const [name, value] of Object.entries(record)) {
    const plain = name.startsWith('field_') ? plainName(name.slice('field_'.length)) : '';
    if (plain !== '' && value !== null && value !== undefined && !found.has(plain)) found.set(plain, [value]);
  }
  return found;
}

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
