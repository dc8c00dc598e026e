import type { Document } from 'domhandler';
import type { Article, DatedFact } from '../../domain/article.ts';
import { canonicalUrl } from '../canonical-url.ts';
import type { PictureCandidate, PictureSizes } from '../choose-picture.ts';
import { type LocalClock, parseMachineDate, UTC_CLOCK } from '../facts/parse-date.ts';
import { picturesIn } from '../fields/pictures.ts';
import { tidyOrNull } from '../text.ts';
import { type Element, find, findAll, textOf } from './find.ts';
import { articleNodeOf, type JsonNode, jsonText, pageDate } from './json-ld.ts';
import { headlineOf } from './page-title.ts';

/** What the page says about itself, outside its text. */
export type PageFacts = Pick<
  Article,
  'url' | 'publisher' | 'byline' | 'section' | 'publishedAt' | 'standfirst' | 'truncated'
> & {
  readonly title: string | null;
  readonly language: string | null;
  readonly pictures: readonly PictureSizes[];
};

/** Reads title, publisher, dates and so on from JSON-LD, meta elements and headings, best source first. */
export function readPageFacts(document: Document, knownUrl: string | null, local = UTC_CLOCK): PageFacts {
  const meta = metaOf(document);
  const json = articleNodeOf(document);
  const url = addressOf(document, meta, knownUrl);
  return {
    url,
    title: headlineOf(document, {
      headline: tidyOrNull(jsonText(json?.headline), 300),
      shared: tidyOrNull(meta.get('og:title') ?? meta.get('twitter:title'), 300),
      site: tidyOrNull(meta.get('og:site_name') ?? meta.get('application-name'), 80),
      host: url === null ? null : new URL(url).hostname.replace(/^www\d?\./, ''),
    }),
    publisher: publisherOf(meta, json, url),
    byline: bylineOf(document, meta, json),
    section: tidyOrNull(jsonText(json?.articleSection) ?? meta.get('article:section'), 60),
    language:
      attribute(
        find(document, (it) => it.name === 'html'),
        'lang',
      ) ??
      meta.get('og:locale') ??
      null,
    pictures: picturesOf(meta, json),
    publishedAt: publishedAtOf(document, meta, json, local),
    standfirst: null,
    truncated: json?.isAccessibleForFree === false || json?.isAccessibleForFree === 'False',
  };
}

type Meta = ReadonlyMap<string, string>;

function metaOf(document: Document): Meta {
  const found = new Map<string, string>();
  for (const element of findAll(document, (it) => it.name === 'meta')) {
    const name = (
      element.attribs.property ??
      element.attribs.name ??
      element.attribs.itemprop
    )?.toLowerCase();
    const content = element.attribs.content?.trim();
    if (name !== undefined && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

function addressOf(document: Document, meta: Meta, known: string | null): string | null {
  const declared = attribute(
    find(document, (it) => it.name === 'link' && it.attribs.rel?.toLowerCase() === 'canonical'),
    'href',
  );
  const base = known ?? meta.get('og:url');
  const canonical = canonicalUrl(declared, base);
  // A canonical link to the front page is a template's mistake, not this article's address.
  const usable = canonical !== null && new URL(canonical).pathname !== '/' ? canonical : null;
  return usable ?? canonicalUrl(meta.get('og:url'), known ?? undefined) ?? canonicalUrl(known);
}

function publisherOf(meta: Meta, json: JsonNode | null, url: string | null): string | null {
  const named = tidyOrNull(
    meta.get('og:site_name') ?? jsonText(json?.publisher) ?? meta.get('application-name'),
    80,
  );
  if (named !== null && !/^https?:/.test(named)) return named;
  return url === null ? null : new URL(url).hostname.replace(/^www\d?\./, '');
}

function bylineOf(document: Document, meta: Meta, json: JsonNode | null): string | null {
  const declared = tidyOrNull(
    jsonText(json?.author) ?? meta.get('author') ?? meta.get('article:author'),
    120,
  );
  if (declared !== null && !/^https?:|@/.test(declared)) return declared.replace(/^by\s+/i, '');
  const visible = find(document, (it) => it.attribs.rel === 'author' || it.attribs.itemprop === 'author');
  return visible === null ? null : tidyOrNull(textOf(visible).replace(/^\s*by\s+/i, ''), 120);
}

const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

function publishedAtOf(
  document: Document,
  meta: Meta,
  json: JsonNode | null,
  local: LocalClock,
): DatedFact | null {
  const declared = [json?.datePublished, ...DATE_NAMES.map((name) => meta.get(name))];
  for (const value of declared) {
    const fact = parseMachineDate(value, 'metadata', 0.9, local);
    if (fact !== null) return fact;
  }
  const marked = find(
    document,
    (it) =>
      it.name === 'time' && (it.attribs.itemprop === 'datePublished' || it.attribs.pubdate !== undefined),
  );
  const ofPage = parseMachineDate(pageDate(document), 'metadata', 0.85, local);
  if (marked === null && ofPage !== null) return ofPage;
  const time = marked ?? find(document, (it) => it.name === 'time' && it.attribs.datetime !== undefined);
  return parseMachineDate(attribute(time, 'datetime'), 'metadata', marked === null ? 0.6 : 0.85, local);
}

/** What the page shows when it is shared, then what its JSON-LD names. */
function picturesOf(meta: Meta, json: JsonNode | null): readonly PictureSizes[] {
  const alt = meta.get('og:image:alt') ?? meta.get('twitter:image:alt') ?? null;
  const shared: PictureCandidate = {
    url: meta.get('og:image:secure_url') ?? meta.get('og:image:url') ?? meta.get('og:image') ?? '',
    alt,
    width: pixels(meta.get('og:image:width')),
    height: pixels(meta.get('og:image:height')),
    type: meta.get('og:image:type') ?? null,
  };
  const card: PictureCandidate = {
    url: meta.get('twitter:image') ?? meta.get('twitter:image:src') ?? '',
    alt,
  };
  return [[shared], [card], picturesIn(json?.image)];
}

function pixels(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : number;
}

function attribute(element: Element | null, name: string): string | null {
  return element?.attribs[name]?.trim() || null;
}
