import { dateInAddress } from '@broadsheet/page-text/dates/address-date';
import { type LocalClock, parseMachineDate, UTC_CLOCK } from '@broadsheet/page-text/dates/machine-date';
import type { Article, ArticleFormat, ArticleId } from '../domain/article.ts';
import type { Instant } from '../domain/instant.ts';
import type { DroppedLine, SetAside } from '../domain/report.ts';
import type { ArticleBytes, ArticleObject } from '../ports.ts';
import type { Draft, DraftOrProblem, Problem } from './draft.ts';
import { embargoIn } from './embargo-line.ts';
import { articleId, finishArticle } from './finish-article.ts';
import { extractDump } from './formats/dump.ts';
import { readFeed } from './formats/feed.ts';
import { readJson, readJsonLines } from './formats/json.ts';
import { readMarkdown } from './formats/markdown.ts';
import { extractPage } from './formats/page.ts';
import { withoutNamedEndings } from './named-endings.ts';
import { noticeIn } from './no-article.ts';
import { decode } from './open/decode.ts';
import { withoutMojibake } from './open/mojibake.ts';
import { COMPRESSED, otherKind } from './open/other-kind.ts';
import { sniffFormat } from './open/sniff-format.ts';
import { unpack } from './open/unpack.ts';

/** What one object gave: articles, and a reason for everything that is not one. */
export interface ObjectReading {
  readonly articles: readonly Article[];
  readonly setAside: readonly SetAside[];
  readonly droppedLines: readonly DroppedLine[];
  /** Articles that their source has taken back: earlier versions must not be printed either. */
  readonly withdrawn?: readonly ArticleId[];
}

/**
 * Reads one object of any format. Never throws: whatever cannot be read is set aside with its reason.
 *
 * @param local - What a time without a zone means.
 */
export function readObject(
  object: ArticleObject,
  content: ArticleBytes,
  maxBytes: number,
  local: LocalClock = UTC_CLOCK,
): ObjectReading {
  const outcome = openObject(object, content, maxBytes, local);
  if ('reason' in outcome) return asideOnly(object, null, outcome);
  const readings = outcome.items.map((item) => readItem(item, outcome.format, object, content));
  return {
    articles: readings.flatMap((it) => it.articles),
    setAside: readings.flatMap((it) => it.setAside),
    droppedLines: readings.flatMap((it) => it.droppedLines),
    withdrawn: readings.flatMap((it) => it.withdrawn ?? []),
  };
}

interface OpenedObject {
  readonly format: ArticleFormat;
  readonly items: readonly DraftOrProblem[];
}

function openObject(
  object: ArticleObject,
  content: ArticleBytes,
  maxBytes: number,
  local: LocalClock,
): OpenedObject | Problem {
  if (content.truncated) return { reason: 'too-large', detail: `It is larger than ${maxBytes} bytes.` };
  if (/(^|\/)_drafts\//.test(object.key))
    return {
      reason: 'not-published',
      detail: 'It is in a folder “_drafts”. Upload it outside once it is published.',
    };
  if (MEDIUM_DRAFT.test(object.key))
    return { reason: 'not-published', detail: 'Its name marks it as a draft in a Medium export.' };
  const bytes = unpack(content.bytes, maxBytes, object.key);
  if ('reason' in bytes) return bytes;
  const decoded = decode(bytes, content.contentType);
  if (typeof decoded !== 'string') return decoded;
  const text = withoutMojibake(decoded);
  if (text.trim() === '') return { reason: 'empty', detail: 'The file is empty.' };
  const other = otherKind(text, object.key);
  if (other !== null) return other;
  const { format, text: document } = sniffFormat(text, { key: object.key, contentType: content.contentType });
  try {
    const items = withoutNamedEndings(itemsOf(format, document, object, content.metadata, local));
    return items.length > 0 ? { format, items } : { reason: 'empty', detail: 'It contains no article.' };
  } catch (error) {
    return { reason: 'unreadable', detail: `Reading it as ${format} failed: ${messageOf(error)}` };
  }
}

/** Medium's export names a draft after its headline and its number. */
const MEDIUM_DRAFT = /(^|\/)draft_[^/]*-[\da-f]{8,12}\.html?(?:\.(?:gz|br|zst|zz))?$/i;

function itemsOf(
  format: ArticleFormat,
  text: string,
  { key, arrivedAt }: ArticleObject,
  metadata: ArticleBytes['metadata'],
  local: LocalClock,
): readonly DraftOrProblem[] {
  switch (format) {
    case 'json':
      return readJson(text, 'metadata', local);
    case 'jsonl':
      return readJsonLines(text, local);
    case 'feed':
      return readFeed(text, local);
    case 'markdown':
      return [single(readMarkdown(text, local, key.replace(COMPRESSED, '')))];
    case 'html':
      return [single(extractPage(text, metadata.url ?? null, local))];
    case 'dump': {
      const captured = parseMachineDate(metadata['captured-at'], 'metadata', 1)?.at ?? arrivedAt;
      const fetched = { at: Date.parse(captured), local };
      return [single(extractDump(text, { names: namesAround(key, metadata), fetched }))];
    }
  }
}

/** Names that may be the publisher's: the host of the address, and folders of several words or with a host's name. */
function namesAround(key: string, { url }: ArticleBytes['metadata']): readonly string[] {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  const folders = key.split('/').slice(0, -1);
  return [
    ...(host === undefined ? [] : [host]),
    ...folders.filter((name) => /\p{L}[.\s_-]+\p{L}/u.test(name)),
  ];
}

function single(outcome: Draft | Problem): DraftOrProblem {
  return 'reason' in outcome ? { position: 1, problem: outcome } : { position: 1, draft: outcome };
}

function readItem(
  item: DraftOrProblem,
  format: ArticleFormat,
  object: ArticleObject,
  content: ArticleBytes,
): ObjectReading {
  if ('problem' in item) return asideOnly(object, item.position, item.problem);
  const draft = withNamedDay(withMetadata(item.draft, content.metadata), format, object.key);
  const notice = noticeIn(draft) ?? embargoIn(draft) ?? expiredBefore(draft, object.arrivedAt);
  if (notice !== null) return asideOnly(object, item.position, notice);
  const article = finishArticle(draft, object, item.position, format);
  if ('reason' in article) return asideOnly(object, item.position, article);
  return {
    articles: [article],
    setAside: [],
    droppedLines: draft.dropped.map(({ rule, text }) => ({
      key: object.key,
      rule,
      text: text.slice(0, 200).toWellFormed(),
    })),
  };
}

/** Hugo's `expiryDate` and similar fields: its own site no longer shows the text. */
function expiredBefore({ expiresAt, url }: Draft, arrivedAt: Instant): Problem | null {
  if (expiresAt === null || expiresAt > arrivedAt) return null;
  const detail = `Its source says it expired at ${expiresAt}. Upload it again with a later date.`;
  return { reason: 'not-published', detail, withdraws: url };
}

/**
 * Without any other date, or with a doubtful one, the day in the address counts, and without any for Markdown that of its
 * file, as Jekyll has it. The day of a folder also counts instead of an unsure date more than a month later, and of any
 * more than a year later: that is when somebody copied the page. A slug may name the day of what it tells.
 */
function withNamedDay(draft: Draft, format: ArticleFormat, key: string): Draft {
  const name = format === 'markdown' ? key.slice(key.lastIndexOf('/') + 1) : null;
  const addressed = dateInAddress(draft.url);
  const { publishedAt } = draft;
  if (publishedAt === null) return { ...draft, publishedAt: addressed ?? dateInAddress(name) };
  if (addressed === null) return draft;
  if (publishedAt.confidence <= DOUBTFUL) return { ...draft, publishedAt: addressed };
  const later = Date.parse(publishedAt.at) - Date.parse(addressed.at);
  const isCopied = later > (publishedAt.confidence <= UNSURE ? MONTH : YEAR);
  return isCopied && DAY_FOLDER.test(draft.url ?? '') ? { ...draft, publishedAt: addressed } : draft;
}

const DAY_FOLDER = /\/(?:19|20)\d\d\/(?:\d\d|[a-z]{3})\/\d\d\/|\/(?:19|20)\d\d-?\d\d-?\d\d\//;
const MONTH = 31 * 86_400_000;
const YEAR = 365 * 86_400_000;
/** Confidence of a date that may be that of the copy, and of one that is not said for sure. */
const DOUBTFUL = 0.4;
const UNSURE = 0.7;

/** What the uploader knew (`x-amz-meta-url`, `-publisher`, `-published-at` …) fills what the text does not say. */
function withMetadata(draft: Draft, metadata: ArticleBytes['metadata']): Draft {
  return {
    ...draft,
    url: draft.url ?? metadata.url ?? null,
    publisher: metadata.publisher ?? draft.publisher,
    section: draft.section ?? metadata.section ?? null,
    language: draft.language ?? metadata.language ?? null,
    publishedAt: parseMachineDate(metadata['published-at'], 'metadata', 0.95) ?? draft.publishedAt,
    capturedAt: parseMachineDate(metadata['captured-at'], 'metadata', 1)?.at ?? draft.capturedAt,
  };
}

function asideOnly(
  object: ArticleObject,
  position: number | null,
  { reason, detail, withdraws = null }: Problem,
): ObjectReading {
  return {
    articles: [],
    setAside: [{ key: object.key, position, reason, detail }],
    droppedLines: [],
    withdrawn: withdraws === null ? [] : [articleId(withdraws, object.key, position ?? 1, null)],
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 160) : 'unknown';
}
