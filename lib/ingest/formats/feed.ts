import { parseFeed } from 'feedsmith';
import type { Picture } from '../../domain/article.ts';
import { canonicalUrl } from '../canonical-url.ts';
import { type Draft, EMPTY_DRAFT, type Item } from '../draft.ts';
import { parseMachineDate } from '../facts/parse-date.ts';
import { cleanParagraphs } from '../lines/clean-paragraphs.ts';
import { textOfFragment } from '../page/fragment.ts';
import { tidyOrNull } from '../text.ts';
import { httpsUrl } from './json-article.ts';

/** RSS, Atom, RDF or JSON Feed: one draft for each item. */
export function readFeed(text: string): readonly Item[] {
  // Entities of a feed's own making are only ever used for attacks ("billion laughs").
  if (/<!ENTITY/i.test(text.slice(0, 100_000)))
    return [
      { position: null, problem: { reason: 'hostile-xml', detail: 'The feed defines entities of its own.' } },
    ];
  try {
    const { feed } = parseFeed(text) as { feed: Node };
    const site = siteOf(feed);
    return list(feed.items ?? feed.entries).map((item, i) => ({
      position: i + 1,
      draft: draftOf(item, site),
    }));
  } catch {
    return [
      {
        position: null,
        problem: {
          reason: 'malformed-feed',
          detail: 'It is no RSS, Atom, RDF or JSON Feed that can be read.',
        },
      },
    ];
  }
}

/** Feeds differ by format and extension; every field is looked at with doubt. */
type Node = Readonly<Record<string, unknown>>;
type Site = Pick<Draft, 'publisher' | 'language'> & { readonly base: string | undefined };

function siteOf(feed: Node): Site {
  return {
    publisher: text(feed.title),
    language: text(feed.language) ?? text(at(feed, 'dc', 'language')),
    base: linkOf(feed) ?? undefined,
  };
}

function draftOf(item: Node, site: Site): Draft {
  const url = canonicalUrl(linkOf(item) ?? permalink(item), site.base);
  const title = text(item.title);
  const summary = text(item.description) ?? text(item.summary);
  const full =
    text(at(item, 'content', 'encoded')) ??
    text(item.content) ??
    text(item.content_html) ??
    text(item.content_text);
  const { paragraphs, dropped } = cleanParagraphs(textOfFragment(full ?? summary ?? ''), title);
  return {
    ...EMPTY_DRAFT,
    url,
    title: title === null ? null : textOfFragment(title).join(' ') || null,
    paragraphs,
    dropped,
    publisher: text(at(item, 'source', 'title')) ?? site.publisher,
    byline: namesOf(item),
    section:
      text(first(item.categories)) ??
      text(at(first(item.categories), 'name')) ??
      text(at(first(item.categories), 'term')) ??
      text(first(item.tags)),
    language: site.language,
    picture: pictureOf(item, url),
    publishedAt: dateOf(item),
    standfirst: full !== null && summary !== null ? textOfFragment(summary).join(' ') : null,
  };
}

function dateOf(item: Node): Draft['publishedAt'] {
  const value =
    item.pubDate ??
    item.published ??
    item.date_published ??
    at(item, 'dc', 'date') ??
    first(at(item, 'dc', 'dates')) ??
    item.updated;
  return parseMachineDate(value, 'feed', item.updated === value ? 0.7 : 0.9);
}

function namesOf(item: Node): string | null {
  const authors = [...list(item.authors), ...list(at(item, 'dc', 'creators')).map((name) => ({ name }))];
  const names = authors
    .map((author) => text(at(author, 'name')) ?? text(author))
    .filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

function pictureOf(item: Node, base: string | null): Picture | null {
  const media = list(at(item, 'media', 'contents')).find(isImage) ?? list(at(item, 'media', 'thumbnails'))[0];
  const enclosure = list(item.enclosures).find(isImage);
  const url = httpsUrl(text(at(media, 'url')) ?? text(at(enclosure, 'url')) ?? text(item.image), base);
  if (url === null) return null;
  return {
    url,
    alt: tidyOrNull(text(at(media, 'description', 'value')) ?? text(at(media, 'title', 'value')), 250) ?? '',
    credit: tidyOrNull(text(at(first(at(media, 'credits')), 'value')), 120),
  };
}

function isImage(node: Node): boolean {
  return (
    /image/.test(`${text(node.medium)} ${text(node.type)}`) ||
    /\.(jpe?g|png|webp|gif)(\?|$)/i.test(text(node.url) ?? '')
  );
}

function linkOf(node: Node): string | null {
  const links = list(node.links);
  const chosen = links.find((link) => (text(link.rel) ?? 'alternate') === 'alternate') ?? links[0];
  return text(node.link) ?? text(node.url) ?? text(chosen?.href);
}

function permalink(item: Node): string | null {
  const guid = text(at(item, 'guid', 'value')) ?? text(item.guid) ?? text(item.id);
  return guid !== null && /^https?:/.test(guid) ? guid : null;
}

function at(node: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined,
    node,
  );
}

function list(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value : [];
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

function text(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  const inner = at(value, 'value');
  return typeof inner === 'string' ? text(inner) : null;
}
