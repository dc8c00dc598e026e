import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchFiles } from '../../bin/preview/watch-files.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

function watched() {
  const root = scratchFolder('watch');
  const [folder, config] = [join(root, 'templates'), join(root, 'newsletter.config.ts')];
  mkdirSync(join(folder, 'parts'), { recursive: true });
  const part = join(folder, 'parts', 'masthead.mjml');
  writeFileSync(part, 'one');
  writeFileSync(config, 'one');
  let seen = 0;
  let tell = () => {};
  const stop = watchFiles(
    [folder, config],
    async () => {
      seen += 1;
      tell();
    },
    5,
  );
  onTestFinished(stop);
  /** Does it, and resolves once the change was seen. */
  const sees = async (change: () => void) => {
    const before = seen;
    const noticed = new Promise<void>((resolve) => {
      tell = resolve;
    });
    change();
    await noticed;
    return seen - before;
  };
  return { part, config, folder, sees };
}

/** As git and most editors save. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

test('a file that is replaced is seen each time', async () => {
  const { part, sees } = watched();
  for (const text of ['two', 'six', 'ten']) expect(await sees(() => replace(part, text))).toBeGreaterThan(0);
});

test('so are a file that is written, a new one and a removed one, and the config', async () => {
  const { part, config, folder, sees } = watched();
  await sees(() => writeFileSync(part, 'longer'));
  await sees(() => writeFileSync(join(folder, 'parts', 'new.mjml'), 'new'));
  await sees(() => rmSync(part));
  await sees(() => replace(config, 'two'));
});
