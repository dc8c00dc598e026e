import { EDITION_FILES } from '../contract/object-keys.ts';
import type { Desk } from '../domain/desk.ts';
import type { Instant } from '../domain/instant.ts';
import type { RememberedEdition } from '../domain/story-memory.ts';
import type { EditionArchive, EditionRow } from '../ports.ts';
import { type EditionInputs, parseFrozenJson } from './inputs.ts';

/**
 * What an edition hands on to the next. Frozen beside it as `handover.json`, because the inputs that also
 * hold it carry every article of the day.
 */
export interface Handover {
  /** Where the window of the edition ended. */
  readonly cut: Instant;
  /** `key#etag` of each object that was offered. */
  readonly offered: readonly string[];
  /** The wishes in force, in case that tomorrow's file is broken. */
  readonly desk: Desk;
}

export function handoverOf({ window, offered, desk }: EditionInputs): Handover {
  return { cut: window.until, offered, desk };
}

/** What the edition before hands on; null when there is none, or when its file was taken away. */
export async function handoverFrom(
  row: EditionRow | undefined,
  archive: EditionArchive,
): Promise<Handover | null> {
  return row === undefined ? null : readFrozen<Handover>(row, EDITION_FILES.handover, archive);
}

/** The stories told in `rows`, read from the frozen editions: there is no second store to disagree with them. */
export async function remember(
  rows: readonly EditionRow[],
  archive: EditionArchive,
): Promise<readonly RememberedEdition[]> {
  return Promise.all(
    rows.map(async (row) => {
      const remembered = await readFrozen<RememberedEdition>(row, EDITION_FILES.memory, archive);
      return remembered ?? { id: row.id, stories: [] };
    }),
  );
}

async function readFrozen<T>(row: EditionRow, name: string, archive: EditionArchive): Promise<T | null> {
  const path = `${row.path}/${name}`;
  const bytes = await archive.read(path);
  return bytes === null ? null : parseFrozenJson<T>(bytes, path);
}
