import { tidyOrNull } from '@broadsheet/text/clip';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { canonicalUrl } from '../canonical-url.ts';
import { type LocalClock, parseMachineDate, UTC_CLOCK } from '../dates/machine-date.ts';
import type { PageDate } from '../reading.ts';
import { withoutEntities } from './dom.ts';
import { articleNodeOf, type JsonNode, jsonText, pageDate } from './json-ld.ts';
import { headlineOf } from './page-title.ts';

/** What the page says about itself, outside its text. */
export interface PageFacts {
  /** Its own address, or else the one it was known by. */
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  /** As declared, any BCP 47 tag. */
  readonly language: string | null;
  readonly publishedAt: PageDate | null;
  /** When the page says that it was last changed. */
  readonly updatedAt: PageDate | null;
  readonly truncated: boolean;
  /** Its meta elements, the first of each name. */
  readonly meta: Meta;
  /** The node of its JSON-LD that describes the article. */
  readonly data: JsonNode | null;
}

export type Meta = ReadonlyMap<string, string>;

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
        DomUtils.findOne((it) => it.name === 'html', document.children),
        'lang',
      ) ??
      meta.get('og:locale') ??
      null,
    publishedAt: publishedAtOf(document, meta, json, local),
    updatedAt: updatedAtOf(meta, json, local, SAID),
    truncated: json?.isAccessibleForFree === false || json?.isAccessibleForFree === 'False',
    meta,
    data: json,
  };
}

function metaOf(document: Document): Meta {
  const found = new Map<string, string>();
  for (const element of DomUtils.findAll((it) => it.name === 'meta', document.children)) {
    const name = (
      element.attribs.property ??
      element.attribs.name ??
      element.attribs.itemprop
    )?.toLowerCase();
    const content = element.attribs.content?.trim();
    if (name !== undefined && content && !found.has(name)) found.set(name, withoutEntities(content));
  }
  return found;
}

function addressOf(document: Document, meta: Meta, known: string | null): string | null {
  const declared = attribute(
    DomUtils.findOne(
      (it) => it.name === 'link' && it.attribs.rel?.toLowerCase() === 'canonical',
      document.children,
    ) ??
      // An export of Medium says it in its foot. A `u-url` may be its author's.
      DomUtils.findOne(
        (it) => it.name === 'a' && /(?:^|\s)p-canonical(?:\s|$)/.test(it.attribs.class ?? ''),
        document.children,
      ),
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
  const visible = DomUtils.findOne(
    (it) => it.attribs.rel === 'author' || it.attribs.itemprop === 'author',
    document.children,
  );
  return visible === null ? null : tidyOrNull(DomUtils.textContent(visible).replace(/^\s*by\s+/i, ''), 120);
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
): PageDate | null {
  const declared = [json?.datePublished, ...DATE_NAMES.map((name) => meta.get(name))];
  for (const value of declared) {
    const fact = parseMachineDate(value, 'metadata', 0.9, local);
    if (fact !== null) return fact;
  }
  const marked = DomUtils.findOne(
    (it) =>
      it.name === 'time' &&
      (it.attribs.itemprop === 'datePublished' ||
        it.attribs.pubdate !== undefined ||
        /(?:^|\s)dt-published(?:\s|$)/.test(it.attribs.class ?? '')),
    document.children,
  );
  const ofPage = parseMachineDate(pageDate(document), 'metadata', 0.85, local);
  if (marked === null && ofPage !== null) return ofPage;
  const time =
    marked ??
    DomUtils.findOne((it) => it.name === 'time' && it.attribs.datetime !== undefined, document.children);
  const printed = parseMachineDate(
    attribute(time, 'datetime'),
    'metadata',
    marked === null ? 0.6 : 0.85,
    local,
  );
  return printed ?? updatedAtOf(meta, json, local, CHANGED);
}

/** When it was changed is better than nothing: most articles change on the day on which they appear. */
function updatedAtOf(
  meta: Meta,
  json: JsonNode | null,
  local: LocalClock,
  confidence: number,
): PageDate | null {
  const said = [json?.dateModified, meta.get('article:modified_time'), meta.get('og:updated_time')];
  for (const value of said) {
    const fact = parseMachineDate(value, 'metadata', confidence, local);
    if (fact !== null) return fact;
  }
  return null;
}

/** As a publication date it is less sure than one that the page prints. */
const CHANGED = 0.55;
const SAID = 0.9;

function attribute(element: Element | null, name: string): string | null {
  return element?.attribs[name]?.trim() || null;
}
