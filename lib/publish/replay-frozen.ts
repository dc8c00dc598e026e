import { EDITION_FILES } from '../contract/object-keys.ts';
import type { EditionId } from '../domain/edition.ts';
import { CorruptStoreError, UsageError } from '../errors.ts';
import type { Manifest } from './freeze-edition.ts';
import { parseFrozenJson, parseInputs } from './inputs.ts';
import { replayEdition } from './replay-edition.ts';
import type { PublishServices } from './services.ts';

/** Whether a frozen edition can be made again, byte for byte. */
export interface ReplayOutcome {
  readonly status: 'replayed';
  readonly edition: EditionId;
  readonly revision: number;
  readonly identical: boolean;
  /** Names of files that differ or are missing. */
  readonly different: readonly string[];
  /** How many files were compared. */
  readonly files: number;
}

/**
 * Makes the latest revision of a frozen edition again from its recorded inputs and compares it.
 *
 * @throws {UsageError} when there is no such edition.
 */
export async function replayFrozen(
  id: EditionId,
  { register, archive, templates }: Pick<PublishServices, 'register' | 'archive' | 'templates'>,
): Promise<ReplayOutcome> {
  const row = await register.find(id);
  if (row === null) throw new UsageError(`there is no edition of ${id}`);
  const read = async (name: string) => {
    const bytes = await archive.read(`${row.path}/${name}`);
    if (bytes === null) throw new CorruptStoreError(`${row.path}/${name} is missing`);
    return bytes;
  };
  const inputs = parseInputs(await read(EDITION_FILES.inputs), EDITION_FILES.inputs);
  const manifest = parseFrozenJson<Manifest>(await read(EDITION_FILES.manifest), EDITION_FILES.manifest);
  const { identical, different } = replayEdition(inputs, manifest, templates);
  const files = Object.keys(manifest.files).length;
  return { status: 'replayed', edition: id, revision: row.revision, identical, different, files };
}
