import { fileURLToPath } from 'node:url';
import { buildFunctions } from '../../bin/build.ts';

/** The bundles as they ship, with the repository's own config: built once before the tests that run them. Left as they are. */
export const BUILT_FUNCTIONS = fileURLToPath(new URL('../../dist/functions', import.meta.url));

/** Called by vitest, before the first test of a project that runs bundles. */
export default async function setup(): Promise<void> {
  await buildFunctions();
}
