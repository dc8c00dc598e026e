import type { FeedKind } from '../ports.ts';

/** A request to the reader pages, whatever server received it. */
export interface ReaderRequest {
  readonly method: string;
  /** Decoded path without the query: `/unsubscribe/AbC`. */
  readonly path: string;
  /** Fields of a form body; empty for any other body. */
  readonly form: Readonly<Record<string, string>>;
}

export interface ReaderResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Pages load only the pictures of frozen editions and run no script; no other site may frame them, and their forms
 * post to this site only.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; img-src https: data:; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000',
} as const;

/** A page. Personal ones are never cached and never indexed. */
export function page(body: string, status = 200, cache: 'personal' | 'public' = 'personal'): ReaderResponse {
  const caching: Record<string, string> =
    cache === 'public'
      ? { 'cache-control': 'public, max-age=300' }
      : { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...SECURITY_HEADERS, ...caching },
    body,
  };
}

const FEED_TYPES: Readonly<Record<FeedKind, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** A feed of editions, the same for everybody. */
export function feed(body: string, kind: FeedKind): ReaderResponse {
  const headers = { 'content-type': FEED_TYPES[kind], 'cache-control': 'public, max-age=300' };
  return { status: 200, headers: { ...SECURITY_HEADERS, ...headers }, body };
}
