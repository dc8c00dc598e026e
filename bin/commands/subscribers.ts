import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { minuteOf } from '../../lib/deliver/policy.ts';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import { UsageError } from '../../lib/errors.ts';
import { liftSuppression } from '../../lib/feedback/suppress.ts';
import type { Log, SubscriberDirectory } from '../../lib/ports.ts';
import { type ImportLine, importSubscribers } from '../../lib/readers/import-subscribers.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import { systemClock, systemRandomness } from '../../lib/runtime/world.ts';
import newsletter from '../../newsletter.config.ts';
import { type Command, WrongCallError } from './command.ts';
import { DEPLOYMENT_OPTIONS, type Deployment, openDeployment } from './deployment.ts';

export const command: Command = {
  usage:
    'subscribers import FILE | export | show ADDRESS | erase ADDRESS | lift ADDRESS [--at-their-request]  [--stack NAME | --local]',
  summary: `Bring a list, take it along, look one person up, forget one person.
import reads a CSV with a header: address, and if you have them zone (Europe/London) and confirmedAt.
People on it must have agreed to get the newsletter. Who is known already stays as she is: an import never
brings back somebody who left. export prints the same format with every state.
lift ends a suppression: mail goes to that address again. Somebody who reported the newsletter as spam is only
mailed again at their own request: --at-their-request.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...DEPLOYMENT_OPTIONS, 'at-their-request': { type: 'boolean', default: false } },
    });
    const [verb, what] = positionals;
    const open = async () => (await openDeployment(values)).directory;
    switch (verb) {
      case 'import':
        return bring(linesOf(needed(what, 'a file: broadsheet subscribers import list.csv')), await open());
      case 'export':
        return takeAlong(await open());
      case 'show':
        return show(needed(what, 'an address'), await open());
      case 'erase':
        return erase(needed(what, 'an address'), await open());
      case 'lift':
        return lift(needed(what, 'an address'), values['at-their-request'], await openDeployment(values));
      default:
        throw new WrongCallError('say import, export, show, erase or lift', { fix: 'see --help' });
    }
  },
};

function needed(what: string | undefined, kind: string): string {
  if (what !== undefined) return what;
  throw new WrongCallError(`name ${kind}`, { fix: 'see: npx broadsheet subscribers --help' });
}

function linesOf(file: string): ImportLine[] {
  const lines = parsed(file);
  if (lines[0] === undefined || 'address' in lines[0]) return lines;
  throw new UsageError(`${file} has no column "address"`, {
    fix: 'its first line must name the columns: address,zone',
  });
}

function parsed(file: string): ImportLine[] {
  try {
    return parse(readFileSync(file), { columns: true, bom: true, trim: true }) as ImportLine[];
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof CsvError)
      throw new UsageError(`${file} is not a CSV: ${message}`, {
        cause,
        fix: 'mend that line: as many fields as the header names, and quotes closed; nobody was added',
      });
    throw new UsageError(`cannot read ${file}: ${message}`, { cause, fix: 'name a CSV file that is there' });
  }
}

async function bring(lines: readonly ImportLine[], directory: SubscriberDirectory): Promise<void> {
  const { newsletter: paper, deliver } = parseConfig(newsletter);
  const outcome = await importSubscribers(
    lines,
    { directory, clock: systemClock, randomness: systemRandomness },
    { zone: paper.timeZone, minute: minuteOf(deliver.deliverAt) },
  );
  console.log(`${outcome.added} added, ${outcome.known} known already, ${outcome.refused.length} refused`);
  for (const { line, reason } of outcome.refused) console.log(`  line ${line + 1}: ${reason}`);
}

async function takeAlong(directory: SubscriberDirectory): Promise<void> {
  console.log(COLUMNS.join(','));
  for await (const subscriber of directory.all()) process.stdout.write(stringify([rowOf(subscriber)]));
}

async function show(address: string, directory: SubscriberDirectory): Promise<void> {
  console.log(JSON.stringify(await known(address, directory), null, 2));
}

async function erase(address: string, directory: SubscriberDirectory): Promise<void> {
  const { id } = await known(address, directory);
  await directory.erase(id);
  console.log(`Erased ${id}: profile and address are gone.`);
}

async function lift(address: string, atTheirRequest: boolean, deployment: Deployment): Promise<void> {
  const { id } = await known(address, deployment.directory);
  const outcome = await liftSuppression(id, atTheirRequest, { ...deployment, log: SILENT });
  if (outcome.status === 'needs-their-request')
    throw new UsageError('this reader reported the newsletter as spam', {
      fix: 'lift it only if they asked for the newsletter again: add --at-their-request',
    });
  console.log(
    outcome.status === 'lifted'
      ? `Lifted the suppression of ${id} (${outcome.suppression.reason}, since ${outcome.suppression.at}).`
      : `${id} was not suppressed.`,
  );
  // SES keeps a list of its own, which only API version 2 can change: mail to an address on it bounces again.
  console.log(
    `If SES has the address on the account's suppression list as well, take it off there:
  aws sesv2 get-suppressed-destination --email-address ${shellWord(address)}
  aws sesv2 delete-suppressed-destination --email-address ${shellWord(address)}`,
  );
}

/** An address as one word of a shell, whatever characters it has. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

async function known(address: string, directory: SubscriberDirectory): Promise<Subscriber> {
  const subscriber = await directory.findByAddress(address);
  if (subscriber === null) throw new UsageError('nobody is known under this address');
  return subscriber;
}

const SILENT: Log = { info() {}, warn() {}, error() {} };

const COLUMNS = ['address', 'zone', 'minute', 'state', 'confirmedAt', 'subscribedAt', 'suppression'] as const;

function rowOf(subscriber: Subscriber): string[] {
  return COLUMNS.map((column) =>
    column === 'suppression' ? (subscriber.suppression?.reason ?? '') : String(subscriber[column] ?? ''),
  );
}
