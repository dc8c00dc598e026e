import { createHash } from 'node:crypto';
import type { FeedConfig } from '../../contract/config/feeds.ts';
import { FEEDS_FOLDER } from '../../contract/object-keys.ts';
import type { Instant } from '../../domain/instant.ts';
import type { FeedAnswer, FeedFile } from '../../ports.ts';
import { decode } from '../open/decode.ts';
import { isFeed } from '../open/markup-root.ts';

type Fetched = Extract<FeedAnswer, { readonly status: 'fetched' }>;

/** A fetched feed, ready to be put among the articles. */
export interface NewFile {
  readonly key: string;
  readonly file: FeedFile;
  /** The same for two files with the same items, even if one was made a minute later. */
  readonly fingerprint: string;
}

/**
 * What is stored of an answer; null when it is no feed. An error page with status 200, or the form of a hotel's
 * network, would otherwise be read as an article.
 */
export function feedFile(feed: FeedConfig, answer: Fetched, at: Instant, prefix: string): NewFile | null {
  const text = decode(answer.bytes, answer.contentType);
  if (typeof text !== 'string') return null;
  // A server may call a feed anything, but a page is never one.
  if (!isFeed(text)) return null;
  const isJson = /^\s*[{[]/.test(text.slice(0, 1_000));
  const fingerprint = createHash('sha256')
    .update(`${feed.url}\n${withoutMakingOf(text)}`)
    .digest('hex');
  return {
    key: keyOf(feed, at, prefix, `${fingerprint.slice(0, 12)}.${isJson ? 'json' : 'xml'}`),
    fingerprint,
    file: {
      bytes: answer.bytes,
      contentType: plain(answer.contentType) ?? (isJson ? 'application/feed+json' : 'application/xml'),
      metadata: {
        // Not `url`: that is an article's address, and would make one article of all items without a link.
        feed: feed.url,
        'captured-at': at,
        ...(feed.publisher === undefined ? {} : { publisher: feed.publisher }),
        ...(feed.section === undefined ? {} : { section: feed.section }),
      },
    },
  };
}

/** `feeds/quaychronicle.example/2026/11/22/053000-0a1b2c3d4e5f.xml`: ingest lists only the last days of it. */
function keyOf({ url }: FeedConfig, at: Instant, prefix: string, name: string): string {
  const day = at.slice(0, 10).replaceAll('-', '/');
  const time = at.slice(11, 19).replaceAll(':', '');
  return `${prefix}${FEEDS_FOLDER}${new URL(url).hostname.replace(/[^\w.-]/g, '_')}/${day}/${time}-${name}`;
}

/** Many servers write into each answer when it was made; that alone is no news. Bounded: the text is a stranger's. */
function withoutMakingOf(text: string): string {
  return text.replace(/<lastBuildDate>[^<]{0,100}<\/lastBuildDate>/gi, '').replace(/<!--[^>]{0,300}-->/g, '');
}

/** A header value that may be stored as it is. */
function plain(header: string | null): string | null {
  return header !== null && /^[\x20-\x7e]{1,200}$/.test(header) ? header : null;
}
