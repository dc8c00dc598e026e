import { canonicalUrl } from '@broadsheet/page-text/canonical-url';
import type { Fields } from './record.ts';
import { addressIn, first } from './values.ts';

/** Where the article is read: the first field that is an address, and neither a front page nor of an interface. */
export function urlOf(fields: Fields, listBase: string | null): string | null {
  // A relative path is below the host that answered, wherever the answer's own address is written.
  const base =
    listBase ?? first(fields.all('url'), (value) => OF_AN_API.exec(addressIn(value) ?? '')?.[0] ?? null);
  // Trafilatura calls the address `source`; elsewhere that is the publisher, or the feed an item came from.
  const source = fields.get('source');
  // Bare addresses called links are where the text leads.
  const links = fields.get('links');
  const isBare = Array.isArray(links) && links.every((it) => typeof it === 'string');
  const named = fields.all('url').filter((it) => !isBare || it !== links);
  return first([...named, ...(typeof source === 'string' ? [source] : [])], (value) => {
    const address = addressIn(value);
    // An id is an address only if it says so.
    if (address === null || OF_AN_API.test(address)) return null;
    const isLink = typeof value === 'object' && base !== null && !/[\s:]/.test(address);
    if (!isLink && !/^(https?:)?\/\/|^[/?#]/.test(address)) return null;
    const url = canonicalUrl(address, base ?? undefined);
    return url === null || isFrontPage(url) ? null : url;
  });
}

/** Where an interface keeps the data of an article, and nobody reads it. */
const OF_AN_API = /^[^?#]*\/(?:jsonapi|wp-json|ghost\/api|api\/v\d)\//i;

function isFrontPage(url: string): boolean {
  const { pathname, search, hash } = new URL(url);
  return pathname === '/' && search === '' && hash === '';
}
