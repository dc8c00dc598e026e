import { withoutEntities } from '@broadsheet/page-text/page/dom';
import type { PictureCandidate, PictureSizes } from '../choose-picture.ts';

const TAG = /<(?:\/picture|(?:img|source|picture)\b[^<>]{0,20000})>/gi;
/** Only the first tags of pictures are read, and the first sizes of each: no picture has more, and hostile texts do. */
const MOST_TAGS = 500;
const MOST_SIZES = 48;

/** The pictures of an HTML text in its order, each in the sizes and formats that it offers. */
export function picturesInHtml(html: string): readonly PictureSizes[] {
  const found: PictureSizes[] = [];
  // Sources outside a <picture> are those of films and sounds.
  let sources: readonly PictureCandidate[] | null = null;
  for (const [tag] of html.matchAll(TAG).take(MOST_TAGS)) {
    if (/^<\/?picture/i.test(tag)) sources = tag.startsWith('</') ? null : [];
    else if (/^<source/i.test(tag)) sources = sources && [...sources, ...offeredBy(tag)].slice(0, MOST_SIZES);
    else {
      const picture = pictureOf(tag, sources ?? []);
      if (picture.length > 0) found.push(picture);
      sources = null;
    }
  }
  return found;
}

/** Class names of what is on every page: the picture of an author, a smiley, the pixel of a counter. */
const FURNITURE =
  /(?:^|[\s_-])(?:avatar|gravatar|emoji|smiley|logo|icon|pixel|tracker|tracking|sponsor|profile|author)(?:[\s_-]|$)/i;
/** Narrower or lower pictures are icons, however large their file is: what the page sets small is no picture of its subject. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 100;

function pictureOf(tag: string, sources: readonly PictureCandidate[]): PictureSizes {
  if (FURNITURE.test(attribute(tag, 'class') ?? '')) return [];
  const [width, height] = [sideOf(tag, 'width'), sideOf(tag, 'height')];
  const isSmall = (width ?? LEAST_WIDTH) < LEAST_WIDTH || (height ?? LEAST_HEIGHT) < LEAST_HEIGHT;
  const alt = attribute(tag, 'alt');
  return [...offeredBy(tag), ...sources].map((size) => ({
    ...size,
    alt,
    width: isSmall ? width : (size.width ?? (size.type === undefined ? width : null)),
    height: isSmall ? height : null,
  }));
}

/** Where the address of a picture is that is only fetched when it is scrolled to. */
const ADDRESSES = [
  ...['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-img-src', 'data-orig-src', 'src'],
  ...['data-full-url', 'data-large-file', 'data-hi-res-src', 'data-delayed-url', 'data-image'],
];
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];

function offeredBy(tag: string): readonly PictureCandidate[] {
  const type = attribute(tag, 'type');
  const named = ADDRESSES.flatMap((name) => {
    const url = attribute(tag, name);
    return url === null || /^data:/i.test(url) ? [] : [{ url }];
  });
  const listed = SETS.flatMap((name) => sizesIn(attribute(tag, name) ?? ''));
  return [...named, ...listed].slice(0, MOST_SIZES).map((size) => ({
    ...size,
    url: size.url.replaceAll('&amp;', '&'),
    ...(type === null ? {} : { type }),
  }));
}

/** `/a-400.jpg 400w, /a-1200.jpg 1200w`: addresses with or without their width. */
function sizesIn(set: string): readonly PictureCandidate[] {
  const sizes: { url: string; width: number | null }[] = [];
  for (const word of set
    .replace(/(?<=\d[wx]),(?=\S)/g, ', ')
    .trim()
    .split(/\s+/)) {
    const last = sizes.at(-1);
    const said = /^(\d{1,5})w,?$/.exec(word)?.[1];
    if (said !== undefined && last !== undefined) last.width = Number(said);
    else if (!/^[\d.]{1,9}[xh],?$/.test(word) && !/^data:/i.test(word) && word !== ',' && word !== '')
      sizes.push({ url: word.replace(/,$/, ''), width: null });
  }
  return sizes;
}

/** A picture that is not shown has no size; a share of the column's width says nothing. */
function sideOf(tag: string, name: 'width' | 'height'): number | null {
  const style = attribute(tag, 'style') ?? '';
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 0;
  const said =
    /^\s*(\d{1,5})(?:px)?\s*$/.exec(attribute(tag, name) ?? '')?.[1] ??
    new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d{1,5})px`, 'i').exec(style)?.[1];
  return said === undefined ? null : Number(said);
}

/** Characters of an address or a description; longer ones are not decoded. */
const LONGEST = 2_000;

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
  return value === null || !value.includes('&') || value.length > LONGEST ? value : withoutEntities(value);
}
