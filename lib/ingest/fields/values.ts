import { textOfFragment } from '@broadsheet/page-text/page/fragment';
import { isRecord, type RawRecord } from './record.ts';
import { unwrapText } from './unwrap.ts';

/** Where content systems keep the text of a value that is an object, best place first. */
const TEXT_PLACES = [
  ...[
    '#text',
    'rendered',
    'processed',
    'raw',
    'value',
    '@value',
    'basic',
    'main',
    'original',
    'name',
    'displayName',
  ],
  ...['display_name', 'fullName', 'full_name', 'by', 'title', 'label', 'term', 'text', 'display', 'default'],
  ...['primary_section'],
  // GraphQL, Strapi, and the typed values of MongoDB.
  ...[
    'node',
    'nodes',
    'edges',
    'attributes',
    'data',
    '$date',
    '$numberLong',
    'news:name',
    'domain',
    'hostname',
    'content',
    'time',
  ],
];

/** The first text in a value: a string, a list, or an object that holds one. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) return first(value, textIn);
  if (!isRecord(value)) return null;
  return (
    first(TEXT_PLACES, (place) => (Object.hasOwn(value, place) ? textIn(value[place]) : null)) ??
    fullName(value) ??
    first(wordingsIn(value), textIn) ??
    capitalised(value)
  );
}

/** .NET writes names with a capital: `{"Name": "Quay Chronicle"}`. */
function capitalised(value: RawRecord): string | null {
  const entries = Object.entries(value);
  if (!entries.some(([name]) => /^\p{Lu}\p{Ll}/u.test(name))) return null;
  return textIn(
    Object.fromEntries(entries.map(([name, it]) => [name.charAt(0).toLowerCase() + name.slice(1), it])),
  );
}

/** The wordings of a text that Contentful and others keep by language (`{"en-GB": "…", "nn-NO": "…"}`); none of anything else. */
export function wordingsIn(value: RawRecord): readonly unknown[] {
  const tags = Object.keys(value);
  return tags.length > 0 && tags.every((tag) => LANGUAGE_TAG.test(tag)) ? Object.values(value) : [];
}

/** A bare tag only of a language that is no English word or field. */
const LANGUAGE_TAG =
  /^(?:[a-z]{2,3}[-_](?:[A-Z][a-z]{3}[-_])?[A-Z]{2}|en|de|fr|es|it|pt|nl|sv|nb|nn|da|fi|pl|cs|ru|uk|ar|tr|ja|zh|ko)$/;

/** A person whose names are kept apart. */
function fullName(value: RawRecord): string | null {
  const part = (names: readonly string[]) =>
    first(names, (name) => (typeof value[name] === 'string' ? value[name].trim() || null : null));
  const names = [
    part(['first_name', 'firstName', 'firstname', 'givenName', 'given_name']),
    part(['last_name', 'lastName', 'lastname', 'familyName', 'family_name']),
  ].filter((name) => name !== null);
  return names.length === 0 ? null : names.join(' ');
}

/** Every text in a value, for lists of names. */
export function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  const list = isRecord(value) ? (value.nodes ?? value.edges ?? value.data) : undefined;
  if (Array.isArray(list)) return list.flatMap(textsIn);
  const text = textIn(value);
  if (text !== null) return [text];
  // WordPress.com lists categories by name: `{"Town": {"name": "Town"}}`.
  const inner = isRecord(value) ? Object.values(value) : [];
  return inner.length > 0 && inner.every(isRecord) ? inner.flatMap(textsIn) : [];
}

/** One line without markup, decoded as often as its exporter encoded it. */
export function lineOf(text: string): string {
  return linesOf(text).join(' ');
}

const TAG =
  /<\/?(p|br|div|li|ul|ol|h\d|a|i|b|u|strong|em|blockquote|span|img|figure|table|section|article)\b[^<>]*>/i;
const ENTITY = /&(#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d?);/i;

/** `[gallery ids="1,2"]`, `[caption …]…[/caption]`: what WordPress and its plug-ins replace before anybody sees it. */
const CAPTION_CODE = /\[(caption|wp_caption)\b[^\][]*\][\s\S]{0,2000}?\[\/\1\]/gi;
const SHORTCODE =
  /\[\/?(?:gallery|caption|embed|video|audio|playlist|youtube|vimeo|tweet|twitter|instagram|contact-form(?:-7)?|gravityforms?|ninja_forms?|wpforms|newsletter\w*|mc4wp_form|vc_\w+|et_pb_\w+|su_\w+|fusion_\w+|elementor\w*|ads?|adrotate|advertisement|dropcap|pullquote|related\w*|toc|more|nextpage|table|button|spacer|divider|one_half|one_third|raw|shortcode|slider|rev_slider)(?:[\s=][^\][]*)?\/?\]/gi;

/** Tags of forums: `[b]…[/b]`, `[url=…]…[/url]`; what stands between those of a picture is its address. */
const FORUM_PICTURE = /\[img\b[^\][]{0,200}\][^\][\s]{1,500}\[\/img\]/gi;
const FORUM_TAG =
  /\[\/?(?:b|i|u|s|url|quote|size|color|colour|center|font|list|email)(?:=[^\][\n]{1,500})?\]/gi;

function withoutShortcodes(text: string): string {
  if (!text.includes('[')) return text;
  const plain = text.replace(CAPTION_CODE, ' ').replace(SHORTCODE, ' ');
  return /\[\/(?:b|i|u|url|img|quote|size|color)\]/i.test(plain)
    ? plain.replace(FORUM_PICTURE, ' ').replace(FORUM_TAG, '')
    : plain;
}

/** Some exporters escape twice, so that a line break arrives as a backslash and an “n”. */
function withLineBreaks(text: string): string {
  return text.includes('\n') || !/\\n\\n|[.!?”"]\\n/.test(text) ? text : text.replace(/(?:\\r)?\\n/g, '\n');
}

/** The blocks of a text that may be HTML, HTML that was escaped, or plain lines. */
export function linesOf(written: string): readonly string[] {
  const text = withoutShortcodes(withLineBreaks(written));
  if (TAG.test(text)) return textOfFragment(text).flatMap(decoded);
  const lines = unwrapText(text.replace(/\r\n/g, '\n')).split(/\n+/);
  return lines.flatMap(decoded);
}

/** Some exporters encode twice or three times; more is somebody's text about entities. */
function decoded(line: string): readonly string[] {
  let lines: readonly string[] = [line];
  for (let round = 0; round < 3 && lines.some((it) => ENTITY.test(it) || TAG.test(it)); round++)
    lines = lines.flatMap((it) => (ENTITY.test(it) || TAG.test(it) ? textOfFragment(it) : [it]));
  return lines.map((line) => line.replace(OWN_TAG, '$2'));
}

/** Tags that only the exporter knows, as in `800<endash>-</endash>1,000`: what stands between them is the text. */
const OWN_TAG = /<([a-z][a-z\d]{1,15})>([^<>]{0,200})<\/\1>/gi;

/** Numbers of milliseconds, seconds and strings of dates are left to the parser of dates; an object gives its text, PHP's `DateTime` its zone as well. */
export function momentsIn(value: unknown): readonly (string | number)[] {
  if (typeof value === 'number') return [value];
  if (isRecord(value) && typeof value.date === 'string' && typeof value.timezone === 'string')
    return [`${value.date} ${/^[A-Z]{1,4}$|^[+-]\d/.test(value.timezone) ? value.timezone : ''}`.trim()];
  const tuple = isRecord(value) ? TUPLE.map((name) => value[name]) : value;
  if (Array.isArray(tuple) && tuple.length >= 5 && tuple.every((it) => typeof it === 'number'))
    return [momentOf(tuple, isRecord(value) || tuple.length === STRUCT_TIME)];
  return textsIn(value).map((text) => TIME.exec(text)?.[1] ?? text);
}

/** Java's local time as Jackson writes it (`[2026, 11, 20, 7, 15]`, without seconds that are zero), or Greenwich's. */
function momentOf(
  [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[],
  isUtc: boolean,
): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${isUtc ? 'Z' : ''}`;
}

/** Python's `struct_time` has nine numbers, in Greenwich's time as feedparser has it. */
const STRUCT_TIME = 9;
const TUPLE = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec'];

/** `<time datetime="2026-11-20T07:15:00Z">Friday</time>`: how Drupal’s views write a date. */
const TIME = /^\s*<time\b[^<>]*\bdatetime=["']([^"'<>]{4,40})["']/i;

/** The first address in a value: a string, a list of links (the alternate one first), or an object with one. */
export function addressIn(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) {
    const alternate = value.filter((it) => !isRecord(it) || (it.rel ?? 'alternate') === 'alternate');
    return first([...alternate, ...value], addressIn);
  }
  if (!isRecord(value)) return null;
  // Wix parts an address in two.
  if (typeof value.base === 'string' && typeof value.path === 'string') return `${value.base}${value.path}`;
  return first(ADDRESS_PLACES, (place) => (Object.hasOwn(value, place) ? addressIn(value[place]) : null));
}

const ADDRESS_PLACES = [
  ...[
    '@id',
    'href',
    'url',
    'self',
    '#text',
    'canonical',
    'permalink',
    'alternate',
    'alias',
    'value',
    'image:loc',
  ],
];

export function first<T, R>(list: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of list) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
