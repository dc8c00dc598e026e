import type { Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { RawRecord } from '../fields/record.ts';
import { innerHtml } from '../open/inner-html.ts';
import { commonName, xmlText } from '../open/xml.ts';

/** Elements whose markup is the text itself (Atom's xhtml, and feeds that forget to escape). */
const MARKUP =
  /^(content|summary|description|title|subtitle|body|content:encoded|xhtml:body|text|fulltext|articlebody|lead|abstract|teaser|standfirst)$/i;

/**
 * An element as a record: attributes and child elements by name, repeated ones as a list, its own text as
 * `#text`. An element that has only text becomes that text.
 */
export function recordOf(
  element: Element,
  namespaces: ReadonlyMap<string, string>,
  takes: (name: string) => boolean = () => true,
): RawRecord {
  const record: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(element.attribs))
    if (!name.startsWith('xmlns')) record[commonName(name, namespaces)] = value;
  for (const child of element.children.filter(DomUtils.isTag)) {
    const name = commonName(child.name, namespaces);
    if (takes(name)) put(record, name, childValue(child, name, namespaces));
  }
  return record;
}

function put(record: Record<string, unknown>, name: string, value: unknown): void {
  const before = Object.hasOwn(record, name) ? record[name] : undefined;
  if (before === undefined) record[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else record[name] = [before, value];
}

function childValue(element: Element, name: string, namespaces: ReadonlyMap<string, string>): unknown {
  const inner = element.children.filter(DomUtils.isTag);
  const isMarkup = inner.length > 0 && MARKUP.test(name);
  if (inner.length > 0 && !isMarkup) return recordOf(element, namespaces);
  const text = isMarkup ? innerHtml(element) : plainText(element);
  const attributes = Object.entries(element.attribs).filter(([key]) => !key.startsWith('xmlns'));
  if (attributes.length === 0) return text;
  return { ...Object.fromEntries(attributes), ...(text.trim() === '' ? {} : { '#text': text }) };
}

/** Atom 0.3 and some exporters pack text as base64. */
function plainText(element: Element): string {
  const text = xmlText(element);
  if (element.attribs.mode !== 'base64' && element.attribs.encoding !== 'base64') return text;
  return Buffer.from(text, 'base64').toString('utf8');
}
