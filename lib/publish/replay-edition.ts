import type { CompiledTemplates } from '../compose/templates.ts';
import { EDITION_FILES } from '../contract/object-keys.ts';
import { editionManifest, type Manifest } from './freeze-edition.ts';
import type { EditionInputs } from './inputs.ts';
import { makeEdition } from './make-edition.ts';

export interface Replay {
  /** Whether every file is byte for byte as it was frozen. */
  readonly identical: boolean;
  /** Names of files that differ or are missing. */
  readonly different: readonly string[];
  /** The files as made now. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Make an edition again from its recorded inputs and compare it with its manifest. A difference means that the program
 * or the templates have changed since.
 */
export function replayEdition(inputs: EditionInputs, frozen: Manifest, templates: CompiledTemplates): Replay {
  const made = makeEdition(inputs, templates);
  const manifest = made.edition === null ? null : (JSON.parse(editionManifest(made, inputs)) as Manifest);
  const now: Manifest['files'] = manifest?.files ?? {};
  const names = new Set([...Object.keys(frozen.files), ...Object.keys(now)]);
  // Editions that were frozen by earlier versions have none.
  if (frozen.files[EDITION_FILES.deskReport] === undefined) names.delete(EDITION_FILES.deskReport);
  const different = [...names].filter((name) => frozen.files[name] !== now[name]).sort();
  // The files could be the same although readers would get other ones.
  if (JSON.stringify(manifest?.choices) !== JSON.stringify(frozen.choices))
    different.push(EDITION_FILES.manifest);
  return {
    identical: different.length === 0,
    different,
    files: made.edition === null ? {} : made.files,
  };
}
