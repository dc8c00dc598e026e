import { tidyOrNull } from '@broadsheet/text/clip';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { canonicalUrl } from '../canonical-url.ts';
import { UTC_CLOCK } from '../dates/machine-date.ts';
import type { PageDate } from '../reading.ts';
import { withoutEntities } from './dom.ts';
import { articleNodeOf, type JsonNode, jsonText } from './json-ld.ts';
import { declaredDates } from './page-dates.ts';
import { headingOf, headlineOf } from './page-title.ts';

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
  const title = headlineOf(document, {
    headline: tidyOrNull(jsonText(json?.headline), 300),
    shared: tidyOrNull(meta.get('og:title') ?? meta.get('twitter:title'), 300),
    site: tidyOrNull(meta.get('og:site_name') ?? meta.get('application-name'), 80),
    host: url === null ? null : new URL(url).hostname.replace(/^www\d?\./, ''),
  });
  return {
    url,
    title,
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
    ...declaredDates(document, meta, json, headingOf(document, title), local),
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
    ({ attribs }) =>
      attribs.rel === 'author' ||
      attribs.itemprop === 'author' ||
      // As microformats have it, and exports of Medium.
      /(?:^|\s)p-author(?:\s|$)/.test(attribs.class ?? ''),
    document.children,
  );
  return visible === null ? null : tidyOrNull(DomUtils.textContent(visible).replace(/^\s*by\s+/i, ''), 120);
}

function attribute(element: Element | null, name: string): string | null {
  return element?.attribs[name]?.trim() || null;
}
