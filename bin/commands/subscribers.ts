import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { createDynamoSubscriberDirectory } from '../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { minuteOf } from '../../lib/deliver/policy.ts';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import { UsageError } from '../../lib/errors.ts';
import { type ImportLine, importSubscribers } from '../../lib/readers/import-subscribers.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import { systemClock, systemRandomness } from '../../lib/runtime/world.ts';
import newsletter from '../../newsletter.config.ts';
import type { Command } from './command.ts';
import { tableOf } from './control.ts';
import { DEPLOYMENT_OPTIONS, findDeployment } from './deployment.ts';

export const command: Command = {
  usage: 'subscribers import FILE | export | show ADDRESS | erase ADDRESS  [--stack NAME | --local]',
  summary: `Bring a list, take it along, look one person up, forget one person.
import reads a CSV with a header: address, and if you have them zone (Europe/London) and confirmedAt.
People on it must have agreed to get the newsletter. Who is known already stays as she is: an import never
brings back somebody who left. export prints the same format with every state.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: DEPLOYMENT_OPTIONS });
    const [verb, what] = positionals;
    const act = VERBS[verb ?? ''];
    if (act === undefined) throw new UsageError('say import, export, show or erase', { fix: 'see --help' });
    const directory = createDynamoSubscriberDirectory(tableOf(await findDeployment(values)), systemClock);
    await act(directory, what);
  },
};

type Directory = ReturnType<typeof createDynamoSubscriberDirectory>;

const VERBS: Readonly<Record<string, (directory: Directory, what: string | undefined) => Promise<void>>> = {
  import: bring,
  export: takeAlong,
  show,
  erase,
};

async function bring(directory: Directory, file: string | undefined): Promise<void> {
  if (file === undefined)
    throw new UsageError('no file to import', { fix: 'broadsheet subscribers import list.csv' });
  const { newsletter: paper, deliver } = parseConfig(newsletter);
  const lines = parse(readFileSync(file), { columns: true, bom: true, trim: true }) as ImportLine[];
  if (lines[0] !== undefined && !('address' in lines[0]))
    throw new UsageError(`${file} has no column "address"`, {
      fix: 'its first line must name the columns: address,zone',
    });
  const outcome = await importSubscribers(
    lines,
    { directory, clock: systemClock, randomness: systemRandomness },
    { zone: paper.timeZone, minute: minuteOf(deliver.deliverAt) },
  );
  console.log(`${outcome.added} added, ${outcome.known} known already, ${outcome.refused.length} refused`);
  for (const { line, reason } of outcome.refused) console.log(`  line ${line + 1}: ${reason}`);
}

async function takeAlong(directory: Directory): Promise<void> {
  console.log(COLUMNS.join(','));
  for await (const subscriber of directory.all()) process.stdout.write(stringify([rowOf(subscriber)]));
}

async function show(directory: Directory, address: string | undefined): Promise<void> {
  console.log(JSON.stringify(await known(directory, address), null, 2));
}

async function erase(directory: Directory, address: string | undefined): Promise<void> {
  const { id } = await known(directory, address);
  await directory.erase(id);
  console.log(`Erased ${id}: profile and address are gone.`);
}

async function known(directory: Directory, address: string | undefined): Promise<Subscriber> {
  const subscriber = address === undefined ? null : await directory.findByAddress(address);
  if (subscriber === null) throw new UsageError('nobody is known under this address');
  return subscriber;
}

const COLUMNS = ['address', 'zone', 'minute', 'state', 'confirmedAt', 'subscribedAt', 'suppression'] as const;

function rowOf(subscriber: Subscriber): string[] {
  return COLUMNS.map((column) =>
    column === 'suppression' ? (subscriber.suppression?.reason ?? '') : String(subscriber[column] ?? ''),
  );
}
