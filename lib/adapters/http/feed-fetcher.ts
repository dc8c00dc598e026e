import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { FeedAnswer, FeedFetcher, FeedRequest } from '../../ports.ts';
import {
  everyAddress,
  ForbiddenAddressError,
  guardedLookup,
  type Resolve,
  refuseForbiddenLiteral,
} from './guarded-lookup.ts';
import { isOnPublicInternet } from './public-internet.ts';
import { ACCEPTED_ENCODINGS, readResponse, UnwantedBodyError } from './read-body.ts';
import { secondsToWait } from './retry-after.ts';

export interface FeedFetcherOptions {
  /** User-Agent header, with an address for complaints. */
  readonly userAgent: string;
  /** Timeout for a whole fetch, including look-ups, redirects and body. */
  readonly timeoutMs?: number;
  readonly maxRedirects?: number;
  readonly now: () => Date;
  /** Replaces the machine's resolver, the public-internet check and the trusted certificates, for tests. */
  readonly network?: {
    readonly resolve: Resolve;
    readonly mayReach: (address: string) => boolean;
    readonly ca?: string;
  };
}

/** Fetches over https from the public internet only, and treats names, redirects and bodies as hostile. */
export function createFeedFetcher(options: FeedFetcherOptions): FeedFetcher {
  const { resolve = everyAddress, mayReach = isOnPublicInternet, ca } = options.network ?? {};
  // Connections are not reused, because each address check covers one connection.
  const agent = new Agent({ keepAlive: false, maxCachedSessions: 0, ...(ca === undefined ? {} : { ca }) });
  const lookupOf = guardedLookup(resolve, mayReach);
  const ask = (url: URL, asked: FeedRequest, signal: AbortSignal): Promise<IncomingMessage> => {
    refuseForbiddenLiteral(url, mayReach);
    return new Promise((answered, failed) => {
      const headers = headersOf(asked, options.userAgent);
      const asking = request(url, { agent, lookup: lookupOf, signal, headers, maxHeaderSize: 16_384 });
      asking.on('response', answered).on('error', failed).end();
    });
  };
  return {
    async fetch(asked) {
      const signal = AbortSignal.timeout(options.timeoutMs ?? 20_000);
      try {
        return await follow(asked, ask, signal, options);
      } catch (error) {
        return failureOf(error, signal);
      }
    },
  };
}

type Ask = (url: URL, asked: FeedRequest, signal: AbortSignal) => Promise<IncomingMessage>;

async function follow(
  asked: FeedRequest,
  ask: Ask,
  signal: AbortSignal,
  { maxRedirects = 5, now }: FeedFetcherOptions,
): Promise<FeedAnswer> {
  let url = new URL(asked.url);
  let forGood = true;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const answer = await ask(url, asked, signal);
    const { statusCode = 0, headers } = answer;
    if (!REDIRECTS.has(statusCode) || headers.location === undefined) {
      const movedTo = hop > 0 && forGood ? url.href : null;
      return await read(answer, asked, { movedTo, now: now() }, signal);
    }
    answer.destroy();
    const next = URL.parse(headers.location, url.href);
    if (next === null || next.protocol !== 'https:' || !isUsualPort(next, asked.url))
      return failed('bad-redirect', 'It redirects to something that is not a plain https address.');
    forGood &&= statusCode === 301 || statusCode === 308;
    url = next;
  }
  return failed('too-many-redirects', `It redirects more than ${maxRedirects} times.`);
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Redirects must not lead to other ports, so that a feed cannot be used to probe other services. */
function isUsualPort({ port }: URL, configured: string): boolean {
  return port === '' || port === new URL(configured).port;
}

async function read(
  answer: IncomingMessage,
  asked: FeedRequest,
  { movedTo, now }: { readonly movedTo: string | null; readonly now: Date },
  signal: AbortSignal,
): Promise<FeedAnswer> {
  const { statusCode = 0, headers } = answer;
  try {
    if (statusCode === 304 && (asked.etag ?? asked.lastModified) !== null) return { status: 'unchanged' };
    if (statusCode === 429 || statusCode === 503)
      return {
        status: 'later',
        reason: `status-${statusCode}`,
        seconds: secondsToWait(headers['retry-after'], now),
      };
    if (statusCode !== 200) return failed(`status-${statusCode}`, `The server answers ${statusCode}.`);
    const bytes = await readResponse(answer, asked.maxBytes);
    signal.throwIfAborted();
    return {
      status: 'fetched',
      bytes,
      contentType: headers['content-type'] ?? null,
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
      movedTo,
    };
  } finally {
    answer.destroy();
  }
}

function headersOf({ etag, lastModified }: FeedRequest, userAgent: string): Record<string, string> {
  return {
    'User-Agent': userAgent,
    Accept:
      'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
    'Accept-Encoding': ACCEPTED_ENCODINGS,
    ...(etag === null ? {} : { 'If-None-Match': etag }),
    ...(lastModified === null ? {} : { 'If-Modified-Since': lastModified }),
  };
}

function failureOf(error: unknown, signal: AbortSignal): FeedAnswer {
  if (signal.aborted) return failed('too-slow', 'It did not finish in time.');
  if (error instanceof ForbiddenAddressError) return failed('forbidden-address', error.message);
  if (error instanceof UnwantedBodyError) return failed(error.name, error.message);
  const { code, message } = error as { code?: unknown; message?: unknown };
  return failed('unreachable', typeof code === 'string' ? code : String(message).slice(0, 120));
}

function failed(reason: string, detail: string): FeedAnswer {
  return { status: 'failed', reason, detail };
}
