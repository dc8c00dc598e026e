import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { UsageError } from '../../lib/errors.ts';
import type { Command } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from '../cli/deployment.ts';
import { findEdition } from '../cli/editions.ts';

export const command: Command = {
  usage: 'report EDITION [--out DIR] [--stack NAME | --local] [--json]',
  async run(args, answer) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...DEPLOYMENT_OPTIONS, out: { type: 'string', default: 'out' } },
    });
    const { register, archive } = await openDeployment(values);
    const row = await findEdition(positionals[0], register);
    const folder = join(values.out, 'editions', row.id);
    const files: string[] = [];
    mkdirSync(folder, { recursive: true });
    for (const name of [EDITION_FILES.reportHtml, EDITION_FILES.reportJson]) {
      const bytes = await archive.read(`${row.path}/${name}`);
      if (bytes === null)
        throw new UsageError(`edition ${row.id} has no ${name}`, {
          fix: 'it was frozen by an older version',
        });
      writeFileSync(join(folder, name), bytes);
      files.push(join(folder, name));
    }
    answer({ edition: row.id, files }, files);
  },
};
