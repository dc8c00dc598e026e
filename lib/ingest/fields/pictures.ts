import type { PictureCandidate } from '../choose-picture.ts';
import { isRecord, type RawRecord } from './record.ts';
import { addressIn, first, lineOf, textIn } from './values.ts';

/** Names under which an object keeps the address of its picture. */
const ADDRESSES = [
  'url',
  'href',
  'src',
  'source_url',
  'sourceUrl',
  'contentUrl',
  '@id',
  'uri',
  'link',
  'file',
  'image:loc',
  'image_fulltext',
  'image_intro',
];
const ALTS = [
  'alt',
  'alt_text',
  'altText',
  'caption',
  'description',
  'media:description',
  'media:title',
  'title',
];
const CREDITS = ['creditText', 'credit', 'credits', 'media:credit', 'copyright', 'byline', 'photographer'];
/** What is no picture of this kind, whatever its address. */
const OTHER_MEDIA = /^(video|audio|text|application)\b/i;

/** Every picture in a value: an address, an object with one, a list of either, or sizes nested in them. */
export function picturesIn(value: unknown, depth = 5): readonly PictureCandidate[] {
  if (typeof value === 'string')
    return /^(https?:)?\/\/|^\/|\.\w{3,4}$/.test(value.trim()) ? [{ url: value.trim() }] : [];
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((it) => picturesIn(it, depth - 1));
  return isRecord(value) ? picturesOf(value, depth) : [];
}

function picturesOf(node: RawRecord, depth: number): readonly PictureCandidate[] {
  const type = textIn(node.type) ?? textIn(node.mimetype) ?? textIn(node.mime_type) ?? textIn(node.medium);
  if (type !== null && OTHER_MEDIA.test(type)) return [];
  const url = first(ADDRESSES, (name) => (typeof node[name] === 'string' ? addressIn(node[name]) : null));
  const file =
    typeof node.filename === 'string' && /^(?:https?:)?\/\//.test(node.filename) ? node.filename : null;
  const said = (names: readonly string[]) => first(names, (name) => textIn(node[name]));
  const [alt, credit] = [said(ALTS), said(CREDITS)];
  const about = {
    alt: alt === null ? null : lineOf(alt),
    credit: credit === null ? null : lineOf(credit),
    width: numberIn(node.width),
    height: numberIn(node.height),
    type: type?.includes('/') ? type : null,
  };
  const inner = Object.entries(node)
    .filter(([name, it]) => typeof it === 'object' && !/icon|avatar|author|logo/i.test(name))
    .flatMap(([, it]) => picturesIn(it, depth - 1))
    .map((it) => ({ ...it, alt: it.alt ?? about.alt, credit: it.credit ?? about.credit }));
  const own = url ?? file;
  return own === null ? inner : [{ url: own, ...about }, ...inner];
}

function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' ? Number.parseInt(value, 10) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
