import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleOf } from '../../support/bundled-functions/running-function.ts';

/** The check of lib/adapters/aws/ses-fence.ts, as the bundler leaves it. */
const FENCE = /if\([\w$]+\.get\([\w$]+\.input\)\?\.\(\)\)(?=throw new [\w$]+\("the sender was stopped)/g;

/**
 * A copy of the sender's bundle without the check behind the signature: with it the freezes below must double mails, or
 * they prove nothing.
 *
 * @throws if the check is not there once.
 */
export function bundleWithoutFence(): string {
  const bundle = bundleOf('deliver-messages');
  const code = readFileSync(bundle, 'utf8');
  if (code.match(FENCE)?.length !== 1)
    throw new Error(`the check behind the signature is not once in ${bundle}`);
  const copy = join(mkdtempSync(join(tmpdir(), 'without-fence-')), 'deliver-messages');
  cpSync(dirname(bundle), copy, { recursive: true });
  writeFileSync(join(copy, 'index.mjs'), code.replace(FENCE, 'if(!1)'));
  return join(copy, 'index.mjs');
}
