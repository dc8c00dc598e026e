import { escapeHtml } from '@broadsheet/text/escape-html';
import { dayOf, type EditionId } from '../../domain/edition.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { FeedStory } from '../../ports.ts';
import { printableUrl } from '../text/links.ts';
import { printable } from '../text/printable.ts';
import { type Locale, localeOf } from '../words/locale.ts';

/** An edition as a feed entry. */
export interface FeedEntry {
  readonly id: EditionId;
  readonly number: number;
  readonly headline: string;
  readonly publishedAt: Instant;
  /** Of its web edition; also its identity in the feed, so it must never change. */
  readonly url: string;
  readonly stories: readonly FeedStory[];
}

export interface FeedHead {
  readonly newsletter: Newsletter;
  /** Where this feed is. */
  readonly feedUrl: string;
  /** Where people read the archive. */
  readonly archiveUrl: string;
}

/** Past editions as RSS 2.0, newest first. @see https://www.rssboard.org/rss-specification */
export function rssFeed(entries: readonly FeedEntry[], head: FeedHead): string {
  const { name, tagline, locale } = printed(head.newsletter);
  const items = entries.map(
    (entry) =>
      `<item><title>${xml(titleOf(entry, locale))}</title><link>${xml(linkOf(entry))}</link>` +
      `<guid isPermaLink="true">${xml(linkOf(entry))}</guid>` +
      `<pubDate>${new Date(entry.publishedAt).toUTCString()}</pubDate>` +
      (entry.stories.length === 0 ? '' : `<description>${xml(storiesHtml(entry))}</description>`) +
      '</item>',
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
    `<title>${xml(name)}</title><link>${xml(head.archiveUrl)}</link><description>${xml(tagline)}</description>` +
    `<language>${xml(locale.tag)}</language>` +
    `<atom:link href="${xml(head.feedUrl)}" rel="self" type="application/rss+xml"/>\n` +
    `${items.join('\n')}\n</channel></rss>\n`
  );
}

/** Past editions as Atom 1.0, newest first. @see RFC 4287 */
export function atomFeed(entries: readonly FeedEntry[], head: FeedHead): string {
  const { name, tagline, locale } = printed(head.newsletter);
  // An empty feed still needs a date (4.2.15); any that never changes will do.
  const updated = entries[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z';
  const items = entries.map(
    (entry) =>
      `<entry><title>${xml(titleOf(entry, locale))}</title><id>${xml(linkOf(entry))}</id>` +
      `<link href="${xml(linkOf(entry))}"/><updated>${entry.publishedAt}</updated>` +
      `<published>${entry.publishedAt}</published>` +
      (entry.stories.length === 0 ? '' : `<content type="html">${xml(storiesHtml(entry))}</content>`) +
      '</entry>',
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(locale.tag)}">` +
    `<title>${xml(name)}</title><subtitle>${xml(tagline)}</subtitle><id>${xml(head.archiveUrl)}</id>` +
    `<link href="${xml(head.archiveUrl)}"/><link rel="self" href="${xml(head.feedUrl)}"/>` +
    `<author><name>${xml(name)}</name></author><updated>${updated}</updated>\n${items.join('\n')}\n</feed>\n`
  );
}

/** Past editions as JSON Feed 1.1, newest first. @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(entries: readonly FeedEntry[], head: FeedHead): string {
  const { name, tagline, locale } = printed(head.newsletter);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    description: tagline,
    home_page_url: head.archiveUrl,
    feed_url: head.feedUrl,
    language: locale.tag,
    items: entries.map((entry) => ({
      id: linkOf(entry),
      url: linkOf(entry),
      title: titleOf(entry, locale),
      ...(entry.stories.length === 0
        ? { content_text: titleOf(entry, locale) }
        : { content_html: storiesHtml(entry) }),
      date_published: entry.publishedAt,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** The stories as HTML, with nothing in it that a feed reader would have to load or run. */
function storiesHtml({ stories }: FeedEntry): string {
  return stories
    .map(({ headline, dek, url, publisher }) => {
      const title = escapeHtml(printable(headline, 220));
      const link = url === null ? null : printableUrl(url);
      const head = link === null ? title : `<a href="${escapeHtml(link)}">${title}</a>`;
      const source = publisher === null ? '' : ` <i>${escapeHtml(printable(publisher, 80))}</i>`;
      return `<p><b>${head}</b>${dek === '' ? '' : ` ${escapeHtml(printable(dek))}`}${source}</p>`;
    })
    .join('');
}

function printed(newsletter: Newsletter): { name: string; tagline: string; locale: Locale } {
  const name = printable(newsletter.name, 80);
  return { name, tagline: printable(newsletter.tagline, 120) || name, locale: localeOf(newsletter.language) };
}

/** "Sunday, 22 November 2026: The headline" */
function titleOf(entry: FeedEntry, locale: Locale): string {
  return `${locale.longDay(dayOf(entry.id))}: ${printable(entry.headline, 220)}`;
}

function linkOf(entry: FeedEntry): string {
  const url = printableUrl(entry.url);
  if (url === null) throw new RangeError('the address of an edition must be absolute https');
  return url;
}

/** XML 1.0 allows fewer characters than HTML: noncharacters are not text in it. */
function xml(text: string): string {
  return escapeHtml(text.replace(/[\uFFFE\uFFFF]/g, ''));
}
