import { EDITION_FILES } from '../contract/object-keys.ts';
import type { Desk } from '../domain/desk.ts';
import { heldUntil } from '../domain/embargo.ts';
import type { Instant } from '../domain/instant.ts';
import type { RememberedEdition } from '../domain/story-memory.ts';
import type { HeldObject } from '../ingest/held-objects.ts';
import type { EditionArchive, EditionRow } from '../ports.ts';
import { type EditionInputs, parseFrozenJson } from './inputs.ts';

/**
 * What an edition hands on to the next. Frozen as a separate file, `handover.json`, because `inputs.json` also holds
 * every article of the day and is large.
 */
export interface Handover {
  /** Where the window of the edition ended. */
  readonly cut: Instant;
  /** `key#etag` of each object that was offered. */
  readonly offered: readonly string[];
  /** Objects with embargoed articles. */
  readonly held: readonly HeldObject[];
  /** The instructions in force, in case tomorrow's file is broken. */
  readonly desk: Desk;
}

export function handoverOf(inputs: EditionInputs): Handover {
  const { window, offered, desk } = inputs;
  return { cut: window.until, offered, held: heldObjectsOf(inputs), desk };
}

/** The objects that hold embargoed articles, in the order of their keys. */
function heldObjectsOf({ articles, asOf, config }: EditionInputs): readonly HeldObject[] {
  const time = { asOf, timeZone: config.newsletter.timeZone };
  const objects = new Map<string, HeldObject>();
  for (const article of articles) {
    if (heldUntil(article, time) === null) continue;
    const { key, etag } = article.origin;
    const ids = [...(objects.get(key)?.articles ?? []), article.id];
    objects.set(key, { key, etag, arrivedAt: article.arrivedAt, articles: ids.sort() });
  }
  return [...objects.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Something read from frozen editions, with notices about what could not be read. */
interface FromThePast<T> {
  readonly value: T;
  readonly notices: readonly string[];
}

/** The previous edition's handover; null when there is none, or when its file is missing, with a notice. */
export async function handoverFrom(
  row: EditionRow | undefined,
  archive: EditionArchive,
): Promise<FromThePast<Handover | null>> {
  if (row === undefined) return { value: null, notices: [] };
  const handover = await readFrozen<Handover>(row, EDITION_FILES.handover, archive);
  if (handover !== null) return { value: handover, notices: [] };
  const notice = `The edition of ${row.id} has no ${EDITION_FILES.handover}: articles of the hour before its cut may be offered again.`;
  return { value: null, notices: [notice] };
}

/** The stories of the editions in `rows`, read from their frozen files, so that no second store can disagree. */
export async function remember(
  rows: readonly EditionRow[],
  archive: EditionArchive,
): Promise<FromThePast<readonly RememberedEdition[]>> {
  const read = await Promise.all(
    rows.map((row) => readFrozen<RememberedEdition>(row, EDITION_FILES.memory, archive)),
  );
  const value = read.filter((memory) => memory !== null);
  const lost = rows.filter((_, i) => read[i] === null).map(({ id }) => id);
  if (lost.length === 0) return { value, notices: [] };
  const notice = `The stories printed on ${lost.join(', ')} are unknown (${EDITION_FILES.memory} is missing): they may be printed again.`;
  return { value, notices: [notice] };
}

async function readFrozen<T>(row: EditionRow, name: string, archive: EditionArchive): Promise<T | null> {
  const path = `${row.path}/${name}`;
  const bytes = await archive.read(path);
  return bytes === null ? null : parseFrozenJson<T>(bytes, path);
}
