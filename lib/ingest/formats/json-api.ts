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
  const related = Object.values(item.relationships).flatMap((it) =>
    isRecord(it) ? referred(it.data, resources) : [],
  );
  const pictures = related.filter(({ type }) => /file|image|media/.test(String(type)));
  const people = related.filter(({ type }) => /user|author|person/.test(String(type)));
  const names = people.map(({ attributes }) => nameIn(attributes)).filter((it) => it !== null);
  const images = pictures.map(({ attributes }) => pictureIn(attributes)).filter((it) => it !== null);
  return {
    ...item,
    ...(names.length === 0 ? {} : { author: names }),
    ...(images.length === 0 ? {} : { image: images }),
  };
}

function referred(data: unknown, resources: readonly RawRecord[]): readonly RawRecord[] {
  return [data]
    .flat()
    .flatMap((it) =>
      isRecord(it) ? resources.filter(({ type, id }) => type === it.type && id === it.id) : [],
    );
}

function nameIn(attributes: unknown): string | null {
  return isRecord(attributes) ? textIn(attributes.display_name ?? attributes.name) : null;
}

/** Drupal says `uri: {value: 'public://pier.jpg', url: '/sites/default/files/pier.jpg'}`. */
function pictureIn(attributes: unknown): RawRecord | null {
  if (!isRecord(attributes)) return null;
  const uri = isRecord(attributes.uri) ? attributes.uri.url : attributes.url;
  const url = addressIn(uri ?? null);
  return url === null ? null : { url, width: attributes.width, height: attributes.height };
}
