import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { DESK_PATHS, editionUrl, READER_PATHS } from '../../lib/contract/reader-urls.ts';
import { UsageError } from '../../lib/errors.ts';
import { type Command, WrongCallError } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, type Deployment, openDeployment } from '../cli/deployment.ts';
import { findEdition } from '../cli/editions.ts';
import { openInBrowser } from '../cli/open-in-browser.ts';

const THINGS = ['mail', 'report', 'web', 'desk', 'sign-up', 'dashboard'] as const;

export const command: Command = {
  usage:
    'open mail | report | web | desk | sign-up | dashboard  [EDITION] [--print] [--stack NAME | --local]',
  details: `Defaults to the newest edition. Mail and report are downloaded to out/editions/ first. --print prints the
address instead.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...DEPLOYMENT_OPTIONS, print: { type: 'boolean', default: false } },
    });
    const thing = THINGS.find((one) => one === positionals[0]);
    if (thing === undefined)
      throw new WrongCallError(`there is no "${positionals[0] ?? ''}" to open`, {
        fix: `use ${THINGS.join(', ')}`,
      });
    const address = await addressOf(thing, positionals[1], await openDeployment(values));
    console.log(address);
    if (!values.print) openInBrowser(address);
  },
};

async function addressOf(
  thing: (typeof THINGS)[number],
  edition: string | undefined,
  deployment: Deployment,
): Promise<string> {
  const { publicUrl, dashboard } = deployment.outputs;
  switch (thing) {
    case 'desk':
      return `${publicUrl}${DESK_PATHS.today}`;
    case 'sign-up':
      return `${publicUrl}${READER_PATHS.subscribe}`;
    case 'dashboard':
      if (dashboard !== '') return dashboard;
      throw new UsageError('a newsletter on this machine has no dashboard');
    case 'web':
      return editionUrl(publicUrl, (await findEdition(edition, deployment.register)).id);
    case 'mail':
      return download(EDITION_FILES.mailHtml, edition, deployment);
    case 'report':
      return download(EDITION_FILES.reportHtml, edition, deployment);
  }
}

async function download(
  name: string,
  edition: string | undefined,
  { register, archive }: Deployment,
): Promise<string> {
  const { id, path } = await findEdition(edition, register);
  const bytes = await archive.read(`${path}/${name}`);
  if (bytes === null)
    throw new UsageError(`edition ${id} has no ${name}`, { fix: 'it was frozen by an older version' });
  const folder = join('out', 'editions', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  return resolve(folder, name);
}
