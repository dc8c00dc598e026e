import type { LocalClock } from '@broadsheet/page-text/dates/machine-date';
import type { IngestConfig } from '../contract/config/ingest.ts';
import { DESK_KEY } from '../contract/object-keys.ts';
import type { Article, ArticleId } from '../domain/article.ts';
import type { Instant } from '../domain/instant.ts';
import type { DroppedLine, SetAside } from '../domain/report.ts';
import type { ArticleObject, ArticleSource } from '../ports.ts';
import { withoutDuplicates } from './duplicates.ts';
import { type HeldObject, onlyHeld } from './held-objects.ts';
import { type ObjectReading, readObject } from './read-object.ts';
import { withoutRepeatedLines } from './repeated-lines.ts';

/** What the morning's objects gave. Same objects, same ingest, whatever the order of listing and reading. */
export interface Ingest {
  /** Objects that arrived in the window. */
  readonly objects: number;
  /** Sorted by id; one for each id. */
  readonly articles: readonly Article[];
  readonly setAside: readonly SetAside[];
  readonly droppedLines: readonly DroppedLine[];
}

/** Objects in flight: enough to hide S3's latency, few enough that a morning fits a small function. */
const CONCURRENT_READS = 24;

/** What an edition is made of. */
export interface IngestWindow {
  /** Inclusive. */
  readonly since: Instant;
  /** Exclusive. */
  readonly until: Instant;
  /** What earlier editions held back. */
  readonly held?: readonly HeldObject[];
  /** What a time without a zone means; UTC when nothing is said. */
  readonly local?: LocalClock;
}

/**
 * Stage 1 of 5: every article that arrived from `since` until `until`, and what earlier editions held back.
 * A held article is read again from its object, so that one that was deleted or replaced is never printed.
 *
 * Nothing in the bucket can stop it: what cannot be read is set aside with its reason.
 *
 * @throws {StoreError} when the bucket itself cannot be listed or read.
 */
export async function ingestArticles(
  window: IngestWindow,
  { source }: { readonly source: ArticleSource },
  policy: IngestConfig,
): Promise<Ingest> {
  const readings = new Map<string, ObjectReading>();
  const withdrawnAt = new Map<ArticleId, Instant>();
  const read = async (object: ArticleObject) => {
    const reading = await readOne(object, source, policy, window.local);
    for (const id of reading.withdrawn ?? [])
      if (object.arrivedAt > (withdrawnAt.get(id) ?? '')) withdrawnAt.set(id, object.arrivedAt);
    return reading;
  };
  const listing = articleObjects(source, window);
  const workers = Array.from({ length: CONCURRENT_READS }, async () => {
    for (let next = await listing.next(); !next.done; next = await listing.next())
      readings.set(next.value.key, await read(next.value));
  });
  await Promise.all(workers);
  const objects = readings.size;
  for (const held of window.held ?? [])
    if (!readings.has(held.key))
      readings.set(held.key, onlyHeld(held, await read({ ...held, sizeBytes: 0 })));
  const inOrder = [...readings.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...gather(
      inOrder.map(([, reading]) => reading),
      withdrawnAt,
    ),
    objects,
  };
}

/** Asynchronous generators queue their callers, so that the workers can share one listing. */
async function* articleObjects(
  source: ArticleSource,
  { since, until }: { readonly since: Instant; readonly until: Instant },
): AsyncGenerator<ArticleObject, undefined> {
  for await (const object of source.list(since)) {
    const inWindow = object.arrivedAt >= since && object.arrivedAt < until;
    if (inWindow && !isHousekeeping(object)) yield object;
  }
}

/** The desk's file, folder markers and hidden files of file systems are neither articles nor faults. */
function isHousekeeping({ key, sizeBytes }: ArticleObject): boolean {
  const name = key.slice(key.lastIndexOf('/') + 1);
  return (
    key === DESK_KEY || (key.endsWith('/') && sizeBytes === 0) || /^(\.|_SUCCESS$|Thumbs\.db$)/.test(name)
  );
}

async function readOne(
  object: ArticleObject,
  source: ArticleSource,
  policy: IngestConfig,
  local: LocalClock | undefined,
): Promise<ObjectReading> {
  const { maxObjectBytes } = policy;
  const aside = (reason: string, detail: string): ObjectReading => ({
    articles: [],
    setAside: [{ key: object.key, position: null, reason, detail }],
    droppedLines: [],
  });
  if (object.sizeBytes > maxObjectBytes)
    return aside('too-large', `${object.sizeBytes} bytes are more than the ${maxObjectBytes} that are read.`);
  const content = await source.read(object.key, maxObjectBytes);
  if (content === null) return aside('gone', 'It was deleted between listing and reading.');
  return readObject(object, content, maxObjectBytes, local);
}

function gather(
  readings: readonly ObjectReading[],
  withdrawnAt: ReadonlyMap<ArticleId, Instant>,
): Omit<Ingest, 'objects'> {
  // What arrives with the withdrawal is the published copy of a draft; what arrives later is published again.
  const isWithdrawn = ({ id, arrivedAt }: Article) => arrivedAt < (withdrawnAt.get(id) ?? '');
  const read = readings.flatMap((it) => it.articles);
  const all = read.filter((article) => !isWithdrawn(article));
  const chosen = withoutDuplicates(all);
  const { articles, dropped } = withoutRepeatedLines(chosen);
  return {
    articles,
    setAside: readings.flatMap((it) => it.setAside),
    droppedLines: [
      ...readings.flatMap((it) => it.droppedLines),
      ...dropped,
      ...doublesOf(all, chosen),
      ...read
        .filter(isWithdrawn)
        .map(({ origin, title }) => ({ key: origin.key, rule: 'withdrawn', text: title.slice(0, 200) })),
    ],
  };
}

/** What was folded into another file's article, so that every file shows up in the report. */
function doublesOf(all: readonly Article[], chosen: readonly Article[]): readonly DroppedLine[] {
  const kept = new Map(chosen.map((article) => [article.id, article]));
  return all.flatMap((article) => {
    const told = kept.get(article.id);
    if (told === undefined || told === article) return [];
    return [
      {
        key: article.origin.key,
        rule: 'double',
        text: `the same as ${told.origin.key}: ${article.title}`.slice(0, 200),
      },
    ];
  });
}
