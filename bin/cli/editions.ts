import { UsageError } from '../../lib/errors.ts';
import type { EditionRegister, EditionRow } from '../../lib/ports.ts';

/** The official row of an edition, or of the newest if none is named. @throws {UsageError} if there is none. */
export async function findEdition(id: string | undefined, register: EditionRegister): Promise<EditionRow> {
  const row = id === undefined ? (await register.latest(1))[0] : await register.find(id);
  if (row !== undefined && row !== null) return row;
  throw new UsageError(id === undefined ? 'no edition has been frozen yet' : `there is no edition ${id}`, {
    fix: '`npx broadsheet editions` lists the editions',
  });
}
