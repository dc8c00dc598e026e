import { tidyOrNull } from '@broadsheet/text/clip';
import type { Picture } from '../domain/article.ts';

/** A picture that a source names, with what it says of it. */
export interface PictureCandidate {
  readonly url: string;
  readonly alt?: string | null;
  readonly credit?: string | null;
  /** CSS or file pixels; null when the source says nothing. */
  readonly width?: number | null;
  readonly height?: number | null;
  /** Media type, as `image/jpeg`. */
  readonly type?: string | null;
}

/** Narrower pictures are thumbnails and icons: the mail sets its smallest picture wider than this. */
const LEAST_WIDTH = 200;
/** Lower ones are banners and rules. */
const LEAST_HEIGHT = 100;

/** Mail clients show JPEG, PNG and GIF; Outlook for Windows shows no WebP or AVIF, and Gmail no SVG. */
const UNSHOWN_TYPE = /svg|webp|avif|heic|tiff|bmp|icon|^(video|audio|text|application)\//i;
const UNSHOWN_FILE = /\.(svgz?|webp|avif|heic|tiff?|bmp|ico|mp[34]|m4[av]|webm|mov|pdf|html?|php)$/i;
/** Made into a format that is not shown, or asked for by counters of browsers without scripts. */
const UNSHOWN_QUERY = /[?&]((format|fm|output|type)=(webp|avif|svg|auto)|noscript=1)(&|$)/i;
/** Names of things that are on every page of a site, between separators. */
const FURNITURE =
  /(^|[^a-z])(pixel|spacer|blank|cleardot|(?<=\/)(px|clear|dot|hit|open|count|[a-z\d]{1,2})(?=\.gif$)|counter(?=\/|\.gif$|$)|1x1|transparent|beacon|tracking|tracker|logos?|logotype|wordmark|avatars?|gravatar|profile[-_]?(pic|photo|image)s?|author[-_]?(photo|image|headshot)s?|headshots?|icons?|favicon|sprites?|emoji|smil(ey|ies)|placeholder|loading|loader|lazyload|no[-_]?image|default[-_]?(image|share|social|og|thumb(nail)?|avatar)|og[-_]?default|share[-_]?(default|button)s?|social[-_]?(share|icons?)|badge)([^a-z]|$)/i;
/** Hosts that count readers or keep portraits. */
const COUNTERS =
  /(^|\.)(gravatar\.com|doubleclick\.net|google-analytics\.com|googletagmanager\.com|scorecardresearch\.com|quantserve\.com|feedburner\.com|feedsportal\.com|stats\.wordpress\.com|pixel\.wp\.com|s\.w\.org|feeds\.wordpress\.com|chartbeat\.net|adnxs\.com|amazon-adsystem\.com|bat\.bing\.com|ivwbox\.de|vgwort\.de|counter\.theconversation\.com|counter\.theconversation\.edu\.au)$|^(pixel|px|beacon|counter|stats|analytics|tracking|trk|ads?|metrics)\./i;

/** One picture in its sizes. */
export type PictureSizes = readonly PictureCandidate[];

/**
 * The picture to print: of the first picture that a mail can show, the widest size that is no original. Null when the source offers
 * only logos, portraits, thumbnails, tracking pixels or formats that mail clients leave blank.
 *
 * @param pictures - Best first.
 * @param base - Address of the article, for relative addresses.
 */
export function choosePicture(pictures: readonly PictureSizes[], base: string | null): Picture | null {
  for (const sizes of pictures) {
    const picture = widest(sizes, base);
    if (picture !== null) return picture;
  }
  return null;
}

function widest(sizes: PictureSizes, base: string | null): Picture | null {
  const fit = sizes.flatMap((size) => {
    const url = httpsUrl(size.url, base);
    return url !== null && url.href !== base && isPrintable(size, url) ? [{ ...size, url }] : [];
  });
  const [chosen] = fit.toSorted((a, b) => rankOf(widthOf(b)) - rankOf(widthOf(a)));
  if (chosen === undefined) return null;
  // What one size lacks, another may say.
  const told = (name: 'alt' | 'credit') => [chosen, ...fit].map((it) => it[name]).find((it) => it);
  return {
    url: chosen.url.href,
    alt: tidyOrNull(told('alt'), 250) ?? '',
    credit: tidyOrNull(told('credit'), 120),
  };
}

/** Wider ones are originals, of many megabytes: three times what the mail sets on a sharp screen. */
const MOST_WIDTH = 3_000;

/** The wider the better, but any original is worse than any size that was made for pages. */
function rankOf(width: number | null): number {
  if (width === null) return 0;
  return width <= MOST_WIDTH ? width : -width;
}

function isPrintable(candidate: PictureCandidate, url: URL): boolean {
  const width = widthOf({ ...candidate, url });
  if (width !== null && width < LEAST_WIDTH) return false;
  if (typeof candidate.height === 'number' && candidate.height < LEAST_HEIGHT) return false;
  if (UNSHOWN_TYPE.test(candidate.type ?? '') || UNSHOWN_FILE.test(url.pathname)) return false;
  if (UNSHOWN_QUERY.test(url.search) || COUNTERS.test(url.hostname)) return false;
  return !FURNITURE.test(decodeURIComponent(wellFormed(url.pathname)));
}

/** Declared, or said in the address: `photo-150x150.jpg`, `?w=140`, `/width=120/`, `/max/60/`. */
function widthOf({ width, url }: { readonly width?: number | null; readonly url: URL }): number | null {
  if (typeof width === 'number' && width > 0) return width;
  const said =
    /[-_/](\d{1,4})x\d{1,4}(?=[._/-])/.exec(url.pathname)?.[1] ??
    /[?&/,](?:w|width|resize|max)[=_:/](\d{1,4})(?=$|[&,/;x%])/i.exec(url.pathname + url.search)?.[1];
  return said === undefined ? null : Number(said);
}

function wellFormed(path: string): string {
  return path.replace(/%(?![\da-f]{2})/gi, '%25').replace(/%[89a-f][\da-f]/gi, '_');
}

/** Pictures must be https: a mail client blocks or warns about anything else. The article's own host answers to both. */
function httpsUrl(raw: string, base: string | null): URL | null {
  if (raw.trim() === '' || raw.length > 2_000) return null;
  // An address without a scheme takes that of its page, and of none, https.
  const url = URL.parse(
    raw.trim().replace(/&(amp|#0?38|#x26);/gi, '&'),
    base ?? (raw.trim().startsWith('//') ? 'https://page.invalid/' : undefined),
  );
  const own = URL.parse(base ?? '');
  if (url?.protocol === 'http:' && own?.protocol === 'https:' && url.host === own.host)
    url.protocol = 'https:';
  return url?.protocol === 'https:' && url.username === '' ? url : null;
}
