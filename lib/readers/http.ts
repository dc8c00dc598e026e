import { SECURITY_HEADERS } from '../contract/security-headers.ts';
import type { FeedKind } from '../ports.ts';

/** A request to the reader pages, whatever server received it. */
export interface ReaderRequest {
  readonly method: string;
  /** Decoded path without the query: `/unsubscribe/AbC`. */
  readonly path: string;
  /** Fields of a form body; empty for any other body. */
  readonly form: Readonly<Record<string, string>>;
  /** The browser's languages, as it sent them. */
  readonly acceptLanguage?: string;
  readonly ip?: string | undefined;
}

export interface ReaderResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Pages load only our icon and the pictures of frozen editions and run no script; no other site may frame them (but
 * the embedded form), and their forms post to this site only.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const HEADERS = {
  ...SECURITY_HEADERS,
  'content-security-policy':
    "default-src 'none'; img-src 'self' https: data:; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
} as const;

/** A page. Personal ones are never cached and never indexed. */
export function page(body: string, status = 200, cache: 'personal' | 'public' = 'personal'): ReaderResponse {
  const caching: Record<string, string> =
    cache === 'public'
      ? { 'cache-control': 'public, max-age=300' }
      : { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...HEADERS, ...caching },
    body,
  };
}

/** A page that other sites may show in a frame. It holds nothing personal and changes nothing. */
export function framablePage(body: string): ReaderResponse {
  const answer = page(body);
  const policy = HEADERS['content-security-policy'].replace("frame-ancestors 'none'", 'frame-ancestors *');
  return { ...answer, headers: { ...answer.headers, 'content-security-policy': policy } };
}

/** Leads to another page of ours. */
export function redirect(url: string): ReaderResponse {
  return {
    status: 302,
    headers: { ...HEADERS, location: url, 'cache-control': 'no-store' },
    body: '',
  };
}

/** A reader's own data as a file. */
export function download(json: string, name: string): ReaderResponse {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  };
  return { status: 200, headers: { ...HEADERS, ...headers }, body: json };
}

/** The newsletter's icon: a folded broadsheet, the same for every newsletter. */
export function icon(): ReaderResponse {
  const headers = {
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': 'public, max-age=86400',
  };
  return { status: 200, headers: { ...HEADERS, ...headers }, body: ICON };
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#17140f"/>' +
  '<path d="M7 8h18v3H7zm0 6h8v10H7zm10 0h8v2h-8zm0 4h8v2h-8zm0 4h8v2h-8z" fill="#fffdf8"/></svg>';

const FEED_TYPES: Readonly<Record<FeedKind, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** A feed of editions, the same for everybody. */
export function feed(body: string, kind: FeedKind): ReaderResponse {
  const headers = { 'content-type': FEED_TYPES[kind], 'cache-control': 'public, max-age=300' };
  return { status: 200, headers: { ...HEADERS, ...headers }, body };
}
