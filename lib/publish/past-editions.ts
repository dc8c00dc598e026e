import { EDITION_FILES } from '../contract/object-keys.ts';
import { type Edition, storiesOf } from '../domain/edition.ts';
import type { EditionArchive, EditionRow } from '../ports.ts';
import { type EditionInputs, parseFrozenJson, parseInputs, type RememberedEdition } from './inputs.ts';

/** The stories told in `rows`, read from the frozen editions: there is no second store to disagree with them. */
export async function remember(
  rows: readonly EditionRow[],
  archive: EditionArchive,
): Promise<readonly RememberedEdition[]> {
  return Promise.all(
    rows.map(async (row) => {
      const path = `${row.path}/${EDITION_FILES.edition}`;
      const bytes = await archive.read(path);
      if (bytes === null) return { id: row.id, stories: [] };
      return { id: row.id, stories: storiesOf(parseFrozenJson<Edition>(bytes, path)) };
    }),
  );
}

/** The inputs of a frozen edition; null when there is none, or when they were taken away. */
export async function inputsOf(
  row: EditionRow | undefined,
  archive: EditionArchive,
): Promise<EditionInputs | null> {
  if (row === undefined) return null;
  const path = `${row.path}/${EDITION_FILES.inputs}`;
  const bytes = await archive.read(path);
  return bytes === null ? null : parseInputs(bytes, path);
}
