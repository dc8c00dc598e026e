import type { LocalClock } from '@broadsheet/page-text/dates/machine-date';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { Draft, DraftOrProblem } from '../draft.ts';
import { feedName } from '../fields/feed-name.ts';
import { readRecord } from '../fields/read-record.ts';
import { isRecord, type RawRecord } from '../fields/record.ts';
import { NO_CONTEXT, type RecordContext } from '../fields/record-context.ts';
import { withOwnHeadline } from '../fields/untitled.ts';
import { addressIn, lineOf, textIn } from '../fields/values.ts';
import { OWN_ITEMS } from '../open/markup-root.ts';
import { elementsNamed, namespacesOf, parseXml } from '../open/xml.ts';
import { readJson } from './json.ts';
import { readNewsXml } from './news-xml.ts';
import { toldApart } from './told-apart.ts';
import { trafilaturaRecords } from './trafilatura.ts';
import { wordPressItems } from './wordpress-export.ts';
import { recordOf } from './xml-record.ts';

/** RSS, Atom, RDF, JSON Feed, a WordPress export, NewsML-G2 or NITF: one draft for each item. */
export function readFeed(text: string, local: LocalClock): readonly DraftOrProblem[] {
  if (text.trimStart().startsWith('{')) return toldApart(readJson(text, 'feed', local), ownName);
  const document = parseXml(withClosedItems(text));
  if ('reason' in document) return [{ position: null, problem: document }];
  const deliveries = readNewsXml(document, local);
  if (deliveries.length > 0) return deliveries;
  const extracted = trafilaturaRecords(document);
  if (extracted.length > 0) return extracted.map((it, i) => itemOf(it, i + 1, { ...NO_CONTEXT, local }));
  const items = itemsOf(document);
  const namespaces = namespacesOf(document);
  const context = { ...headOf(document, namespaces), local };
  const records = items.map((item) => recordOf(item, namespaces));
  const read = wordPressItems(records, document, namespaces).map((it, i) => itemOf(it, i + 1, context));
  // A cut end costs the last item; a file that has not even one is broken.
  const isWhole = /<\/(\w+:)?(channel|feed|rdf|rss)\s*>/i.test(text);
  return isWhole || read.some(hasTitle)
    ? toldApart(read, ownName).map((it, i) => named(it, read[i]))
    : [MALFORMED];
}

/** Feeds call them items or entries, a news sitemap addresses, and a newspaper's own XML what it likes. */
function itemsOf(document: Document): readonly Element[] {
  const named = elementsNamed(document, 'item', 'entry');
  if (named.length > 0) return named;
  const [sitemap] = elementsNamed(document, 'urlset');
  return sitemap === undefined ? ownItems(document) : elementsNamed(sitemap, 'url');
}

/** `<news>` may be an article, or what its articles stand in. */
function ownItems(root: Document | Element): readonly Element[] {
  return elementsNamed(root, ...OWN_ITEMS).flatMap((it) => {
    const isTitled = it.children.some(
      (child) => DomUtils.isTag(child) && /^(?:headline|title)$/i.test(child.name),
    );
    const inner = isTitled ? [] : ownItems(it);
    return inner.length > 0 ? inner : [it];
  });
}

/** An item that was not closed ends where the next one begins. */
function withClosedItems(text: string): string {
  const parts = text.split(/(?=<(?:item|entry)[\s>])/);
  if (parts.length < 3 || parts.slice(1).every((part) => CLOSED.test(part))) return text;
  return parts
    .map((part, i) => {
      const name = /^<(item|entry)/.exec(part)?.[1];
      return name === undefined || i === parts.length - 1 || CLOSED.test(part) ? part : `${part}</${name}>`;
    })
    .join('');
}

const CLOSED = /<\/(?:item|entry)\s*>/;

const hasTitle = (item: DraftOrProblem) => 'draft' in item && item.draft.title !== null;

const MALFORMED: DraftOrProblem = {
  position: null,
  problem: { reason: 'malformed-feed', detail: 'It is not a valid RSS, Atom, RDF or JSON Feed.' },
};

function headOf(document: Document, namespaces: ReadonlyMap<string, string>): Omit<RecordContext, 'local'> {
  const [root] = elementsNamed(document, 'channel', 'feed');
  const head = root === undefined ? {} : headRecord(root, namespaces);
  const title = textIn(head.title);
  return {
    kind: 'feed',
    publisher:
      title === null ? null : feedName(lineOf(title), addressIn(head.link) ?? textIn(head['xml:base'])),
    language: textIn(head.language) ?? textIn(head['dc:language']) ?? textIn(head['xml:lang']),
    base: textIn(head['xml:base']) ?? addressIn(head.link),
  };
}

/** A feed's own fields, without its items. */
function headRecord(root: Element, namespaces: ReadonlyMap<string, string>): RawRecord {
  const record = recordOf(root, namespaces, (name) => name !== 'item' && name !== 'entry');
  return isRecord(record) ? record : {};
}

function itemOf(item: RawRecord, position: number, context: RecordContext): DraftOrProblem {
  const kind = otherKindOf(item);
  if (kind !== null)
    return {
      position,
      problem: { reason: 'not-an-article', detail: `It is a ${kind}, which is not printed.` },
    };
  // What a feed calls an item is no address below its site.
  const record: RawRecord = isRecord(item.guid)
    ? { ...item, guid: textIn(item.guid) }
    : { ...item, ...describedVideo(item) };
  const base = textIn(record['xml:base']) ?? context.base;
  const outcome = readRecord(withEnclosure(record), {
    ...context,
    base: URL.parse(base ?? '', context.base ?? undefined)?.href ?? context.base,
  });
  if ('reason' in outcome) return { position, problem: outcome };
  const titled = outcome.title === null ? (withOwnHeadline(outcome) ?? outcome) : outcome;
  // Whose item it is when a feed gathers those of others.
  const source = isRecord(record.source)
    ? (textIn(record.source.title) ?? textIn(record.source['#text']))
    : textIn(record.source);
  const named = source === null || /^https?:/.test(source) ? null : lineOf(source);
  const guid = textIn(record.guid) ?? textIn(record.id);
  return { position, draft: { ...titled, publisher: named ?? titled.publisher, guid } };
}

/** YouTube describes a film where other feeds describe a picture. Lines with addresses are no text. */
function describedVideo(item: RawRecord): RawRecord {
  const group = item['media:group'];
  const text =
    isRecord(group) && item['yt:videoId'] !== undefined ? textIn(group['media:description']) : null;
  return text === null ? {} : { description: text.replace(/^.*https?:\/\/.*$/gm, '') };
}

/** Comments, and the parts of a site that Blogger exports as if they were posts. */
function otherKindOf(item: RawRecord): string | null {
  if (item['thr:in-reply-to'] !== undefined) return 'comment';
  const kinds = [item.category].flat().filter((it) => isRecord(it) && /#kind$/.test(String(it.scheme)));
  const kind = /kind#(\w+)$/.exec(kinds.map((it) => (isRecord(it) ? String(it.term) : '')).join())?.[1];
  return kind === undefined || kind === 'post' ? null : kind;
}

/** Atom links what RSS encloses. */
function withEnclosure(record: RawRecord): RawRecord {
  const enclosed = [record.link].flat().filter((it) => isRecord(it) && it.rel === 'enclosure');
  return enclosed.length === 0 || record.enclosure !== undefined
    ? record
    : { ...record, enclosure: enclosed };
}

/** Without an address, the feed's own name for an item is all that tells it from others. */
function named(item: DraftOrProblem, before: DraftOrProblem | undefined): DraftOrProblem {
  if (!('draft' in item) || item.draft.url !== null || before === undefined || !('draft' in before))
    return item;
  return { ...item, draft: { ...item.draft, guid: before.draft.guid } };
}

function ownName({ guid, title }: Draft): string | null {
  return guid ?? title;
}
