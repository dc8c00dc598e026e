import { isRecord, type RawRecord } from '../fields/record.ts';
import { addressIn, textIn } from '../fields/values.ts';

/**
 * A resource of a JSON:API document with the people and pictures that it refers to, which the document keeps apart in
 * `included`. Any other value comes back as it is.
 *
 * @see https://jsonapi.org/format/#document-compound-documents
 */
export function withIncluded(item: unknown, included: unknown): unknown {
  if (!isRecord(item) || !isRecord(item.relationships) || !Array.isArray(included)) return item;
  const resources = included.filter(isRecord);
  const related = Object.entries(item.relationships).flatMap(([name, it]) =>
    isRecord(it) ? referred(it.data, resources).map((resource) => ({ name, resource })) : [],
  );
  const ofKind = (kind: RegExp) => related.filter(({ resource }) => kind.test(String(resource.type)));
  // Who typed it in is less than who is named as its author.
  const people = ofKind(/user|author|person|contributor|profile|byline/);
  const named = people.filter(({ name }) => !OWNER.test(name));
  const names = (named.length > 0 ? named : people)
    .map(({ resource }) => nameIn(resource.attributes))
    .filter((it) => it !== null);
  const images = ofKind(/file|image|media/)
    .map(({ resource }) => pictureOf(resource, resources))
    .filter((it) => it !== null);
  const sections = ofKind(/^(?:taxonomy_term--)?(?!.*(?:tag|keyword))/)
    .filter(({ name, resource }) => /section|categor|channel|rubri|topic/.test(`${name} ${resource.type}`))
    .map(({ resource }) => nameIn(resource.attributes))
    .filter((it) => it !== null);
  return {
    ...item,
    ...(names.length === 0 ? {} : { author: names }),
    ...(images.length === 0 ? {} : { image: images }),
    ...(sections.length === 0 ? {} : { section: sections }),
  };
}

/** Drupal's relationships to the accounts that own and change a text. */
const OWNER = /^(?:uid|revision_uid|owner|node_type)$/;

function referred(data: unknown, resources: readonly RawRecord[]): readonly RawRecord[] {
  return [data]
    .flat()
    .flatMap((it) =>
      isRecord(it) ? resources.filter(({ type, id }) => type === it.type && id === it.id) : [],
    );
}

function nameIn(attributes: unknown): string | null {
  return isRecord(attributes) ? textIn(attributes.display_name ?? attributes.name ?? attributes.title) : null;
}

/** A file, or Drupal's media entity, which refers to the file and says what it shows there. */
function pictureOf(resource: RawRecord, resources: readonly RawRecord[]): RawRecord | null {
  const own = pictureIn(resource.attributes);
  if (own !== null || !isRecord(resource.relationships)) return own;
  for (const relation of Object.values(resource.relationships).filter(isRecord)) {
    const [file] = referred(relation.data, resources);
    const found = file === undefined ? null : pictureIn(file.attributes);
    const meta = isRecord(relation.data) && isRecord(relation.data.meta) ? relation.data.meta : {};
    if (found !== null) return { ...found, alt: meta.alt, width: meta.width, height: meta.height };
  }
  return null;
}

/** Drupal says `uri: {value: 'public://pier.jpg', url: '/sites/default/files/pier.jpg'}`. */
function pictureIn(attributes: unknown): RawRecord | null {
  if (!isRecord(attributes)) return null;
  const uri = isRecord(attributes.uri) ? attributes.uri.url : attributes.url;
  const url = addressIn(uri ?? null);
  return url === null ? null : { url, width: attributes.width, height: attributes.height };
}

/**
 * An entry of Contentful with the entries and assets that its fields link to, which an answer keeps in `includes`. Any
 * other value comes back as it is.
 *
 * @see https://www.contentful.com/developers/docs/concepts/links/
 */
export function withLinked(item: unknown, includes: unknown): unknown {
  if (!isRecord(item) || !isRecord(item.fields) || !isRecord(includes)) return item;
  const linked = Object.values(includes).flat().filter(isRecord);
  const target = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(target);
    const link = isRecord(value) && isRecord(value.sys) && value.sys.type === 'Link' ? value.sys : null;
    if (link === null) return value;
    return linked.find(({ sys }) => isRecord(sys) && sys.id === link.id)?.fields ?? null;
  };
  const fields = Object.fromEntries(Object.entries(item.fields).map(([name, it]) => [name, target(it)]));
  return { ...item, fields };
}
